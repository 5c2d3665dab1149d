// Golden numbers: handbook topic 14.2 (scipy). Properties: order, scale, bounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../normal.ts';
import { chanceOf, outlookQuantile } from './chance-of.ts';
import { errorLoadings } from './error-loadings.ts';
import { type Outlook, type OutlookPlan, outlookOf } from './outlook.ts';
import { outlookLevels, shareAtMost, valueAtScore } from './outlook-levels.ts';
import { samplePaths } from './sample-paths.ts';

const about = { from: '2026-10', n: 60, period: 12, isSeasonal: false, methods: ['DOTM'], floor: null };

function normalOutlook(
  mean: readonly number[],
  deviation: readonly number[],
  more: Partial<OutlookPlan> = {},
): Outlook {
  const valueAt = (step: number, z: number) => (mean[step] ?? 0) + (deviation[step] ?? 0) * z;
  return outlookOf({ ...about, mean, deviation, valueAt, ...more });
}

describe('the oracles of the handbook', () => {
  const steps = Array.from({ length: 9 }, (_, step) => step + 1);
  const walk = normalOutlook(
    steps.map(() => 100),
    steps.map((step) => 5 * Math.sqrt(step)),
    { paths: 40_000 },
  );

  it('on the due day: a random walk from 100, 5 a step, over 115 after nine', () => {
    const chance = chanceOf(walk, { step: 9, target: 115, better: 'higher', meaning: 'on-due-day' });
    expect(Math.abs((chance ?? 0) - 0.158655)).toBeLessThan(1e-4);
  });

  it('at any time: more, but less than the limit of ever smaller steps', () => {
    const chance = chanceOf(walk, { step: 9, target: 115, better: 'higher', meaning: 'any-time' }) ?? 0;
    // Broadie, Glasserman & Kou 1997: steps shift the barrier by 0.5826 of a step: 2·(1 − Φ((15 + 2.913)/15)).
    expect(Math.abs(chance - 2 * (1 - normalCdf((15 + 0.5826 * 5) / 15)))).toBeLessThan(0.01);
    expect(chance).toBeLessThan(0.317311);
  });

  it('in small steps it comes near that limit', () => {
    const fine = Array.from({ length: 100 }, (_, step) => step + 1);
    const outlook = normalOutlook(
      fine.map(() => 100),
      fine.map((step) => 15 * Math.sqrt(step / 100)),
      { paths: 20_000 },
    );
    const chance = chanceOf(outlook, { step: 100, target: 115, better: 'higher', meaning: 'any-time' }) ?? 0;
    expect(Math.abs(chance - 0.317311)).toBeLessThan(0.03);
  });

  it('in total: 620 so far, four of 90 ± 12 left, target 1000', () => {
    const total = normalOutlook([90, 90, 90, 90], [12, 12, 12, 12], { paths: 40_000 });
    const question = {
      step: 4,
      target: 1000,
      better: 'higher',
      meaning: 'in-total',
      achievedSoFar: 620,
    } as const;
    expect(Math.abs((chanceOf(total, question) ?? 0) - 0.202328)).toBeLessThan(0.006);
  });

  it('in total, when one error lasts through all steps', () => {
    const loadings = new Float64Array(16);
    for (let step = 0; step < 4; step += 1) loadings[4 * step] = 12;
    const valueAt = (_: number, z: number) => 90 + 12 * z;
    const drawn = samplePaths({ horizon: 4, loadings, valueAt, seed: 1, paths: 40_000 });
    let reached = 0;
    for (let at = 0; at < drawn.length; at += 4) {
      if (620 + drawn.slice(at, at + 4).reduce((sum, value) => sum + value, 0) >= 1000) reached += 1;
    }
    expect(Math.abs(reached / 40_000 - 0.338461)).toBeLessThan(0.006);
  });
});

