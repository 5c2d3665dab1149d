// The covariances by which an ARMA process starts, for shocks of variance 1.
import { type ArmaPolynomials, stepDown } from './arma-polynomials.ts';

export interface ArmaCovariances {
  /** γ(0), …, γ(p − 1) of the process. */
  readonly process: Float64Array;
  /** Covariances of the moving-average part at lag 0 … q. */
  readonly shocks: Float64Array;
  /** Covariance of the moving-average part with the process `lag` steps before, lag 0 … q. */
  readonly cross: Float64Array;
}

/**
 * Autocovariances of an ARMA process: those of its autoregressive part come from Levinson's recursion, then the moving
 * average is laid over them. Null when the autoregression is not stationary. Cost: p² + pq.
 */
export function armaCovariances({ phi, theta, phiLags, thetaLags }: ArmaPolynomials): ArmaCovariances | null {
  const [p, q] = [phi.length, theta.length];
  const shocks = new Float64Array(q + 1);
  shocks[0] = 1;
  for (const lag of thetaLags) {
    const weight = theta[lag - 1] ?? 0;
    shocks[0] += weight * weight;
    shocks[lag] = (shocks[lag] ?? 0) + weight;
    for (const other of thetaLags) {
      if (other > lag) shocks[other - lag] = (shocks[other - lag] ?? 0) + weight * (theta[other - 1] ?? 0);
    }
  }
  if (p === 0) return { process: new Float64Array(0), shocks, cross: shocks };
  const plain = autoregressiveCovariances(phi, phiLags, p + q);
  if (plain === null) return null;
  const process = new Float64Array(p);
  for (let lag = 0; lag < p; lag += 1) {
    let sum = (shocks[0] ?? 0) * (plain[lag] ?? 0);
    for (let shift = 1; shift <= q; shift += 1) {
      const shared = shocks[shift] ?? 0;
      if (shared !== 0) sum += shared * ((plain[lag + shift] ?? 0) + (plain[Math.abs(lag - shift)] ?? 0));
    }
    process[lag] = sum;
  }
  return { process, shocks, cross: crossCovariances(phi, phiLags, theta, thetaLags) };
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
      for (let back = 1; back < lag; back += 1)
        sum += (down.orders[row + back - 1] ?? 0) * (result[lag - back] ?? 0);
      variance *= 1 - partial * partial;
    }
    result[lag] = sum;
  }
  return result;
}

function crossCovariances(
  phi: Float64Array,
  phiLags: Int32Array,
  theta: Float64Array,
  thetaLags: Int32Array,
): Float64Array {
  const q = theta.length;
  const response = shockResponse(phi, phiLags, theta, q + 1);
  const cross = new Float64Array(q + 1);
  for (let lag = 0; lag <= q; lag += 1) {
    let sum = lag === 0 ? 1 : 0;
    for (const shift of thetaLags)
      if (shift >= lag) sum += (theta[shift - 1] ?? 0) * (response[shift - lag] ?? 0);
    cross[lag] = sum;
  }
  return cross;
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
    for (const lag of phiLags) if (lag <= step) sum += (phi[lag - 1] ?? 0) * (response[step - lag] ?? 0);
    response[step] = sum;
  }
  return response;
}
