// Present value against the handbook, and what must hold of it.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { automationFlows } from './automation-flows.ts';
import { presentValue } from './present-value.ts';
import { simulatePresentValue } from './simulate-present-value.ts';

const flows = [-12_000, 6000, 6000, 6000];

describe('the handbook’s 12,000 for three times 6,000 at 12 %', () => {
  test('every figure', () => {
    const value = presentValue(flows, 0.12);
    expect(value.netPresentValue).toBeCloseTo(2410.987609, 6);
    expect(value.internalRates).toHaveLength(1);
    expect(value.internalRates[0]).toBeCloseTo(0.233751929, 9);
    expect(value.returnOnInvestment).toBeCloseTo(0.5, 12);
    expect(value.payback).toBe(2);
    expect(value.discountedPayback).toBeCloseTo(2.435456, 6);
    expect(value.profitabilityIndex).toBeCloseTo(1.200915634, 9);
  });

  test.skipIf(!hasOracles)('as the oracle has it', () => {
    const { input, expected, relTol } = oracle<
      { readonly cf: readonly number[]; readonly r: number },
      { readonly npv: number; readonly irr: number; readonly discountedPayback: number }
    >('npv');
    const value = presentValue(input.cf, input.r);
    expect(agrees(value.netPresentValue, expected.npv, relTol)).toBe(true);
    expect(agrees(value.internalRates[0] ?? 0, expected.irr, relTol)).toBe(true);
    expect(agrees(value.discountedPayback ?? 0, expected.discountedPayback, relTol)).toBe(true);
  });
});

describe('internal rates', () => {
  test('payments that change sign twice have two, and that is told', () => {
    const { internalRates } = presentValue([-1600, 10_000, -10_000], 0.1);
    expect(internalRates.map((rate) => Number(rate.toFixed(9)))).toEqual([0.25, 4]);
  });

  test.each([[[-100, -20]], [[100, 20]], [[-100, 200, -150]], [[0, 0]]])('%j have none', (given) => {
    expect(presentValue(given, 0.1).internalRates).toEqual([]);
  });

  test('a total loss but a hundredth is a rate of −99 %', () => {
    expect(presentValue([-100, 1], 0.1).internalRates[0]).toBeCloseTo(-0.99, 9);
  });

  test('at each of them the payments are worth nothing', () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 8 }), (given) => {
        for (const rate of presentValue(given, 0.1).internalRates) {
          const scale = given.reduce((sum, one, period) => sum + Math.abs(one) / (1 + rate) ** period, 0);
          expect(Math.abs(presentValue(given, rate).netPresentValue)).toBeLessThan(1e-8 * scale);
        }
      }),
    );
  });

  test('what is paid once and earns later has exactly one', () => {
    const gain = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(gain, { minLength: 1, maxLength: 8 }),
        (cost, gains) => {
          expect(presentValue([-cost, ...gains], 0).internalRates).toHaveLength(1);
        },
      ),
    );
  });
});

test('what never pays itself back says so, and what costs nothing has no ratio', () => {
  expect(presentValue([-100, 10, 10], 0.1)).toMatchObject({ payback: null, discountedPayback: null });
  expect(presentValue([10, 10], 0.1)).toMatchObject({
    payback: 0,
    profitabilityIndex: null,
    returnOnInvestment: null,
  });
});

test.each([
  [[], 0.1],
  [[1, Number.NaN], 0.1],
  [[1], -1],
  [[1], Number.NaN],
])('%j at %d is refused', (given, rate) => {
  expect(() => presentValue(given, rate)).toThrow(RangeError);
});

describe('the handbook’s automation', () => {
  const task = {
    casesPerWeek: 40,
    minutesPerCase: 15,
    weeksPerYear: 48,
    hourlyCost: 28,
    realisableShare: 0.8,
    cost: 4000,
    runCostPerYear: 1200,
    firstYearShare: 0.5,
    years: 3,
  };

  test('its payments and what they are worth', () => {
    expect(automationFlows(task)).toEqual([-4000, 4176, 9552, 9552]);
    expect(presentValue(automationFlows(task), 0.1).netPresentValue).toBeCloseTo(14_867.137491, 6);
    expect(() => automationFlows({ ...task, years: 1.5 })).toThrow(RangeError);
  });

  test('drawn from guesses', () => {
    const drawn = simulatePresentValue(
      {
        realisableShare: { low: 0.4, likely: 0.8, high: 0.95 },
        cost: { low: 3000, likely: 4000, high: 9000 },
        runCostPerYear: { low: 800, likely: 1200, high: 2500 },
        firstYearShare: { low: 0.2, likely: 0.5, high: 0.8 },
      },
      (guess) => automationFlows({ ...task, ...guess }),
      0.1,
      { draws: 200_000 },
    );
    const near = (value: number, expected: number) =>
      expect(Math.abs(value / expected - 1), `${value} ≈ ${expected}`).toBeLessThan(0.01);
    near(drawn.mean, 10_506);
    near(drawn.low, 4091);
    near(drawn.median, 10_712);
    near(drawn.high, 16_276);
    expect(Math.abs(drawn.chanceAboveZero - 0.9985)).toBeLessThan(5e-4);
    expect(drawn.error).toBeLessThan(10);
  });

  test('certain guesses leave nothing open', () => {
    const cost = { low: 12_000, likely: 12_000, high: 12_000 };
    const drawn = simulatePresentValue({ cost }, (guess) => [-guess.cost, 6000, 6000, 6000], 0.12, {
      draws: 10,
    });
    expect(drawn.low).toBeCloseTo(2410.987609, 6);
    expect(drawn).toMatchObject({ high: drawn.low, chanceAboveZero: 1, chanceError: 0 });
    expect(drawn.error).toBeCloseTo(0, 9);
    const wrong = { low: 2, likely: 1, high: 3 };
    expect(() => simulatePresentValue({ wrong }, () => [1], 0.1)).toThrow('wrong is no guess');
  });
});
