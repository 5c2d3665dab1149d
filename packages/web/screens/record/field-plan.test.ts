// Every declared field is asked exactly once, and none is hidden while it is needed.
import { type NounName, nounNames, nouns } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { type FieldPlan, planFields } from './field-plan.ts';

const namesOf = ({ first, more }: FieldPlan) =>
  [...first, ...more].flatMap((question) => (question.kind === 'field' ? [question.name] : question.names));

test.each(nounNames)('%s: every field once', (noun: NounName) => {
  expect(namesOf(planFields(noun, new Set())).toSorted()).toEqual(Object.keys(nouns[noun].fields).toSorted());
});

test.each(nounNames)('%s: what must be filled in is shown at once, and it fits a phone', (noun: NounName) => {
  const { first, more } = planFields(noun, new Set());
  const mustBe = more.filter((question) => question.kind === 'field' && question.meta.required);
  // What has a default may wait behind "more".
  expect(mustBe.map((question) => (question.kind === 'field' ? question.name : ''))).toEqual(
    { kpi: ['aggregate'], goal: ['status'], 'assignment-rule': ['order'] }[noun as string] ?? [],
  );
  expect(first.length).toBeLessThanOrEqual(7);
});

test('a field with something wrong in it is not hidden', () => {
  const { more } = planFields('goal', new Set(['scope']));
  expect(more.some((question) => question.kind === 'field' && question.name === 'scope')).toBe(false);
});

test('references of which one is set are one question', () => {
  const { first } = planFields('contribution', new Set());
  expect(first[0]).toEqual({
    kind: 'one-of',
    names: ['activity', 'initiative', 'supportingGoal'],
    required: true,
  });
});
