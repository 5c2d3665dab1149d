// Golden numbers: handbook oracle 1 (numpy 2.4.6, scipy 1.17.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { goalChance } from './goal-chance.ts';

const y = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const at = (values: readonly number[]) => values.map((_, index) => index);

describe('goalChance', () => {
  it.each([
    [6, 150, 0.4013651586343113],
    [6, 155, 0.20234362292934702],
    [12, 155, 0.7596101164937876],
    [12, 170, 0.35360900020679314],
  ])('%d steps ahead, at least %d: %d', (ahead, target, expected) => {
    const { probability } = goalChance({ times: at(y), values: y, ahead, target, better: 'higher' });
    expect(probability).toBeCloseTo(expected, 9);
  });

  it('says which pace is needed', () => {
    const values = [1000, 1020, 1060, 1080, 1100, 1150, 1180, 1200];
    const chance = goalChance({ times: at(values), values, ahead: 18, target: 10_000, better: 'higher' });
    expect(chance.neededGrowth).toBeCloseTo(0.1250106, 7);
    expect(chance.neededStep).toBeCloseTo(8800 / 18, 10);
    const negative = goalChance({ times: at(values), values, ahead: 18, target: -1, better: 'lower' });
    expect(negative.neededGrowth).toBeNull();
  });

  it('knows no chance where nothing varies around the trend', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => value * 0.1);
    expect(
      goalChance({ times: at(values), values, ahead: 2, target: 1, better: 'higher' }).probability,
    ).toBeNull();
  });

  it('refuses seven values and a date that has come', () => {
    const values = y.slice(0, 7);
    const plan = { times: at(values), values, ahead: 1, target: 1, better: 'higher' } as const;
    expect(() => goalChance(plan)).toThrow(RangeError);
    expect(() => goalChance({ ...plan, times: at(y), values: y, ahead: 0 })).toThrow(RangeError);
  });

  const history = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 40 })
    .filter(
      (values) => new Set(values.slice(1).map((value, index) => value - (values[index] ?? 0))).size > 1,
    );

  it('lies between 0 and 1, and a mirrored history has a mirrored answer', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: -2000, max: 2000 }),
        (values, ahead, target) => {
          const chance =
            goalChance({ times: at(values), values, ahead, target, better: 'higher' }).probability ?? 0;
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          const mirrored = values.map((value) => -value);
          const low = goalChance({
            times: at(values),
            values: mirrored,
            ahead,
            target: -target,
            better: 'lower',
          });
          expect(low.probability).toBeCloseTo(chance, 9);
        },
      ),
    );
  });

  it('never grows when the target becomes harder', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 24 }), fc.nat(500), (values, ahead, harder) => {
        const plan = { times: at(values), values, ahead, better: 'higher' } as const;
        const easy = goalChance({ ...plan, target: 100 }).probability ?? 0;
        expect(goalChance({ ...plan, target: 100 + harder }).probability ?? 0).toBeLessThanOrEqual(
          easy + 1e-12,
        );
      }),
    );
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it.each(['h6.t150', 'h6.t155', 'h12.t155', 'h12.t170'])('smart.achievable.%s', (name) => {
    type Input = { y: number[]; h: number; target: number };
    type Expected = { b: number; s: number; mu: number; sigma: number; pT: number };
    const { input, expected, relTol } = oracle<Input, Expected>(`smart.achievable.${name}`);
    const { y: values, h: ahead, target } = input;
    const chance = goalChance({ times: at(values), values, ahead, target, better: 'higher' });
    expect(agrees(chance.probability ?? Number.NaN, expected.pT, relTol)).toBe(true);
    expect(agrees(chance.drift, expected.b, relTol)).toBe(true);
    expect(agrees(chance.stepDeviation, expected.s, relTol)).toBe(true);
    expect(agrees(chance.expected, expected.mu, relTol)).toBe(true);
    expect(agrees(chance.deviation, expected.sigma, relTol)).toBe(true);
  });
});
