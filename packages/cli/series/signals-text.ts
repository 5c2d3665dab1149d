// Control charts for people: limits, what was adjusted, each run of signals on a line, change points.
import type { PointLabel, SignalMeaning } from '@evenkeel/core';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { type Charted, labelAt } from './chart-one.ts';

export function signalsText(done: readonly Charted[], hasWay: boolean, terminal: Terminal): string {
  return done.map((chart) => oneText(chart, hasWay, terminal)).join('\n\n');
}

function oneText(chart: Charted, hasWay: boolean, { say, style, locale, width }: Terminal): string {
  const { series, signals, changes, noChanges } = chart;
  const { stretches, season, autocorrelation, falseShare } = signals;
  const when = (place: number): string => labelAt(series, place);
  const write = (value: number): string =>
    new Intl.NumberFormat(locale === 'pseudo' ? 'en' : locale, { maximumSignificantDigits: 6 }).format(value);
  const lines = [
    `${style.bold(series.name)}  ${style.dim(say('cli.signals.basis', { n: signals.n, first: when(0), last: series.last }))}`,
  ];
  const add = (text: string, mark = '  '): number => lines.push(wrap(text, width, mark, '    '));
  const isMoving = season !== null || autocorrelation !== null;
  for (const { from, to, n, status, mean, isSloped } of stretches) {
    const data = { count: stretches.length, from: when(from), n, status, mean: write(mean) };
    const limits = { lower: write(signals.lower[to - 1] ?? 0), upper: write(signals.upper[to - 1] ?? 0) };
    if (status === 'too-few') add(say('cli.signals.too-few', data));
    else if (isMoving || isSloped) add(say('cli.signals.last-limits', { ...data, ...limits }));
    else add(say('cli.signals.limits', { ...data, ...limits }));
  }
  const dim = (text: string): number => add(style.dim(text));
  if (season) dim(say('cli.signals.season', { period: season.period }));
  for (const { isSloped, trend } of stretches)
    if (isSloped && trend) dim(say('cli.signals.trend', { slope: write(trend.slope) }));
  if (autocorrelation !== null)
    dim(say('cli.signals.neighbours', { phi: write(Number(autocorrelation.toFixed(2))) }));
  const runs = runsOf(chart);
  if (runs.length === 0) add(style.green(say('cli.signals.none')));
  for (const { label, meaning, from, to } of runs) {
    const place = from === to ? when(from) : `${when(from)} – ${when(to)}`;
    const said = say('cli.signals.label', {
      label: label.replaceAll('-', '_'),
      meaning: hasWay ? meaning : 'change',
    });
    const last = write(series.values[to] ?? Number.NaN);
    const colour = meaning === 'concern' ? style.red : meaning === 'improvement' ? style.green : style.yellow;
    add(`${place}  ${said}  (${last})`, `  ${colour('●')} `);
  }
  dim(say('cli.signals.by-chance', { share: { kind: 'share', share: falseShare } }));
  for (const { index, earliest, latest, kind, levelBefore, levelAfter } of changes ?? []) {
    const said = say('cli.signals.change', {
      kind,
      before: write(levelBefore),
      after: write(levelAfter),
      earliest: when(earliest),
      latest: when(latest),
    });
    add(`${when(index)}  ${said}`, '  ▲ ');
  }
  if (noChanges === 'gaps') dim(say('cli.signals.no-changes.gaps'));
  if (noChanges === 'few') dim(say('cli.signals.no-changes.few', { needed: 12 }));
  return lines.join('\n');
}

interface Run {
  readonly label: Exclude<PointLabel, 'none'>;
  readonly meaning: SignalMeaning;
  readonly from: number;
  to: number;
}

/** Neighbours with the same label; a missing value does not part them. */
function runsOf({ signals, meanings, series }: Charted): readonly Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (const [place, label] of signals.labels.entries()) {
    if (Number.isNaN(series.values[place] ?? Number.NaN)) continue;
    const last = runs.at(-1);
    if (label === 'none') isOpen = false;
    else if (isOpen && last?.label === label) last.to = place;
    else {
      isOpen = true;
      runs.push({ label, meaning: meanings[place] ?? 'change', from: place, to: place });
    }
  }
  return runs;
}
