// Golden numbers: the handbook's topic 3.2 and R 4.2.2, p.adjust.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustByBenjaminiHochberg, adjustByBenjaminiYekutieli } from './adjusted-p-values.ts';

const classic = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];
const discoveries = (adjusted: readonly number[], rate: number) => adjusted.filter((p) => p <= rate).length;

describe('adjusted p-values', () => {
  it('agree with p.adjust', () => {
    const adjusted = adjustByBenjaminiHochberg(classic);
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875,
      0.753231, 0.813214, 1,
    ];
    for (const [at, p] of expected.entries()) expect(adjusted[at]).toBeCloseTo(p, 6);
    expect(discoveries(adjusted, 0.05)).toBe(4);
    const dependent = adjustByBenjaminiYekutieli(classic);
    expect(dependent[0]).toBeCloseTo(0.00497734348984, 12);
    expect(dependent[8]).toBeCloseTo(0.25384451798202, 12);
    expect(discoveries(dependent, 0.05)).toBe(3);
  });

  it('keep the order of the tests, never fall below the p-value, and do not depend on the order', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = adjustByBenjaminiHochberg(list);
        for (const [at, p] of list.entries()) expect(adjusted[at]).toBeGreaterThanOrEqual(p);
        expect([...adjustByBenjaminiHochberg([...list].reverse())].reverse()).toEqual(adjusted);
      }),
    );
  });

  it('of one test is its own', () => expect(adjustByBenjaminiHochberg([0.03])).toEqual([0.03]));
});
