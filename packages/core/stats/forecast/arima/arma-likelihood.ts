// The Gaussian likelihood of a seasonal ARMA model, exact or conditional, with variance and mean worked out
// of it.
import { type ArmaOrders, coefficientCount } from './arima-orders.ts';
import {
  type ArmaPolynomials,
  armaPolynomials,
  blankPolynomials,
  setCoefficients,
} from './arma-polynomials.ts';
import { conditionalErrors } from './conditional-errors.ts';
import { exactErrors, exactForecast } from './exact-errors.ts';
import { minimiseSquares, type Residuals } from './minimise-squares.ts';

export interface ArmaFit {
  readonly orders: ArmaOrders;
  /** Free parameters, see {@link armaPolynomials}. */
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /**
   * Akaike's criterion corrected for small samples (Hurvich & Tsai 1989); +Infinity where it has no meaning.
   */
  readonly aicc: number;
}

/** How a likelihood is maximised. */
export interface ArmaEffort {
  /**
   * Conditional likelihood; exact likelihood along the slopes of the conditional one, which end a little
   * beside the maximum at a fraction of the cost; or exact likelihood along its own slopes.
   */
  readonly likelihood: 'conditional' | 'nearly exact' | 'exact';
  readonly iterations: number;
  readonly tolerance: number;
  /** Begins only where the AICc of a start is not above this. */
  readonly giveUpAbove?: number;
}

/** The likelihood of given orders on a given series. */
export interface ArmaLikelihood {
  /** Maximises it from the likeliest of the starts on; null when there is no likelihood at any of them. */
  maximise(starts: readonly Float64Array[], effort: ArmaEffort): ArmaFit | null;
}

/** Partial autocorrelations stay within ± tanh(4) = 0.9993. */
const BOUND = 4;
const SMALLEST_SQUARES = 1e-30;

/**
 * The likelihood of the orders on a series already differenced. Variance and mean are concentrated out: what
 * remains is least squares of the standardised errors, each times the n-th root of their widths' product.
 */
export function armaLikelihood(series: Float64Array, orders: ArmaOrders): ArmaLikelihood {
  const count = series.length;
  const errors = new Float64Array(count);
  const ones = new Float64Array(count).fill(1);
  const pulls = new Float64Array(orders.constant ? count : 0);
  const columns = [{ series, errors }];
  const polynomials = blankPolynomials(orders);
  if (orders.constant) columns.push({ series: ones, errors: pulls });
  const residualsOf = (exact: boolean, parameters: Float64Array, residuals: Float64Array): number => {
    setCoefficients(polynomials, orders, parameters);
    let stretch = 1;
    if (exact) {
      const found = exactErrors(polynomials, columns);
      if (!found) return Number.POSITIVE_INFINITY;
      stretch = Math.exp(found.logDeterminant / (2 * count));
    } else {
      for (const column of columns) conditionalErrors(polynomials, column.series, column.errors);
    }
    const mean = orders.constant ? meanOf(errors, pulls) : 0;
    let squares = 0;
    for (let index = 0; index < count; index += 1) {
      const error = orders.constant
        ? (errors[index] ?? 0) - mean * (pulls[index] ?? 0)
        : (errors[index] ?? 0);
      const residual = error * stretch;
      residuals[index] = residual;
      squares += residual * residual;
    }
    return squares;
  };
  const conditional: Residuals = (parameters, residuals) => residualsOf(false, parameters, residuals);
  const exact: Residuals = (parameters, residuals) => residualsOf(true, parameters, residuals);
  const free = coefficientCount(orders) + (orders.constant ? 2 : 1);
  const left = count - free - 1;
  const penalty = left > 0 ? 2 * free + (2 * free * (free + 1)) / left : Number.POSITIVE_INFINITY;
  return {
    maximise(starts, { likelihood, iterations, tolerance, giveUpAbove = Number.POSITIVE_INFINITY }) {
      const evaluate = likelihood === 'conditional' ? conditional : exact;
      const { parameters, squares } = minimiseSquares(evaluate, count, starts, {
        iterations,
        tolerance,
        bound: BOUND,
        slopesOf: likelihood === 'nearly exact' ? conditional : evaluate,
        giveUpAbove: (count * Math.exp((giveUpAbove - penalty) / count - 1)) / (2 * Math.PI),
      });
      if (!Number.isFinite(squares)) return null;
      const variance = Math.max(squares / count, SMALLEST_SQUARES);
      const logLikelihood = -0.5 * count * (Math.log(2 * Math.PI * variance) + 1);
      return { orders, parameters, logLikelihood, aicc: penalty - 2 * logLikelihood };
    },
  };
}

/** The mean by generalised least squares: errors are linear in it. */
function meanOf(errors: Float64Array, pulls: Float64Array): number {
  let [product, weight] = [0, 0];
  for (let index = 0; index < errors.length; index += 1) {
    const pull = pulls[index] ?? 0;
    product += (errors[index] ?? 0) * pull;
    weight += pull * pull;
  }
  return product / weight;
}

export interface ArmaPrediction {
  readonly polynomials: ArmaPolynomials;
  readonly mean: number;
  /** Deviation of a shock, for as many degrees of freedom as are left. */
  readonly sigma: number;
  readonly residuals: Float64Array;
  /** The values that follow the series. */
  predict(horizon: number): Float64Array;
}

/** Everything to forecast from: exact errors at the fitted parameters. Null when they cannot be computed. */
export function predictArma(series: Float64Array, { orders, parameters }: ArmaFit): ArmaPrediction | null {
  const count = series.length;
  const polynomials = armaPolynomials(orders, parameters);
  let mean = 0;
  if (orders.constant) {
    const column = { series, errors: new Float64Array(count) };
    const ones = { series: new Float64Array(count).fill(1), errors: new Float64Array(count) };
    if (exactErrors(polynomials, [column, ones]) === null) return null;
    mean = meanOf(column.errors, ones.errors);
  }
  const centred = series.map((value) => value - mean);
  const found = exactForecast(polynomials, centred);
  if (found === null) return null;
  const free = coefficientCount(orders) + (orders.constant ? 1 : 0);
  const squares = found.errors.reduce((sum, error, row) => sum + (error / (found.widths[row] ?? 1)) ** 2, 0);
  return {
    polynomials,
    mean,
    sigma: Math.sqrt(squares / Math.max(1, count - free)),
    residuals: found.errors,
    predict: (horizon) => found.expect(horizon).map((value) => value + mean),
  };
}
