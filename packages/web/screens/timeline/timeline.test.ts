// The line of time: where days and months lie, what moving a bar does, and how full the months are meanwhile.
import { applyChanges, noTotals, parseBusiness } from '@evenkeel/core';
import { describe, expect, it } from 'vitest';
import { monthsOfWay, moveMonths, moveOfKey } from './move-months.ts';
import { loadGround, monthsFrom, planLoads, stateOf, summaryOf } from './plan-loads.ts';
import { monthSpan, spanOf, timeAxis } from './time-axis.ts';

describe('the axis', () => {
  const axis = timeAxis('2026-11', '2027-01', 4);

  it('has its months side by side, and Mondays where they fit', () => {
    expect(axis.months.map(({ month, x, width }) => [month, x, width])).toEqual([
      ['2026-11', 0, 120],
      ['2026-12', 120, 124],
      ['2027-01', 244, 124],
    ]);
    expect(axis.width).toBe(368);
    expect(axis.weeks.slice(0, 2)).toEqual([
      { day: '2026-11-02', x: 4 },
      { day: '2026-11-09', x: 32 },
    ]);
    expect(timeAxis('2026-11', '2027-01', 1).weeks).toEqual([]);
  });

  it('finds the day of a place and the place of a day', () => {
    expect(axis.dayAt(axis.x('2026-12-24') + 1)).toBe('2026-12-24');
    expect(axis.dayAt(-50)).toBe('2026-11-01');
    expect(axis.dayAt(9999)).toBe('2027-01-31');
  });

  it('cuts what goes beyond it, and leaves out what lies outside', () => {
    expect(monthSpan(axis, '2026-12', '2027-08')).toEqual({
      x: 120,
      width: 248,
      cutStart: false,
      cutEnd: true,
    });
    expect(spanOf(axis, '2026-01-01', '2026-10-31')).toBeNull();
    expect(spanOf(axis, '2026-12-05', '2026-12-04')).toBeNull();
  });
});

describe('moving a bar', () => {
  const winter = { from: '2026-12', to: '2027-02' };

  it('moves it as a whole, or one end, which never passes the other', () => {
    expect(moveMonths(winter, 'all', -2)).toEqual({ from: '2026-10', to: '2026-12' });
    expect(moveMonths(winter, 'end', 3)).toEqual({ from: '2026-12', to: '2027-05' });
    expect(moveMonths(winter, 'end', -9)).toEqual({ from: '2026-12', to: '2026-12' });
    expect(moveMonths(winter, 'start', 9)).toEqual({ from: '2027-02', to: '2027-02' });
  });

  it('counts whole months of a way', () => {
    expect([monthsOfWay(14, 30), monthsOfWay(16, 30), monthsOfWay(-46, 30)]).toEqual([0, 1, -2]);
  });

  it('listens to arrow keys alone', () => {
    expect(moveOfKey('ArrowLeft', false)).toEqual({ grip: 'all', count: -1 });
    expect(moveOfKey('ArrowRight', true)).toEqual({ grip: 'end', count: 1 });
    expect(moveOfKey('Enter', false)).toBeNull();
  });
});

describe('loads while one drags', () => {
  const business = businessOf({
    people: [{ id: 'ada', name: 'Ada', hoursPerWeek: 30 }],
    activities: [{ id: 'baking', name: 'Baking' }],
    initiatives: [{ id: 'shop', name: 'Shop', status: 'planned', start: '2027-01-04', durationMonths: 2 }],
    pools: [
      { id: 'bakers', name: 'Bakers', kind: 'hours', capacityPerMonth: 100, practicalShare: 0.8 },
      { id: 'own', name: 'Ada', kind: 'hours', person: 'ada', capacityPerMonth: 130 },
    ],
    allocations: [
      { id: 'a', pool: 'bakers', activity: 'baking', amountPerMonth: 90, from: '2026-11', to: '2026-12' },
      { id: 'b', pool: 'own', activity: 'baking', amountPerMonth: 26, from: '2027-01', to: '2027-01' },
    ],
    absences: [{ id: 'off', person: 'ada', from: '2027-01-04', to: '2027-01-15', kind: 'holiday' }],
    demands: [{ id: 'd', initiative: 'shop', pool: 'bakers', amountPerMonth: 20 }],
  });
  const months = monthsFrom('2026-11', 0, 3);
  const ground = loadGround(business, months);

  it('holds the plan against what can be worked', () => {
    const bakers = planLoads(business, ground, business.allocations).pools.get('bakers') ?? [];
    expect(bakers.map(({ load, over, asked }) => [load, over, asked])).toEqual([
      [1.125, 10, 0],
      [1.125, 10, 0],
      [0, 0, 20],
      [0, 0, 20],
    ]);
    // The plan as a whole ends in January.
    expect(bakers.map(stateOf)).toEqual(['over', 'over', 'idle', 'none']);
    expect(summaryOf(bakers, '2026-12')).toMatchObject({ overMonths: 1, over: 10, idleMonths: 1, asked: 40 });
  });

  it('takes a holiday off the person and off the pool that is theirs', () => {
    const { pools, people } = planLoads(business, ground, business.allocations);
    // Ten of the 21 working days of January.
    expect(people.get('ada')?.[2]).toMatchObject({ theoretical: 130, away: 10 / 21 });
    expect(people.get('ada')?.[2]?.capacity).toBeCloseTo((130 * 11) / 21, 9);
    expect(pools.get('own')?.[2]?.load).toBeCloseTo((26 * 21) / (130 * 11), 9);
  });

  it('is the same as after the move has been written', () => {
    const set = { from: '2027-01', to: '2027-02' };
    const dragged = planLoads(
      business,
      ground,
      business.allocations.map((one) => (one.id === 'a' ? { ...one, ...set } : one)),
    );
    const written = applyChanges(business, [{ kind: 'update', noun: 'allocation', id: 'a', set }]);
    if (!written.ok) throw new Error('not written');
    const { value } = written;
    expect(dragged).toEqual(planLoads(value, loadGround(value, months), value.allocations));
  });
});

function businessOf(lists: object) {
  const parsed = parseBusiness({ profile: { name: 'Bakery', currency: 'EUR' }, ...lists }, noTotals);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
