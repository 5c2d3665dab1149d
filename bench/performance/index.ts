// Performance: signals, forecasts and change points of measures, beside what is published of the same series.
import type { Group } from '../measurement.ts';
import { measureAnomalies } from './anomalies.ts';
import { measureChangePoints } from './change-points.ts';
import { measureForecasts } from './forecast.ts';
import { measureSignals } from './signals.ts';

export const performanceGroup: Group = {
  name: 'performance',
  async measure(report) {
    await measureForecasts(report);
    await measureSignals(report);
    await measureChangePoints(report);
    await measureAnomalies(report);
  },
};
