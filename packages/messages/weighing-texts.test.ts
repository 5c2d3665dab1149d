// Whatever a round of weighing says has a sentence, and every value that the sentence names is given.
import { readFileSync } from 'node:fs';
import { checkAnswer, type Message, type WeighingMethod, weighingResult } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRound, someGoals } from '../core/testing/weighing-answers.ts';
import { unsaid } from './testing/unsaid.ts';

test('the result of any round can be said in full', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(arbitraryRound(someGoals(3)), (round) => {
      const messages = messagesIn(weighingResult(someGoals(3), round));
      expect(messages.flatMap(unsaid)).toEqual([]);
      for (const { id } of messages) said.add(id);
    }),
    { numRuns: 40 },
  );
  expect(said.size).toBeGreaterThan(10);
});

test('every message that the code names has a sentence', () => {
  const folder = new URL('../core/weighing/', import.meta.url);
  const files = ['weighing-result', 'summarise-people', 'compare-leaders'];
  const sources = files.map((name) => readFileSync(new URL(`${name}.ts`, folder), 'utf8'));
  const named = sources.flatMap((source) =>
    [...source.matchAll(/message\('([^']+)'/g)].map(([, id]) => id ?? ''),
  );
  const drawn = ['counting', 'drawing', 'chi-square'].map((by) => `figure.note.concordance-${by}`);
  const fits = ['yes', 'no', 'no-threshold'].map((one) => `figure.answer-consistency.${one}`);
  expect(named.length).toBeGreaterThanOrEqual(20);
  const none = [...named, ...drawn, ...fits].filter((id) =>
    unsaid({ id, data: {} })[0]?.startsWith('no sentence'),
  );
  expect(none).toEqual([]);
});

const goals = someGoals(3);
const full = { a: 4, b: 2, c: 1 };
const bestWorst = {
  method: 'best-worst',
  best: 'a',
  worst: 'c',
  bestToOthers: { b: 2, c: 4 },
  othersToWorst: full,
};

test.each<[WeighingMethod, unknown]>([
  ['ratio', {}],
  ['pairwise', { method: 'swing' }],
  [
    'pairwise',
    {
      method: 'pairwise',
      judgements: [
        { more: 'a', less: 'b', times: 2.5 },
        { more: 'b', less: 'a', times: 1 },
        { more: 'x', less: 'x', times: 1 },
      ],
    },
  ],
  ['best-worst', { ...bestWorst, worst: 'a' }],
  ['best-worst', { ...bestWorst, bestToOthers: { c: 5 } }],
  ['best-worst', { ...bestWorst, bestToOthers: { b: 9, c: 4 } }],
  ['best-worst', { ...bestWorst, othersToWorst: { ...full, b: 9 } }],
  ['ranking', { method: 'ranking', order: ['a', 'a'] }],
  ['swing', { method: 'swing', first: 'a', points: { a: 0, b: 0, c: 0 } }],
  ['swing', { method: 'swing', first: 'a', points: { a: 1, b: 0, c: 0 } }],
])('what is wrong with an answer can be said: %s %j', (method, raw) => {
  const result = checkAnswer(goals, method, raw);
  const problems = result.ok ? [] : result.problems;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.flatMap(({ code, data }) => unsaid({ id: `problem.${code}`, data }))).toEqual([]);
});

function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'data' in value) return [value as Message];
  return Object.values(value).flatMap(messagesIn);
}
