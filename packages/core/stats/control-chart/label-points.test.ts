// The four rules one by one, at their edges, and which comes first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPoints } from './label-points.ts';

const none = (count: number) => new Array(count).fill('none');

describe('labelPoints', () => {
  it('a point on the limit is inside, beyond it is a signal', () => {
    expect(labelPoints([0.1, 1, -0.1, 1.0001, -1.2])).toEqual([
      'none',
      'none',
      'none',
      'above-limit',
      'below-limit',
    ]);
  });

  it('seven on one side are a run, six are none; a point on the centre ends it', () => {
    const high = [0.1, 0.2, 0.1, 0.3, 0.1, 0.2];
    expect(labelPoints([...high, -0.1])).toEqual(none(7));
    expect(labelPoints([...high, 0.1])).toEqual(new Array(7).fill('run-above'));
    expect(labelPoints([...high, 0, 0.1])).toEqual(none(8));
    expect(labelPoints([...high, 0.1, -0.1].map((one) => -one)).slice(0, 7)).toEqual(
      new Array(7).fill('run-below'),
    );
  });

  it('seven steadily rising or falling are a trend; an equal neighbour ends it', () => {
    expect(labelPoints([-0.3, -0.2, -0.1, 0.1, 0.2, 0.3])).toEqual(none(6));
    expect(labelPoints([-0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4])).toEqual(new Array(7).fill('trend-up'));
    expect(labelPoints([0.3, 0.2, 0.1, -0.1, -0.2, -0.3, -0.4])).toEqual(new Array(7).fill('trend-down'));
    expect(labelPoints([-0.3, -0.2, -0.1, -0.1, 0.2, 0.3, 0.4])).toEqual(none(7));
  });

  it('two of three near the limit, the third anywhere on that side; only the near ones', () => {
    expect(labelPoints([0.8, 0.1, 0.7])).toEqual(['two-of-three-above', 'none', 'two-of-three-above']);
    expect(labelPoints([0.8, -0.1, 0.7])).toEqual(none(3));
    expect(labelPoints([-0.8, -1.5, -0.7])).toEqual([
      'two-of-three-below',
      'below-limit',
      'two-of-three-below',
    ]);
    expect(labelPoints([2 / 3, 0.1, 0.9])).toEqual(none(3));
  });

  it('of several rules the limit comes first, then trend, two of three, run', () => {
    expect(labelPoints([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1.1])).toEqual([
      ...new Array(6).fill('trend-up'),
      'above-limit',
    ]);
    expect(labelPoints([0.1, 0.8, 0.1, 0.8, 0.1, 0.2, 0.1])).toEqual([
      'run-above',
      'two-of-three-above',
      'run-above',
      'two-of-three-above',
      'run-above',
      'run-above',
      'run-above',
    ]);
  });

  it('what is missing is stepped over', () => {
    const missing = Number.NaN;
    expect(labelPoints([0.1, 0.2, missing, 0.1, 0.3, 0.1, missing, 0.2, 0.1])).toEqual(
      [0, 0, 1, 0, 0, 0, 1, 0, 0].map((gap) => (gap ? 'none' : 'run-above')),
    );
  });

  it('upside down, the labels are upside down (any points)', () => {
    const turned: Readonly<Record<string, string>> = {
      none: 'none',
      'above-limit': 'below-limit',
      'run-above': 'run-below',
      'trend-up': 'trend-down',
      'two-of-three-above': 'two-of-three-below',
    };
    const turn = (label: string): string =>
      turned[label] ?? Object.keys(turned).find((one) => turned[one] === label) ?? '';
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1.3, max: 1.3, noNaN: true }), { maxLength: 40 }), (points) => {
        expect(labelPoints(points.map((one) => -one))).toEqual(labelPoints(points).map(turn));
      }),
    );
  });
});
