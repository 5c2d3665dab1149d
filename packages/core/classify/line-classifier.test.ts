// Tests of the classifier: it learns, keeps silent when unsure, is right as often as it says, and takes anything.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerThreshold } from '../stats/classification/answer-threshold.ts';
import { calibrationError } from '../stats/classification/calibration-error.ts';
import { createPcg32 } from '../stats/pcg32.ts';
import type { LabelledLine, Line } from './labelled-line.ts';
import { lineClassifier } from './line-classifier.ts';
import { trainClassifier } from './train-classifier.ts';

const line = (
  payee: string | null,
  text: string | null = null,
  amount: number | null = 10,
  day = '2026-03-05',
): Line => ({
  texts: [
    { field: 'payee', text: payee },
    { field: 'text', text },
  ],
  amount,
  day,
});

const put = (label: string, ...rest: Parameters<typeof line>): LabelledLine => ({ ...line(...rest), label });

const bakery = [
  ...Array.from({ length: 12 }, (_, at) =>
    put('bread', 'Mill & Sons', 'flour', 200 + at, `2026-0${1 + (at % 6)}-03`),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    put('shop', 'City Power', 'electricity bill', 90, `2026-0${1 + (at % 6)}-15`),
  ),
  ...Array.from({ length: 3 }, (_, at) => put('vans', 'Garage Miller', 'tyres', 300, `2026-0${2 + at}-20`)),
];

it('says nothing before it has learnt anything', () => {
  expect(lineClassifier().classify(line('anybody'))).toEqual({ candidates: [], reasons: [] });
  expect(lineClassifier().pastAnswers()).toEqual([]);
});

it('remembers a payee and says so', () => {
  const { candidates, reasons } = trainClassifier(bakery).classify(
    line('MILL & sons', null, 205, '2026-07-03'),
  );
  expect(candidates[0]?.label).toBe('bread');
  expect(candidates[0]?.chance).toBeGreaterThan(0.8);
  expect(reasons[0]).toEqual({ kind: 'seen', lines: 12, of: 12 });
});

it('knows a new payee by its words, less surely', () => {
  const classifier = trainClassifier(bakery);
  const { candidates, reasons } = classifier.classify(line('Harbour Power', 'bill for electricity', 91));
  expect(candidates[0]?.label).toBe('shop');
  expect(reasons).toEqual([{ kind: 'words', words: expect.arrayContaining(['power']) }]);
  const known = classifier.classify(line('City Power', 'electricity bill', 90)).candidates[0]?.chance ?? 0;
  expect(candidates[0]?.chance).toBeLessThan(known);
});

it('learns from a correction at once, and follows a payee that changes', () => {
  const classifier = trainClassifier(bakery);
  const before = classifier.classify(line('Garage Miller', 'tyres', 300)).candidates;
  expect(before[0]?.label).toBe('vans');
  for (let time = 0; time < 4; time += 1) classifier.learn([put('sold-vans', 'Garage Miller', 'tyres', 300)]);
  expect(classifier.classify(line('Garage Miller', 'tyres', 300)).candidates[0]?.label).toBe('sold-vans');
  expect(classifier.learnt()).toBe(bakery.length + 4);
});

it('does not depend on the order in which lines arrive', () => {
  const asked = [line('Mill & Sons'), line('nobody'), line(null, 'tyres'), line('City Power', 'bill')];
  const expected = asked.map((one) => trainClassifier(bakery).classify(one));
  fc.assert(
    fc.property(fc.shuffledSubarray([...bakery], { minLength: bakery.length }), (shuffled) => {
      const classifier = trainClassifier(shuffled);
      expect(asked.map((one) => classifier.classify(one))).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

/** Payees whose lines fall under one label with a known chance, otherwise under another. */
function made(seed: number, months: number): readonly LabelledLine[] {
  const random = createPcg32(seed);
  return Array.from({ length: months * 60 }, (_, at) => {
    const payee = random.below(20);
    const usual = [1, 0.9, 0.7, 0.5][payee % 4] ?? 1;
    const month = Math.floor(at / 60);
    const day = `${2020 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-10`;
    const label = random.share() < usual ? `work-${payee % 6}` : `work-${6 + random.below(3)}`;
    return put(label, `payee ${String.fromCharCode(97 + payee)}`, null, 5 + random.below(500), day);
  });
}

it('is right as often as it says, and as often as wanted where it answers', () => {
  const all = made(7, 60);
  const learnt = all.slice(0, 36 * 60);
  const later = all.slice(36 * 60);
  const classifier = trainClassifier(learnt);
  const statements = later.map((one) => {
    const [best] = classifier.classify(one).candidates;
    return { chance: best?.chance ?? 0, happened: best?.label === one.label };
  });
  expect(calibrationError(statements)).toBeLessThan(0.06);
  const threshold = answerThreshold(classifier.pastAnswers(), 0.93);
  const answered = statements.filter(({ chance }) => chance >= (threshold?.chance ?? 2));
  // Half of the payees can be foretold that well, the other half must be left alone.
  expect(answered.length / statements.length).toBeGreaterThan(0.35);
  expect(answered.length / statements.length).toBeLessThan(0.65);
  expect(answered.filter(({ happened }) => happened).length / answered.length).toBeGreaterThan(0.9);
});

it('keeps chances between 0 and 1, at most 1 together, for any line at all', () => {
  const classifier = trainClassifier(bakery);
  const text = fc.oneof(
    fc.constantFrom(
      null,
      '',
      '\0',
      '\0'.repeat(50),
      '🥖🥐🥨',
      'ß'.repeat(10_000),
      '1'.repeat(10_240),
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const amount = fc.constantFrom(null, 0, -0, -5, 1e-300, Number.MAX_SAFE_INTEGER);
  fc.assert(
    fc.property(text, text, amount, (payee, words, value) => {
      const { candidates } = classifier.classify(line(payee, words, value));
      expect(candidates).toHaveLength(3);
      for (const { chance } of candidates) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
      expect(candidates.reduce((sum, { chance }) => sum + chance, 0)).toBeLessThanOrEqual(1 + 1e-9);
      classifier.learn([put('anything', payee, words, value)]);
    }),
    { numRuns: 60 },
  );
});

it('learns from a single label, from lines without a day, and from a single day', () => {
  const same = Array.from({ length: 30 }, () => put('only', 'one payee'));
  expect(trainClassifier(same).classify(line('one payee')).candidates).toHaveLength(1);
  const undated = bakery.map((one) => ({ ...one, day: null }));
  expect(trainClassifier(undated).classify(line('Mill & Sons')).candidates[0]?.label).toBe('bread');
  expect(trainClassifier([]).labels).toEqual([]);
});
