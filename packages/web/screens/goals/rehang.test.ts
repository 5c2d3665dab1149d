// Re-hanging moves or adds support, never makes a circle, and loses nothing.
import { applyChanges, type Business } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBusiness, activity, contribution, goal } from '../../../core/testing/a-business.ts';
import { arbitraryBusiness } from '../../../core/testing/arbitrary-business.ts';
import { partsAfter, rehangChanges, rehangFault, supportsOf } from './rehang.ts';

const business = aBusiness(
  goal('top'),
  goal('other'),
  goal('middle'),
  goal('low'),
  activity('baking'),
  contribution('middle-top', { supportingGoal: 'middle', goal: 'top', weight: 30 }),
  contribution('low-middle', { supportingGoal: 'low', goal: 'middle', weight: 10 }),
  contribution('baking-low', { activity: 'baking', goal: 'low', weight: 60, rationale: 'It is the bread.' }),
).build();
const low = { noun: 'goal', id: 'low' } as const;
const baking = { noun: 'activity', id: 'baking' } as const;

test('moving keeps the contribution and changes where it leads', () => {
  const rehang = { supporter: low, target: 'other', instead: 'low-middle', weight: 10, rationale: 'why' };
  expect(rehangFault(business, low, 'other', 'low-middle')).toBeNull();
  const moved = applied(business, rehangChanges(business, rehang));
  expect(supportsOf(moved, low).map(({ id, goal: to }) => [id, to])).toEqual([['low-middle', 'other']]);
  expect(partsAfter(business, rehang)).toEqual([{ goal: 'other', part: 1 }]);
});

test('supporting another goal besides splits what is brought', () => {
  const rehang = { supporter: baking, target: 'top', instead: null, weight: 20, rationale: null };
  expect(partsAfter(business, rehang)).toEqual([
    { goal: 'top', part: 0.25 },
    { goal: 'low', part: 0.75 },
  ]);
  const added = applied(business, rehangChanges(business, rehang));
  expect(supportsOf(added, baking).map(({ goal: to }) => to)).toEqual(['low', 'top']);
});

test('a circle, itself, and what is there already are refused with the reason', () => {
  const top = { noun: 'goal', id: 'top' } as const;
  expect(rehangFault(business, top, 'low', null)).toEqual({ kind: 'circle', path: ['low', 'middle', 'top'] });
  expect(rehangFault(business, low, 'low', null)).toEqual({ kind: 'itself' });
  expect(rehangFault(business, low, 'middle', null)).toEqual({ kind: 'already', contribution: 'low-middle' });
  expect(rehangFault(business, baking, 'top', null)).toBeNull();
});

test('any business: what is not refused never makes a circle that was not there', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), fc.nat(), fc.nat(), (any, a, b) => {
      const { goals } = any;
      const [from, to] = [goals[a % Math.max(1, goals.length)], goals[b % Math.max(1, goals.length)]];
      if (!from || !to) return;
      const supporter = { noun: 'goal', id: from.id } as const;
      if (rehangFault(any, supporter, to.id, null)) return;
      const rehang = { supporter, target: to.id, instead: null, weight: 1, rationale: null };
      const after = applied(any, rehangChanges(any, rehang));
      expect(isInCircle(after, from.id, to.id)).toBe(false);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function applied(before: Business, changes: ReturnType<typeof rehangChanges>): Business {
  const after = applyChanges(before, changes);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  return after.value;
}

/** Whether support leads from one goal up to the other and back to the first. */
function isInCircle({ contributions }: Business, from: string, by: string): boolean {
  const seen = new Set([by]);
  const waiting = [by];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === from) return true;
    for (const { supportingGoal, goal: up } of contributions) {
      if (supportingGoal !== at || seen.has(up)) continue;
      seen.add(up);
      waiting.push(up);
    }
  }
  return false;
}
