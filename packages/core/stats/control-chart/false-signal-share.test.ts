// The learnt table is what a fresh, smaller simulation gives.
import { expect, it } from 'vitest';
import { noise } from '../../testing/noise.ts';
import { falseSignalShare } from './false-signal-share.ts';
import { signalsOf } from './signals-of.ts';

it.each([12, 24, 60])('with %i values', (n) => {
  const { next } = noise(n);
  const charts = Math.ceil(60_000 / n);
  let labelled = 0;
  for (let chart = 0; chart < charts; chart += 1) {
    const { labels } = signalsOf(Array.from({ length: n }, next), { adjust: 'none' });
    labelled += labels.filter((label) => label !== 'none').length;
  }
  expect(Math.abs(labelled / (charts * n) - falseSignalShare(n))).toBeLessThan(0.006);
});

it('lies between learnt lengths, and has ends', () => {
  expect(falseSignalShare(5)).toBe(0);
  expect(falseSignalShare(6)).toBe(0.0031);
  expect(falseSignalShare(30)).toBeCloseTo((0.0338 + 0.0459) / 2, 9);
  expect(falseSignalShare(5000)).toBe(0.0655);
});
