// The whole chart: the handbook's second oracle, what is adjusted and when, re-set limits, odd input, laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../../testing/noise.ts';
import { signalsOf } from './signals-of.ts';

const baseline = [20, 22, 19, 21, 20, 23, 21, 20, 22, 21, 19, 20];
const later = [24, 25, 23, 24, 26, 24, 25];
const quiet = (count: number) => new Array(count).fill('none');

describe('the handbook’s chart with a baseline', () => {
  const { labels, stretches, lower, upper } = signalsOf([...baseline, ...later], {
    baselineValues: 12,
    adjust: 'none',
  });

  it('has its limits', () => {
    expect(stretches[0]?.mean).toBeCloseTo(20.666667, 6);
    expect(stretches[0]?.meanMovingRange).toBeCloseTo(1.818182, 6);
    expect(lower[18]).toBeCloseTo(15.830303, 6);
    expect(upper[18]).toBeCloseTo(25.50303, 6);
  });

  it('has its labels', () => {
    const shift = [...new Array(4).fill('run-above'), 'above-limit', 'run-above', 'run-above'];
    expect(labels.slice(0, 12)).toEqual(quiet(12));
    expect(labels.slice(12).map((label) => label.replace('two-of-three', 'run'))).toEqual(shift);
  });

  it('the step is not taken for a trend or for resemblance of neighbours', () => {
    const auto = signalsOf([...baseline, ...later], { baselineValues: 12 });
    expect(auto.autocorrelation).toBeNull();
    expect(auto.labels).toEqual(labels);
  });
});

describe('re-set limits', () => {
  it('each stretch has its own, and runs do not cross', () => {
    const { labels, stretches } = signalsOf([...baseline, ...later], { starts: [12] });
    expect(labels).toEqual(quiet(19));
    expect(stretches.map(({ from, to, status }) => ({ from, to, status }))).toEqual([
      { from: 0, to: 12, status: 'full' },
      { from: 12, to: 19, status: 'trial' },
    ]);
    expect(stretches[1]?.mean).toBeCloseTo(171 / 7, 12);
  });

  it('five values after a re-set have no limits yet', () => {
    const { stretches, lower, labels } = signalsOf([...baseline, ...later.slice(0, 5)], { starts: [12] });
    expect(stretches[1]?.status).toBe('too-few');
    expect(lower.slice(12)).toEqual(new Array(5).fill(Number.NaN));
    expect(labels.slice(12)).toEqual(quiet(5));
  });

  it('places that are none are left out', () => {
    const plain = signalsOf(baseline);
    expect(signalsOf(baseline, { starts: [0, -3, 12, 99, 2.5, Number.NaN] })).toEqual(plain);
  });
});

describe('what is adjusted', () => {
  it('a steady rise slopes the centre line; what departs from it is a signal', () => {
    const { next } = noise(3);
    const rising = Array.from({ length: 36 }, (_, at) => 100 + 2 * at + next());
    rising[30] = 145;
    const { stretches, labels, centre } = signalsOf(rising);
    expect(stretches[0]?.isSloped).toBe(true);
    expect(stretches[0]?.trend?.slope).toBeCloseTo(2, 0);
    expect(stretches[0]?.trend?.p).toBeLessThan(1e-6);
    expect(labels[30]).toBe('below-limit');
    expect((centre[35] ?? 0) - (centre[0] ?? 0)).toBeGreaterThan(60);
    expect(
      signalsOf(rising, { adjust: 'none' }).labels.filter((one) => one !== 'none').length,
    ).toBeGreaterThan(12);
  });

  it('a season is taken out, and stands again in centre and limits', () => {
    const { next } = noise(5);
    const month = [-8, -6, -2, 0, 3, 6, 9, 8, 4, 0, -5, -9];
    const values = Array.from({ length: 60 }, (_, at) => 100 + (month[at % 12] ?? 0) + next());
    values[50] = 113;
    const { season, labels, centre, lower } = signalsOf(values, { season: 12 });
    expect(season?.period).toBe(12);
    expect(labels[50]).toBe('above-limit');
    expect(labels.filter((label) => label === 'above-limit' || label === 'below-limit')).toEqual([
      'above-limit',
    ]);
    expect((centre[54] ?? 0) - (centre[47] ?? 0)).toBeGreaterThan(10);
    expect(lower[54]).toBeLessThan(centre[54] ?? 0);
    expect(signalsOf(values).season).toBeNull();
  });

  it('noise of which each value resembles the one before raises no more alarms than plain noise', () => {
    const shareOf = (adjust: 'auto' | 'none'): number => {
      let labelled = 0;
      for (let run = 0; run < 200; run += 1) {
        const values = noise(run + 1).resembling(48, 0.5);
        labelled += signalsOf(values, { adjust }).labels.filter((label) => label !== 'none').length;
      }
      return labelled / (200 * 48);
    };
    // By chance alone 0.051 of the points are labelled.
    expect(shareOf('auto')).toBeLessThan(0.075);
    expect(shareOf('none')).toBeGreaterThan(0.2);
  });

  it('a change of level in plain noise is still seen', () => {
    let seen = 0;
    for (let run = 0; run < 100; run += 1) {
      const { next } = noise(run + 1);
      const values = Array.from({ length: 36 }, (_, at) => (at < 24 ? 0 : 3) + next());
      seen += signalsOf(values, { season: 12 })
        .labels.slice(24)
        .some((label) => label !== 'none')
        ? 1
        : 0;
    }
    expect(seen).toBeGreaterThanOrEqual(95);
  });
});