describe('errorLoadings', () => {
  it('is a random walk where deviations grow with the root, and independent where they stay', () => {
    const walk = errorLoadings([1, Math.SQRT2, Math.sqrt(3)]);
    expect([...walk].map((value) => Number(value.toFixed(6)))).toEqual([1, 0, 0, 1, 1, 0, 1, 1, 1]);
    expect([...errorLoadings([2, 2])]).toEqual([2, 0, 0, 2]);
    expect([...errorLoadings([0, 0])]).toEqual([0, 0, 0, 0]);
  });

  it('gives every step its deviation, also where it falls', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (deviation) => {
          const loadings = errorLoadings(deviation);
          const horizon = deviation.length;
          for (const [step, expected] of deviation.entries()) {
            const row = loadings.slice(step * horizon, (step + 1) * horizon);
            // Squares of denormal numbers are 0.
            expect(Math.abs(Math.hypot(...row) - expected)).toBeLessThanOrEqual(1e-9 * expected + 1e-150);
          }
        },
      ),
    );
  });
});

describe('the grid of levels', () => {
  it('gives a normal distribution back, between and beyond its points', () => {
    const quantiles = outlookLevels.map((level) => valueAtScore(normalScores, scoreOf(level)) * 3 + 7);
    for (const z of [-4, -2.2, -0.1, 0, 1.3, 3.7]) {
      expect(valueAtScore(quantiles, z)).toBeCloseTo(7 + 3 * z, 9);
      expect(shareAtMost(quantiles, 7 + 3 * z)).toBeCloseTo(normalCdf(z), 9);
    }
  });
});

