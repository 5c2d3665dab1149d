// `evenkeel forecast`: forecasts with intervals for every series of a table, of whatever shape it is.
import { type Message, message, type Refusal } from '@evenkeel/core';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { printProblems } from '../problems/print-problems.ts';
import { forecastJson } from '../series/forecast-json.ts';
import { forecastMany } from '../series/forecast-many.ts';
import type { Forecasted } from '../series/forecast-one.ts';
import { forecastText } from '../series/forecast-text.ts';
import { readSeries } from '../series/read-series.ts';
import { labelAfter, usualHorizons, usualPeriods } from '../series/rhythm.ts';
import type { Series } from '../series/series.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ParsedArguments, Perform } from '../verb.ts';

const LONGEST_HORIZON = 366;
const LONGEST_PERIOD = 366;

export const forecast: Perform = async (given, terminal) => {
  const { say, error, print, progress } = terminal;
  const [path = ''] = given.plain;
  const wishes = wishesOf(given, terminal);
  if (wishes === null) return exitStatus.badInput;
  const read = await readSeries(path);
  if (!read.ok) {
    await printProblems(read.problems, 'error', terminal);
    return exitStatus.badInput;
  }
  const { series, broken } = read.value;
  if (series.length + broken.length === 0) {
    error(say('cli.series.none', { file: path }));
    return exitStatus.badInput;
  }
  const tasks = series.map(({ values, rhythm }) => ({
    values,
    period: wishes.period ?? usualPeriods[rhythm],
    horizon: wishes.horizon ?? usualHorizons[rhythm],
    levels: wishes.levels,
  }));
  const made = await forecastMany(tasks, (count) =>
    progress.show(() => say('cli.forecast.progress', { count, all: tasks.length })),
  );
  progress.end();
  const done: Forecasted[] = [];
  const refused = [...broken];
  for (const [at, result] of made.entries()) {
    const one = series[at];
    if (!one) continue;
    if (result.ok) done.push({ series: one, forecast: result });
    else refused.push({ name: one.name, problem: refusalOf(one, result) });
  }
  for (const { problem } of refused) error(terminal.tell(problem));
  if (given.switches.has('json')) print(forecastJson(path, wishes.levels, done, refused, terminal));
  else if (done.length > 0) print(forecastText(wishes.levels, done, terminal));
  return outcome(done.length, refused.length);
};

function outcome(done: number, refused: number): ExitStatus {
  if (refused === 0) return exitStatus.fine;
  return done === 0 ? exitStatus.badInput : exitStatus.serious;
}

interface Wishes {
  readonly horizon: number | null;
  readonly period: number | null;
  /** Between 0 and 1. */
  readonly levels: readonly number[];
}

/** Null when an option is wrong, after saying so. */
function wishesOf({ values }: ParsedArguments, { say, error }: Terminal): Wishes | null {
  const whole = (option: 'horizon' | 'period', most: number): number | null | undefined => {
    const text = values[option];
    if (text === undefined) return null;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= most) return value;
    error(say('cli.not-a-count', { option: `--${option}`, value: text, most }));
    return undefined;
  };
  const horizon = whole('horizon', LONGEST_HORIZON);
  const period = whole('period', LONGEST_PERIOD);
  const levels = (values.level ?? '80,95').split(',').map((text) => Number(text.trim() || Number.NaN) / 100);
  const isWrong = levels.some((level) => !(level > 0 && level <= 0.999));
  if (isWrong) error(say('cli.not-a-level', { value: values.level ?? '' }));
  return horizon === undefined || period === undefined || isWrong ? null : { horizon, period, levels };
}

function refusalOf(series: Series, { reason, n, needed }: Refusal): Message {
  const missing = (needed ?? n) - n;
  const when = labelAfter(series.last, series.rhythm, missing);
  // What the reader lets through is finite and not absurd; the models may still find it too wide a range.
  const id = reason === 'too-large' || reason === 'not-a-number' ? 'out-of-range' : reason;
  return message(`cli.series.${id}`, { name: series.name, n, needed: needed ?? n, missing, when });
}
