// The likeliest smoothing parameters and first states of one form.
import { bfgs, type Differentiable } from '../../optimize/bfgs.ts';
import { isAdmissible } from './ets-admissible.ts';
import type { EtsForm } from './ets-form.ts';
import { ALPHA, BETA, type EtsLikelihood, GAMMA, LEVEL, PHI, SEASONS, TREND } from './ets-likelihood.ts';
import type { EtsStart } from './ets-start.ts';

/** Where the search of one form ended. */
export interface EtsFit {
  readonly form: EtsForm;
  readonly parameters: Float64Array;
  /** −2 log likelihood but for a constant. */
  readonly value: number;
}

/** Smoothing weights stay this far from 0 and 1; a damped trend keeps 80 to 98 % from step to step. */
const LEAST = 1e-4;
const WIDTH = 1 - 2 * LEAST;
const LEAST_PHI = 0.8;
const WIDTH_PHI = 0.18;

/** 0…1 without walls: optima at the ends of a range stay smooth ones. */
const unit = (angle: number): number => (1 - Math.cos(angle)) / 2;
const angleOf = (share: number): number => Math.acos(1 - 2 * share);

const alphas = [0.05, 0.2, 0.5, 0.85];
const betas = [0.02, 0.25];
const gammas = [0.02, 0.25];

/** How one form's parameters are read from freely moving variables. */
export interface EtsSearch {
  /** The best of a few smoothing parameters with the first states as guessed. */
  readonly guess: { readonly variables: Float64Array; readonly value: number };
  /** Improves all from the guess. */
  run(maxSteps: number): EtsFit;
}

/**
 * Weights move in α ∈ (0, 1), β ∈ (0, α), γ ∈ (0, 1 − α) through cosines, states in units of the series' typical
 * change; where the optimum is not admissible, the search is run again behind that wall.
 */
export function etsSearch(
  form: EtsForm,
  likelihood: EtsLikelihood,
  start: EtsStart,
  period: number,
): EtsSearch {
  const hasTrend = form.trend !== 'N';
  const isDamped = form.trend === 'Ad';
  const isSeasonal = form.season !== 'N';
  const ofWeights = 1 + Number(hasTrend) + Number(isSeasonal) + Number(isDamped);
  const ofStates = 1 + Number(hasTrend) + (isSeasonal ? period - 1 : 0);
  // Relative errors feel a step by its share of the level.
  const scale = form.error === 'M' ? Math.min(start.scale, 0.5 * Math.max(start.level, 0.01)) : start.scale;
  const seasonTotal = form.season === 'M' ? period : 0;
  const seasonScale = form.season === 'M' ? scale / Math.max(Math.abs(start.level), scale) : scale;
  const trendScale = scale / 4;
  const seasons = start.seasons.slice();
  const parameters = new Float64Array(SEASONS + period);
  const slopes = new Float64Array(SEASONS + period);
  let walled = false;
  let betaShare = 0;
  let gammaShare = 0;

  const read = (variables: Float64Array): void => {
    let at = 0;
    const alpha = LEAST + WIDTH * unit(variables[at++] as number);
    parameters[ALPHA] = alpha;
    if (hasTrend) {
      betaShare = LEAST + WIDTH * unit(variables[at++] as number);
      parameters[BETA] = alpha * betaShare;
    }
    if (isSeasonal) {
      gammaShare = LEAST + WIDTH * unit(variables[at++] as number);
      parameters[GAMMA] = (1 - alpha) * gammaShare;
    }
    if (isDamped) parameters[PHI] = LEAST_PHI + WIDTH_PHI * unit(variables[at++] as number);
    parameters[LEVEL] = start.level + scale * (variables[at++] as number);
    if (hasTrend) parameters[TREND] = start.trend + trendScale * (variables[at++] as number);
    if (isSeasonal) {
      let rest = seasonTotal;
      for (let i = 0; i < period - 1; i++) {
        const season = (seasons[i] as number) + seasonScale * (variables[at++] as number);
        parameters[SEASONS + i] = season;
        rest -= season;
      }
      parameters[SEASONS + period - 1] = rest;
    }
  };
  const objective: Differentiable = {
    value(variables) {
      read(variables);
      if (walled && !isAdmissible(form, parameters, period)) return Number.POSITIVE_INFINITY;
      current = variables;
      return likelihood.value(form, parameters);
    },
    gradient(into) {
      likelihood.gradient(slopes);
      let at = 0;
      let byAlpha = slopes[ALPHA] as number;
      if (hasTrend) byAlpha += betaShare * (slopes[BETA] as number);
      if (isSeasonal) byAlpha -= gammaShare * (slopes[GAMMA] as number);
      const turn = (width: number): number => (width * Math.sin(current[at] as number)) / 2;
      into[at] = byAlpha * turn(WIDTH);
      at++;
      if (hasTrend) {
        into[at] = (parameters[ALPHA] as number) * (slopes[BETA] as number) * turn(WIDTH);
        at++;
      }
      if (isSeasonal) {
        into[at] = (1 - (parameters[ALPHA] as number)) * (slopes[GAMMA] as number) * turn(WIDTH);
        at++;
      }
      if (isDamped) {
        into[at] = (slopes[PHI] as number) * turn(WIDTH_PHI);
        at++;
      }
      into[at++] = scale * (slopes[LEVEL] as number);
      if (hasTrend) into[at++] = trendScale * (slopes[TREND] as number);
      if (isSeasonal) {
        const byLast = slopes[SEASONS + period - 1] as number;
        for (let i = 0; i < period - 1; i++) {
          into[at++] = seasonScale * ((slopes[SEASONS + i] as number) - byLast);
        }
      }
    },
  };
  let current: Float64Array = new Float64Array(ofWeights + ofStates);

  const guessFrom = (): { variables: Float64Array; value: number } => {
    const variables = new Float64Array(ofWeights + ofStates);
    let best = variables.slice();
    let value = Number.POSITIVE_INFINITY;
    for (const alpha of alphas) {
      for (const beta of hasTrend ? betas : [0]) {
        for (const gamma of isSeasonal ? gammas : [0]) {
          let at = 0;
          variables[at++] = angleOf(alpha);
          if (hasTrend) variables[at++] = angleOf(beta);
          if (isSeasonal) variables[at++] = angleOf(gamma);
          if (isDamped) variables[at++] = angleOf(0.8);
          const found = objective.value(variables);
          if (found < value) {
            value = found;
            best = variables.slice();
          }
        }
      }
    }
    return { variables: best, value };
  };
  let guess = guessFrom();
  // Additive seasons of the whole series may be larger than its first level: then smaller ones serve to begin.
  for (let round = 0; round < 4 && form.season === 'A' && guess.value === Number.POSITIVE_INFINITY; round++) {
    for (let i = 0; i < period; i++) seasons[i] = round === 3 ? 0 : (seasons[i] as number) / 2;
    guess = guessFrom();
  }

  const run = (maxSteps: number): EtsFit => {
    const options = { tolerance: 1e-3, maxSteps, firstStep: 0.1, longestStep: 1.5 };
    let found = bfgs(objective, guess.variables, options);
    read(found.point);
    if (!isAdmissible(form, parameters, period)) {
      walled = true;
      found = bfgs(objective, guessFrom().variables, options);
      read(found.point);
    }
    return { form, parameters: parameters.slice(), value: found.value };
  };
  return { guess, run };
}