const normalScores = outlookLevels.map((level) => scoreOf(level));
function scoreOf(level: number): number {
  let [low, high] = [-10, 10];
  while (high - low > 1e-13) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const anOutlook = fc
  .record({
    horizon: fc.integer({ min: 1, max: 30 }),
    level: fc.double({ min: -1000, max: 1000, noNaN: true }),
    slope: fc.double({ min: -20, max: 20, noNaN: true }),
    wave: fc.double({ min: 0, max: 100, noNaN: true }),
    sigma: fc.double({ min: 0, max: 100, noNaN: true }),
    growth: fc.double({ min: 0, max: 1, noNaN: true }),
    floor: fc.constantFrom(null, 0),
    seed: fc.nat(),
  })
  .map(({ horizon, level, slope, wave, sigma, growth, floor, seed }) => {
    const mean = Array.from({ length: horizon }, (_, step) => level + slope * step + wave * Math.sin(step));
    const deviation = mean.map((_, step) => sigma * (1 + step) ** growth);
    return normalOutlook(mean, deviation, { floor, seed, paths: 1_000 });
  });

describe('chanceOf', () => {
  const meanings = ['on-due-day', 'any-time', 'in-total'] as const;

  it('never grows when the target becomes harder, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        anOutlook,
        fc.nat(29),
        fc.constantFrom(...meanings),
        fc.double({ min: -3000, max: 3000, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (outlook, late, meaning, target, harder) => {
          const step = 1 + (late % outlook.horizon);
          const ask = (bound: number, better: 'higher' | 'lower') =>
            chanceOf(outlook, { step, target: bound, better, meaning }) ?? Number.NaN;
          expect(ask(target + harder, 'higher')).toBeLessThanOrEqual(ask(target, 'higher') + 1e-12);
          expect(ask(target - harder, 'lower')).toBeLessThanOrEqual(ask(target, 'lower') + 1e-12);
          expect(ask(target, 'higher')).toBeGreaterThanOrEqual(0);
          expect(ask(target, 'higher')).toBeLessThanOrEqual(1);
          // On either side together there is everything, and the point itself may count twice.
          if (meaning === 'on-due-day')
            expect(ask(target, 'higher') + ask(target, 'lower')).toBeGreaterThanOrEqual(1 - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('at any time is never less than on the day, and never less with more time', () => {
    fc.assert(
      fc.property(anOutlook, fc.double({ min: -1500, max: 1500, noNaN: true }), (outlook, target) => {
        let before = 0;
        for (const step of outlook.steps) {
          const question = { step, target, better: 'higher' } as const;
          const ever = chanceOf(outlook, { ...question, meaning: 'any-time' }) ?? Number.NaN;
          expect(ever).toBeGreaterThanOrEqual(chanceOf(outlook, { ...question, meaning: 'on-due-day' }) ?? 1);
          // Offsets are rounded and sampled, so equal numbers may differ a little.
          expect(ever).toBeGreaterThanOrEqual(before - 0.03);
          before = ever;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('between two ends: all for the widest, nothing for none, null at any time', () => {
    const outlook = normalOutlook([100, 100], [10, 10]);
    const ask = (low: number, high: number, meaning: 'on-due-day' | 'any-time' | 'in-total') =>
      chanceOf(outlook, { step: 2, target: { low, high }, better: 'higher', meaning });
    expect(ask(90, 110, 'on-due-day')).toBeCloseTo(0.6827, 3);
    expect(ask(0, 200, 'on-due-day')).toBeCloseTo(1, 6);
    expect(ask(110, 90, 'on-due-day')).toBe(0);
    expect(ask(90, 110, 'any-time')).toBeNull();
    expect(ask(150, 250, 'in-total')).toBeGreaterThan(0.99);
  });

  it('cannot tell beyond the horizon', () => {
    const outlook = normalOutlook([100], [10]);
    const question = { target: 100, better: 'higher', meaning: 'on-due-day' } as const;
    expect(chanceOf(outlook, { ...question, step: 2 })).toBeNull();
    expect(chanceOf(outlook, { ...question, step: 0 })).toBeNull();
    expect(chanceOf(outlook, { ...question, step: Number.NaN })).toBeNull();
  });

  it('is certain where nothing varies, and counts a floor as reached', () => {
    const sure = normalOutlook([5, 5], [0, 0]);
    const question = { step: 2, better: 'higher', meaning: 'on-due-day' } as const;
    expect(chanceOf(sure, { ...question, target: 5 })).toBe(1);
    expect(chanceOf(sure, { ...question, target: 5.1 })).toBe(0);
    const floored = normalOutlook([0, 0], [1, 1], { floor: 0 });
    expect(chanceOf(floored, { ...question, target: 0 })).toBe(1);
    expect(chanceOf(floored, { ...question, target: 0, better: 'lower' })).toBeCloseTo(0.5, 2);
  });
});

describe('an outlook', () => {
  it('fits into 10 KB, whatever its horizon and size', () => {
    for (const horizon of [1, 18, 24, 104]) {
      const mean = Array.from({ length: horizon }, (_, step) => 1_234_567_890 + 1_000 * Math.sin(step));
      const text = JSON.stringify(
        normalOutlook(
          mean,
          mean.map((_, step) => 123.456 * Math.sqrt(step + 1)),
        ),
      );
      expect(text.length).toBeLessThan(10_240);
    }
  });

  it('is the same for the same seed, and does not depend on the unit', () => {
    const mean = [10, 12, 11, 13];
    const deviation = [1, 1.2, 1.5, 1.7];
    const one = normalOutlook(mean, deviation, { seed: 7 });
    expect(normalOutlook(mean, deviation, { seed: 7 })).toEqual(one);
    const thousand = normalOutlook(
      mean.map((value) => 1000 * value),
      deviation.map((value) => 1000 * value),
      { seed: 7 },
    );
    for (const of of ['values', 'totals', 'highest', 'lowest'] as const) {
      const small = outlookQuantile(one, 3, 0.9, of);
      expect(Math.abs(outlookQuantile(thousand, 3, 0.9, of) / 1000 - small)).toBeLessThan(0.002);
    }
  });

  it('thins out long horizons and reads between the steps', () => {
    const steps = Array.from({ length: 60 }, (_, step) => step + 1);
    const outlook = normalOutlook(
      steps.map((step) => 100 + 10 * Math.sin(step)),
      steps.map((step) => Math.sqrt(step)),
    );
    expect(outlook.steps.length).toBeLessThan(30);
    const median = outlookQuantile(outlook, 50, 0.5);
    expect(median).toBeCloseTo(100 + 10 * Math.sin(50), 1);
    const spread = outlookQuantile(outlook, 50, normalCdf(1)) - median;
    expect(Math.abs(spread - Math.sqrt(50))).toBeLessThan(0.1);
  });

  it('refuses nothing to look at', () => {
    expect(() => normalOutlook([], [])).toThrow(RangeError);
    expect(() => normalOutlook([1], [1], { paths: 10 })).toThrow(RangeError);
  });
});
