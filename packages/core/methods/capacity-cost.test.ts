// Time-driven activity-based costing against the example of its authors, and its laws.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { capacityCost } from './capacity-cost.ts';

it.skipIf(!hasOracles)('gives the numbers of the paper’s department', () => {
  const { input, expected, relTol } = oracle<
    { cost: number; capacity: number; t: readonly number[]; q: readonly number[] },
    {
      rate: number;
      unit: readonly number[];
      usedMin: number;
      utilisation: number;
      assigned: number;
      unusedCost: number;
    }
  >('tdabc');
  const uses = input.t.map((unitTime, at) => ({ id: String(at), unitTime, quantity: input.q[at] ?? 0 }));
  const found = capacityCost(input.cost, input.capacity, uses);
  const pairs: readonly (readonly [number, number])[] = [
    [found.rate, expected.rate],
    ...expected.unit.map((unit, at) => [found.uses[at]?.unitCost ?? Number.NaN, unit] as const),
    [found.used, expected.usedMin],
    [found.utilisation, expected.utilisation],
    [found.assignedCost, expected.assigned],
    [found.unusedCost, expected.unusedCost],
  ];
  for (const [value, wanted] of pairs) expect(agrees(value, wanted, relTol), `${value} ${wanted}`).toBe(true);
});

it('uses nothing up twice: what is assigned and what is unused make the cost, unless more was used than there is', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.nat(1000)), { maxLength: 5 }),
      (cost, capacity, list) => {
        const uses = list.map(([unitTime, quantity], at) => ({ id: String(at), unitTime, quantity }));
        const { assignedCost, unusedCost, used } = capacityCost(cost, capacity, uses);
        const whole = used > capacity ? (cost * used) / capacity : cost;
        expect(Math.abs(assignedCost + unusedCost - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));
      },
    ),
    { numRuns: 100 },
  );
});

it('refuses a capacity that is none', () => {
  expect(() => capacityCost(1, 0, [])).toThrow(RangeError);
  expect(() => capacityCost(-1, 5, [])).toThrow(RangeError);
});
