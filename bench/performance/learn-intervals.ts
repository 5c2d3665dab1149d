// `npx tsx bench/performance/learn-intervals.ts`: learns how wide intervals have to be, and writes the table of the core.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { outlookLevels, quantile } from '@evenkeel/core';
import type { IntervalBand, LearntBand } from '../../packages/core/stats/forecast/calibrate/interval-band.ts';
import { type CompetitionSeries, readSeries } from './competition.ts';
import { type Case, caseOf, cutShort } from './interval-cases.ts';

const LEVEL = 0.95;
/** A field with fewer series tells more about chance than about itself. */
const FEWEST_OF_A_FIELD = 40;
const exponents = [0, 0.25, 0.5, 0.75];

const series = readSeries('M3_series_odd.csv');
const cases = [
  ...series.map((one) => caseOf(one, one.period)),
  // Copies cut short: the competition has hardly any series so short as those of a young business.
  ...seasonal(series).map((one, at) => caseOf(cutShort(one, shortLength(one, at)), one.period)),
  ...seasonal(series).map((one, at) => caseOf(cutShort(one, youngLength(one, at)), one.period)),
  ...series.filter(({ kind }) => kind === 'YEARLY').map((one, at) => caseOf(cutShort(one, 8 + (at % 6)), 1)),
].filter((one) => one !== null);

const bands = [
  'plain-young',
  'plain-short',
  'plain-long',
  'unknown',
  'few-short',
  'few-long',
  'many-short',
  'many-long',
] as const satisfies readonly IntervalBand[];
const table = bands.map((band) => {
  const members = cases.filter((one) => one.band === band);
  const learnt = learn(members);
  console.log(band.padEnd(12), `${members.length} series, rolling ${learnt.rolling}`);
  return [band, learnt] as const;
});
const root = resolve(import.meta.dirname, '../..');
const file = resolve(root, 'packages/core/stats/forecast/calibrate/interval-table.ts');
writeFileSync(file, sourceOf(table));
const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'check', '--write', file], { cwd: root });

function seasonal(all: readonly CompetitionSeries[]): readonly CompetitionSeries[] {
  return all.filter(({ period }) => period > 1);
}

/** Long enough for a season, shorter than five (quarters: seven) of them. */
function shortLength({ period }: CompetitionSeries, at: number): number {
  return period === 4 ? 13 + (at % 15) : 29 + (at % 31);
}

/** Too short for a season. */
function youngLength({ period }: CompetitionSeries, at: number): number {
  return period === 4 ? 8 + (at % 5) : 8 + (at % 21);
}

/** The exponent that serves best on series it was not learnt from, then everything from all of them. */
function learn(members: readonly Case[]): LearntBand {
  const halves = [0, 1].map((half) => members.filter((_, at) => at % 2 === half));
  const costs = exponents.map((exponent) => {
    const [first = [], second = []] = halves;
    return cost(second, learnWith(first, exponent)) + cost(first, learnWith(second, exponent));
  });
  return safeFor(members, learnWith(members, exponents[costs.indexOf(Math.min(...costs))] ?? 0));
}

/**
 * Quantiles of errors in units of what was expected: first how they grow with the step, from the 95 % quantile of
 * their sizes around each step as a straight line over √step; then their shape over all steps together, half as
 * lopsided as it was seen.
 */
function learnWith(members: readonly Case[], rolling: number): LearntBand {
  const errorsAt = (step: number): readonly number[] =>
    members.flatMap((one) => standardised(one, step, rolling));
  const counts = Array.from({ length: 18 }, (_, step) => errorsAt(step).length);
  const horizon = counts.filter((count) => count >= 0.25 * (counts[0] ?? 0)).length;
  const around: readonly number[] = Array.from({ length: horizon }, (_, step) =>
    quantile(sorted([step - 1, step, step + 1].flatMap((near) => errorsAt(near).map(Math.abs))), LEVEL),
  );
  const line = straight(
    around.map((_, step) => Math.sqrt(step + 1)),
    around,
  );
  const shape = sorted(
    around.flatMap((_, step) => errorsAt(step).map((error) => error / widthAt(line, step + 1))),
  );
  const sizes = sorted(Array.from(shape, Math.abs));
  const quantiles = outlookLevels.map((level) => {
    if (level === 0.5) return 0;
    const even = Math.sign(level - 0.5) * quantile(sizes, Math.abs(2 * level - 1));
    const seen = quantile(shape, level);
    return (even + (level < 0.5 ? Math.min(0, seen) : Math.max(0, seen))) / 2;
  });
  return {
    horizon,
    rolling,
    constant: quantiles.map((value) => rounded(value * line.constant)),
    growth: quantiles.map((value) => rounded(value * line.growth)),
  };
}

