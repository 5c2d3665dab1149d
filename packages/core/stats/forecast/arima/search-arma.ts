// Hyndman and Khandakar's stepwise search for the orders of a seasonal ARMA model.
import { type ArmaOrders, coefficientCount } from './arima-orders.ts';
import { type ArmaFit, armaLikelihood } from './arma-likelihood.ts';
import { armaPolynomials, rootsBeyond } from './arma-polynomials.ts';

/** Roots nearer to the unit circle than this make a model unfit to forecast with. */
const NEAREST_ROOT = 1.01;
/** Beyond it the search has lost its way. */
const MOST_MODELS = 60;
/** A model that begins this much worse than the best will not overtake it. */
const HOPELESS = 2;

export interface SearchLimits {
  readonly period: number;
  /** Length of the series before differencing. */
  readonly length: number;
  readonly constantAllowed: boolean;
  /** Whether every likelihood is exact, or only that of the model chosen. */
  readonly exact: boolean;
}

/**
 * The ARMA models that a stepwise search meets on a differenced series, the one with the smallest AICc first
 * (Hyndman & Khandakar 2008, *Automatic time series forecasting: the forecast package for R*, J. Statistical
 * Software 27(3)): from four or five simple models on, orders change by one, alone or in pairs, and the
 * constant comes and goes, as long as the criterion falls. Only the first is maximised to the end; models
 * with roots too near to the unit circle are left out. Empty when nothing can be fitted. Cost: some 25
 * models, each some thirty passes over the series.
 */
export function searchArma(series: Float64Array, limits: SearchLimits): readonly ArmaFit[] {
  const { period, length, constantAllowed, exact } = limits;
  const seasons = period > 1 ? 1 : 0;
  const most = Math.min(5, Math.floor(length / 3));
  const mostSeasonal = seasons * Math.min(2, Math.floor(length / 3 / period));
  const tried = new Set<string>();
  const others: ArmaFit[] = [];
  let best: ArmaFit | null = null;

  const attempt = (
    ar: number,
    ma: number,
    seasonalAr: number,
    seasonalMa: number,
    constant: boolean,
  ): boolean => {
    const within = Math.min(ar, ma, seasonalAr, seasonalMa) >= 0 && Math.max(ar, ma) <= most;
    if (!within || Math.max(seasonalAr, seasonalMa) > mostSeasonal || tried.size >= MOST_MODELS) return false;
    const key = `${ar},${ma},${seasonalAr},${seasonalMa},${constant}`;
    if (tried.has(key)) return false;
    tried.add(key);
    const fit = fitFrom(series, { ar, ma, seasonalAr, seasonalMa, period, constant }, best, exact);
    if (fit === null || !(fit.aicc < Number.POSITIVE_INFINITY) || !isFit(fit)) return false;
    if (best !== null && !(fit.aicc < best.aicc)) {
      others.push(fit);
      return false;
    }
    if (best !== null) others.push(best);
    // A challenger has to beat the maximum itself, not a point on the way to it.
    best = exact ? polish(series, fit, 3, 1e-5) : fit;
    return true;
  };

  const [one, two, season] = [Math.min(1, most), Math.min(2, most), Math.min(1, mostSeasonal)];
  attempt(two, two, season, season, constantAllowed);
  attempt(0, 0, 0, 0, constantAllowed);
  attempt(one, 0, season, 0, constantAllowed);
  attempt(0, one, 0, season, constantAllowed);
  if (constantAllowed) attempt(0, 0, 0, 0, false);
  while (moveOn(best, attempt, constantAllowed)) {
    // Each better model is a new centre of the search.
  }
  if (best === null) return [];
  return [polish(series, best, 20, 1e-8), ...others.sort((left, right) => left.aicc - right.aicc)];
}

type Attempt = (ar: number, ma: number, seasonalAr: number, seasonalMa: number, constant: boolean) => boolean;

function moveOn(best: ArmaFit | null, attempt: Attempt, constantAllowed: boolean): boolean {
  if (best === null) return false;
  const { ar, ma, seasonalAr, seasonalMa, constant } = best.orders;
  for (const [a, m, sa, sm] of neighbours) {
    if (attempt(ar + a, ma + m, seasonalAr + sa, seasonalMa + sm, constant)) return true;
  }
  return constantAllowed && attempt(ar, ma, seasonalAr, seasonalMa, !constant);
}

const neighbours = [
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1],
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
] as const;

/**
 * Starts from the best model so far (partial autocorrelations nest, so an order more begins at the same
 * likelihood) or from a few conditional steps, whichever is likelier.
 */
function fitFrom(
  series: Float64Array,
  orders: ArmaOrders,
  best: ArmaFit | null,
  exact: boolean,
): ArmaFit | null {
  const nothing = new Float64Array(coefficientCount(orders));
  const likelihood = armaLikelihood(series, orders);
  const conditional = likelihood.maximise([nothing], {
    likelihood: 'conditional',
    iterations: 5,
    tolerance: 1e-3,
  });
  if (!exact) return conditional;
  return likelihood.maximise([conditional?.parameters ?? nothing, carryOver(best, orders)], {
    likelihood: 'nearly exact',
    iterations: 3,
    tolerance: 1e-3,
    giveUpAbove: best === null ? Number.POSITIVE_INFINITY : best.aicc + HOPELESS,
  });
}

/** To the maximum itself, unless that lies where no model is fit. */
function polish(series: Float64Array, best: ArmaFit, iterations: number, tolerance: number): ArmaFit {
  const polished = armaLikelihood(series, best.orders).maximise([best.parameters], {
    likelihood: 'exact',
    iterations,
    tolerance,
  });
  return polished !== null && isFit(polished) ? polished : best;
}

function carryOver(best: ArmaFit | null, orders: ArmaOrders): Float64Array {
  const start = new Float64Array(coefficientCount(orders));
  if (best === null) return start;
  let [from, to] = [0, 0];
  for (const block of ['ar', 'ma', 'seasonalAr', 'seasonalMa'] as const) {
    const shared = Math.min(best.orders[block], orders[block]);
    start.set(best.parameters.subarray(from, from + shared), to);
    from += best.orders[block];
    to += orders[block];
  }
  return start;
}

function isFit({ orders, parameters }: ArmaFit): boolean {
  const { phi, theta } = armaPolynomials(orders, parameters);
  return (
    rootsBeyond(phi, NEAREST_ROOT) &&
    rootsBeyond(
      theta.map((coefficient) => -coefficient),
      NEAREST_ROOT,
    )
  );
}
