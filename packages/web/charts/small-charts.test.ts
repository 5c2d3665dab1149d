// The layouts of the smaller charts: zero-based, honest about gaps, names that never overlap.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from './fit-text.ts';
import { placeLoads } from './load-bar.ts';
import { placeShares } from './share-bars.ts';
import { placeSparkline } from './sparkline.ts';
import { isAgainst, placeStances } from './stance-strip.ts';

describe('placeShares', () => {
  test('all rows share one scale from zero; the gap says which way', () => {
    const [organic, regulars, none] = placeShares([
      { id: 'organic', label: 'Organic', actual: 0.1, intended: 0.4 },
      { id: 'regulars', label: 'Regulars', actual: 0.3, intended: 0.2 },
      { id: 'none', label: 'No goal', actual: 0.2, intended: null },
    ]);
    expect(organic).toMatchObject({ actual: 25, intended: 100, gap: { from: 25, to: 100, kind: 'short' } });
    expect(regulars?.gap?.kind).toBe('over');
    expect(none).toMatchObject({ actual: 50, intended: null, gap: null });
  });

  test('nothing anywhere is no division by zero', () => {
    expect(placeShares([{ id: 'a', label: 'A', actual: 0, intended: 0 }])[0]).toMatchObject({
      actual: 0,
      gap: null,
    });
  });
});

describe('placeSparkline', () => {
  const room = { width: 104, height: 28 };

  test('a missing month leaves a gap in the line', () => {
    expect(placeSparkline([1, 2, null, 3, 4], room).path.match(/M/g)).toHaveLength(2);
  });

  test('no values draw nothing, a flat series runs through the middle', () => {
    expect(placeSparkline([null, null], room)).toEqual({ path: '', last: null, targetY: null });
    expect(placeSparkline([5, 5, 5], room).last?.y).toBe(14);
  });

  test('the target is on the scale even far outside the values', () => {
    const { targetY, last } = placeSparkline([1, 2], { ...room, target: 100 });
    expect(targetY).toBe(4);
    expect(last?.y).toBeGreaterThan(20);
  });
});

describe('placeStances', () => {
  test('against means the other side of the middle; without a position nothing is against', () => {
    expect(
      [
        [-1, 2],
        [0, 2],
        [1, 2],
        [1, -1],
      ].map(([stance, position]) => isAgainst(stance ?? 0, position ?? 0)),
    ).toEqual([true, false, false, true]);
    expect(isAgainst(-2, null)).toBe(false);
  });

  test('names in one row never overlap and stay on the page, for any stances', () => {
    const stance = fc.record({
      id: fc.uuid(),
      label: fc.string({ maxLength: 24 }),
      stance: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(stance, { maxLength: 14 }),
        fc.integer({ min: 280, max: 1200 }),
        (stances, width) => {
          const { marks } = placeStances(stances, 1, width);
          for (const one of marks) {
            expect(one.labelX).toBeGreaterThanOrEqual(0);
            expect(one.labelX + one.labelWidth).toBeLessThanOrEqual(width + 0.01);
            for (const other of marks) {
              if (one === other || one.row !== other.row || other.labelX < one.labelX) continue;
              expect(other.labelX).toBeGreaterThanOrEqual(one.labelX + one.labelWidth);
            }
          }
        },
      ),
    );
  });
});

describe('placeLoads', () => {
  test('splits the part that crosses the capacity', () => {
    const [bakers] = placeLoads([
      {
        id: 'bakers',
        label: 'Bakers',
        capacity: 100,
        parts: [
          { id: 'a', label: 'A', amount: 80 },
          { id: 'b', label: 'B', amount: 45 },
        ],
      },
    ]);
    expect(bakers).toMatchObject({ used: 125, load: 1.25, excess: 25, free: 0, capacityAt: 80 });
    expect(bakers?.parts[1]).toMatchObject({ within: [64, 80], beyond: [80, 100] });
  });

  test('without capacity the load is not a number but null', () => {
    const [pool] = placeLoads([
      { id: 'p', label: 'P', capacity: 0, parts: [{ id: 'a', label: 'A', amount: 5 }] },
    ]);
    expect(pool).toMatchObject({ load: null, excess: 5, capacityAt: 0 });
  });
});

describe('fitText', () => {
  test('what is cut ends in an ellipsis and fits, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, room) => {
        const fitted = fitText(text, room, 13);
        expect(textWidth(fitted, 13)).toBeLessThanOrEqual(room + 0.01);
        if (fitted !== text && fitted !== '') expect(fitted.endsWith('…')).toBe(true);
      }),
    );
  });

  test('wraps between words into two lines', () => {
    expect(wrapText('Everything from organic flour', 130, 13.5)).toEqual([
      'Everything from',
      'organic flour',
    ]);
    expect(wrapText('Short', 130, 13.5)).toEqual(['Short']);
  });
});
