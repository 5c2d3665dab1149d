// A goal that is measured, but for which no value is set that would count as reached.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { activeGoals, noGoals, unmeasured } from './goals.ts';
import { asking, setting } from './suggestions.ts';

export const goalWithoutTarget: Rule = {
  id: 'goal-without-target',
  severity: 'warning',
  topic: 'goals',
  basis: 'published',
  citation:
    'Locke & Latham 2002, Building a practically useful theory of goal setting and task motivation, American Psychologist 57:705–717',
  check(context) {
    const goals = activeGoals(context);
    const findings = goals.flatMap((goal): readonly FindingDraft[] => {
      if (goal.kpi === null || goal.targetValue !== null) return [];
      return [
        {
          about: [about('goal', goal)],
          data: { goal: goal.title, kpi: context.nameOf('kpi', goal.kpi) },
          suggestion: suggestionFor(goal),
        },
      ];
    });
    return verdict(findings, unmeasured(goals), goals.length, noGoals);
  },
};

/** What is to be kept has its target already: the value it starts from. */
function suggestionFor({ id, direction, baselineValue }: Goal): SuggestedChange {
  if (direction === 'keep' && baselineValue !== null) {
    return setting('goal', id, { targetValue: baselineValue });
  }
  return asking('goal', id, 'targetValue');
}