describe('odd input', () => {
  it('nothing, one value, fewer than six', () => {
    expect(signalsOf([])).toMatchObject({ n: 0, labels: [], centre: [] });
    expect(signalsOf([5])).toMatchObject({ n: 1, labels: ['none'], centre: [Number.NaN] });
    expect(signalsOf([1, 2, 3, 4, 50]).stretches[0]?.status).toBe('too-few');
  });

  it('a series that never moves has no signal; one that moves once has', () => {
    expect(signalsOf(new Array(20).fill(0.1)).labels).toEqual(quiet(20));
    const once = new Array(20).fill(0.1);
    once[15] = 0.2;
    expect(signalsOf(once).labels[15]).toBe('above-limit');
  });

  it('a perfectly straight line has no signal', () => {
    expect(signalsOf(Array.from({ length: 24 }, (_, at) => 0.1 * at)).labels).toEqual(quiet(24));
  });

  it('what is missing or infinite is stepped over', () => {
    const gaps = [...baseline.slice(0, 6), Number.NaN, Number.POSITIVE_INFINITY, ...baseline.slice(6)];
    const { n, stretches, labels } = signalsOf(gaps);
    expect(n).toBe(12);
    expect(stretches[0]?.mean).toBeCloseTo(20.666667, 6);
    expect(labels).toEqual(quiet(14));
  });

  it('numbers at the end of the range do no harm', () => {
    const huge = baseline.map((value) => value * 4e306);
    const { stretches, upper } = signalsOf(huge);
    expect((stretches[0]?.mean ?? 0) / 4e306).toBeCloseTo(20.666667, 6);
    expect((upper[0] ?? 0) / 4e306).toBeCloseTo(25.50303, 6);
  });
});

describe('laws (any series)', () => {
  const series = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(Number.NaN)), {
    maxLength: 60,
  });

  it('a change of unit does not show in the labels', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(2, 0.25, 1024), (values, factor) => {
        const plain = signalsOf(values, { season: 12 });
        const scaled = signalsOf(
          values.map((value) => value * factor),
          { season: 12 },
        );
        expect(scaled.labels).toEqual(plain.labels);
      }),
    );
  });

  it('every place has a label, and limits around its centre wherever there are enough values', () => {
    fc.assert(
      fc.property(series, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }), (values, starts) => {
        const { labels, centre, lower, upper, stretches, n } = signalsOf(values, { season: 12, starts });
        expect(labels).toHaveLength(values.length);
        expect(stretches.reduce((sum, one) => sum + one.n, 0)).toBe(n);
        for (const { from, to, status } of stretches) {
          for (let at = from; at < to; at += 1) {
            if (status === 'too-few') expect(centre[at]).toBeNaN();
            else {
              expect(lower[at]).toBeLessThanOrEqual(centre[at] ?? Number.NaN);
              expect(upper[at]).toBeGreaterThanOrEqual(centre[at] ?? Number.NaN);
            }
          }
        }
      }),
    );
  });
});
