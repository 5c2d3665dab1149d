// The verdicts against planted truths: what is there is found, what is not is not – no more often than promised.
import { describe, expect, it } from 'vitest';
import { createPcg32 } from '../stats/pcg32.ts';
import { following, leading, wandering } from '../testing/lead-series.ts';
import { type CauseVerdict, causeVerdicts, DISCOVERY_RATE, type TestedCause } from './cause-verdict.ts';
import { lagsTested, leadEvidence, periodsNeeded } from './lead-evidence.ts';
import { leadSeries } from './lead-series.ts';

interface Given {
  readonly driver: ArrayLike<number>;
  readonly result: ArrayLike<number>;
  readonly sign?: 'raises' | 'lowers';
  readonly declared?: number | null;
}

function tested({ driver, result, sign = 'raises', declared = null }: Given): TestedCause {
  const [x, y] = [leadSeries(Array.from(driver), 12), leadSeries(Array.from(result), 12)];
  const evidence = x && y && leadEvidence(x, y, { declared, season: 12 });
  if (!evidence) throw new Error('cannot be tested');
  return { evidence, sign, isSamePeriod: declared === 0 };
}

const verdictOf = (given: Given): CauseVerdict | undefined => causeVerdicts([tested(given)])[0]?.verdict;

/** y follows x after `delay` periods. */
function planted(seed: number, length: number, delay: number, strength: number) {
  const random = createPcg32(seed);
  const driver = wandering(random, length, 0.5);
  const own = wandering(random, length, 0.5);
  return { driver, result: own.map((value, at) => value + strength * (driver[at - delay] ?? 0)) };
}

describe('the verdict', () => {
  it("on the handbook's example: supported after two periods, contradicted with the other sign, reversed turned round", () => {
    expect(verdictOf({ driver: leading, result: following, declared: 2 })).toBe('supported');
    expect(tested({ driver: leading, result: following, declared: 2 }).evidence.lag?.lag).toBe(2);
    expect(verdictOf({ driver: leading, result: following, declared: 2, sign: 'lowers' })).toBe(
      'contradicted',
    );
    expect(verdictOf({ driver: following, result: leading, declared: 2 })).toBe('reversed');
    const falling = following.map((value) => 400 - value);
    expect(verdictOf({ driver: leading, result: falling, sign: 'lowers' })).toBe('supported');
  });

  it('is not supported only when a large effect would have been found', () => {
    const short = planted(2, 36, 2, 0);
    const long = planted(2, 80, 2, 0);
    const [unclear] = causeVerdicts([tested(short)]);
    expect(unclear).toMatchObject({ verdict: 'cannot-tell', because: 'power' });
    expect(unclear?.power).toBeLessThan(0.8);
    expect(unclear?.periodsForPower).toBeGreaterThan(36);
    const [clear] = causeVerdicts([tested(long)]);
    expect(clear).toMatchObject({ verdict: 'not-supported', because: null });
    expect(clear?.power).toBeGreaterThan(0.8);
  });

  it('says how long a wait makes silence telling', () => {
    const [first] = causeVerdicts([tested(planted(2, 36, 2, 0))]);
    const enough = planted(2, first?.periodsForPower ?? 0, 2, 0);
    expect(tested(enough).evidence.extraLags).toBe(tested(planted(2, 36, 2, 0)).evidence.extraLags);
    expect(causeVerdicts([tested(enough)])[0]?.power).toBeGreaterThanOrEqual(0.8);
  });

  it('cannot tell an effect within the period', () => {
    expect(causeVerdicts([tested({ ...planted(2, 80, 2, 0), declared: 0 })])[0]).toMatchObject({
      verdict: 'cannot-tell',
      because: 'same-period',
    });
  });

  it('does not depend on units, nor on trends that both share', () => {
    const { driver, result } = planted(8, 60, 2, 0.8);
    const grown = (values: Float64Array, unit: number) =>
      values.map((value, at) => unit * (100 + value + 0.5 * at));
    const plain = tested({ driver: grown(driver, 1), result: grown(result, 1) }).evidence;
    const other = tested({ driver: grown(driver, 1e6), result: grown(result, 1e-6) }).evidence;
    expect(other.forward.f).toBeCloseTo(plain.forward.f, 6);
    expect(other.lag?.lag).toBe(plain.lag?.lag);
  });

  it('asks more of each arrow the more arrows there are', () => {
    const weak = tested(planted(5, 60, 2, 0.45));
    const alone = causeVerdicts([weak])[0];
    const many = causeVerdicts([
      weak,
      ...Array.from({ length: 19 }, (_, seed) => tested(planted(seed + 50, 60, 2, 0))),
    ])[0];
    expect(many?.adjusted).toBeGreaterThan(alone?.adjusted ?? 1);
    expect(many?.power).toBeLessThan(alone?.power ?? 0);
  });
});

