// Over how many goals money or hours are really spread, beside how many the owners meant.
import type { Figure, Need } from '../assess/figure.ts';
import { effectiveNumber } from '../methods/effective-number.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { entriesOf } from './monthly-streams.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'effective-number',
  citation: 'Jost 2006, Entropy and diversity, Oikos 113:363–375',
  formula: 'exp(−Σ share · ln share) over the goals that got something',
  unit: 'count',
  basis: 'attributed',
};

/** `money-effective-goals`, `hours-effective-goals`; what serves no goal is left out. */
export function focusFigure(context: Context, { actual, intended, resource }: Flow): Figure {
  const name = { id: `${resource}-effective-goals`, subject: null };
  const { topGoals } = context.goalGraph;
  const amounts = topGoals.map(({ id }) => actual.byGoal[id] ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const needs: Need[] = [];
  if (topGoals.length === 0) needs.push({ what: message('need.goals'), minutes: 10 });
  if (total <= 0)
    needs.push({ what: message(resource === 'money' ? 'need.ledger' : 'need.hours'), minutes: 15 });
  if (needs.length > 0) return cannotTell(method, name, needs);
  const shares = amounts.map((amount) => amount / total);
  const compare = (id: string, value: number) =>
    ({ id, label: message(`figure.comparison.${id}`), value, unit: 'count' }) as const;
  const meant =
    intended === null
      ? null
      : effectiveNumber(
          topGoals.map(({ id }) => intended[id] ?? 0),
          1,
        );
  return told(
    method,
    name,
    effectiveNumber(shares, 1),
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: entriesOf(context, resource),
      parts: topGoals.map(({ id, title }, index) => ({
        noun: 'goal',
        id,
        name: title,
        values: { actual: shares[index] ?? 0, intended: intended?.[id] ?? null },
      })),
      comparisons: [
        ...(meant === null ? [] : [compare('intended', meant)]),
        compare('by-dominance', effectiveNumber(shares)),
      ],
    },
  );
}
