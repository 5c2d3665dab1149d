// Golden numbers: handbook oracle 6.1, the stakeholders' own disagreement.
import { describe, expect, it } from 'vitest';
import { disagreement } from './disagreement.ts';

const people = [
  [0.5, 0.3, 0.2],
  [0.4, 0.4, 0.2],
  [0.2, 0.3, 0.5],
];

describe('disagreement', () => {
  it('agrees with the handbook: the allocation lies outside', () => {
    const { mean, own, most, distance, isWithin } = disagreement(people, [0.2, 0.2, 0.6]);
    expect(mean.map((one) => Number(one.toFixed(6)))).toEqual([0.366667, 0.333333, 0.3]);
    expect(own.map((one) => Number(one.toFixed(4)))).toEqual([0.1333, 0.1, 0.2]);
    expect(most).toBeCloseTo(0.2, 12);
    expect(distance).toBeCloseTo(0.3, 12);
    expect(isWithin).toBe(false);
  });

  it('lies within where somebody stands as far from the mean', () => {
    expect(disagreement(people, [0.2, 0.3, 0.5]).isWithin).toBe(true);
    expect(disagreement([[1, 0]], [0.9, 0.1]).isWithin).toBe(false);
  });

  it('cannot be asked without people', () => {
    expect(() => disagreement([], [1])).toThrow(RangeError);
  });
});
