// Exponential smoothing: the family fitted to a series, its members weighted by how well they explain it for their size.

import { constantModel } from '../constant-model.ts';
import { fitRecent } from '../fit-recent.ts';
import type { FittedModel } from '../fitted-model.ts';
import { akaikeWeights, correctedCriterion, mixForecasts, scaleForecast } from '../mix-models.ts';
import { seriesScale } from '../series-scale.ts';
import { adjustForSeason } from '../theta/seasonal-adjustment.ts';
import { etsForecast } from './ets-forecast.ts';
import { type EtsForm, etsForms, etsName, etsParameterCount } from './ets-form.ts';
import { type EtsLikelihood, etsLikelihood } from './ets-likelihood.ts';
import { type EtsFit, etsSearch } from './ets-search.ts';
import { etsStart } from './ets-start.ts';

/** One form of exponential smoothing as fitted. */
export interface EtsMember {
  readonly form: EtsForm;
  /** 0…1, all members together 1. */
  readonly weight: number;
  /** Corrected information criterion of Akaike, comparable between forms on the same series. */
  readonly aicc: number;
  readonly logLikelihood: number;
  /** Of one-step errors; relative ones where errors are multiplicative. */
  readonly variance: number;
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** The fitted family; `name` is that of its heaviest member. */
export interface EtsModel extends FittedModel {
  /** Heaviest first; none for a series that never changes. */
  readonly members: readonly EtsMember[];
}

export interface EtsOptions {
  /**
   * 'weighted' (default): every form counts by its AICc, which forecasts better than any single one (Kolassa 2011,
   * "Combining exponential smoothing forecasts using Akaike weights", International Journal of Forecasting
   * 27:238–251). 'best': only the form with the smallest AICc.
   */
  readonly choice?: 'weighted' | 'best';
}

/** Seasons longer than this have too many first states to estimate: they are taken out first. */
const LONGEST_PERIOD = 24;

const smallest: EtsForm = { error: 'A', trend: 'N', season: 'N' };

/** A weighted family gains nothing from the last digits of each member; stopping early even helps. */
const STEPS = { weighted: 15, best: 150 } as const;

interface Weighed {
  readonly fit: EtsFit;
  readonly aicc: number;
}

/**
 * Fits the family of Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, by maximum
 * likelihood. Seasonal forms need two periods and a period of 2 to 24; a longer season is taken out first where
 * three periods show it, and put back; multiplicative
 * ones need values above zero; every form needs four values more than it has parameters. Values must be finite
 * (the caller's part). Reads the newest 1,500 values; cost grows in proportion to their number.
 *
 * @returns null with fewer than 4 values, or values too large to compute with (1e290).
 */
export function fitEts(values: Float64Array, period: number, options: EtsOptions = {}): EtsModel | null {
  return fitRecent(values, (recent) => fitFamily(recent, period, options.choice ?? 'weighted'));
}

function fitFamily(values: Float64Array, period: number, choice: 'weighted' | 'best'): EtsModel | null {
  const n = values.length;
  if (n < 4) return null;
  const scale = seriesScale(values);
  if (scale === null) return null;
  const flat = constantModel(etsName(smallest), values);
  if (flat !== null) return { ...flat, members: [] };
  if (period > LONGEST_PERIOD && choice === 'weighted') return fitAdjusted(values, period);
  const scaled = values.map((value) => value / scale);
  const m = period >= 2 && period <= LONGEST_PERIOD && n >= 2 * period ? period : 1;
  const likelihood = etsLikelihood(scaled, m);
  const fits = fitForms(scaled, m, likelihood, STEPS[choice]).slice(0, choice === 'best' ? 1 : undefined);
  if (fits.length === 0) return null;
  const weights = akaikeWeights(fits.map(({ aicc }) => aicc));
  const members = fits.flatMap(({ fit, aicc }, i) => {
    const weight = weights[i] ?? 0;
    return weight > 0 ? [memberOf(fit, aicc, weight, likelihood, m, scale)] : [];
  });
  const residuals = new Float64Array(n);
  for (const { weight, errors } of members) {
    for (let t = 0; t < n; t++) residuals[t] = (residuals[t] ?? 0) + weight * scale * (errors[t] ?? 0);
  }
  return {
    name: etsName((members[0] as Member).form),
    members: members.map(
      ({ errors: _, last: __, parameters: ___, scaledVariance: ____, ...member }) => member,
    ),
    residuals,
    forecast(horizon) {
      const parts = members.map(({ form, parameters, last, scaledVariance }) =>
        etsForecast(form, parameters, last, scaledVariance, m, horizon),
      );
      const mixed = mixForecasts(
        parts,
        members.map(({ weight }) => weight),
      );
      return scaleForecast(mixed, scale);
    },
  };
}

/** Takes classical seasons out where the test sees them, and puts them back into what forms without seasons expect. */
function fitAdjusted(values: Float64Array, period: number): EtsModel | null {
  const season = adjustForSeason(values, period);
  const model = fitEts(season.adjusted, 1);
  if (model === null) return null;
  const n = values.length;
  return {
    ...model,
    residuals: model.residuals.map((error, t) => error * season.widen(t)),
    forecast(horizon) {
      const { mean, deviation } = model.forecast(horizon);
      return {
        mean: mean.map((at, h) => season.restore(at, n + h)),
        deviation: deviation.map((at, h) => at * season.widen(n + h)),
      };
    },
  };
}

/** Every form that the series allows, the smallest AICc first. */
function fitForms(scaled: Float64Array, m: number, likelihood: EtsLikelihood, steps: number): Weighed[] {
  const n = scaled.length;
  const arePositive = scaled.every((value) => value > 1e-6);
  const starts = {
    N: etsStart(scaled, m, 'N'),
    A: m > 1 ? etsStart(scaled, m, 'A') : null,
    M: m > 1 && arePositive ? etsStart(scaled, m, 'M') : null,
  };
  const fits: Weighed[] = [];
  for (const form of etsForms(m > 1, arePositive)) {
    const start = starts[form.season];
    const count = etsParameterCount(form, m);
    // The smallest form is fitted to any four values, so that there is always one.
    if (start === null || (n < count + 3 && count > 3)) continue;
    const fit = etsSearch(form, likelihood, start, m).run(steps);
    const aicc = correctedCriterion(fit.value, count, n);
    if (Number.isFinite(fit.value)) fits.push({ fit, aicc });
  }
  return fits.sort((one, other) => one.aicc - other.aicc);
}

interface Member extends EtsMember {
  readonly parameters: Float64Array;
  readonly last: Float64Array;
  readonly errors: Float64Array;
  readonly scaledVariance: number;
}

function memberOf(
  { form, parameters, value }: EtsFit,
  aicc: number,
  weight: number,
  likelihood: EtsLikelihood,
  m: number,
  scale: number,
): Member {
  likelihood.value(form, parameters);
  const n = likelihood.errors.length;
  // The likelihood is one of scaled values; each stands for `scale` times as much.
  const rescaling = 2 * n * Math.log(scale);
  const scaledVariance = likelihood.squares() / Math.max(1, n - etsParameterCount(form, m) + 1);
  const [alpha = 0, beta = 0, gamma = 0, phi = 1] = parameters;
  return {
    form,
    weight,
    aicc: aicc + rescaling,
    logLikelihood: -(value + rescaling) / 2,
    variance: form.error === 'A' ? scaledVariance * scale * scale : scaledVariance,
    alpha,
    beta: form.trend === 'N' ? 0 : beta,
    gamma: form.season === 'N' ? 0 : gamma,
    phi: form.trend === 'Ad' ? phi : 1,
    parameters,
    last: likelihood.last.slice(),
    errors: likelihood.errors.slice(),
    scaledVariance,
  };
}
