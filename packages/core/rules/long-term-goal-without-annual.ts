// A goal of several years to which no goal of this year leads, and without a milestone in it: nothing is to happen now.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { undatedGoals } from './goals.ts';
import { byHorizon, keysOf, noLongTermGoals, unbegunGoals } from './horizons.ts';

export const longTermGoalWithoutAnnual: Rule = {
  id: 'long-term-goal-without-annual',
  severity: 'warning',
  topic: 'goals',
  basis: 'attributed',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  check(context) {
    const { longTerm, undated } = byHorizon(context);
    const { reach } = context.mapGraph;
    const perhaps = reach(keysOf(undated), 'along');
    const unserved = unbegunGoals(context);
    const before = reach(keysOf(unserved), 'against');
    const open = undated.filter(({ id }) => before.has(id));
    const findings = unserved
      .filter(({ id }) => !perhaps.has(id))
      .map((goal) => {
        const id = freshId(context, 'contribution', `to-${goal.id}`);
        return {
          about: [about('goal', goal)],
          data: { goal: goal.title },
          suggestion: {
            changes: [
              { kind: 'create', noun: 'contribution', id, set: { goal: goal.id, weight: 1 } },
            ] as const,
            asks: [{ noun: 'contribution', id, field: 'supportingGoal' }] as const,
          },
          alternatives: [1],
        };
      });
    return verdict(findings, undatedGoals(open), longTerm.length, noLongTermGoals);
  },
};