describe('lags and length', () => {
  it('needs ten periods a lag, and thirty beside them', () => {
    expect([null, 0, 1, 3, 4, 6].map(periodsNeeded)).toEqual([34, 34, 34, 34, 40, 60]);
    for (const declared of [null, 0, 1, 2, 3, 4, 5, 6, 11]) {
      const periods = periodsNeeded(declared);
      expect(periods - lagsTested(periods, declared) - 1, `${declared}`).toBeGreaterThanOrEqual(30);
    }
  });

  it('gives a declared delay one period more where there is room', () => {
    expect([36, 48].map((periods) => lagsTested(periods, 3))).toEqual([3, 4]);
    expect([null, 0, 1, 2].map((declared) => lagsTested(60, declared))).toEqual([3, 2, 2, 3]);
  });
});

/** Shares of 400 pairs, seeded; two standard errors of chance are allowed beyond what is promised. */
const PAIRS = 400;
const allowed = DISCOVERY_RATE + 2 * Math.sqrt((DISCOVERY_RATE * (1 - DISCOVERY_RATE)) / PAIRS);

describe('two measures that know nothing of each other', () => {
  it.each([
    ['noise', 0, 36],
    ['returning slowly', 0.5, 48],
    ['returning very slowly', 0.8, 48],
    ['random walks', 1, 36],
    ['random walks', 1, 60],
  ])('%s (φ = %d, %d months) are called cause and effect no more often than promised', (_, phi, length) => {
    const random = createPcg32(length * 100 + phi * 10);
    const verdicts = Array.from({ length: PAIRS }, () =>
      verdictOf({ driver: wandering(random, length, phi), result: wandering(random, length, phi) }),
    );
    const called = verdicts.filter((one) => one === 'supported' || one === 'contradicted');
    expect(called.length / PAIRS).toBeLessThanOrEqual(allowed);
    const reversed = verdicts.filter((one) => one === 'reversed');
    expect(reversed.length / PAIRS).toBeLessThanOrEqual(allowed);
  });

  it('neither are two that only grow together', () => {
    const random = createPcg32(77);
    const grown = () => wandering(random, 60, 0).map((value, at) => value + 0.2 * at);
    const verdicts = Array.from({ length: PAIRS }, () => verdictOf({ driver: grown(), result: grown() }));
    const called = verdicts.filter((one) => one === 'supported' || one === 'contradicted');
    expect(called.length / PAIRS).toBeLessThanOrEqual(allowed);
  });

  it('nor are two that share a season', () => {
    const random = createPcg32(78);
    const seasonal = () =>
      wandering(random, 48, 0.3).map(
        (value, at) => value + 2 * Math.sin((2 * Math.PI * (at - random.share())) / 12),
      );
    const verdicts = Array.from({ length: PAIRS }, () =>
      verdictOf({ driver: seasonal(), result: seasonal() }),
    );
    const called = verdicts.filter((one) => one === 'supported' || one === 'contradicted');
    expect(called.length / PAIRS).toBeLessThanOrEqual(allowed);
  });
});

it.each([1, 2, 3])(
  'finds a planted effect after %d months, its sign and its delay, in most histories',
  (delay) => {
    const runs = Array.from({ length: 60 }, (_, seed) => planted(seed + delay * 1000, 60, delay, 0.8));
    const found = runs.map((one) => {
      const cause = tested({ ...one, declared: delay });
      return { verdict: causeVerdicts([cause])[0]?.verdict, lag: cause.evidence.lag?.lag };
    });
    expect(found.filter(({ verdict }) => verdict === 'supported').length).toBeGreaterThanOrEqual(55);
    expect(found.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
    expect(found.filter(({ lag }) => lag === delay).length).toBeGreaterThanOrEqual(48);
  },
);

it('cannot prepare what does not vary, and survives any size', () => {
  expect(leadSeries(new Array(40).fill(5), 12)).toBeNull();
  expect(leadSeries(new Array(40).fill(0), 12)).toBeNull();
  const huge = leadSeries(
    Array.from(leading, (value) => value * 1e306),
    12,
  );
  expect(huge?.values.every(Number.isFinite)).toBe(true);
});
