// Turns an example into a business with its facts.
import {
  type Business,
  type KpiObservation,
  type LedgerEntry,
  parseBusiness,
  type TimeEntry,
} from '@evenkeel/core';
import { drawObservations } from './draw-observations.ts';
import { drawPostings } from './draw-postings.ts';
import { drawTimeEntries } from './draw-time-entries.ts';
import type { Example } from './example.ts';
import { assignmentRulesOf, planHours, planMoney, withCapacity } from './plan.ts';

export interface BuiltExample {
  readonly business: Business;
  readonly ledger: readonly LedgerEntry[];
  readonly time: readonly TimeEntry[];
  readonly observations: readonly KpiObservation[];
}

/** @throws RangeError when the example is not a valid business: a mistake in its definition. */
export function buildExample(example: Example): BuiltExample {
  const { name, lists, profile } = example;
  const ledger = drawPostings(name, example.postings);
  const budget = planMoney(example, ledger);
  const parsed = parseBusiness({
    ...lists,
    profile,
    people: example.people.map(({ pool: _pool, time: _time, ...person }) => person),
    pools: withCapacity(lists.pools ?? [], example.people, budget),
    allocations: [...budget, ...planHours(example), ...(lists.allocations ?? [])],
    assignmentRules: [...assignmentRulesOf(example.postings), ...(lists.assignmentRules ?? [])],
  });
  if (!parsed.ok) throw new RangeError(`${name}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return {
    business: parsed.value,
    ledger,
    time: drawTimeEntries(name, example.people, lists.initiatives ?? []),
    observations: [
      ...drawObservations(name, example.series, ledger),
      ...(example.observations?.(ledger) ?? []),
    ],
  };
}
