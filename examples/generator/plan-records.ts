// Short ways to write down what initiatives need and bring, their steps, and who has which part in them.
import type { PlainRecord } from './example.ts';

/** What an initiative needs of a pool in each of its months; money in main units. */
export function demand(
  initiative: string,
  pool: string,
  perMonth: number,
  months: readonly [first: number | null, last: number | null] = [null, null],
): PlainRecord {
  const [firstMonth, lastMonth] = months;
  return {
    id: `${initiative}-${pool}${firstMonth === null ? '' : `-${firstMonth}`}`,
    initiative,
    pool,
    amountPerMonth: pool === 'budget' ? perMonth * 100 : perMonth,
    ...(firstMonth === null ? {} : { firstMonth }),
    ...(lastMonth === null ? {} : { lastMonth }),
  };
}

/** Money a month that an initiative is expected to bring, in main units. */
export function earns(
  initiative: string,
  [low, likely, high]: readonly [number, number, number],
  rationale: string,
  afterMonths: number | null = null,
): PlainRecord {
  return {
    id: `${initiative}-money`,
    initiative,
    low: low * 100,
    likely: likely * 100,
    high: high * 100,
    ...(afterMonths === null ? {} : { afterMonths }),
    rationale,
  };
}

/** What an initiative brings towards a goal, in percent of what the goal still needs. */
export function helps(
  initiative: string,
  goal: string,
  [low, likely, high]: readonly [number, number, number],
  rationale: string,
): PlainRecord {
  return { id: `${initiative}-${goal}`, initiative, goal, low, likely, high, rationale };
}

/** A step with its days; a milestone takes its one day twice. */
export function step(
  id: string,
  initiative: string,
  name: string,
  kind: 'work' | 'training' | 'automation' | 'milestone',
  [start, end]: readonly [string, string],
  owner: string,
  rest: Readonly<{ dependsOn?: readonly string[]; doneOn?: string }> = {},
): PlainRecord {
  return { id, initiative, name, kind, ...(kind === 'milestone' ? {} : { start }), end, owner, ...rest };
}

/** The parts of people in one initiative: responsible, accountable, consulted, informed. */
export function parts(
  initiative: string,
  by: Readonly<Partial<Record<'responsible' | 'accountable' | 'consulted' | 'informed', readonly string[]>>>,
): readonly PlainRecord[] {
  return Object.entries(by).flatMap(([part, people]) =>
    people.map((person) => ({
      id: `${person}-${initiative}-${part}`.slice(0, 64),
      initiative,
      person,
      part,
    })),
  );
}

/** The same initiatives with what a plan knows of each: its stage, how long it takes, when it may begin, how sure it is. */
export function planned(
  initiatives: readonly PlainRecord[],
  known: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly PlainRecord[] {
  return initiatives.map((one) => ({ ...one, ...known[one.id] }));
}
