// Anomalies: the Numenta benchmark by its standard profile, beside the windowed Gaussian it ships, in one run.
import { anomalies } from '../../packages/core/stats/anomaly/anomalies.ts';
import {
  benchmarkScore,
  readLabelledSeries,
  windowedGaussian,
} from '../../packages/core/testing/anomaly-benchmark.ts';
import type { Report } from '../measurement.ts';

export async function measureAnomalies(report: Report): Promise<void> {
  const labelled = readLabelledSeries();
  if (labelled.length === 0) return;
  const started = performance.now();
  const scores = labelled.map(({ values, hours }) => anomalies(values, { phases: hours }).scores);
  const seconds = (performance.now() - started) / 1_000;
  const own = benchmarkScore(labelled, scores).score;
  const blind = benchmarkScore(
    labelled,
    labelled.map(({ values }) => anomalies(values).scores),
  ).score;
  const baseline = benchmarkScore(
    labelled,
    labelled.map(({ values }) => windowedGaussian(values)),
  ).score;
  const peer = 'windowed Gaussian';
  report({ name: 'anomaly.nab', value: own, unit: '', peer, peerValue: baseline });
  report({ name: 'anomaly.nabToBaseline', value: own / baseline, unit: '×', peer, peerValue: 1 });
  report({ name: 'anomaly.nabToBaseline.noHours', value: blind / baseline, unit: '×', peer, peerValue: 1 });
  const count = labelled.reduce((sum, { values }) => sum + values.length, 0);
  report({ name: 'anomaly.valuesPerSecond', value: count / seconds, unit: '/s' });
}
