// Whatever a board pack says has a sentence with all of its values, and its headline is a sentence whatever is counted.
import { assess, boardPack, message } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { GENERATED_TODAY, generateBusiness } from '../core/testing/generate-business.ts';
import { createI18n, loadCatalog, sentence } from './index.ts';
import { unsaid } from './testing/unsaid.ts';

const i18n = createI18n('en', await loadCatalog('en'));
const nothing = {
  measures: 0,
  better: 0,
  worse: 0,
  chances: 0,
  likely: 0,
  earlier: 0,
  likelyBefore: 0,
  decide: 0,
};
const headline = (data: Partial<typeof nothing>): string =>
  sentence(i18n, message('pack.headline', { ...nothing, ...data }));

test('the headline of nothing, of one, and of many', () => {
  expect(headline({})).toBe(
    'No measure has enough values to tell signal from noise; no chance of arriving can be told; nothing waits for a decision.',
  );
  expect(headline({ measures: 1, worse: 1, chances: 1, likely: 1, decide: 1 })).toBe(
    'The one measure that can be judged gets worse; the one goal with a chance is likely to arrive; one finding needs a decision.',
  );
  expect(headline({ measures: 1, chances: 1, earlier: 1 })).toBe(
    'The one measure that can be judged shows only noise or an unjudged change; the one goal with a chance is not likely to arrive (it was not at the start); nothing waits for a decision.',
  );
  expect(
    headline({
      measures: 11,
      better: 1,
      worse: 3,
      chances: 9,
      likely: 2,
      earlier: 8,
      likelyBefore: 1,
      decide: 14,
    }),
  ).toBe(
    'Of 11 measures that can be judged, one gets better beyond noise and 3 get worse; 2 of 9 goals are likely to arrive (one of 8 was at the start); 14 findings need a decision.',
  );
  expect(headline({ measures: 2, better: 2, chances: 3, likely: 1 })).toBe(
    'Of 2 measures that can be judged, 2 get better beyond noise and none gets worse; one of 3 goals is likely to arrive; nothing waits for a decision.',
  );
});

test('every message of a pack has a sentence and all of its values', () => {
  const business = generateBusiness({ seed: 7, elements: 600 });
  const pack = boardPack(business, assess(business, GENERATED_TODAY), assess(business, '2026-06-30'), {
    from: '2026-07-01',
    to: GENERATED_TODAY,
  });
  const { opened, cleared, silent, toDecide } = pack.findings;
  const messages = [
    pack.headline,
    ...[opened, cleared, silent, toDecide].flat().flatMap(({ what, why, todo }) => [what, why, todo]),
    ...pack.untold.flatMap(({ reason, needs }) => [reason, ...needs.map(({ what }) => what)]),
  ];
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.flatMap(unsaid)).toEqual([]);
});
