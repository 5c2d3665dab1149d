// Adopting weights writes points and a record together, keeps what was not weighed, and can be undone as one.
import { applyChanges, type Business, type Day } from '@evenkeel/core';
import { describe, expect, it } from 'vitest';
import { aBusiness, contribution, goal } from '../../../core/testing/a-business.ts';
import { adoptionChanges, type OfferedWeights, planAdoption, presentWeights } from './adoption-changes.ts';

const day = '2026-11-24' as Day;

function offer(shares: Readonly<Record<string, number>>): OfferedWeights {
  return {
    shares: Object.entries(shares).map(([id, share]) => ({ goal: id, name: `Goal ${id}`, share })),
    source: 'weighing',
    round: 'Autumn',
    method: 'pairwise',
    answers: 12,
    agreement: 0.8,
  };
}

function pointsOf(business: Business, offered: OfferedWeights): Readonly<Record<string, number | null>> {
  return Object.fromEntries(planAdoption(business, offered).goals.map(({ id, points }) => [id, points]));
}

describe('what is on offer', () => {
  it('is a hundred points when every weighed goal is all there is', () => {
    const business = aBusiness(goal('a', { weightPoints: 7 }), goal('b', { weightPoints: 1 })).build();
    expect(pointsOf(business, offer({ a: 0.25, b: 0.75 }))).toEqual({ a: 25, b: 75 });
  });

  it('leaves goals that were not weighed their points and their share', () => {
    const business = aBusiness(
      goal('a', { weightPoints: 20 }),
      goal('b', { weightPoints: 20 }),
      goal('rest', { weightPoints: 60 }),
    ).build();
    expect(pointsOf(business, offer({ a: 0.25, b: 0.75 }))).toEqual({ a: 10, b: 30, rest: 60 });
  });

  it('says of each weighed goal that has no weight any more why it is left out, and shares its part', () => {
    const business = aBusiness(
      goal('a', { weightPoints: 50 }),
      goal('closed', { status: 'dropped' }),
      goal('below'),
      contribution('below-a', { supportingGoal: 'below', goal: 'a', weight: 50 }),
    ).build();
    const plan = planAdoption(business, offer({ a: 0.25, closed: 0.25, below: 0.25, gone: 0.25 }));
    expect(plan.goals).toMatchObject([{ id: 'a', points: 100, today: 50 }]);
    expect(plan.left.map(({ goal: id, why }) => [id, why])).toEqual([
      ['closed', 'closed'],
      ['below', 'below'],
      ['gone', 'gone'],
    ]);
  });
});

describe('adopting', () => {
  const business = aBusiness(goal('a', { weightPoints: 50 }), goal('b', { weightPoints: 50 })).build();
  const offered = offer({ a: 0.3, b: 0.7 });
  const plan = planAdoption(business, offered);

  it('writes the points as they were settled, and where they came from', () => {
    const points = new Map([
      ['a', 40],
      ['b', 60],
    ]);
    const applied = applyChanges(business, adoptionChanges(business, plan, points, offered, day, 'Rounded'));
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    expect(applied.value.goals.map(({ weightPoints }) => weightPoints)).toEqual([40, 60]);
    expect(applied.value.adoptions).toMatchObject([
      {
        id: '2026-11-24-autumn',
        source: 'weighing',
        round: 'Autumn',
        answers: 12,
        agreement: 0.8,
        note: 'Rounded',
        weights: [
          { goal: 'a', points: 40 },
          { goal: 'b', points: 60 },
        ],
      },
    ]);
  });

  it('touches only goals whose points change, and takes points away where the field was emptied', () => {
    const points = new Map<string, number | null>([
      ['a', 50],
      ['b', null],
    ]);
    const changes = adoptionChanges(business, plan, points, offered, day, null);
    expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['update b', 'create 2026-11-24-autumn']);
    expect(changes.at(-1)).toMatchObject({ set: { weights: [{ goal: 'a', points: 50 }] } });
  });

  it('names a second record of a day differently', () => {
    const points = new Map(plan.goals.map(({ id, points: one }) => [id as string, one]));
    const once = applyChanges(business, adoptionChanges(business, plan, points, offered, day, null));
    if (!once.ok) throw new Error(JSON.stringify(once.problems));
    const again = adoptionChanges(once.value, planAdoption(once.value, offered), points, offered, day, null);
    expect(again.map(({ id }) => id)).toEqual(['2026-11-24-autumn-2']);
  });
});

it('offers the weights of today as the owners’ own judgement', () => {
  const business = aBusiness(
    goal('a', { weightPoints: 30 }),
    goal('b', { weightPoints: 10 }),
    goal('c'),
  ).build();
  expect(presentWeights(business)).toMatchObject({
    source: 'own-judgement',
    round: null,
    shares: [
      { goal: 'a', share: 0.75 },
      { goal: 'b', share: 0.25 },
    ],
  });
});
