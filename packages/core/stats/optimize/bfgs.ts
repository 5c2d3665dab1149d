// Minimising a smooth function of many variables whose gradient is known.
import type { Minimum } from './nelder-mead.ts';

/** A function that can tell its gradient at the point it was last asked about. Both read buffers that are reused. */
export interface Differentiable {
  value(point: Float64Array): number;
  /** Writes the gradient at the point of the last `value` call, whose value was finite. */
  gradient(into: Float64Array): void;
}

/** When to stop. */
export interface BfgsOptions {
  /** Stop after two steps in a row that gain less than this (default 1e-8). */
  readonly tolerance?: number;
  /** Stop after this many steps (default 200). */
  readonly maxSteps?: number;
  /** Length of the very first step (default 0.1) and of the longest in any variable (default 2). */
  readonly firstStep?: number;
  readonly longestStep?: number;
}

/**
 * The quasi-Newton method of Broyden, Fletcher, Goldfarb & Shanno (1970) with a backtracking line search; see Nocedal &
 * Wright 2006, Numerical Optimization, chapters 3 and 6. Points where the function is not finite are stepped back from, so an
 * infinite value serves as a wall; the start itself must be finite, else it is returned as it is. Memory and time
 * per step grow with the square of the number of variables.
 */
export function bfgs(objective: Differentiable, start: Float64Array, options: BfgsOptions = {}): Minimum {
  const { tolerance = 1e-8, maxSteps = 200, firstStep = 0.1, longestStep = 2 } = options;
  const n = start.length;
  const point = start.slice();
  const trial = new Float64Array(n);
  const gradient = new Float64Array(n);
  const nextGradient = new Float64Array(n);
  const direction = new Float64Array(n);
  const change = new Float64Array(n);
  const product = new Float64Array(n);
  const inverse = new Float64Array(n * n);
  let value = objective.value(point);
  let evaluations = 1;
  if (!Number.isFinite(value) || n === 0) {
    return { point, value, evaluations, converged: n === 0 };
  }
  objective.gradient(gradient);
  let isFresh = true;
  let smallGains = 0;
  for (let step = 0; step < maxSteps; step++) {
    let slope = 0;
    let longest = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      if (isFresh) sum = -(gradient[i] as number);
      else for (let j = 0; j < n; j++) sum -= (inverse[i * n + j] as number) * (gradient[j] as number);
      direction[i] = sum;
      slope += sum * (gradient[i] as number);
      longest = Math.max(longest, Math.abs(sum));
    }
    if (!(slope < 0) || !Number.isFinite(slope)) {
      if (slope === 0) return { point, value, evaluations, converged: true };
      if (isFresh) break;
      isFresh = true;
      continue;
    }
    let length = isFresh ? Math.min(1, firstStep / longest) : Math.min(1, longestStep / longest);
    let next = Number.POSITIVE_INFINITY;
    let accepted = false;
    for (let attempt = 0; attempt < 12; attempt++) {
      for (let i = 0; i < n; i++) trial[i] = (point[i] as number) + length * (direction[i] as number);
      next = objective.value(trial);
      evaluations++;
      if (next <= value + 1e-4 * length * slope) {
        accepted = true;
        break;
      }
      // Down to the bottom of the parabola through value, slope and what was found, within reason.
      const bottom = (-slope * length * length) / (2 * (next - value - slope * length));
      length = Number.isFinite(bottom)
        ? Math.min(0.5 * length, Math.max(0.1 * length, bottom))
        : 0.2 * length;
    }
    if (!accepted) {
      if (isFresh) break;
      isFresh = true;
      continue;
    }
    const gain = value - next;
    objective.gradient(nextGradient);
    let curvature = 0;
    let square = 0;
    for (let i = 0; i < n; i++) {
      change[i] = (trial[i] as number) - (point[i] as number);
      const turned = (nextGradient[i] as number) - (gradient[i] as number);
      direction[i] = turned;
      curvature += (change[i] as number) * turned;
      square += turned * turned;
    }
    point.set(trial);
    gradient.set(nextGradient);
    value = next;
    smallGains = gain < tolerance ? smallGains + 1 : 0;
    if (smallGains === 2) return { point, value, evaluations, converged: true };
    if (!(curvature > 1e-12 * square)) continue;
    if (isFresh) {
      inverse.fill(0);
      for (let i = 0; i < n; i++) inverse[i * n + i] = curvature / square;
      isFresh = false;
    }
    updateInverse(inverse, change, direction, product, curvature);
  }
  return { point, value, evaluations, converged: smallGains > 0 };
}

/** The update of the inverse Hessian by one change of the point and the turn of the gradient it caused. */
function updateInverse(
  inverse: Float64Array,
  change: Float64Array,
  turned: Float64Array,
  product: Float64Array,
  curvature: number,
): void {
  const n = change.length;
  let quadratic = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (inverse[i * n + j] as number) * (turned[j] as number);
    product[i] = sum;
    quadratic += sum * (turned[i] as number);
  }
  const weight = (1 + quadratic / curvature) / curvature;
  for (let i = 0; i < n; i++) {
    const own = change[i] as number;
    const along = (product[i] as number) / curvature;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      inverse[at] =
        (inverse[at] as number) +
        weight * own * (change[j] as number) -
        along * (change[j] as number) -
        (own * (product[j] as number)) / curvature;
    }
  }
}
