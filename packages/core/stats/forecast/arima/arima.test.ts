// R's ARIMA models on nine series, likelihoods against the full covariance matrix, and laws that hold on any
// series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RForecasts, rForecasts } from '../../../testing/r-forecasts.ts';
import type { ArimaOrders } from './arima-orders.ts';
import { fitArima } from './fit-arima.ts';
import { fitArimaOrders } from './fit-arima-orders.ts';
import { kpss } from './kpss.ts';
import { seasonalStrength } from './seasonal-strength.ts';

/** 'ARIMA(1,0,2)(1,1,2)[12] with drift' as orders. */
function ordersOf(name: string): ArimaOrders {
  const [
    ar = 0,
    differences = 0,
    ma = 0,
    seasonalAr = 0,
    seasonalDifferences = 0,
    seasonalMa = 0,
    period = 1,
  ] = name.match(/\d+/g)?.map(Number) ?? [];
  return {
    ar,
    differences,
    ma,
    seasonalAr,
    seasonalDifferences,
    seasonalMa,
    period,
    constant: name.includes('with'),
  };
}

const seriesOf = ({ data }: RForecasts) => Float64Array.from(data);

describe.skipIf(rForecasts.length === 0)('ARIMA of R', () => {
  it('is there for nine series', () => expect(rForecasts).toHaveLength(9));

  it.each(rForecasts)('%s: same orders, same likelihood and forecasts', (_, facts) => {
    const { model, loglik, aicc, mean, upper95, sigma2 } = facts.auto_arima;
    const fitted = fitArimaOrders(seriesOf(facts), ordersOf(model));
    expect(fitted?.name).toBe(model);
    expect(fitted?.logLikelihood).toBeGreaterThan(loglik - 0.01);
    expect(Math.abs((fitted?.aicc ?? 0) - aicc)).toBeLessThan(0.02);
    // R counts a first error under its diffuse beginning, which moves the variance by half a percent.
    expect(Math.abs((fitted?.variance ?? 0) / sigma2 - 1)).toBeLessThan(0.01);
    const found = fitted?.forecast(mean.length);
    mean.forEach((value, step) => {
      const deviation = ((upper95[step] ?? 0) - value) / 1.959964;
      expect(Math.abs((found?.mean[step] ?? Number.NaN) - value)).toBeLessThan(0.02 * deviation);
      expect(Math.abs((found?.deviation[step] ?? Number.NaN) / deviation - 1)).toBeLessThan(0.01);
    });
  });

  it.each(rForecasts)('%s: the search finds as good a model', (_, facts) => {
    const { orders, aicc } = fitArima(seriesOf(facts), facts.frequency) ?? {};
    const theirs = ordersOf(facts.auto_arima.model);
    expect(orders?.differences).toBe(theirs.differences);
    expect(orders?.seasonalDifferences).toBe(theirs.seasonalDifferences);
    expect(aicc).toBeLessThan(facts.auto_arima.aicc + 0.02);
  });
});

describe('fitArimaOrders', () => {
  const values = Float64Array.from(
    { length: 30 },
    (_, index) => 20 + 3 * Math.sin(index * index) + Math.cos(index),
  );

  it.each([
    'ARIMA(1,0,0) with mean',
    'ARIMA(2,0,1) with mean',
    'ARIMA(0,0,2)',
    'ARIMA(1,0,1)(1,0,1)[4] with mean',
    'ARIMA(0,0,1)(0,0,2)[4] with mean',
    'ARIMA(2,0,0)(1,0,0)[4]',
    'ARIMA(4,0,0)(1,0,0)[3] with mean',
    'ARIMA(0,0,3)(0,0,2)[2]',
  ])('%s has the likelihood of its covariance matrix', (name) => {
    const fitted = fitArimaOrders(values, ordersOf(name));
    expect(fitted?.name).toBe(name);
    if (fitted === null) return;
    const squares = squaresUnderCovariance(values, fitted.mean, fitted.phi, fitted.theta);
    const variance = squares.sum / 30;
    const logLikelihood = -15 * (Math.log(2 * Math.PI * variance) + 1) - squares.logDeterminant / 2;
    expect(fitted.logLikelihood).toBeCloseTo(logLikelihood, 6);
  });

  it('gives nothing where the series is too short or not finite', () => {
    expect(fitArimaOrders(values.slice(0, 5), ordersOf('ARIMA(3,1,1)'))).toBeNull();
    expect(fitArimaOrders(Float64Array.of(1, 2, Number.NaN, 4, 5, 6), ordersOf('ARIMA(0,0,0)'))).toBeNull();
  });
});

