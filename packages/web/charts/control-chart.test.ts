// The layout of a control chart: gaps stay gaps, limits break where they were set anew, everything is inside, fan and target.
import { describe, expect, test } from 'vitest';
import { placeControlChart } from './control-chart.ts';
import type { ControlChartData, ControlChartPoint } from './control-chart-data.ts';

const room = { width: 600, height: 300, left: 40, right: 10, top: 20, bottom: 30 };
const days = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-28`);

function point(at: number, fields: Partial<ControlChartPoint> = {}): ControlChartPoint {
  const usual = { centre: 20, lower: 15, upper: 25, meaning: 'noise', rule: null } as const;
  return { day: days[at] ?? '', value: 20 + (at % 3), ...usual, ...fields };
}

function chart(fields: Partial<ControlChartData> = {}): ControlChartData {
  const points = days.map((_, at) => point(at));
  return { points, fan: null, target: null, resets: [], notes: [], ...fields };
}

describe('placeControlChart', () => {
  test('limits and values share one scale, and everything is inside the room', () => {
    const { points, y } = placeControlChart(chart({ target: { low: 40 } }), room);
    for (const { x: px, y: py } of points) {
      expect(px).toBeGreaterThanOrEqual(room.left);
      expect(px).toBeLessThanOrEqual(room.width - room.right);
      expect(py).toBeGreaterThanOrEqual(room.top);
      expect(py).toBeLessThanOrEqual(room.height - room.bottom);
    }
    expect(y(25)).toBeLessThan(y(15));
    expect(y(40)).toBeGreaterThanOrEqual(room.top);
  });

  test('a period without a value leaves a gap', () => {
    const points = days.map((_, at) => point(at, at === 5 ? { value: null } : {}));
    const picture = placeControlChart(chart({ points }), room);
    expect(picture.valuePath.match(/M/g)).toHaveLength(2);
    expect(picture.points).toHaveLength(11);
  });

  test('lines of limits break where they were set anew, and where there are none', () => {
    const points = days.map((_, at) => point(at, at >= 6 ? { upper: 35, lower: 28, centre: 31 } : {}));
    const reset = { day: '2026-07-01', text: 'a second oven' };
    expect(placeControlChart(chart({ points }), room).upperPath.match(/M/g)).toHaveLength(1);
    const picture = placeControlChart(chart({ points, resets: [reset] }), room);
    expect(picture.upperPath.match(/M/g)).toHaveLength(2);
    expect(picture.bandPath.match(/M/g)).toHaveLength(2);
    const [mark] = picture.flags;
    expect(mark?.x).toBeGreaterThan(picture.x(5));
    expect(mark?.x).toBeLessThan(picture.x(6));
    const few = days.map((_, at) => point(at, at >= 9 ? { upper: null, lower: null, centre: null } : {}));
    expect(placeControlChart(chart({ points: few }), room).upperPath).not.toContain('NaN');
  });

  test('re-set limits and notes are numbered together by their days', () => {
    const { flags } = placeControlChart(
      chart({
        resets: [{ day: '2026-07-01', text: 'a second oven' }],
        notes: [
          { day: '2026-09-10', text: 'closed' },
          { day: '2026-02-03', text: 'a new card' },
        ],
      }),
      room,
    );
    expect(flags.map(({ number, kind, day }) => [number, kind, day])).toEqual([
      [1, 'note', '2026-02-03'],
      [2, 'reset', '2026-07-01'],
      [3, 'note', '2026-09-10'],
    ]);
  });

  test('a note from before the first period is left out, one within it is not', () => {
    const notes = [
      { day: '2025-12-20', text: 'long before' },
      { day: '2026-01-05', text: 'within' },
    ];
    expect(placeControlChart(chart({ notes }), room).flags.map(({ text }) => text)).toEqual(['within']);
  });

  test('the fan opens at the last value and the target ends when it is due', () => {
    const fan = {
      levels: [0.95, 0.5],
      periods: ['2027-01-31', '2027-02-28'].map((day) => ({
        day,
        expected: 22,
        bands: [
          [10, 34],
          [18, 26],
        ] as const,
      })),
    };
    const picture = placeControlChart(chart({ fan, target: { low: 30, due: '2027-01-31' } }), room);
    expect(picture.fanPaths).toHaveLength(2);
    const last = picture.points.at(-1);
    expect(picture.fanPaths[0]).toMatch(new RegExp(`^M${last?.x.toFixed(2).replace(/0+$/, '')}`));
    expect(picture.todayX).toBeGreaterThan(last?.x ?? 0);
    expect(picture.targets[0]?.x2).toBe(picture.x(12));
    expect(picture.y(34)).toBeGreaterThanOrEqual(room.top);
  });

  test('a target far from everything else stands at the edge and presses nothing flat', () => {
    const near = placeControlChart(chart({ target: { low: 30 } }), room);
    expect(near.targets).toMatchObject([{ beyond: null, y: near.y(30) }]);
    const far = placeControlChart(chart({ target: { low: 30_000 } }), room);
    expect(far.targets).toMatchObject([{ beyond: 'above' }]);
    expect(far.targets[0]?.y).toBeCloseTo(room.top, 6);
    expect(placeControlChart(chart({ target: { low: -30_000 } }), room).targets).toMatchObject([
      { beyond: 'below' },
    ]);
    const plain = placeControlChart(chart({}), room);
    expect(far.points.map(({ y }) => y)).toEqual(plain.points.map(({ y }) => y));
  });

  test('one value, equal values and no value at all do no harm', () => {
    for (const points of [
      [],
      [point(0)],
      days.map((_, at) => point(at, { value: 5, centre: 5, lower: 5, upper: 5 })),
    ]) {
      const picture = placeControlChart(chart({ points }), room);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|null,"y"/);
      for (const { x, y } of picture.points) {
        expect(Number.isFinite(x)).toBe(true);
        expect(Number.isFinite(y)).toBe(true);
      }
    }
  });
});
