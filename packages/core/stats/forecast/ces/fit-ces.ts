// Complex exponential smoothing: a level and its hidden potential, with seasons where they explain enough.
import { constantModel } from '../constant-model.ts';
import { decompose } from '../decompose.ts';
import { errorSpread } from '../error-spread.ts';
import { fitRecent } from '../fit-recent.ts';
import type { FittedModel, PointForecast } from '../fitted-model.ts';
import { akaikeWeights, correctedCriterion, mixForecasts, scaleForecast } from '../mix-models.ts';
import { seriesScale } from '../series-scale.ts';
import { cesEffects, cesProject } from './ces-filter.ts';
import { type CesFit, cesSearch } from './ces-search.ts';

/** One model of the family as fitted. */
export interface CesMember {
  /** 'CES(N)', 'CES(P)', 'CES(F)', or 'CES(M)': no seasons, after multiplicative ones were taken out. */
  readonly name: string;
  /** 0…1, all members together 1. */
  readonly weight: number;
  /** Corrected information criterion of Akaike, comparable on the same series. */
  readonly aicc: number;
}

/** The fitted family; `name` is that of its heaviest member. */
export interface CesModel extends FittedModel {
  /** Heaviest first; none for a series that never changes. */
  readonly members: readonly CesMember[];
}

interface Candidate {
  readonly name: string;
  readonly fit: CesFit;
  readonly aicc: number;
  readonly errors: Float64Array;
  /** Multiplicative seasons put back after forecasting. */
  readonly figure: Float64Array | null;
}

/**
 * Fits the complex exponential smoothing of Svetunkov, Kourentzes & Ord 2022, "Complex exponential smoothing", Naval
 * Research Logistics 69:1108–1123, without seasons, with partial and with full ones, and without seasons after
 * classical multiplicative ones were taken out (positive values only), each weighted by its AICc. Seasons need
 * two periods and two values. Values must be finite (the caller's part). Reads the newest 1,500 values; cost grows in
 * proportion to their number.
 *
 * @returns null with fewer than 7 values, or values too large to compute with (1e290).
 */
export function fitCes(values: Float64Array, period: number): CesModel | null {
  return fitRecent(values, (recent) => fitFamily(recent, period));
}

function fitFamily(values: Float64Array, period: number): CesModel | null {
  const n = values.length;
  const scale = seriesScale(values);
  if (n < 7 || scale === null) return null;
  const flat = constantModel('CES(N)', values);
  if (flat !== null) return { ...flat, members: [] };
  const scaled = values.map((value) => value / scale);
  const m = period >= 2 && n >= 2 * period + 2 ? period : 1;
  const candidates = candidatesOf(scaled, m).sort((one, other) => one.aicc - other.aicc);
  const all = akaikeWeights(candidates.map(({ aicc }) => aicc));
  const kept = candidates.filter((_, i) => (all[i] ?? 0) > 0);
  const weights = all.filter((weight) => weight > 0);
  const [heaviest] = kept;
  if (heaviest === undefined) return null;
  const residuals = new Float64Array(n);
  kept.forEach(({ errors }, i) => {
    for (let t = 0; t < n; t++) {
      residuals[t] = (residuals[t] ?? 0) + (weights[i] ?? 0) * scale * (errors[t] ?? 0);
    }
  });
  return {
    name: heaviest.name,
    members: kept.map(({ name, aicc }, i) => ({
      name,
      weight: weights[i] ?? 0,
      aicc: aicc + 2 * n * Math.log(scale),
    })),
    residuals,
    forecast(horizon) {
      const parts = kept.map((candidate) => forecastOf(candidate, n, m, horizon));
      return scaleForecast(mixForecasts(parts, weights), scale);
    },
  };
}

function candidatesOf(values: Float64Array, period: number): Candidate[] {
  const n = values.length;
  const candidates: Candidate[] = [];
  const consider = (name: string, fit: CesFit | null, figure: Float64Array | null): void => {
    if (fit === null) return;
    const errors =
      figure === null ? fit.errors : fit.errors.map((error, t) => error * (figure[t % period] ?? 0));
    let squares = n * 1e-22;
    for (const error of errors) squares += error * error;
    const parameters = fit.parameters + 1 + (figure === null ? 0 : period - 1);
    const aicc = correctedCriterion(n * Math.log(squares), parameters, n);
    if (Number.isFinite(aicc)) candidates.push({ name, fit, aicc, errors, figure });
  };
  consider('CES(N)', cesSearch(values, 1, 'N'), null);
  if (period === 1) return candidates;
  consider('CES(P)', cesSearch(values, period, 'P'), null);
  consider('CES(F)', cesSearch(values, period, 'F'), null);
  const figure = decompose(values, period, 'multiplicative')?.figure;
  if (figure?.every((season) => season > 0.01)) {
    const adjusted = values.map((value, t) => value / (figure[t % period] ?? 1));
    consider('CES(M)', cesSearch(adjusted, 1, 'N'), figure);
  }
  return candidates;
}

/**
 * Means by running on without errors; deviations from what each error does later. Where the values are positive and
 * errors in proportion to what was expected are likelier than errors of one size, deviations grow with the means.
 */
function forecastOf({ fit, figure }: Candidate, n: number, period: number, horizon: number): PointForecast {
  const { season, weights, state, errors, fitted } = fit;
  const own = state.levels.length;
  const mean = cesProject(season, weights, state, n % own, horizon);
  const effects = cesEffects(season, weights, own, horizon);
  const deviation = new Float64Array(horizon);
  const spread = errorSpread(errors, fitted, n - (season === 'N' ? 4 : season === 'P' ? 5 : 6));
  let sum = 1;
  for (let h = 0; h < horizon; h++) {
    const factor = figure?.[(n + h) % period] ?? 1;
    const size = spread.isRelative ? Math.max(Math.abs(mean[h] ?? 0), spread.leastSize) : 1;
    deviation[h] = spread.deviation * size * Math.sqrt(sum) * factor;
    mean[h] = (mean[h] ?? 0) * factor;
    sum += (effects[h] ?? 0) ** 2;
  }
  return { mean, deviation };
}
