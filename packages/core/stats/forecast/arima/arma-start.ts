// How an ARMA process stands before the first value: its variance, and what the first value tells of the next
// ones.
import { type ArmaPolynomials, stepDown } from './arma-polynomials.ts';

export interface ArmaStart {
  /** Variance of a value, for shocks of variance 1. */
  readonly variance: number;
  /**
   * Covariance of a value with what it and its shock leave for the value 1, 2, … max(p, q) later, apart from
   * what values in between add.
   */
  readonly gains: Float64Array;
}

/**
 * The stationary beginning: autocovariances of the autoregressive part come from Levinson's recursion, and
 * the moving average is laid over them. Null when the autoregression is not stationary. Cost: p² + pq.
 */
export function armaStart({ phi, theta, phiLags, thetaLags }: ArmaPolynomials): ArmaStart | null {
  const [p, q] = [phi.length, theta.length];
  const shocks = shockCovariances(theta, thetaLags);
  const process = new Float64Array(Math.max(1, p));
  if (p === 0) process[0] = shocks[0] ?? 1;
  else {
    const plain = autoregressiveCovariances(phi, phiLags, p + q);
    if (plain === null) return null;
    for (let lag = 0; lag < p; lag += 1) {
      let sum = (shocks[0] ?? 0) * (plain[lag] ?? 0);
      for (let shift = 1; shift <= q; shift += 1) {
        const shared = shocks[shift] ?? 0;
        if (shared !== 0) sum += shared * ((plain[lag + shift] ?? 0) + (plain[Math.abs(lag - shift)] ?? 0));
      }
      process[lag] = sum;
    }
  }
  const response = shockResponse(phi, phiLags, theta, q + 1);
  const gains = new Float64Array(Math.max(1, p, q));
  for (let ahead = 1; ahead <= gains.length; ahead += 1) {
    let sum = 0;
    for (const lag of phiLags) if (lag >= ahead) sum += (phi[lag - 1] ?? 0) * (process[lag - ahead] ?? 0);
    for (const lag of thetaLags)
      if (lag >= ahead) sum += (theta[lag - 1] ?? 0) * (response[lag - ahead] ?? 0);
    gains[ahead - 1] = sum;
  }
  return { variance: process[0] ?? 1, gains };
}

/** Autocovariances of the moving-average part, lag 0 … q. */
function shockCovariances(theta: Float64Array, thetaLags: Int32Array): Float64Array {
  const covariances = new Float64Array(theta.length + 1);
  let variance = 1;
  for (const lag of thetaLags) {
    const weight = theta[lag - 1] ?? 0;
    variance += weight * weight;
    covariances[lag] = (covariances[lag] ?? 0) + weight;
    for (const other of thetaLags) {
      if (other <= lag) continue;
      covariances[other - lag] = (covariances[other - lag] ?? 0) + weight * (theta[other - 1] ?? 0);
    }
  }
  covariances[0] = variance;
  return covariances;
}

function autoregressiveCovariances(
  phi: Float64Array,
  phiLags: Int32Array,
  longest: number,
): Float64Array | null {
  const down = stepDown(phi);
  if (down === null) return null;
  const order = phi.length;
  const result = new Float64Array(longest + 1);
  let variance = 1;
  for (const partial of down.partials) variance /= 1 - partial * partial;
  result[0] = variance;
  for (let lag = 1; lag <= longest; lag += 1) {
    let sum = 0;
    if (lag > order) {
      for (const back of phiLags) sum += (phi[back - 1] ?? 0) * (result[lag - back] ?? 0);
    } else {
      const partial = down.partials[lag - 1] ?? 0;
      const row = (lag - 2) * order;
      sum = partial * variance;
      for (let back = 1; back < lag; back += 1) {
        sum += (down.orders[row + back - 1] ?? 0) * (result[lag - back] ?? 0);
      }
      variance *= 1 - partial * partial;
    }
    result[lag] = sum;
  }
  return result;
}

/** ψ₀ = 1, ψ₁, …: what a shock of 1 does to the values from its own on. */
export function shockResponse(
  phi: Float64Array,
  phiLags: Int32Array,
  theta: Float64Array,
  length: number,
): Float64Array {
  const response = new Float64Array(length);
  for (let step = 0; step < length; step += 1) {
    let sum = step === 0 ? 1 : (theta[step - 1] ?? 0);
    for (const lag of phiLags) {
      if (lag > step) break;
      sum += (phi[lag - 1] ?? 0) * (response[step - lag] ?? 0);
    }
    response[step] = sum;
  }
  return response;
}
