// Less than half of a pool is planned for anything in the coming months.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { about } from './about.ts';
import { comingMonths } from './fit-allocations.ts';
import { noPools, type PoolLoad, poolAmount, poolCost, poolLoads } from './pool-loads.ts';
import { asking } from './suggestions.ts';
import { share } from './values.ts';

export const idlePool: Rule = {
  id: 'idle-pool',
  severity: 'advice',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const { told, untold } = poolLoads(context, measured);
    const findings = told.flatMap((one) => draft(context, one));
    return verdict(findings, untold, context.business.pools.length, noPools);
  },
};

function draft(context: Context, { pool, figure }: PoolLoad): readonly FindingDraft[] {
  const months = comingMonths(figure).filter(({ values }) => (values.capacity ?? 0) > 0);
  const capacity = months.reduce((sum, { values }) => sum + (values.capacity ?? 0), 0);
  const used = months.reduce(
    (sum, { values }) => sum + Math.min(values.allocated ?? 0, values.capacity ?? 0),
    0,
  );
  if (capacity === 0 || used / capacity >= context.settings.idleShare - 1e-9) return [];
  const idle = capacity - used;
  return [
    {
      about: [about('pool', pool)],
      data: {
        pool: pool.name,
        used: share(used / capacity),
        idle: poolAmount(context, pool, idle),
        months: months.length,
        kind: pool.kind === 'money' ? 'money' : 'other',
      },
      evidence: figure.inputs,
      cost: poolCost(pool, idle),
      threshold: { value: context.settings.idleShare, basis: 'convention', citation: null },
      figureId: figure.id,
      suggestion: asking('pool', pool.id, 'capacityPerMonth'),
      alternatives: figure.inputs.length === 0 ? [1, 2] : [1],
    },
  ];
}
