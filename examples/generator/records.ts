// Short ways to write down the records that every example has many of.
import type { PlainRecord } from './example.ts';

/** A contribution of a piece of work to a goal. */
export function work(
  noun: 'activity' | 'initiative',
  id: string,
  goal: string,
  weight: number,
  rationale: string,
): PlainRecord {
  return { id: `${id}-to-${goal}`, [noun]: id, goal, weight, rationale };
}

/** Makes practices that were all looked at on one day. */
export function practicesSeenOn(observedOn: string) {
  return (
    department: string,
    dimension: string,
    stance: number,
    fact: string | null,
    respondent: string,
  ): PlainRecord => ({
    id: `${department}-${dimension}`,
    function: department,
    dimension,
    stance,
    fact,
    observedOn,
    respondent,
  });
}

/** Makes practices with names of their own, so that pairs can name them. */
export function practicesNamed(observedOn: string) {
  return (
    id: string,
    department: string,
    dimension: string,
    stance: number,
    fact: string | null,
    respondent: string,
  ): PlainRecord => ({ id, function: department, dimension, stance, fact, observedOn, respondent });
}

export function kpi(
  id: string,
  name: string,
  unit: string,
  isRatio: boolean,
  aggregate: 'sum' | 'mean' | 'last',
  source: string,
  owner: string,
  definition: string,
  cadence = 'month',
  better = 'higher',
): PlainRecord {
  return { id, name, definition, unit, isRatio, better, cadence, aggregate, source, owner };
}

/** A goal to raise a measure from where it was when the two years began. */
export function goal(
  id: string,
  title: string,
  kpiId: string,
  baselineValue: number,
  targetValue: number,
  due: string,
  owner: string,
): PlainRecord {
  const direction = 'increase';
  const baselineDay = '2024-11-30';
  return {
    id,
    title,
    kpi: kpiId,
    direction,
    baselineValue,
    baselineDay,
    targetValue,
    due,
    owner,
    status: 'active',
  };
}

/** Work that goes on. */
export function activity(
  id: string,
  name: string,
  department: string,
  owner: string,
  description: string | null = null,
  sharedOverhead = false,
): PlainRecord {
  return { id, name, description, function: department, owner, sharedOverhead };
}

/** Work that begins and ends; `cost` in main units. */
export function initiative(
  id: string,
  name: string,
  department: string,
  owner: string | null,
  [start, end]: readonly [string, string],
  cost: number | null,
  status: 'planned' | 'active' | 'done',
  description: string | null = null,
  dependsOn: readonly string[] = [],
): PlainRecord {
  return {
    id,
    name,
    description,
    function: department,
    ...(owner === null ? {} : { owner }),
    start,
    end,
    ...(cost === null ? {} : { costMinor: cost * 100 }),
    status,
    dependsOn,
  };
}

/** A position between two poles. */
export function dimension(
  id: string,
  name: string,
  [lowPole, highPole]: readonly [string, string],
  position: number,
  promise: string | null,
): PlainRecord {
  return { id, name, lowPole, highPole, position, promise };
}

/** A value of the culture: what the business says it lives. */
export function value(id: string, name: string, promise: string): PlainRecord {
  return { id, name, lowPole: 'not lived', highPole: 'lived', position: 2, promise, isValue: true };
}

/** The four classic lanes of the map. */
export const perspectives: readonly PlainRecord[] = [
  { id: 'financial', name: 'Financial', kind: 'financial', order: 0 },
  { id: 'customer', name: 'Customers', kind: 'customer', order: 1 },
  { id: 'process', name: 'Internal processes', kind: 'process', order: 2 },
  { id: 'learning', name: 'Learning and growth', kind: 'learning', order: 3 },
];

/** An arrow of the map. */
export function cause(
  driver: string,
  sign: 'raises' | 'lowers',
  result: string,
  lagMonths: number,
  rationale: string,
): PlainRecord {
  return { id: `${driver}-drives-${result}`, driver, result, sign, lagMonths, rationale, isFeedback: false };
}

/** How two practices get on; each is named by its key. */
export function pair(
  practice: string,
  sign: 'reinforces' | 'neutral' | 'obstructs',
  other: string,
  rationale: string,
): PlainRecord {
  return { id: `${practice}-and-${other}`.slice(0, 60), practice, other, sign, rationale };
}

export function stakeholder(
  id: string,
  name: string,
  kind: string,
  people: number | null,
  description: string,
): PlainRecord {
  return { id, name, kind, people, description };
}

export function need(
  id: string,
  stakeholder: string,
  statement: string,
  evidence: string,
  goals: readonly string[],
): PlainRecord {
  return { id, stakeholder, statement, evidence, goals };
}

/** A support of one goal by another. */
export function carries(
  supportingGoal: string,
  goal: string,
  weight: number,
  rationale: string,
): PlainRecord {
  return { id: `${supportingGoal}-to-${goal}`, supportingGoal, goal, weight, rationale };
}

/** What must be true in one area before a goal can be reached. */
export function requirement(
  id: string,
  goal: string,
  area: 'supply-chain' | 'service' | 'marketing-and-sales' | 'technology' | 'people',
  statement: string,
  status: 'in-place' | 'gap' | 'unknown',
  fact: string | null,
  rest: Readonly<Record<string, unknown>> = {},
): PlainRecord {
  return { id, goal, area, statement, status, fact, ...rest };
}

/** How much an initiative is expected to move a measure. */
export function effect(
  initiative: string,
  kpi: string,
  [low, likely, high]: readonly [number, number, number],
  from: string,
  rationale: string,
): PlainRecord {
  return { id: `${initiative}-on-${kpi}`, initiative, kpi, low, likely, high, from, rationale };
}

/** Names for some measures the one that shows what improving them alone would cost. */
export function withCounterMeasures(
  kpis: readonly PlainRecord[],
  counters: Readonly<Record<string, string>>,
): readonly PlainRecord[] {
  return kpis.map((one) => {
    const counterKpi = counters[String(one.id)];
    return counterKpi === undefined ? one : { ...one, counterKpi };
  });
}

/** What an initiative needs of a pool in each of its months; `last` left out: to its end. Money in main units. */
export function demand(
  initiative: string,
  pool: string,
  amount: number,
  [firstMonth, lastMonth]: readonly [number?, number?] = [],
): PlainRecord {
  return {
    id: `${initiative}-needs-${pool}${firstMonth === undefined ? '' : `-${firstMonth}`}`,
    initiative,
    pool,
    amountPerMonth: pool === 'budget' ? amount * 100 : amount,
    ...(firstMonth === undefined ? {} : { firstMonth }),
    ...(lastMonth === undefined ? {} : { lastMonth }),
  };
}

/** What an initiative brings: money in main units a month, or per cent of what a goal still needs. */
export function benefit(
  initiative: string,
  goal: string | null,
  [low, likely, high]: readonly [number, number, number],
  rationale: string,
  rest: Readonly<Record<string, unknown>> = {},
): PlainRecord {
  const unit = goal === null ? 100 : 1;
  return {
    id: `${initiative}-brings-${goal ?? 'money'}`,
    initiative,
    ...(goal === null ? {} : { goal }),
    low: low * unit,
    likely: likely * unit,
    high: high * unit,
    rationale,
    ...rest,
  };
}
