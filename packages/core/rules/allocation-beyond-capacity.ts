// More of a pool is planned in a coming month than there is.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import { about } from './about.ts';
import { fitAllocations, fullest, overfullMonths, overIn } from './fit-allocations.ts';
import { noPools, type PoolLoad, poolAmount, poolCost, poolLoads } from './pool-loads.ts';
import { month, share } from './values.ts';

export const allocationBeyondCapacity: Rule = {
  id: 'allocation-beyond-capacity',
  severity: 'warning',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const { told, untold } = poolLoads(context, measured);
    const findings = told
      .filter(({ pool }) => !isOverloadedPerson(context, measured, pool.person))
      .flatMap((one) => draft(context, one));
    return verdict(findings, untold, context.business.pools.length, noPools);
  },
};

/** The hours of one person who carries too much: `person-overloaded` names that better. */
function isOverloadedPerson({ settings }: Context, measured: Measured, person: string | null): boolean {
  if (person === null) return false;
  const load = measured.figure(`person-load:${person}`);
  return load.value !== null && load.value > 1 + settings.overloadTolerance + 1e-9;
}

function draft(context: Context, { pool, figure }: PoolLoad): readonly FindingDraft[] {
  const overfull = overfullMonths(figure);
  const worst = fullest(overfull);
  if (!worst) return [];
  const over = overIn(overfull);
  return [
    {
      about: [about('pool', pool)],
      data: {
        pool: pool.name,
        allocated: poolAmount(context, pool, worst.values.allocated ?? 0),
        capacity: poolAmount(context, pool, worst.values.capacity ?? 0),
        month: month(worst.id),
        months: overfull.length,
        over: poolAmount(context, pool, over),
        load: share(worst.values.load ?? 0),
      },
      evidence: figure.inputs,
      cost: poolCost(pool, over),
      threshold: { value: 1, basis: 'convention', citation: null },
      figureId: figure.id,
      suggestion: { changes: fitAllocations(context, figure, overfull), asks: [] },
      alternatives: [1],
    },
  ];
}
