// A planned or running initiative of which nobody has said what it will cost.
import { type Rule, verdict } from '../assess/rule.ts';
import { groupBy, workKey } from '../figures/context.ts';
import { monthsBetween } from '../model/period.ts';
import { about } from './about.ts';
import { asking, setting } from './suggestions.ts';
import { evidence, money } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const initiativeWithoutCost: Rule = {
  id: 'initiative-without-cost',
  severity: 'advice',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const initiatives = openInitiatives(context);
    const allocations = groupBy(context.business.allocations, workKey);
    const findings = initiatives
      .filter(({ costMinor }) => costMinor === null)
      .map((one) => {
        const { id, name } = one;
        const planned = (allocations.get(`initiative/${id}`) ?? [])
          .filter(({ pool }) => context.find('pool', pool)?.kind === 'money')
          .reduce(
            (sum, { amountPerMonth, from, to }) =>
              sum + amountPerMonth * Math.max(0, monthsBetween(from, to) + 1),
            0,
          );
        const costMinor = Math.round(planned);
        return {
          about: [about('initiative', one)],
          data: {
            initiative: name,
            planned: money(context, costMinor),
            allocated: costMinor > 0 ? 'yes' : 'no',
          },
          evidence:
            costMinor > 0
              ? [evidence('initiative', id, name, 'allocated', { amount: money(context, costMinor) })]
              : [],
          suggestion:
            costMinor > 0 ? setting('initiative', id, { costMinor }) : asking('initiative', id, 'costMinor'),
          alternatives: costMinor > 0 ? [] : [1],
        };
      });
    return verdict(findings, [], initiatives.length, noInitiatives);
  },
};
