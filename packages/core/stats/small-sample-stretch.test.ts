// Golden numbers: quantiles of Student's t and the normal distribution from tables.
import { expect, it } from 'vitest';
import { smallSampleStretch } from './small-sample-stretch.ts';

it('stretches small samples, and large ones hardly', () => {
  expect(smallSampleStretch(12, 0.9)).toBeCloseTo((Math.sqrt(12 / 11) * 1.795885) / 1.644854, 5);
  expect(smallSampleStretch(5, 0.95)).toBeCloseTo((Math.sqrt(5 / 4) * 2.776445) / 1.959964, 5);
  expect(smallSampleStretch(10_000, 0.9)).toBeCloseTo(1, 3);
});
