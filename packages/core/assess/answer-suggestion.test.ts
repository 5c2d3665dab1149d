// Answers go where they belong: into a prepared change, into an update, or nowhere when there is none.
import { expect, test } from 'vitest';
import { answerSuggestion } from './answer-suggestion.ts';

const ask = (field: string) => ({ noun: 'contribution', id: 'new', field }) as const;
const create = {
  kind: 'create',
  noun: 'contribution',
  id: 'new',
  set: { activity: 'baking', weight: 1 },
} as const;

test('an answer completes the change that creates its record', () => {
  expect(
    answerSuggestion({ changes: [create], asks: [ask('goal')] }, { 'contribution/new/goal': 'bread' }),
  ).toEqual([{ ...create, set: { activity: 'baking', weight: 1, goal: 'bread' } }]);
});

test('answers for a record that is there become one update', () => {
  const answers = { 'contribution/new/goal': 'bread', 'contribution/new/weight': 2 };
  expect(answerSuggestion({ changes: [], asks: [ask('goal'), ask('weight')] }, answers)).toEqual([
    { kind: 'update', noun: 'contribution', id: 'new', set: { goal: 'bread', weight: 2 } },
  ]);
});

test('null is an answer, a missing one changes nothing', () => {
  expect(answerSuggestion({ changes: [], asks: [ask('goal')] }, {})).toEqual([]);
  expect(
    answerSuggestion({ changes: [], asks: [ask('rationale')] }, { 'contribution/new/rationale': null }),
  ).toEqual([{ kind: 'update', noun: 'contribution', id: 'new', set: { rationale: null } }]);
});
