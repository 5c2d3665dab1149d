// The texts of the rules: each rule has all of its own, no text has lost its rule, and every finding can be said in full.
import { type Assessment, assess, type Message, rules } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryBusiness } from '../core/testing/arbitrary-business.ts';
import { arbitraryTotals } from '../core/testing/arbitrary-totals.ts';
import { GENERATED_TODAY, generateBusiness } from '../core/testing/generate-business.ts';
import { ruleTexts } from './en/rules.ts';
import { unsaid } from './testing/unsaid.ts';

vi.setConfig({ testTimeout: 300_000 });

const ids = Object.keys(ruleTexts);
const partsOf = (ruleId: string) =>
  ids.filter((id) => id.startsWith(`rule.${ruleId}.`)).map((id) => id.slice(`rule.${ruleId}.`.length));

test.each(rules.map(({ id }) => id))('%s has title, what, why, todo, and numbered alternatives', (ruleId) => {
  const parts = partsOf(ruleId);
  const alternatives = parts.filter((part) => part.startsWith('alternative.'));
  expect(parts).toEqual([
    'title',
    'what',
    'why',
    'todo',
    ...alternatives.map((_, index) => `alternative.${index + 1}`),
  ]);
});

test('no text belongs to a rule that is not there', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const id of ids.filter((one) => one.startsWith('rule.'))) expect(known).toContain(id.split('.')[1]);
});

test('titles are short, and each is used once', () => {
  const titles = Object.entries(ruleTexts).filter(([id]) => id.endsWith('.title'));
  for (const [id, title] of titles) expect(title.length, id).toBeLessThanOrEqual(40);
  expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
});

test('every message of an assessment has a sentence and all of its values (arbitrary businesses)', () => {
  const anyBusiness = arbitraryBusiness().chain((business) =>
    arbitraryTotals(business, GENERATED_TODAY).map((totals) => ({ ...business, totals })),
  );
  fc.assert(
    fc.property(anyBusiness, (business) => {
      expect(messagesOf(assess(business, GENERATED_TODAY)).flatMap(unsaid)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every message of an assessment has a sentence and all of its values (a generated business)', () => {
  const assessment = assess(generateBusiness({ seed: 4, elements: 2_000 }), GENERATED_TODAY);
  expect(messagesOf(assessment).flatMap(unsaid)).toEqual([]);
});

function messagesOf({ findings, rules: outcomes, figures }: Assessment): readonly Message[] {
  const figureNeeds = figures.flatMap(({ needs }) => needs.map(({ what }) => what));
  return [
    ...findings.flatMap(({ what, why, todo, alternatives, evidence }) => [
      what,
      why,
      todo,
      ...alternatives,
      ...evidence.flatMap(({ detail }) => detail ?? []),
    ]),
    ...outcomes.flatMap(({ untold }) =>
      untold.flatMap(({ reason, needs }) => [reason, ...needs.map(({ what }) => what)]),
    ),
    ...figureNeeds,
  ];
}
