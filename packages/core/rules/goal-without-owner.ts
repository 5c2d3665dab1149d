// An active goal for which nobody answers.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { liveSupport } from '../figures/support.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking, setting } from './suggestions.ts';
import { evidence } from './values.ts';

export const goalWithoutOwner: Rule = {
  id: 'goal-without-owner',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation:
    'Doran 1981, There is a S.M.A.R.T. way to write management goals and objectives, Management Review 70(11)',
  check(context) {
    const goals = activeGoals(context);
    const findings = goals
      .filter(({ owner }) => owner === null)
      .map((goal): FindingDraft => {
        const candidate = obviousOwner(context, goal);
        const person = candidate === null ? '' : context.nameOf('person', candidate);
        const id = goal.id;
        return {
          about: [about('goal', goal)],
          data: { goal: goal.title, person, known: candidate === null ? 'no' : 'yes' },
          evidence:
            candidate === null ? [] : [evidence('person', candidate, person, 'leads-all-support', {})],
          suggestion:
            candidate === null ? asking('goal', id, 'owner') : setting('goal', id, { owner: candidate }),
        };
      });
    return verdict(findings, [], goals.length, noGoals);
  },
};

/** The one person who leads everything that supports the goal, if there is exactly one. */
function obviousOwner(context: Context, goal: Goal): string | null {
  const owners = new Set(
    liveSupport(context, goal).map(
      (one) => (context.workOf(one)?.record ?? context.find('goal', one.supportingGoal ?? ''))?.owner ?? null,
    ),
  );
  const [only = null] = owners;
  return owners.size === 1 ? only : null;
}
