// Change points: agreement with people on real series, and silence where nothing changed.
import { changePoints } from '../../packages/core/stats/change-point/change-points.ts';
import { noise } from '../../packages/core/testing/noise.ts';
import {
  readAnnotatedSeries,
  segmentationCover,
  segmentationF1,
} from '../../packages/core/testing/segmentation-scores.ts';
import { medianMs, type Report } from '../measurement.ts';

const defaults = ['amoc', 'binseg', 'bocpd', 'pelt', 'zero'] as const;

export async function measureChangePoints(report: Report): Promise<void> {
  const scored = readAnnotatedSeries().filter(({ published }) => published !== null);
  if (scored.length > 0) {
    const found = scored.map(({ values }) => changePoints(values).changes.map(({ index }) => index));
    const own = (score: (series: (typeof scored)[number], indices: readonly number[]) => number): number =>
      mean(scored.map((series, place) => score(series, found[place] ?? [])));
    const best = (score: 'f1' | 'cover'): { peer: string; peerValue: number } => {
      const means = defaults.map((method) =>
        mean(scored.map(({ published }) => published?.[`${score}_${method}`] ?? Number.NaN)),
      );
      const peerValue = Math.max(...means);
      return { peer: `best published default (${defaults[means.indexOf(peerValue)]})`, peerValue };
    };
    report({
      name: 'changepoint.f1',
      value: own(({ annotations }, indices) => segmentationF1(annotations, indices)),
      unit: '',
      ...best('f1'),
    });
    report({
      name: 'changepoint.cover',
      value: own(({ annotations, values }, indices) =>
        segmentationCover(annotations, indices, values.length),
      ),
      unit: '',
      ...best('cover'),
    });
  }
  for (const [name, make] of Object.entries(quietSeries)) {
    report({ name, value: falseAlarms(make), unit: '%' });
  }
  const long = noise(5).resembling(500, 0.5);
  report({ name: 'changepoint.500.ms', value: await medianMs(7, () => changePoints(long)), unit: 'ms' });
  const longer = noise(6).resembling(5_000, 0.5);
  report({ name: 'changepoint.5000.ms', value: await medianMs(3, () => changePoints(longer)), unit: 'ms' });
}

type Make = (seed: number, n: number) => Float64Array;

const memory =
  (phi: number): Make =>
  (seed, n) =>
    noise(seed).resembling(n, phi);

/** Series in which nothing changes. The first is the promise; the others are what else a business may bring. */
const quietSeries: Readonly<Record<string, Make>> = {
  'changepoint.falseAlarms': memory(0.5),
  'changepoint.falseAlarms.ar0': memory(0),
  'changepoint.falseAlarms.ar03': memory(0.3),
  'changepoint.falseAlarms.ar07': memory(0.7),
  'changepoint.falseAlarms.arMinus03': memory(-0.3),
  'changepoint.falseAlarms.heavyTails': (seed, n) => heavy(seed, n, 0.5),
  'changepoint.falseAlarms.trend': (seed, n) => memory(0.5)(seed, n).map((value, t) => value + t / 10),
  'changepoint.falseAlarms.growth': (seed, n) =>
    memory(0.5)(seed, n).map((value, t) => Math.exp(4 + (3 * t) / n + value / 20)),
  'changepoint.falseAlarms.season': (seed, n) =>
    memory(0.5)(seed, n).map((value, t) => value + 3 * Math.sin((Math.PI * t) / 6) + (t % 12 === 11 ? 4 : 0)),
};

/** Per cent of 300 series of 60, 100 and 200 values with any change point. */
function falseAlarms(make: Make): number {
  let alarms = 0;
  for (let run = 0; run < 300; run += 1) {
    const n = [60, 100, 200][run % 3] ?? 100;
    if (changePoints(make(1_000 + run, n)).changes.length > 0) alarms += 1;
  }
  return alarms / 3;
}

/** The same memory, driven by Student's t with three degrees of freedom. */
function heavy(seed: number, n: number, phi: number): Float64Array {
  const { next } = noise(seed);
  let value = 0;
  return Float64Array.from({ length: n }, () => {
    const spread = Math.sqrt((next() ** 2 + next() ** 2 + next() ** 2) / 3);
    value = phi * value + next() / spread;
    return value;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
