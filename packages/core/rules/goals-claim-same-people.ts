// Several goals are planned to be served by the same hours in the same month, and there are not enough of them.
import type { Figure, FigurePart, RecordRef } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import type { Allocation } from '../model/allocation.ts';
import type { Goal } from '../model/goal.ts';
import { isWithin } from '../model/period.ts';
import { about } from './about.ts';
import { fullest, isOnlyAway, overfullMonths } from './fit-allocations.ts';
import { poolLoads } from './pool-loads.ts';
import { cost, evidence, hours, month, need, untold } from './values.ts';

export const goalsClaimSamePeople: Rule = {
  id: 'goals-claim-same-people',
  severity: 'warning',
  topic: 'people',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const { told, untold: unknown } = subjectsOf(context, measured);
    const findings = told.flatMap((subject) => draft(context, measured, subject));
    return verdict(findings, unknown, told.length, untold('no-people', [need('people', 5)]));
  },
};

interface Subject {
  readonly ref: RecordRef;
  readonly kind: 'person' | 'pool';
  readonly figure: Figure;
  /** Load from which it counts as too much. */
  readonly limit: number;
}

/** People with their hours, and pools of hours that belong to no single person. */
function subjectsOf(
  context: Context,
  measured: Measured,
): { readonly told: readonly Subject[]; readonly untold: readonly Untold[] } {
  const told: Subject[] = [];
  const unknown: Untold[] = [];
  for (const person of context.business.people) {
    const figure = measured.figure(`person-load:${person.id}`);
    const limit = 1 + context.settings.overloadTolerance;
    if (figure.parts.length > 0) told.push({ ref: about('person', person), kind: 'person', figure, limit });
    else if (figure.needs.length > 0) {
      unknown.push(untold('person-load', figure.needs, { person: person.name }));
    }
  }
  for (const { pool, figure } of poolLoads(context, measured).told) {
    if (pool.kind !== 'hours' || pool.person !== null) continue;
    told.push({ ref: about('pool', pool), kind: 'pool', figure, limit: 1 });
  }
  return { told, untold: unknown };
}

function draft(context: Context, measured: Measured, subject: Subject): readonly FindingDraft[] {
  const { ref, kind, figure, limit } = subject;
  const worst = fullest(overfullMonths(figure).filter((one) => isBeyond(one, limit) && !isOnlyAway(one)));
  if (worst === null) return [];
  const allocations = figure.inputs.flatMap(({ noun, id }): readonly Allocation[] => {
    const one = noun === 'allocation' ? context.find('allocation', id) : null;
    return one && one.amountPerMonth > 0 && isWithin(worst.id, one) ? [one] : [];
  });
  const claims = claimsOf(context, allocations);
  const [first, second] = claims;
  if (!first || !second) return [];
  const waits = lightest(measured, claims);
  const over = worst.values.over ?? 0;
  return [
    {
      about: [ref, ...claims.map(({ goal }) => about('goal', goal))],
      data: {
        subject: ref.name,
        kind,
        month: month(worst.id),
        first: first.goal.title,
        firstHours: hours(first.hours),
        second: second.goal.title,
        secondHours: hours(second.hours),
        more: claims.length - 2,
        there: hours(worst.values.capacity ?? 0),
        over: hours(over),
        waits: waits.goal.title,
      },
      evidence: claims.map(({ goal, hours: amount }) =>
        evidence('goal', goal.id, goal.title, 'claims-hours', {
          amount: hours(amount),
          month: month(worst.id),
        }),
      ),
      cost: cost('hours', over),
      threshold: { value: limit, basis: 'convention', citation: null },
      figureId: figure.id,
      suggestion: {
        changes: [],
        asks: waits.allocations.map(({ id }) => ({ noun: 'allocation', id, field: 'amountPerMonth' })),
      },
      alternatives: [1, 2],
    },
  ];
}

function isBeyond({ values: { load } }: FigurePart, limit: number): boolean {
  return typeof load !== 'number' || load > limit + 1e-9;
}

interface Claim {
  readonly goal: Goal;
  readonly hours: number;
  /** Allocations of which the goal gets a part. */
  readonly allocations: readonly Allocation[];
}

/** Hours of the month by top goal, most first; what work brings is split over its goals, so nothing counts twice. */
function claimsOf(context: Context, allocations: readonly Allocation[]): readonly Claim[] {
  const byGoal = new Map<string, { goal: Goal; hours: number; allocations: Allocation[] }>();
  for (const allocation of allocations) {
    const work = context.workOf(allocation);
    for (const [id, share] of work ? context.sharesOf(work) : []) {
      const goal = context.find('goal', id);
      const amount = allocation.amountPerMonth * share;
      if (!goal || amount < 0.005) continue;
      const claim = byGoal.get(id) ?? { goal, hours: 0, allocations: [] };
      claim.hours += amount;
      claim.allocations.push(allocation);
      byGoal.set(id, claim);
    }
  }
  return [...byGoal.values()].sort((a, b) => b.hours - a.hours || (a.goal.id < b.goal.id ? -1 : 1));
}

/** The goal that matters least of those that claim; where nobody said so, the one that claims least. */
function lightest({ flows }: Measured, claims: readonly Claim[]): Claim {
  const weightOf = ({ goal }: Claim): number => flows.money.intended?.[goal.id] ?? 0;
  return claims.reduce((least, one) => (weightOf(one) <= weightOf(least) ? one : least));
}
