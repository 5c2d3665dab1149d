// A goal of this year that leads to no goal of several years, where the owners plan in both.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { byHorizon, noLongTermGoals } from './horizons.ts';

export const annualGoalWithoutLongTerm: Rule = {
  id: 'annual-goal-without-long-term',
  severity: 'advice',
  topic: 'goals',
  basis: 'attributed',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  check(context) {
    const { longTerm, annual } = byHorizon(context);
    // Only where the owners plan in two horizons: a late due day alone does not say so.
    if (!longTerm.some(({ horizon }) => horizon !== null)) return verdict([], [], 0, noLongTermGoals);
    const { reach, endsOf } = context.mapGraph;
    const leading = reach(
      longTerm.map(({ id }) => id),
      'against',
    );
    // Only where a chain of annual goals ends: tied there, the others are tied too.
    const ends = endsOf(
      annual.filter(({ id }) => !leading.has(id)),
      'along',
    );
    const findings = ends.flatMap((goals) => {
      const [goal] = goals;
      if (!goal) return [];
      const id = freshId(context, 'contribution', `from-${goal.id}`);
      const set = { supportingGoal: goal.id, weight: 1 };
      return {
        about: goals.map((one) => about('goal', one)),
        data: { goal: goal.title, others: goals.length - 1 },
        suggestion: {
          changes: [{ kind: 'create', noun: 'contribution', id, set }] as const,
          asks: [{ noun: 'contribution', id, field: 'goal' }] as const,
        },
        alternatives: [1],
      };
    });
    return verdict(findings, [], longTerm.length, noLongTermGoals);
  },
};
