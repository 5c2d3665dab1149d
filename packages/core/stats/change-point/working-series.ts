// The series as it is searched for changes: on its natural scale, without its season, without single far values.
import { autoregressiveCost } from './autoregressive-cost.ts';
import { seasonalFigure } from './seasonal-figure.ts';
import { tameOutliers } from './tame-outliers.ts';

export interface WorkingSeries {
  /** Centred, of deviation one. */
  readonly values: Float64Array;
  /** Value = (logarithm of the) given value × deviation + mean + seasonal figure. */
  readonly deviation: number;
  readonly mean: number;
  readonly figure: Float64Array;
  readonly scale: 'plain' | 'log';
  /** 1 where there is no season. */
  readonly period: number;
  /** What the choices cost in the criterion (−2 log likelihood + ln n per parameter). */
  readonly charge: number;
}

/** Autocorrelations that are tried: the errors are (1 − φL)(1 − ψL)e = white noise. */
export const memories = [-0.3, 0, 0.25, 0.5, 0.75, 0.9] as const;
export const furtherMemories = [0, 0.5, 0.8] as const;

/**
 * Chooses between the values and their logarithms, and between no season and the given periods, by the criterion of
 * Schwarz 1978 (“Estimating the dimension of a model”, *Annals of Statistics* 6:461–464) of a straight line with
 * autoregressive errors; the logarithm pays its Jacobian (Box & Cox 1964), each value moved for being far counts as a
 * parameter. Null where the values do not vary.
 *
 * @param values finite, of size one at most.
 */
export function workingSeries(values: Float64Array, periods: readonly number[]): WorkingSeries | null {
  const n = values.length;
  let chosen: WorkingSeries | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const scale of values.every((value) => value > 1e-300)
    ? (['plain', 'log'] as const)
    : (['plain'] as const)) {
    const scaled = scale === 'log' ? values.map(Math.log) : values;
    const jacobian = scale === 'log' ? 2 * scaled.reduce((sum, value) => sum + value, 0) : 0;
    for (const period of [1, ...periods.filter((length) => n >= 4 * length)]) {
      const figure = period === 1 ? new Float64Array(1) : seasonalFigure(scaled, period);
      const level = scaled.map((value, t) => value - (figure[t % period] ?? 0));
      const mean = level.reduce((sum, value) => sum + value / n, 0);
      const deviation = Math.sqrt(level.reduce((sum, value) => sum + (value - mean) ** 2 / n, 0));
      if (!(deviation > 1e-12 * Math.abs(mean))) continue;
      const { tamed, moved } = tameOutliers(level.map((value) => (value - mean) / deviation));
      const charge = 2 * n * Math.log(deviation) + jacobian + (period - 1 + moved) * Math.log(n);
      const criterion = charge + unbroken(tamed);
      if (criterion < lowest) {
        lowest = criterion;
        chosen = { values: tamed, deviation, mean, figure, scale, period, charge };
      }
    }
  }
  return chosen;
}

/** y(t) − ψ·y(t−1): takes one root of the errors' memory away; a level or a line stays one. */
export function withoutMemory(values: Float64Array, psi: number): Float64Array {
  if (psi === 0) return values;
  return values.map((value, t) => value - psi * (t === 0 ? value : (values[t - 1] ?? 0)));
}

function unbroken(values: Float64Array): number {
  const n = values.length;
  let lowest = Number.POSITIVE_INFINITY;
  for (const psi of furtherMemories) {
    const filtered = withoutMemory(values, psi);
    for (const phi of memories) {
      const rest = autoregressiveCost(filtered, phi, 'line')(0, n);
      const criterion =
        n * Math.log(Math.max(rest / n, 1e-12)) - Math.log(1 - phi * phi) + (psi === 0 ? 0 : Math.log(n));
      lowest = Math.min(lowest, criterion);
    }
  }
  return lowest;
}
