// Many goals of nearly the same importance: when all come first, none does.
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { effectiveNumber } from '../methods/effective-number.ts';
import { noGoals } from './goals.ts';
import { evidence, need, quantity, share, untold } from './values.ts';

/** Up to four top goals may weigh the same: few enough to keep in mind (convention). */
const FEW_GOALS = 4;
/** Above this part of the number of goals the weights tell nearly nothing apart (convention). */
const NEARLY_EQUAL = 0.95;
/** So many equally important goals are too many, however the weights differ (convention). */
const TOO_MANY = 7;

export const everythingIsTopPriority: Rule = {
  id: 'everything-is-top-priority',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation: 'Jost 2006, Entropy and diversity, Oikos 113:363–375: effective number of order 2',
  whole: true,
  check(context, measured) {
    const { topGoals } = context.goalGraph;
    const { intended } = measured.flows.money;
    const weighted = topGoals.filter((goal) => (intended?.[goal.id] ?? 0) > 0);
    if (topGoals.length > 0 && intended === null) return unweighted(context);
    const effective =
      weighted.length === 0 ? 0 : effectiveNumber(weighted.map(({ id }) => intended?.[id] ?? 0));
    const equal = weighted.length > FEW_GOALS && effective > NEARLY_EQUAL * weighted.length;
    if (!equal && effective <= TOO_MANY) return verdict([], [], topGoals.length, noGoals);
    const limit = equal ? NEARLY_EQUAL * weighted.length : TOO_MANY;
    return {
      outcome: 'found',
      untold: [],
      findings: [
        {
          about: [],
          data: {
            count: weighted.length,
            effective: quantity(Math.round(effective * 10) / 10, null),
            kind: equal ? 'equal' : 'many',
          },
          evidence: weighted.map((goal) =>
            evidence('goal', goal.id, goal.title, 'weight-share', { share: share(intended?.[goal.id] ?? 0) }),
          ),
          threshold: { value: limit, basis: 'convention', citation: null },
          suggestion: {
            changes: [],
            asks: weighted.map(({ id }) => ({ noun: 'goal', id, field: 'weightPoints' })),
          },
          alternatives: [1],
        },
      ],
    };
  },
};

function unweighted({ goalGraph }: Context): ReturnType<Rule['check']> {
  const titles = goalGraph.topGoals
    .filter(({ weightPoints }) => weightPoints === null)
    .map(({ title }) => title);
  const all = titles.length > 0 ? titles : goalGraph.topGoals.map(({ title }) => title);
  const goals = { kind: 'names', names: all } as const;
  return {
    outcome: 'cannot-tell',
    untold: [untold('no-weights', [need('goal-weights', 5, { goals })])],
  };
}
