// What an answer to a pattern will change, in sentences, before it is given.
import type { AnsweredPattern, Business, Change, PatternAnswer, ResourcePatterns } from '@evenkeel/core';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { Amounts } from './use-amounts.ts';

export type Answer = PatternAnswer['answer'];

export interface Previewed {
  readonly answer: Answer;
  readonly pattern: AnsweredPattern;
  readonly found: ResourcePatterns;
  readonly business: Business;
  readonly amounts: Amounts;
  readonly changes: readonly Change[];
  readonly goal: string;
  readonly owner: string;
  readonly day: string;
}

export function useAnswerPreview(asked: Previewed): readonly string[] {
  const t = useText();
  const format = useFormat();
  const { answer, pattern, found, business, amounts, changes } = asked;
  const unit = found.resource === 'money' ? 1 : 60;
  const amount = amounts.write(pattern.labels.reduce((sum, one) => sum + one.amount, 0) / unit);
  const goal = business.goals.find(({ id }) => id === asked.goal)?.title;
  const owner = business.people.find(({ id }) => id === asked.owner)?.name;
  if (answer === 'one-off') return [t('realised.preview.one-off'), t('realised.preview.kept')];
  if (answer === 'stop') {
    return [
      t('realised.preview.stop', {
        owner: owner ?? t('realised.preview.somebody'),
        day: format.day(asked.day),
      }),
      t('realised.preview.found'),
    ];
  }
  const activity = changes.find(({ noun }) => noun === 'activity');
  const name = activity?.kind === 'create' ? String(activity.set.name) : '';
  return [
    t('realised.preview.activity', { name, owner: owner ?? t('realised.preview.somebody') }),
    goal === undefined ? t('realised.preview.no-goal-yet') : t('realised.preview.goal', { goal }),
    t(`realised.preview.rules.${found.resource}`, {
      count: changes.filter(({ noun }) => noun === 'assignment-rule').length,
      labels: pattern.labels
        .slice(0, 3)
        .map(({ label }) => t('realised.quoted', { name: label }))
        .join(', '),
      more: Math.max(0, pattern.labels.length - 3),
    }),
    t('realised.preview.lines', { amount }),
  ];
}
