// Anomalies: the Numenta benchmark by its standard profile, and made series of eight kinds, beside the windowed Gaussian.
import { anomalies } from '../../packages/core/stats/anomaly/anomalies.ts';
import {
  benchmarkScore,
  type LabelledSeries,
  readLabelledSeries,
  windowedGaussian,
} from '../../packages/core/testing/anomaly-benchmark.ts';
import { madeAnomalies } from '../../packages/core/testing/made-anomalies.ts';
import type { Report } from '../measurement.ts';

const peer = 'windowed Gaussian';

export async function measureAnomalies(report: Report): Promise<void> {
  const made = madeAnomalies(3);
  const labelled = readLabelledSeries();
  if (labelled.length > 0) {
    const baseline = scoreOf(labelled, ({ values }) => windowedGaussian(values));
    const own = scoreOf(labelled, ({ values, hours }) => anomalies(values, { phases: hours }).scores);
    const blind = scoreOf(labelled, ({ values }) => anomalies(values).scores);
    report({ name: 'anomaly.nab', value: own, unit: '', peer, peerValue: baseline });
    report({ name: 'anomaly.nabToBaseline', value: own / baseline, unit: '×', peer, peerValue: 1 });
    report({ name: 'anomaly.nabToBaseline.noHours', value: blind / baseline, unit: '×', peer, peerValue: 1 });
  }
  const baseline = scoreOf(made, ({ values }) => windowedGaussian(values));
  const started = performance.now();
  const own = scoreOf(made, ({ values, hours }) => anomalies(values, { phases: hours }).scores);
  const seconds = (performance.now() - started) / 1_000;
  report({ name: 'anomaly.made', value: own, unit: '', peer, peerValue: baseline });
  report({ name: 'anomaly.madeToBaseline', value: own / baseline, unit: '×', peer, peerValue: 1 });
  const count = made.reduce((sum, { values }) => sum + values.length, 0);
  report({ name: 'anomaly.valuesPerSecond', value: count / seconds, unit: '/s' });
}

function scoreOf(all: readonly LabelledSeries[], detect: (series: LabelledSeries) => Float64Array): number {
  return benchmarkScore(all, all.map(detect)).score;
}