/**
 * Widened until the field in which it is hardest has its 95 % too: what comes next is not drawn from the same mix of
 * fields. Cauchois, Gupta, Ali & Duchi 2024, "Robust validation: confident predictions even when distributions shift",
 * Journal of the American Statistical Association 119:3033–3044. The quantile is that of split conformal intervals, with
 * the series as what is exchangeable: few series have to promise a little more.
 */
function safeFor(members: readonly Case[], learnt: LearntBand): LearntBand {
  const fields = [...new Set(members.map(({ field }) => field))]
    .map((field) => members.filter((one) => one.field === field))
    .filter((some) => some.length >= FEWEST_OF_A_FIELD);
  const needed = [members, ...fields].map((some) => {
    const shares = sorted(some.flatMap((one) => shareOfInterval(one, learnt)));
    return quantile(shares, Math.min(1, Math.ceil((some.length + 1) * LEVEL) / some.length));
  });
  const stretch = Math.max(1, ...needed);
  console.log(`  stretched by ${stretch.toFixed(2)}`);
  return {
    ...learnt,
    constant: learnt.constant.map((value) => rounded(value * stretch)),
    growth: learnt.growth.map((value) => rounded(value * stretch)),
  };
}

/** Each error as a share of its side of the 95 % interval: within below 1, outside above. */
function shareOfInterval(one: Case, learnt: LearntBand): readonly number[] {
  return one.errors.map(
    (error, step) => error / (error < 0 ? boundsOf(one, learnt, step)[0] : boundsOf(one, learnt, step)[1]),
  );
}

function boundsOf(one: Case, learnt: LearntBand, step: number): readonly [number, number] {
  const root = Math.sqrt(Math.min(step + 1, learnt.horizon));
  const wide = (one.scale[step] ?? 0) * one.rolling ** learnt.rolling;
  const at = (level: number): number =>
    wide * ((learnt.constant[level] ?? 0) + (learnt.growth[level] ?? 0) * root);
  return [at(outlookLevels.indexOf(0.025)), at(outlookLevels.indexOf(0.975))];
}

function standardised({ errors, scale, rolling }: Case, step: number, exponent: number): readonly number[] {
  const error = errors[step];
  return error === undefined ? [] : [error / ((scale[step] ?? Number.NaN) * rolling ** exponent)];
}

/** Mean scaled interval score of the 95 % intervals. */
function cost(members: readonly Case[], learnt: LearntBand): number {
  let sum = 0;
  for (const one of members) {
    for (const [step, error] of one.errors.entries()) {
      const [lower, upper] = boundsOf(one, learnt, step);
      const outside = Math.max(0, lower - error, error - upper);
      sum += (upper - lower + (2 / (1 - LEVEL)) * outside) / one.naive / one.errors.length;
    }
  }
  return sum;
}

interface Line {
  readonly constant: number;
  readonly growth: number;
}

function straight(xs: readonly number[], ys: readonly number[]): Line {
  const [mx, my] = [xs, ys].map((list) => list.reduce((sum, value) => sum + value / list.length, 0));
  const cross = xs.reduce((sum, x, at) => sum + (x - (mx ?? 0)) * ((ys[at] ?? 0) - (my ?? 0)), 0);
  const spread = xs.reduce((sum, x) => sum + (x - (mx ?? 0)) ** 2, 0);
  const growth = spread > 0 ? cross / spread : 0;
  return { constant: (my ?? 0) - growth * (mx ?? 0), growth };
}

function widthAt({ constant, growth }: Line, step: number): number {
  return constant + growth * Math.sqrt(step);
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

function rounded(value: number): number {
  return Number(value.toFixed(3)) || 0;
}

function sourceOf(learnt: readonly (readonly [IntervalBand, LearntBand])[]): string {
  const rows = learnt.map(([band, { horizon, rolling, constant, growth }]) =>
    [
      `  '${band}': {`,
      `    horizon: ${horizon},`,
      `    rolling: ${rolling},`,
      `    constant: [${constant.join(', ')}],`,
      `    growth: [${growth.join(', ')}],`,
      '  },',
    ].join('\n'),
  );
  return `// How wide intervals have to be: learnt, not set by hand; written by bench/performance/learn-intervals.ts.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: measured, and only by chance near a constant.
import type { IntervalBand, LearntBand } from './interval-band.ts';

/**
 * Quantiles of the errors of the combination, in units of its scale, by band and step. Learnt on the training and test
 * values of the odd-numbered series of the M3 competition (Makridakis & Hibon 2000) and on copies of its quarterly and
 * monthly series cut short, so that no field of data (firms, industries, economies, …) is covered less; the exponent of the rolling error was chosen by halves. Nothing was learnt on any other data.
 */
export const intervalTable: Readonly<Record<IntervalBand, LearntBand>> = {
${rows.join('\n')}
};
`;
}
