// `evenkeel signals`: the control chart of every series of a table – limits, a label per point, change points.
import { message } from '@evenkeel/core';
import { exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import { type Charted, type ChartWishes, chartOne, labelAt, placeOf } from '../series/chart-one.ts';
import { readSeries } from '../series/read-series.ts';
import type { BrokenSeries, Series } from '../series/series.ts';
import { signalsJson } from '../series/signals-json.ts';
import { signalsText } from '../series/signals-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ParsedArguments, Perform } from '../verb.ts';

const LARGEST_COUNT = 10_000;
const LONGEST_PERIOD = 366;

export const signals: Perform = async (given, terminal) => {
  const { print, error, say, tell } = terminal;
  const [path = ''] = given.plain;
  const wishes = wishesOf(given, terminal);
  if (wishes === null) return exitStatus.badInput;
  const columns = given.values.columns === undefined ? {} : { columns: listOf(given.values.columns) };
  const read = await readSeries(path, { gaps: 'keep', ...columns });
  if (!read.ok) {
    await printProblems(read.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const { series, broken } = read.value;
  if (series.length + broken.length === 0) {
    error(say('cli.series.none', { file: path }));
    return exitStatus.badInput;
  }
  const done: Charted[] = [];
  const refused: BrokenSeries[] = [...broken];
  for (const one of series) {
    const starts = startsOf(one, wishes.resets);
    if ('problem' in starts) refused.push(starts);
    else done.push(chartOne(one, starts.places, wishes));
  }
  for (const { problem } of refused) error(tell(problem));
  const hasWay = wishes.better !== null;
  if (given.switches.has('json')) print(signalsJson(path, done, refused, hasWay, terminal));
  else if (done.length > 0) print(signalsText(done, hasWay, terminal));
  if (refused.length === 0) return exitStatus.fine;
  return done.length === 0 ? exitStatus.badInput : exitStatus.serious;
};

function startsOf(
  series: Series,
  resets: readonly string[],
): { readonly places: readonly number[] } | BrokenSeries {
  const places: number[] = [];
  for (const wanted of resets) {
    const place = placeOf(series, wanted);
    if (place === null) {
      const data = { name: series.name, value: wanted, first: labelAt(series, 0), last: series.last };
      return { name: series.name, problem: message('cli.signals.no-such-time', data) };
    }
    places.push(place);
  }
  return { places };
}

/** Null when an option is wrong, after saying so. */
function wishesOf({ values, switches }: ParsedArguments, { say, error }: Terminal): ChartWishes | null {
  const whole = (option: 'baseline' | 'period', most: number): number | null | undefined => {
    const text = values[option];
    if (text === undefined) return null;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= most) return value;
    error(say('cli.not-a-count', { option: `--${option}`, value: text, most }));
    return undefined;
  };
  const baseline = whole('baseline', LARGEST_COUNT);
  const period = whole('period', LONGEST_PERIOD);
  if (baseline === undefined || period === undefined) return null;
  const { better } = values;
  return {
    better: better === 'higher' || better === 'lower' ? better : null,
    screen: switches.has('screen'),
    plain: switches.has('plain'),
    baseline,
    resets: values.reset === undefined ? [] : listOf(values.reset),
    period,
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