describe('fitArima', () => {
  it('continues a line and a season without doubt', () => {
    const values = Float64Array.from({ length: 48 }, (_, index) => 100 + 2 * index + 10 * (index % 4));
    const { mean = [], deviation = [] } = fitArima(values, 4)?.forecast(8) ?? {};
    for (let step = 0; step < 8; step += 1) {
      expect(mean[step]).toBeCloseTo(100 + 2 * (48 + step) + 10 * (step % 4), 4);
      expect(deviation[step]).toBeLessThan(1e-3);
    }
  });

  it('carries a year of weeks on as waves', () => {
    const wave = (week: number) => 50 + 20 * Math.sin((2 * Math.PI * week) / 52);
    const noise = (week: number) => Math.sin(week * week * 1.7);
    const fitted = fitArima(
      Float64Array.from({ length: 156 }, (_, week) => wave(week) + noise(week)),
      52,
    );
    expect(fitted?.name).toMatch(/with \d harmonics \[52\]$/);
    const { mean = [] } = fitted?.forecast(52) ?? {};
    for (let step = 0; step < 52; step += 1)
      expect(Math.abs((mean[step] ?? 0) - wave(156 + step))).toBeLessThan(3);
  });

  it('weighs every model met by its AICc, or takes the best alone', () => {
    const values = Float64Array.from(
      { length: 40 },
      (_, index) => 20 + 3 * Math.sin(index * index) + index / 4,
    );
    const weighted = fitArima(values, 4);
    const best = fitArima(values, 4, { choice: 'best' });
    const members = weighted?.members ?? [];
    expect(members.length).toBeGreaterThan(3);
    expect(members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const [place, { weight, aicc }] of members.slice(1).entries()) {
      expect(weight).toBeLessThanOrEqual(members[place]?.weight ?? 0);
      expect(aicc).toBeGreaterThanOrEqual(members[place]?.aicc ?? 0);
    }
    expect(best?.members).toHaveLength(1);
    expect(best?.name).toBe(weighted?.name);
    const alone = best && fitArimaOrders(values, best.orders);
    best?.forecast(6).mean.forEach((value, step) => {
      expect(value).toBeCloseTo(alone?.forecast(6).mean[step] ?? Number.NaN, 2);
    });
  });

  it('leaves out what it cannot fit', () => {
    expect(fitArima(Float64Array.of(1, 2, 3, 4, 5), 1)).toBeNull();
    expect(fitArima(Float64Array.of(1, 2, 3, 4, 5, Number.POSITIVE_INFINITY, 7), 1)).toBeNull();
    expect(fitArima(Float64Array.of(1, 2, 3, 4, 5, 1e308, 7), 1)).toBeNull();
  });

  it('keeps a constant series constant', () => {
    for (const level of [0, 7, -3]) {
      const { mean = [], deviation = [] } = fitArima(new Float64Array(24).fill(level), 12)?.forecast(6) ?? {};
      expect(mean).toHaveLength(6);
      for (const value of mean) expect(value).toBeCloseTo(level, 8);
      for (const width of deviation) expect(width).toBeLessThan(1e-6);
    }
  });

  it('expects finite values on any series', () => {
    const hostile = fc.oneof(
      fc.double({ min: -1e280, max: 1e280, noNaN: true }),
      fc.constantFrom(0, 0, 1, -1, 1e-300, 1e12),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 6, maxLength: 60 }),
        fc.constantFrom(1, 4, 7, 12, 52),
        (series, period) => {
          const found = fitArima(Float64Array.from(series), period)?.forecast(24);
          expect(found?.mean).toHaveLength(24);
          expect(found?.mean.every(Number.isFinite)).toBe(true);
          expect(found?.deviation.every((width) => Number.isFinite(width) && width >= 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes with the unit of the series and with nothing else', () => {
    const gentle = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 50 });
    fc.assert(
      fc.property(gentle, fc.constantFrom(2 ** -20, 0.25, 4, 2 ** 30), (series, unit) => {
        const plain = fitArima(Float64Array.from(series), 4);
        const scaled = fitArima(
          Float64Array.from(series, (value) => value * unit),
          4,
        );
        expect(scaled?.name).toBe(plain?.name);
        plain?.forecast(8).mean.forEach((value, step) => {
          expect(scaled?.forecast(8).mean[step]).toBe(value * unit);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('kpss', () => {
  it('is small for a level, large for a trend, nothing for a constant', () => {
    const noise = Float64Array.from({ length: 60 }, (_, index) => Math.sin(index * index));
    expect(kpss(noise)).toBeLessThan(0.347);
    expect(kpss(noise.map((value, index) => value + index / 5))).toBeGreaterThan(0.739);
    expect(kpss(new Float64Array(20).fill(3))).toBe(0);
  });
});

describe('seasonalStrength', () => {
  it('is 1 for a season alone, low for noise, 0 without a period', () => {
    const season = Float64Array.from({ length: 40 }, (_, index) => (index % 4) + index / 10);
    expect(seasonalStrength(season, 4)).toBeGreaterThan(0.999);
    expect(
      seasonalStrength(
        Float64Array.from({ length: 80 }, (_, index) => Math.sin(index * index)),
        4,
      ),
    ).toBeLessThan(0.6);
    expect(seasonalStrength(season, 1)).toBe(0);
  });
});

/** xᵀΓ⁻¹x and ln|Γ| by brute force: Γ from 5,000 responses to a shock, a dense Cholesky factor. */
function squaresUnderCovariance(values: Float64Array, mean: number, phi: Float64Array, theta: Float64Array) {
  const response: number[] = [];
  for (let step = 0; step < 5000; step += 1) {
    let sum = step === 0 ? 1 : (theta[step - 1] ?? 0);
    phi.forEach((share, index) => {
      sum += share * (response[step - 1 - index] ?? 0);
    });
    response.push(sum);
  }
  const covariance = (lag: number) =>
    response.reduce((sum, weight, step) => sum + weight * (response[step + lag] ?? 0), 0);
  const covariances = Array.from(values, (_, lag) => covariance(lag));
  const factor: number[][] = [];
  const whitened: number[] = [];
  let [sum, logDeterminant] = [0, 0];
  values.forEach((value, row) => {
    const own: number[] = [];
    factor.push(own);
    for (let column = 0; column <= row; column += 1) {
      const other = factor[column] ?? [];
      let entry = covariances[row - column] ?? 0;
      for (let inner = 0; inner < column; inner += 1) entry -= (own[inner] ?? 0) * (other[inner] ?? 0);
      own.push(column === row ? Math.sqrt(entry) : entry / (other[column] ?? 1));
    }
    const rest = whitened.reduce((left, error, column) => left - error * (own[column] ?? 0), value - mean);
    whitened.push(rest / (own[row] ?? 1));
    sum += (rest / (own[row] ?? 1)) ** 2;
    logDeterminant += 2 * Math.log(own[row] ?? 1);
  });
  return { sum, logDeterminant };
}
