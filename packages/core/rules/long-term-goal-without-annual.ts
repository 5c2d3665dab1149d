// A goal of several years to which no goal of this year leads, and without a milestone in it: nothing is to happen now.
import { type Rule, verdict } from '../assess/rule.ts';
import { isThisYear } from '../figures/horizon.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { undatedGoals } from './goals.ts';
import { byHorizon, noLongTermGoals } from './horizons.ts';

export const longTermGoalWithoutAnnual: Rule = {
  id: 'long-term-goal-without-annual',
  severity: 'warning',
  topic: 'goals',
  basis: 'attributed',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  check(context) {
    const { longTerm, annual, undated } = byHorizon(context);
    const { reach } = context.mapGraph;
    const served = reach(idsOf(annual), 'along');
    const perhaps = reach(idsOf(undated), 'along');
    // A milestone in this year is a first step of its own.
    const isBegun = ({ milestones }: Goal): boolean =>
      milestones.some(({ day }) => day > context.today && isThisYear(day, context.today));
    const unserved = longTerm.filter((goal) => !served.has(goal.id) && !isBegun(goal));
    const before = reach(idsOf(unserved), 'against');
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

function idsOf(goals: readonly Goal[]): readonly string[] {
  return goals.map(({ id }) => id);
}
