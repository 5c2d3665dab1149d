// A series with a known future, asked for chances whose true values are known.
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../normal.ts';
import { createPcg32 } from '../../pcg32.ts';
import { chanceOf, outlookQuantile } from './chance-of.ts';
import type { Outlook } from './outlook.ts';
import { outlookLevels } from './outlook-levels.ts';
import { isOutlook, type SeriesOutlookPlan, seriesOutlook } from './series-outlook.ts';

function outlook(values: readonly number[], plan: Omit<SeriesOutlookPlan, 'from'>): Outlook {
  const made = seriesOutlook(values, { from: '2026-10', ...plan });
  if (!isOutlook(made)) throw new Error(made.reason);
  return made;
}

/** Sums of uniform shares are near enough to normal. */
function noise(seed: number): () => number {
  const random = createPcg32(seed);
  return () => Array.from({ length: 12 }, () => random.share()).reduce((sum, share) => sum + share, -6);
}

describe('seriesOutlook', () => {
  it('of noise around a level: steps are independent, sums narrow, extremes lie outside', () => {
    const draw = noise(1);
    const values = Array.from({ length: 120 }, () => 100 + 10 * draw());
    const made = outlook(values, { period: 1, horizon: 12, paths: 5_000 });
    const spread = (of: 'values' | 'totals') =>
      (outlookQuantile(made, 12, normalCdf(1), of) - outlookQuantile(made, 12, normalCdf(-1), of)) / 2;
    // Independent errors of ± 10: ± 10·√12 in twelve; lasting ones would give ± 120.
    expect(spread('values')).toBeGreaterThan(7);
    expect(spread('values')).toBeLessThan(16);
    expect(spread('totals')).toBeGreaterThan(25);
    expect(spread('totals')).toBeLessThan(80);
    expect(outlookQuantile(made, 12, 0.5, 'highest')).toBeGreaterThan(108);
    expect(outlookQuantile(made, 12, 0.5, 'lowest')).toBeLessThan(92);
  });

  it('of a random walk: errors last, so sums are wide', () => {
    const draw = noise(2);
    let level = 1000;
    const values = Array.from({ length: 120 }, () => {
      level += 10 * draw();
      return level;
    });
    const made = outlook(values, { period: 1, horizon: 12 });
    const total =
      (outlookQuantile(made, 12, normalCdf(1), 'totals') -
        outlookQuantile(made, 12, normalCdf(-1), 'totals')) /
      2;
    // ± 10·√(1² + 2² + … + 12²) = ± 255.
    expect(total).toBeGreaterThan(150);
    expect(total).toBeLessThan(480);
    const now = values.at(-1) ?? 0;
    const question = { step: 12, target: now + 40, better: 'higher' } as const;
    const [due, ever] = (['on-due-day', 'any-time'] as const).map(
      (meaning) => chanceOf(made, { ...question, meaning }) ?? 0,
    );
    expect(ever).toBeGreaterThan((due ?? 1) + 0.02);
  });

  it('stays within 10 KB as JSON, and comes back from it', () => {
    const draw = noise(3);
    const values = Array.from(
      { length: 120 },
      (_, at) => 1e6 + 1e5 * Math.sin((2 * Math.PI * at) / 12) + 1e4 * draw(),
    );
    const made = outlook(values, { period: 12, horizon: 24, floor: 0 });
    const text = JSON.stringify(made);
    expect(text.length).toBeLessThan(10_240);
    const question = { step: 24, target: 1e6, better: 'higher', meaning: 'in-total' } as const;
    expect(chanceOf(JSON.parse(text) as Outlook, question)).toBe(chanceOf(made, question));
    expect(made.values[0]).toHaveLength(outlookLevels.length);
  });

  it('of single events: nothing is the likeliest, and totals add up', () => {
    const values = Array.from({ length: 48 }, (_, at) => [0, 3, 0, 0, 5, 1, 0][(at * at) % 7] ?? 0);
    const made = outlook(values, { period: 1, horizon: 12 });
    const at = (target: number, meaning: 'on-due-day' | 'in-total') =>
      chanceOf(made, { step: 12, target, better: 'higher', meaning });
    expect(at(0, 'on-due-day')).toBe(1);
    expect(at(0.5, 'on-due-day')).toBeLessThan(0.75);
    expect(at(1, 'in-total')).toBeGreaterThan(0.98);
    expect(at(50, 'in-total')).toBeLessThan(0.05);
  });

  it('says why there is none', () => {
    const made = seriesOutlook([1, 2, 3], { from: '2026-10', period: 12, horizon: 6 });
    expect(isOutlook(made)).toBe(false);
    expect(made).toMatchObject({ reason: 'too-short', n: 3, needed: 8 });
  });
});
