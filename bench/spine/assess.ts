// How the assessment grows: businesses of 100 to 100,000 elements, and the exponent of growth.
import { assess } from '@evenkeel/core';
import { generateBusiness } from '../../packages/core/testing/generate-business.ts';
import { medianMs, type Report } from '../measurement.ts';

const sizes = [100, 1_000, 10_000, 100_000] as const;
const today = '2026-11-24';

export async function measureAssess(report: Report): Promise<void> {
  const times: number[] = [];
  for (const size of sizes) {
    const business = generateBusiness({ seed: 7, elements: size });
    const ms = await medianMs(size > 10_000 ? 5 : 15, () => assess(business, today));
    times.push(ms);
    report({ name: `assess.${size}.ms`, value: ms, unit: 'ms' });
  }
  report({ name: 'assess.exponent', value: slopeOfLogs(sizes, times), unit: '' });
}

/** Least-squares slope of log time over log size: 1 is linear. Small sizes are left out: start-up noise, not growth. */
function slopeOfLogs(xs: readonly number[], ys: readonly number[]): number {
  const points = xs.flatMap((x, index) =>
    x >= 1_000 ? [[Math.log(x), Math.log(ys[index] ?? Number.NaN)]] : [],
  );
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x = 0, y = 0]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x = 0]) => sum + (x - mx) ** 2, 0);
}
