// Whoever answers every question of a round, however they answer and whatever they take back, sends a valid answer.
import { checkAnswer, goalCounts, judgeAnswer, type WeighedGoal, type WeighingMethod } from '@evenkeel/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInOrder, type Order, tieInOrder } from './rank-order.ts';
import {
  answerOf,
  isComplete,
  minutesFor,
  type Replies,
  type Reply,
  replyTo,
  type Step,
  stepAbout,
  stepCount,
  stepsOf,
} from './weigh-flow.ts';

const goalsOf = (count: number): readonly WeighedGoal[] =>
  // One goal has the name of something that every object seems to have.
  Array.from({ length: count }, (_, index) => {
    const id = index === 1 ? 'constructor' : `goal-${index}`;
    return { id: id as WeighedGoal['id'], name: `Goal ${index}` };
  });

const methods = Object.keys(goalCounts) as WeighingMethod[];
const rounds = fc.constantFrom(...methods).chain((method) => {
  const [least, most] = goalCounts[method];
  return fc.record({
    method: fc.constant(method),
    count: fc.integer({ min: least, max: Math.min(most, 9) }),
  });
});
const draws = fc.infiniteStream(fc.nat());

/** Any reply that the page lets somebody give. */
function anyReply(step: Step, goals: readonly WeighedGoal[], draw: () => number): Reply {
  if (step.kind === 'pick') return step.options[draw() % step.options.length] ?? '';
  if (step.kind === 'points') return draw() % 101;
  if (step.kind === 'pair') return step.lowest + (draw() % (step.highest - step.lowest + 1));
  let order: Order = goals.map(({ id }) => [id]);
  for (let turn = 0; turn < goals.length; turn += 1) {
    const { id } = goals[draw() % goals.length] ?? { id: '' };
    order =
      draw() % 2 ? moveInOrder(order, id, draw() % goals.length) : tieInOrder(order, id, draw() % 2 === 0);
  }
  return order;
}

describe('every completed flow', () => {
  it('passes the check of its method and can be judged, also when questions were answered anew', () => {
    fc.assert(
      fc.property(rounds, draws, ({ method, count }, stream) => {
        const goals = goalsOf(count);
        const draw = (): number => stream.next().value ?? 0;
        let replies: Replies = {};
        for (let turn = 0; turn < 200 && !isComplete(goals, method, replies); turn += 1) {
          const steps = stepsOf(goals, method, replies);
          const open = steps.find((step) => replyTo(step, replies) === null);
          const again = turn < 40 && draw() % 4 === 0 ? steps[draw() % steps.length] : undefined;
          const step = again ?? open;
          if (step) replies = { ...replies, [step.key]: anyReply(step, goals, draw) };
        }
        const checked = checkAnswer(goals, method, answerOf(goals, method, replies));
        expect(checked).toMatchObject({ ok: true });
        if (!checked.ok) return;
        const { weights } = judgeAnswer(goals, checked.value);
        expect(weights.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 400 },
    );
  });

  it('asks as many questions as it said at the start', () => {
    expect(stepCount('best-worst', 5)).toBe(9);
    expect(stepCount('pairwise', 4)).toBe(6);
    expect(stepsOf(goalsOf(4), 'pairwise', {})).toHaveLength(6);
    expect(stepsOf(goalsOf(2), 'ratio', {})).toHaveLength(1);
    expect(minutesFor('best-worst', 5)).toBe(3);
    expect(minutesFor('ranking', 12)).toBe(3);
  });
});

describe('an unfinished flow', () => {
  it('gives no answer', () => {
    expect(answerOf(goalsOf(3), 'pairwise', { 'pair:goal-0:constructor': 2 })).toBeNull();
    expect(answerOf(goalsOf(5), 'best-worst', {})).toBeNull();
  });

  it('asks again what no longer fits: a goal cannot be further from the best than the worst is', () => {
    const goals = goalsOf(3);
    const replies = {
      'pick:best': 'goal-0',
      'pick:worst': 'goal-2',
      'best-to-worst:goal-0:goal-2': -6,
      'best-to-other:goal-0:constructor': -5,
      'other-to-worst:constructor:goal-2': -1,
    };
    expect(isComplete(goals, 'best-worst', replies)).toBe(true);
    const nearer = { ...replies, 'best-to-worst:goal-0:goal-2': -2 };
    expect(isComplete(goals, 'best-worst', nearer)).toBe(false);
    const [open] = stepsOf(goals, 'best-worst', nearer).filter((step) => replyTo(step, nearer) === null);
    expect(open?.key).toBe('best-to-other:goal-0:constructor');
  });
});

it('says with one ratio how the first goal stands to the second', () => {
  const goals = goalsOf(2);
  expect(answerOf(goals, 'ratio', { 'pair:goal-0:constructor': -2 })).toEqual({ method: 'ratio', ratio: 3 });
  expect(answerOf(goals, 'ratio', { 'pair:goal-0:constructor': 2 })).toEqual({
    method: 'ratio',
    ratio: 1 / 3,
  });
});

it('finds the question about two goals', () => {
  const steps = stepsOf(goalsOf(3), 'pairwise', {});
  expect(stepAbout(steps, 'goal-2', 'constructor')).toBe(2);
  expect(stepAbout(steps, 'goal-2', 'nothing')).toBe(-1);
});
