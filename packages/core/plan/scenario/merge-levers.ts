// The levers of a scenario as they act: those on the same thing taken together, in one order whatever order they were given in.
import type { Lever } from '../../model/scenario.ts';
import { leverKinds } from '../../model/scenario.ts';

/** A share that is changed by percents one after the other, months and hours that add up. */
const addUp: ReadonlySet<Lever['kind']> = new Set<Lever['kind']>([
  'hire',
  'initiative-shift',
  'initiative-drop',
]);

/**
 * Two levers of one kind on one target from one month on act as one: percents multiply (−20 % and +25 % is no change), hours
 * and months add up. What comes to nothing is left out.
 */
export function mergeLevers(levers: readonly Lever[]): readonly Lever[] {
  const merged = new Map<string, Lever>();
  for (const lever of levers) {
    const key = [
      lever.kind,
      lever.target ?? '',
      lever.kind === 'hire' || lever.kind === 'income' ? (lever.from ?? '') : '',
    ].join('\n');
    const known = merged.get(key);
    const from = earlier(known?.from ?? lever.from, lever.from);
    merged.set(key, known ? { ...known, from, by: together(lever.kind, known.by, lever.by) } : lever);
  }
  return [...merged]
    .filter(([, { kind, by }]) => kind === 'initiative-drop' || Math.abs(by) > 1e-9)
    .sort(([a, one], [b, other]) => orderOf(one) - orderOf(other) || (a < b ? -1 : 1))
    .map(([, lever]) => lever);
}

function together(kind: Lever['kind'], a: number, b: number): number {
  return addUp.has(kind) ? a + b : ((1 + a / 100) * (1 + b / 100) - 1) * 100;
}

function earlier(a: Lever['from'], b: Lever['from']): Lever['from'] {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

/** What ends first, then when things happen, what they cost, who is there, how much there is. */
const order: readonly Lever['kind'][] = [
  'initiative-drop',
  'initiative-shift',
  'initiative-cost',
  'hire',
  'pool-capacity',
  'goal-weight',
  'income',
];

function orderOf({ kind }: Lever): number {
  return order.indexOf(kind) < 0 ? leverKinds.length : order.indexOf(kind);
}
