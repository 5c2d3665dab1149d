// The history of weights: in order, each against the one before, and whether today's are still the last adopted.
import type { Adoption } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { aBusiness, goal } from '../../../core/testing/a-business.ts';
import { hasMovedSince, offerAgain, weightHistory } from './weight-history.ts';

function adopted(id: string, day: string, points: Readonly<Record<string, number>>): Adoption {
  return {
    id,
    day,
    source: 'weighing',
    round: 'Round',
    method: 'pairwise',
    answers: 9,
    agreement: 0.7,
    weights: Object.entries(points).map(([key, one]) => ({ goal: key, title: `Goal ${key}`, points: one })),
    note: null,
  } as unknown as Adoption;
}

it('puts the latest first and shows what changed, also where a goal came or went', () => {
  const [latest, first] = weightHistory([
    adopted('2026-06-01', '2026-06-01', { a: 3, c: 1 }),
    adopted('2026-01-01', '2026-01-01', { a: 50, b: 50 }),
  ]);
  expect(first?.weights.map(({ goal: id, share, change }) => [id, share, change])).toEqual([
    ['a', 0.5, null],
    ['b', 0.5, null],
  ]);
  expect(latest?.weights.map(({ goal: id, share, change }) => [id, share, change])).toEqual([
    ['a', 0.75, 0.25],
    ['c', 0.25, 0.25],
    ['b', 0, -0.5],
  ]);
});

it('takes those of one day in the order of their keys', () => {
  const ids = ['2026-06-01-10', '2026-06-01-2', '2026-06-01'];
  const history = weightHistory(ids.map((id) => adopted(id, '2026-06-01', { a: 1 })));
  expect(history.map(({ adoption }) => adoption.id)).toEqual(ids);
});

it('notices when points were changed by hand since', () => {
  const latest = adopted('x', '2026-06-01', { a: 30, b: 70 });
  const same = aBusiness(goal('a', { weightPoints: 30 }), goal('b', { weightPoints: 70 }), goal('c'));
  const moved = aBusiness(goal('a', { weightPoints: 31 }), goal('b', { weightPoints: 70 }));
  const more = aBusiness(
    goal('a', { weightPoints: 30 }),
    goal('b', { weightPoints: 70 }),
    goal('c', { weightPoints: 1 }),
  );
  expect([same, moved, more].map((one) => hasMovedSince(one.build(), latest))).toEqual([false, true, true]);
});

it('offers an adoption again with where it came from', () => {
  expect(offerAgain(adopted('x', '2026-06-01', { a: 1, b: 3 }))).toMatchObject({
    shares: [
      { goal: 'a', share: 0.25 },
      { goal: 'b', share: 0.75 },
    ],
    round: 'Round',
    answers: 9,
  });
});
