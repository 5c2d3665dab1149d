// Weights, consistency and the one answer to reconsider, per method.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswer, someGoals } from '../testing/weighing-answers.ts';
import { checkAnswer } from './check-answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { PairwiseAnswer } from './weighing-answer.ts';

const goals = someGoals(3);
const five = someGoals(5);
const car = {
  method: 'best-worst',
  best: 'b',
  worst: 'e',
  bestToOthers: { a: 2, c: 4, d: 3, e: 8 },
  othersToWorst: { a: 4, b: 8, c: 4, d: 2 },
} as const;

describe('judgeAnswer', () => {
  it('gives one share per goal, in their order, with the sum 1', () => {
    const any = fc.integer({ min: 2, max: 6 }).chain((count) => {
      const some = someGoals(count);
      return arbitraryAnswer(some).map((answer) => ({ some, answer }));
    });
    fc.assert(
      fc.property(any, ({ some, answer }) => {
        const { weights, consistency } = judgeAnswer(some, answer);
        expect(weights.map(({ goal }) => goal)).toEqual(some.map(({ id }) => id));
        expect(weights.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(consistency === null).toBe(['ratio', 'ranking', 'swing'].includes(answer.method));
      }),
    );
  });

  it('gives the same to goals in another order', () => {
    fc.assert(
      fc.property(arbitraryAnswer(someGoals(4)), (answer) => {
        const forth = judgeAnswer(someGoals(4), answer);
        const back = judgeAnswer([...someGoals(4)].reverse(), answer);
        for (const [index, { share }] of [...back.weights].reverse().entries()) {
          expect(share).toBeCloseTo(forth.weights[index]?.share ?? Number.NaN, 9);
        }
        expect(back.consistency?.acceptable).toBe(forth.consistency?.acceptable);
      }),
    );
  });

  it('asks back something that checkAnswer takes, and that fits no worse', () => {
    fc.assert(
      fc.property(arbitraryAnswer(five), (answer) => {
        const judged = judgeAnswer(five, answer);
        if (!judged.reconsider) return;
        const { more, less, said, fits } = judged.reconsider;
        expect(fits.times).toBeGreaterThanOrEqual(1);
        expect(fits.times).toBeLessThanOrEqual(9);
        expect([more, less].sort()).toEqual([fits.more, fits.less].sort());
        expect(`${said} ${more}`).not.toBe(`${fits.times} ${fits.more}`);
        if (answer.method !== 'pairwise') return;
        const mended: PairwiseAnswer = {
          ...answer,
          judgements: answer.judgements.map((one) =>
            [one.more, one.less].includes(more) && [one.more, one.less].includes(less) ? fits : one,
          ),
        };
        expect(checkAnswer(five, 'pairwise', mended).ok).toBe(true);
      }),
    );
  });

  it('ratio, ranking and swing', () => {
    const shares = (answer: Parameters<typeof judgeAnswer>[1], among = goals) =>
      judgeAnswer(among, answer).weights.map(({ share }) => Number(share.toFixed(6)));
    expect(shares({ method: 'ratio', ratio: 3 }, someGoals(2))).toEqual([0.75, 0.25]);
    expect(shares({ method: 'ranking', order: [['c'], ['a'], ['b']] })).toEqual([
      0.277778, 0.111111, 0.611111,
    ]);
    expect(shares({ method: 'swing', first: 'b', points: { a: 50, b: 100, c: 50 } })).toEqual([
      0.25, 0.5, 0.25,
    ]);
  });

  it('pairwise: accepted, with the judgement that fits least', () => {
    const answer: PairwiseAnswer = {
      method: 'pairwise',
      judgements: [
        { more: 'a', less: 'b', times: 3 },
        { more: 'b', less: 'c', times: 3 },
        { more: 'a', less: 'c', times: 5 },
      ],
    };
    const { consistency, reconsider } = judgeAnswer(goals, answer);
    expect(consistency).toMatchObject({ limit: 0.1, acceptable: 'yes' });
    expect(consistency?.value).toBeCloseTo(0.0370299, 6);
    expect(reconsider).toEqual({ more: 'a', less: 'b', said: 3, fits: { more: 'a', less: 'b', times: 2 } });
  });

  it('pairwise: a circle is not accepted, and asked back the other way round', () => {
    const circle: PairwiseAnswer = {
      method: 'pairwise',
      judgements: [
        { more: 'a', less: 'b', times: 5 },
        { more: 'b', less: 'c', times: 4 },
        { more: 'c', less: 'a', times: 3 },
      ],
    };
    const { consistency, reconsider } = judgeAnswer(goals, circle);
    expect(consistency?.value).toBeCloseTo(2.0868, 4);
    expect(consistency?.acceptable).toBe('no');
    expect(reconsider).toEqual({ more: 'a', less: 'b', said: 5, fits: { more: 'b', less: 'a', times: 9 } });
  });

  it('pairwise: nothing to reconsider where all fits', () => {
    const judgements = [
      { more: 'a', less: 'b', times: 2 },
      { more: 'b', less: 'c', times: 3 },
      { more: 'a', less: 'c', times: 6 },
    ];
    expect(judgeAnswer(goals, { method: 'pairwise', judgements })).toMatchObject({
      consistency: { acceptable: 'yes' },
      reconsider: null,
    });
  });

  it('best-worst: accepted, and comfort is the culprit (Rezaei’s car)', () => {
    const { consistency, reconsider } = judgeAnswer(five, car);
    expect(consistency).toEqual({ value: 8 / 56, limit: 0.2958, acceptable: 'yes' });
    expect(reconsider).toEqual({ more: 'b', less: 'c', said: 4, fits: { more: 'b', less: 'c', times: 2 } });
  });

  it('best-worst: not accepted above the limit; where a_BW is 2 anything above 0', () => {
    const bad = {
      ...car,
      bestToOthers: { ...car.bestToOthers, c: 8 },
      othersToWorst: { ...car.othersToWorst, c: 8 },
    };
    expect(judgeAnswer(five, bad).consistency).toMatchObject({ value: 1, acceptable: 'no' });
    const two = {
      method: 'best-worst',
      best: 'a',
      worst: 'c',
      bestToOthers: { b: 2, c: 2 },
      othersToWorst: { a: 2, b: 2 },
    } as const;
    expect(judgeAnswer(goals, two).consistency).toEqual({ value: 1, limit: 0, acceptable: 'no' });
    const alike = { ...two, bestToOthers: { b: 1, c: 1 }, othersToWorst: { a: 1, b: 1 } };
    expect(judgeAnswer(goals, alike).consistency).toEqual({ value: 0, limit: 0, acceptable: 'yes' });
  });

  it('best-worst: no limit where none is published', () => {
    const ten = someGoals(10);
    const row = (own: string) =>
      Object.fromEntries(ten.filter(({ id }) => id !== own).map(({ id }) => [id, 3]));
    const answer = {
      method: 'best-worst',
      best: 'a',
      worst: 'j',
      bestToOthers: row('a'),
      othersToWorst: row('j'),
    } as const;
    expect(judgeAnswer(ten, answer).consistency).toMatchObject({ limit: null, acceptable: 'no-threshold' });
  });

  it('refuses an answer to other goals', () => {
    expect(() => judgeAnswer(five, { method: 'ratio', ratio: 1 })).toThrow(RangeError);
    expect(() => judgeAnswer(someGoals(4), { method: 'ranking', order: [['a'], ['b'], ['c']] })).toThrow(
      RangeError,
    );
    expect(() => judgeAnswer(goals, { method: 'swing', first: 'a', points: { a: 100 } })).toThrow(RangeError);
    expect(() => judgeAnswer(goals, { method: 'pairwise', judgements: [] })).toThrow(RangeError);
  });
});
