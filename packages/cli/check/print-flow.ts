// Prints where the money or the hours go: per goal what was intended beside what really happened.
import type { Assessment, Flow, MessageValue } from '@evenkeel/core';
import { formatValue } from '@evenkeel/messages';
import { bar, lightBar } from '../terminal/bars.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fit, wrap } from '../terminal/wrap.ts';

interface Row {
  readonly name: string;
  readonly intended: number | null;
  readonly actual: number;
}

export function printFlow(
  { business, flows }: Assessment,
  resource: 'money' | 'hours',
  terminal: Terminal,
): void {
  const { print, say, style, width } = terminal;
  const flow = flows[resource];
  const directed = flow.actual.total - flow.actual.overhead;
  print('');
  print(style.bold(say(`cli.flow.${resource}`)));
  if (directed <= 0) {
    print(wrap(say(`cli.flow.${resource}.nothing`), width, '  '));
    return;
  }
  const amount = (value: number): MessageValue => quantity(flow, value, business.currency);
  const rows = rowsOf(flow, directed, say('cli.flow.no-goal'));
  const longest = Math.max(...rows.map(({ name }) => [...name].length));
  const nameWidth = Math.min(longest, Math.floor(width * 0.4));
  const barWidth = Math.max(10, width - nameWidth - 12);
  const largest = Math.max(...rows.flatMap(({ intended, actual }) => [intended ?? 0, actual]));
  const language = terminal.locale === 'pseudo' ? 'en' : terminal.locale;
  const percent = (share: number): string =>
    String(formatValue(language, { kind: 'share', share })).padStart(6);
  for (const { name, intended, actual } of rows) {
    if (intended !== null) {
      print(
        `  ${fit(name, nameWidth)}${percent(intended)}  ${style.dim(lightBar(intended / largest, barWidth))}`,
      );
    }
    const label = intended === null ? name : '';
    const far = Math.abs(actual - (intended ?? 0)) >= 0.05;
    const drawn = bar(actual / largest, barWidth);
    print(`  ${fit(label, nameWidth)}${percent(actual)}  ${far ? style.yellow(drawn) : style.green(drawn)}`);
  }
  const key = flow.intended === null ? 'cli.flow.key.no-weights' : 'cli.flow.key';
  print(wrap(style.dim(say(key, { total: amount(directed) })), width, '  '));
  if (flow.actual.overhead > 0) {
    print(wrap(style.dim(say('cli.flow.overhead', { amount: amount(flow.actual.overhead) })), width, '  '));
  }
}

/** Goals by importance, then what serves none. */
function rowsOf({ nodes, intended, actual }: Flow, directed: number, noGoal: string): readonly Row[] {
  const goals = nodes
    .filter(({ id }) => id.startsWith('goal/'))
    .map(({ id, name }) => {
      const goal = id.slice('goal/'.length);
      return {
        name: name ?? goal,
        intended: intended?.[goal] ?? null,
        actual: (actual.byGoal[goal] ?? 0) / directed,
      };
    })
    .sort((a, b) => (b.intended ?? 0) - (a.intended ?? 0) || b.actual - a.actual);
  if (actual.noGoal <= 0) return goals;
  return [...goals, { name: noGoal, intended: null, actual: actual.noGoal / directed }];
}

function quantity({ unit }: Flow, value: number, currency: string): MessageValue {
  return unit === 'hours'
    ? { kind: 'hours', hours: value }
    : { kind: 'money', amountMinor: Math.round(value), currency };
}
