// Exponential smoothing: the family fitted to a series, its members weighted by how well they explain it for their size.
import { etsForecast } from './ets-forecast.ts';
import { type EtsForm, etsForms, etsName, etsParameterCount } from './ets-form.ts';
import { type EtsLikelihood, etsLikelihood } from './ets-likelihood.ts';
import { type EtsFit, etsSearch } from './ets-search.ts';
import { etsStart } from './ets-start.ts';
import type { FittedModel } from './fitted-model.ts';
import { isConstant, LARGEST_SIZE, meanSize } from './series-size.ts';

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
  /** Heaviest first. */
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

/** Seasons longer than this have too many first states to estimate: take them out first. */
export const LONGEST_ETS_PERIOD = 24;

/**
 * Akaike's weights exp(−Δ/2) trust small differences too much on short series. This share of Δ was the best of
 * 0.1, 0.2, 0.3, 0.5 and 1 on the last values held back from the training parts of the odd M3 series.
 */
const TEMPER = 0.2;
/** Members lighter than this are left out. */
const LEAST_WEIGHT = 0.01;
/** A weighted family gains nothing from the last digits of each member; stopping early even helps. */
const STEPS = { weighted: 15, best: 150 } as const;

interface Weighed {
  readonly fit: EtsFit;
  readonly aicc: number;
}

/**
 * Fits the family of Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, by maximum
 * likelihood. Seasonal forms need two periods and a period of 2 to 24 (a longer one is ignored); multiplicative
 * ones need values above zero; every form needs four values more than it has parameters. Values must be finite
 * (the caller's part). Cost grows in proportion to the length of the series.
 *
 * @returns null with fewer than 4 values, or values too large to compute with (1e300).
 */
export function fitEts(values: Float64Array, period: number, options: EtsOptions = {}): EtsModel | null {
  const n = values.length;
  if (n < 4) return null;
  if (isConstant(values)) return constantModel(values);
  const scale = meanSize(values);
  if (scale > LARGEST_SIZE) return null;
  const scaled = values.map((value) => value / scale);
  const m = period >= 2 && period <= LONGEST_ETS_PERIOD && n >= 2 * period ? period : 1;
  const likelihood = etsLikelihood(scaled, m);
  const choice = options.choice ?? 'weighted';
  const fits = fitForms(scaled, m, likelihood, STEPS[choice]);
  if (fits.length === 0) return null;
  const members = weigh(choice === 'best' ? fits.slice(0, 1) : fits).map(({ fit, aicc, weight }) =>
    memberOf(fit, aicc, weight, likelihood, m, scale),
  );
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
      const mean = new Float64Array(horizon);
      const deviation = new Float64Array(horizon);
      const parts = members.map(({ form, parameters, last, scaledVariance }) =>
        etsForecast(form, parameters, last, scaledVariance, m, horizon),
      );
      for (let h = 0; h < horizon; h++) {
        // Mean and variance of the mixture.
        let centre = 0;
        let square = 0;
        parts.forEach((part, i) => {
          centre += (members[i]?.weight ?? 0) * (part.mean[h] ?? 0);
        });
        parts.forEach((part, i) => {
          const apart = (part.mean[h] ?? 0) - centre;
          square += (members[i]?.weight ?? 0) * ((part.deviation[h] ?? 0) ** 2 + apart * apart);
        });
        mean[h] = centre * scale;
        deviation[h] = Math.sqrt(square) * scale;
      }
      return { mean, deviation };
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
    const aicc = criterion(fit.value, count, n);
    if (Number.isFinite(fit.value)) fits.push({ fit, aicc });
  }
  return fits.sort((one, other) => one.aicc - other.aicc);
}

function weigh(fits: readonly Weighed[]): (Weighed & { readonly weight: number })[] {
  const least = fits[0]?.aicc ?? 0;
  const weights = fits.map(({ aicc }) => (aicc === least ? 1 : Math.exp((-TEMPER * (aicc - least)) / 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kept = weights.map((weight) => (weight / total < LEAST_WEIGHT ? 0 : weight));
  const rest = kept.reduce((sum, weight) => sum + weight, 0);
  return fits.map((fit, i) => ({ ...fit, weight: (kept[i] ?? 0) / rest })).filter(({ weight }) => weight > 0);
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

function criterion(value: number, count: number, n: number): number {
  const spare = n - count - 1;
  return value + 2 * count + (spare > 0 ? (2 * count * (count + 1)) / spare : Number.POSITIVE_INFINITY);
}

/** A value that never changes is expected to stay, without error. */
function constantModel(values: Float64Array): EtsModel {
  const form: EtsForm = { error: 'A', trend: 'N', season: 'N' };
  return {
    name: etsName(form),
    members: [],
    residuals: new Float64Array(values.length),
    forecast: (horizon) => ({
      mean: new Float64Array(horizon).fill(values[0] ?? 0),
      deviation: new Float64Array(horizon),
    }),
  };
}
