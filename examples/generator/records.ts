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
