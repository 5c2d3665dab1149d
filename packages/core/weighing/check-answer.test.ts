// Every way in which an answer cannot be used, with its place; and that what can be used has one form.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswer, someGoals } from '../testing/weighing-answers.ts';
import { checkAnswer } from './check-answer.ts';
import type { WeighingMethod } from './weighing-method.ts';

const goals = someGoals(3);

/** `code at path` of every problem. */
function faults(method: WeighingMethod, raw: unknown, among = goals): readonly string[] {
  const result = checkAnswer(among, method, raw);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

describe('checkAnswer', () => {
  it('lets every proper answer pass, unchanged, and again', () => {
    const any = fc.integer({ min: 2, max: 7 }).chain((count) => {
      const some = someGoals(count);
      return arbitraryAnswer(some).map((answer) => ({ some, answer }));
    });
    fc.assert(
      fc.property(any, ({ some, answer }) => {
        expect(checkAnswer(some, answer.method, answer)).toEqual({ ok: true, value: answer });
      }),
    );
  });

  it('never throws, whatever is sent', () => {
    const methods = fc.constantFrom<WeighingMethod>('pairwise', 'best-worst', 'ranking', 'swing');
    fc.assert(
      fc.property(methods, fc.anything(), (method, raw) => {
        expect(checkAnswer(goals, method, raw).ok).toBe(false);
        const dressed = {
          method,
          best: 'a',
          worst: 'b',
          order: raw,
          judgements: raw,
          points: raw,
          first: 'a',
        };
        expect(checkAnswer(goals, method, dressed).ok).toBe(false);
      }),
    );
  });

  it('wants another number of goals', () => {
    expect(faults('ratio', { method: 'ratio', ratio: 1 })).toEqual(['answer-goal-count at ']);
    expect(faults('pairwise', { method: 'pairwise', judgements: [] }, someGoals(2))).toEqual([
      'answer-goal-count at ',
    ]);
  });

  it('wants the method of the round', () => {
    expect(faults('swing', { method: 'ranking', order: ['a', 'b', 'c'] })).toEqual([
      'answer-other-method at method',
    ]);
    expect(faults('swing', null)).toEqual(['required at ']);
    expect(faults('swing', 'x')).toEqual(['wrong-type at ']);
    expect(faults('swing', { method: 'constructor' })).toContain('not-a-choice at method');
  });

  it('ratio: off the scale', () => {
    const two = someGoals(2);
    expect(faults('ratio', { method: 'ratio', ratio: 10 }, two)).toEqual(['too-big at ratio']);
    expect(faults('ratio', { method: 'ratio', ratio: 0 }, two)).toEqual(['too-small at ratio']);
    expect(faults('ratio', { method: 'ratio', ratio: 1 / 9, more: 1 }, two)).toEqual([
      'unknown-field at more',
    ]);
    expect(checkAnswer(two, 'ratio', { method: 'ratio', ratio: 1 / 9 }).ok).toBe(true);
  });

  it('pairwise: missing, twice, with itself, unknown, off the scale', () => {
    const judgements = [
      { more: 'a', less: 'b', times: 2 },
      { more: 'b', less: 'a', times: 3 },
      { more: 'c', less: 'c', times: 1 },
      { more: 'c', less: 'x', times: 2.5 },
    ];
    expect(faults('pairwise', { method: 'pairwise', judgements })).toEqual([
      'answer-pair-twice at judgements.1',
      'answer-goal-with-itself at judgements.2',
      'answer-unknown-goal at judgements.3.less',
      'answer-not-whole at judgements.3.times',
      'answer-pair-missing at judgements',
      'answer-pair-missing at judgements',
    ]);
    const far = { method: 'pairwise', judgements: [{ more: 'a', less: 'b', times: 10 }] };
    expect(faults('pairwise', far)).toEqual(['too-big at judgements.0.times']);
    const found = checkAnswer(goals, 'pairwise', { method: 'pairwise', judgements: judgements.slice(0, 1) });
    expect(found.ok ? [] : found.problems[0]?.data).toEqual({ first: 'A', second: 'C' });
  });

  it('best-worst: the same goal, missing and unknown goals, two values for one question', () => {
    const sent = {
      method: 'best-worst',
      best: 'a',
      worst: 'c',
      bestToOthers: { b: 2, c: 4 },
      othersToWorst: { b: 2, a: 4 },
    };
    expect(faults('best-worst', sent)).toEqual([]);
    expect(faults('best-worst', { ...sent, worst: 'a' })).toEqual(['answer-best-is-worst at worst']);
    expect(faults('best-worst', { ...sent, best: 'x' })).toEqual(['answer-unknown-goal at best']);
    expect(faults('best-worst', { ...sent, bestToOthers: { c: 4, x: 2 } })).toEqual([
      'answer-unknown-goal at bestToOthers.x',
      'answer-goal-missing at bestToOthers.b',
    ]);
    expect(faults('best-worst', { ...sent, othersToWorst: { b: 2, a: 5 } })).toEqual([
      'answer-best-to-worst-differs at othersToWorst.a',
    ]);
    expect(faults('best-worst', { ...sent, bestToOthers: { a: 2, b: 2.5, c: 4 } })).toEqual([
      'answer-goal-with-itself at bestToOthers.a',
      'answer-not-whole at bestToOthers.b',
    ]);
    expect(faults('best-worst', { ...sent, bestToOthers: { b: 0, c: 4 } })).toEqual([
      'too-small at bestToOthers.b',
    ]);
  });

  it('best-worst: nothing is further from the best than the worst', () => {
    const sent = {
      method: 'best-worst',
      best: 'a',
      worst: 'c',
      bestToOthers: { b: 2, c: 4 },
      othersToWorst: { b: 2 },
    };
    expect(faults('best-worst', { ...sent, bestToOthers: { b: 5, c: 4 } })).toEqual([
      'answer-worst-is-not-worst at bestToOthers.b',
    ]);
    expect(faults('best-worst', { ...sent, othersToWorst: { b: 5 } })).toEqual([
      'answer-best-is-not-best at othersToWorst.b',
    ]);
  });

  it('best-worst: best against worst may be asked once', () => {
    const sent = {
      method: 'best-worst',
      best: 'a',
      worst: 'c',
      bestToOthers: { b: 2, c: 4 },
      othersToWorst: { b: 2 },
    };
    const full = { ...sent, othersToWorst: { a: 4, b: 2 } };
    expect(checkAnswer(goals, 'best-worst', sent)).toEqual({ ok: true, value: full });
    const withOwn = { ...full, bestToOthers: { a: 1, b: 2, c: 4 }, othersToWorst: { a: 4, b: 2, c: 1 } };
    expect(checkAnswer(goals, 'best-worst', withOwn)).toEqual({ ok: true, value: full });
  });

  it('ranking: missing, twice, unknown; a goal may stand without a list', () => {
    expect(faults('ranking', { method: 'ranking', order: ['a', ['b', 'a'], 'x'] })).toEqual([
      'answer-goal-twice at order.1',
      'answer-unknown-goal at order.2',
      'answer-goal-missing at order',
    ]);
    expect(faults('ranking', { method: 'ranking', order: [[], 'a', 'b', 'c'] })).toHaveLength(1);
    expect(checkAnswer(goals, 'ranking', { method: 'ranking', order: ['b', ['a', 'c']] })).toEqual({
      ok: true,
      value: { method: 'ranking', order: [['b'], ['a', 'c']] },
    });
  });

  it('swing: no points, a first one without the full points, missing and unknown goals', () => {
    const sent = { method: 'swing', first: 'b', points: { a: 50, c: 0 } };
    expect(checkAnswer(goals, 'swing', sent)).toEqual({
      ok: true,
      value: { ...sent, points: { a: 50, b: 100, c: 0 } },
    });
    expect(faults('swing', { ...sent, points: { a: 0, b: 0, c: 0 } })).toEqual(['answer-all-zero at points']);
    expect(faults('swing', { ...sent, points: { a: 50, b: 80, c: 0 } })).toEqual([
      'answer-first-not-full at points.b',
    ]);
    expect(faults('swing', { ...sent, points: { a: 50, x: 1 } })).toEqual([
      'answer-unknown-goal at points.x',
      'answer-goal-missing at points.c',
    ]);
    expect(faults('swing', { ...sent, first: 'x', points: { a: 1, b: 2, c: 3 } })).toEqual([
      'answer-unknown-goal at first',
    ]);
    expect(faults('swing', { ...sent, points: { a: 101, c: -1 } })).toEqual([
      'too-big at points.a',
      'too-small at points.c',
    ]);
  });

  it('does not take what every object has for an answer', () => {
    const odd = [{ id: 'constructor', name: 'C' }, ...someGoals(1)];
    expect(faults('swing', { method: 'swing', first: 'a', points: {} }, odd)).toEqual([
      'answer-goal-missing at points.constructor',
    ]);
  });
});
