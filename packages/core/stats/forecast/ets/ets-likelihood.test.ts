// The likelihood R reports at R's parameters; the gradient against differences.
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../../../testing/r-forecasts.ts';
import { type EtsForm, etsForms, etsName } from './ets-form.ts';
import { etsLikelihood, SEASONS } from './ets-likelihood.ts';

const series = Float64Array.from(
  { length: 30 },
  (_, t) => 1 + 0.02 * t + 0.2 * Math.sin(t * 1.7) + 0.1 * Math.sin(t * t),
);
const parameters = Float64Array.of(0.3, 0.1, 0.2, 0.9, 0.95, 0.01, 1.1, 0.9, 1.2, 0.8);

describe('etsLikelihood', () => {
  it.each(etsForms(true, true).map((form) => [etsName(form), form] as const))(
    '%s: knows its slope',
    (_, form) => {
      const likelihood = etsLikelihood(series, 4);
      const slope = new Float64Array(parameters.length);
      likelihood.value(form, parameters);
      likelihood.gradient(slope);
      const used = parameters.map((__, i) =>
        i === 1 || i === 5
          ? Number(form.trend !== 'N')
          : i === 3
            ? Number(form.trend === 'Ad')
            : i === 2 || i >= SEASONS
              ? Number(form.season !== 'N')
              : 1,
      );
      parameters.forEach((at, i) => {
        if (!used[i]) return;
        const change = 1e-6;
        const up = likelihood.value(form, parameters.with(i, at + change));
        const down = likelihood.value(form, parameters.with(i, at - change));
        expect(slope[i], `parameter ${i}`).toBeCloseTo((up - down) / (2 * change), 3);
      });
    },
  );

  it.skipIf(rForecasts.length === 0)('agrees with R at R’s parameters', () => {
    for (const [name, { data, frequency: m, ets }] of rForecasts) {
      const [error, trend, season] = ets.method.slice(4, -1).split(',') as [
        EtsForm['error'],
        EtsForm['trend'],
        EtsForm['season'],
      ];
      const par = ets.par;
      // R's states run backwards from the season before the first value, the last left out.
      const known = Array.from({ length: m - 1 }, (_, i) => par[`s${i}`] ?? Number.NaN);
      const sum = known.reduce((total, value) => total + value, 0);
      const backwards = season === 'N' ? [] : [...known, (season === 'A' ? 0 : m) - sum];
      const all = Float64Array.of(
        par.alpha ?? 0,
        par.beta ?? 0,
        par.gamma ?? 0,
        par.phi ?? 1,
        par.l ?? 0,
        par.b ?? 0,
        ...backwards.reverse(),
      );
      const value = etsLikelihood(Float64Array.from(data), m).value({ error, trend, season }, all);
      expect(-value / 2, name).toBeCloseTo(ets.loglik, 3);
    }
  });
});
