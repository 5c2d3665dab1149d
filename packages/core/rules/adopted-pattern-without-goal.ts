// A pattern that the owners adopted, but that has become no work, or work that serves no active goal.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context, Work } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import type { PatternAnswer } from '../model/pattern-answer.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { withoutAnswers } from './unanswered.ts';
import { amount, cost, day, need, untold } from './values.ts';
import { servesNoGoal, usedByWork } from './work.ts';

const noAdoptions = untold('no-adopted-patterns', [need('pattern-answers', 5)]);

export const adoptedPatternWithoutGoal: Rule = {
  id: 'adopted-pattern-without-goal',
  severity: 'advice',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const adopted = context.business.patternAnswers.filter(({ answer }) => answer === 'adopt');
    if (adopted.length === 0) return withoutAnswers(measured, 'no-adopted-patterns');
    const findings = adopted.flatMap((answer): readonly FindingDraft[] => {
      const work = context.workOf({ activity: answer.activity, initiative: null });
      if (work !== null && !servesNoGoal(context, work)) return [];
      return [draft(context, measured, answer, work)];
    });
    return verdict(findings, [], adopted.length, noAdoptions);
  },
};

function draft(context: Context, measured: Measured, answer: PatternAnswer, work: Work | null): FindingDraft {
  const { resource } = answer;
  const used = work ? (usedByWork(measured, resource).get(`activity/${work.record.id}`) ?? 0) : 0;
  return {
    about: [about('pattern-answer', answer)],
    data: {
      pattern: answer.name,
      day: day(answer.day),
      is: work === null ? 'nowork' : 'nogoal',
      work: work?.record.name ?? '',
      amount: amount(context, resource, used),
      used: used > 0 ? 'yes' : 'no',
      months: context.settings.windowMonths,
    },
    cost: cost(resource, used),
    suggestion: work === null ? asking('pattern-answer', answer.id, 'activity') : serving(context, work),
    alternatives: [1],
  };
}

function serving(context: Context, { record }: Work): SuggestedChange {
  const id = freshId(context, 'contribution', `from-${record.id}`);
  return {
    changes: [{ kind: 'create', noun: 'contribution', id, set: { activity: record.id, weight: 1 } }],
    asks: [{ noun: 'contribution', id, field: 'goal' }],
  };
}
