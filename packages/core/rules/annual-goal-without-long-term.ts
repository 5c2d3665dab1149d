// A goal of this year that leads to no goal of several years, where the owners plan in both.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { annualGoalsLeadingNowhere, byHorizon, noLongTermGoals } from './horizons.ts';

export const annualGoalWithoutLongTerm: Rule = {
  id: 'annual-goal-without-long-term',
  severity: 'advice',
  topic: 'goals',
  basis: 'attributed',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  check(context) {
    const { longTerm } = byHorizon(context);
    if (!longTerm.some(({ horizon }) => horizon !== null)) return verdict([], [], 0, noLongTermGoals);
    // Only where a chain of annual goals ends: tied there, the others are tied too.
    const ends = context.mapGraph.endsOf(annualGoalsLeadingNowhere(context), 'along');
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
