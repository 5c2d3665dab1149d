// Golden numbers: handbook oracle 2.4 (r_wg block) and the cut of topic 7.1.
import { expect, it } from 'vitest';
import { averageDeviation, disputeCut } from './average-deviation.ts';

it('agrees with the handbook', () => {
  expect(averageDeviation([4, 4, 5, 4, 3])).toBeCloseTo(0.4, 12);
  expect(disputeCut(5)).toBeCloseTo(0.833, 3);
  expect(disputeCut(7)).toBeCloseTo(1.167, 3);
});

it('tells a dispute from an agreement', () => {
  expect(averageDeviation([2, -1])).toBeGreaterThan(disputeCut(5));
  expect(averageDeviation([2, 1])).toBeLessThan(disputeCut(5));
  expect(averageDeviation([])).toBeNull();
});
