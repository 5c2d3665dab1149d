// What would have to move from which goal to which, so that a resource is used as the goals are weighted – in the fewest moves.
import { leastMoves } from '../methods/least-moves.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';

/** A goal by its key, or null for what serves no goal. */
export interface MovePlace {
  readonly goal: string | null;
  readonly name: string;
}

export interface AllocationMove {
  readonly from: MovePlace;
  readonly to: MovePlace;
  /** Minor units or hours. */
  readonly amount: number;
  /** The work that it could come from, the largest first: together at least the amount. */
  readonly through: readonly {
    /** `activity/x`, `initiative/x`, or `untied`. */
    readonly work: string;
    readonly name: string | null;
    readonly amount: number;
  }[];
}

export interface AllocationMoves {
  readonly moves: readonly AllocationMove[];
  /** All that would move: total variation times what is directed to goals. */
  readonly amount: number;
  /** Whether fewer moves are proven to be impossible. */
  readonly isLeast: boolean;
}

/** @returns null while a top goal has no weight or nothing was used. Cost: see `leastMoves`. */
export function allocationMoves(context: Context, flow: Flow): AllocationMoves | null {
  const { intended, actual, resource } = flow;
  const directed = actual.total - actual.overhead;
  if (intended === null || directed <= 0) return null;
  const { topGoals } = context.goalGraph;
  // Whole minor units or minutes: equal sums are then equal.
  const unit = resource === 'money' ? 1 : 60;
  const used = [...topGoals.map(({ id }) => actual.byGoal[id] ?? 0), actual.noGoal];
  const meant = [...topGoals.map(({ id }) => (intended[id] ?? 0) * directed), 0];
  const balances = wholeDifferences(used, meant, unit);
  const places = [...topGoals.map(({ id }) => id as string), ''];
  const { moves, isLeast } = leastMoves(new Map(places.map((id, index) => [id, balances[index] ?? 0])));
  const left = new Map<string, Feeder[]>(places.map((id) => [id, feedersOf(context, flow, id)]));
  return {
    moves: moves.map(({ from, to, amount }) => ({
      from: placeOf(from),
      to: placeOf(to),
      amount: amount / unit,
      through: take(left.get(from) ?? [], amount / unit),
    })),
    amount: moves.reduce((sum, { amount }) => sum + amount, 0) / unit,
    isLeast,
  };

  function placeOf(id: string): MovePlace {
    const goal = topGoals.find((one) => one.id === id);
    return goal ? { goal: goal.id, name: goal.title } : { goal: null, name: '' };
  }
}

/** Used − meant in whole units, so that they sum to zero: the largest remainders are rounded up. */
export function wholeDifferences(
  used: readonly number[],
  meant: readonly number[],
  unit: number,
): readonly number[] {
  const exact = used.map((amount, index) => (amount - (meant[index] ?? 0)) * unit);
  const whole = exact.map((one) => Math.floor(one + 1e-6));
  const short = -whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, short))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

interface Feeder {
  readonly work: string;
  readonly name: string | null;
  amount: number;
}

function feedersOf(context: Context, { actual }: Flow, goal: string): Feeder[] {
  const target = goal === '' ? 'no-goal' : `goal/${goal}`;
  return actual.links
    .filter(({ to }) => to === target)
    .map(({ from, amount }): Feeder => {
      const [noun, id] = from.split('/') as ['activity' | 'initiative', string | undefined];
      return { work: from, name: id === undefined ? null : context.nameOf(noun, id), amount };
    })
    .sort((a, b) => b.amount - a.amount || (a.work < b.work ? -1 : 1));
}

/** Takes an amount from the feeders in turn, so that two moves do not take the same money. */
function take(feeders: readonly Feeder[], amount: number): AllocationMove['through'] {
  const taken: { work: string; name: string | null; amount: number }[] = [];
  let open = amount;
  for (const feeder of feeders) {
    if (open <= 1e-6) break;
    const part = Math.min(open, feeder.amount);
    if (part <= 0) continue;
    feeder.amount -= part;
    open -= part;
    taken.push({ work: feeder.work, name: feeder.name, amount: part });
  }
  return taken;
}
