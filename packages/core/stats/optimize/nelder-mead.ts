// Minimising a function of a few variables without derivatives, inside bounds.

/** Where a search ended: the best point found, its value, and what it cost. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** False when the search ran out of evaluations first. */
  readonly converged: boolean;
}

/** How to search; everything has a sensible default. */
export interface NelderMeadOptions {
  /** Smallest allowed value of each variable (default: none). Trial points are moved onto the bounds. */
  readonly lower?: Float64Array;
  /** Largest allowed value of each variable (default: none). */
  readonly upper?: Float64Array;
  /** Edge of the first simplex, for all variables or one by one (default: a tenth of the variable, at least 0.1). */
  readonly step?: number | Float64Array;
  /** Stop when best and worst value differ by less than this share of their size (default 1e-8). */
  readonly tolerance?: number;
  /** Stop after this many evaluations, restarts included (default 400 per variable). */
  readonly maxEvaluations?: number;
  /** Fresh simplexes built around the best point once the search has settled (default 0). */
  readonly restarts?: number;
}

/**
 * The downhill simplex of Nelder & Mead 1965, "A simplex method for function minimization", The Computer Journal
 * 7:308–313, with the dimension-adaptive coefficients of Gao & Han 2012, "Implementing the Nelder-Mead simplex
 * algorithm with adaptive parameters", Computational Optimization and Applications 51:259–277.
 *
 * `objective` gets a buffer that is reused: it must read it, not keep it. Values that are not finite count as
 * infinitely bad. Allocates once per call, nothing per evaluation. Good up to about ten variables.
 *
 * @example nelderMead((x) => ((x[0] ?? 0) - 3) ** 2, Float64Array.of(0)).point // [3]
 */
export function nelderMead(
  objective: (point: Float64Array) => number,
  start: Float64Array,
  options: NelderMeadOptions = {},
): Minimum {
  const n = start.length;
  const { lower, upper, step, tolerance = 1e-8, maxEvaluations = 400 * Math.max(1, n) } = options;
  let restarts = options.restarts ?? 0;
  const expansion = n > 1 ? 1 + 2 / n : 2;
  const contraction = n > 1 ? 0.75 - 1 / (2 * n) : 0.5;
  const shrinkage = n > 1 ? 1 - 1 / n : 0.5;
  const simplex = new Float64Array((n + 1) * n);
  const values = new Float64Array(n + 1);
  const middle = new Float64Array(n);
  const trial = new Float64Array(n);
  const kept = new Float64Array(n);
  let evaluations = 0;
  let converged = false;
  let best = 0;

  const valueAt = (point: Float64Array): number => {
    evaluations++;
    const value = objective(point);
    return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
  };
  const clamp = (value: number, i: number): number => {
    const low = lower?.[i] ?? Number.NEGATIVE_INFINITY;
    const high = upper?.[i] ?? Number.POSITIVE_INFINITY;
    return value < low ? low : value > high ? high : value;
  };
  const store = (vertex: number, point: Float64Array, value: number): void => {
    simplex.set(point, vertex * n);
    values[vertex] = value;
  };
  /** A point on the line from the worst vertex through the middle of the others. */
  const tryAt = (worst: number, factor: number): number => {
    for (let i = 0; i < n; i++) {
      const m = middle[i] ?? 0;
      trial[i] = clamp(m + factor * (m - (simplex[worst * n + i] ?? 0)), i);
    }
    return valueAt(trial);
  };
  const build = (round: number): void => {
    for (let i = 0; i < n; i++) trial[i] = clamp(trial[i] ?? 0, i);
    store(0, trial, round === 0 ? valueAt(trial) : (values[best] ?? 0));
    for (let v = 1; v <= n; v++) {
      const i = v - 1;
      const from = trial[i] ?? 0;
      const asked = typeof step === 'number' ? step : step?.[i];
      const edge = (asked ?? Math.max(0.1, Math.abs(from) / 10)) * (round % 2 === 0 ? 1 : -0.5);
      trial[i] = clamp(from + edge, i);
      if (trial[i] === from) trial[i] = clamp(from - edge, i);
      store(v, trial, valueAt(trial));
      trial[i] = from;
    }
    best = 0;
  };

  trial.set(start);
  build(0);
  let settledAt = Number.POSITIVE_INFINITY;
  for (let round = 0; ; ) {
    let worst = 0;
    best = 0;
    for (let v = 1; v <= n; v++) {
      if ((values[v] ?? 0) < (values[best] ?? 0)) best = v;
      if ((values[v] ?? 0) >= (values[worst] ?? 0)) worst = v;
    }
    let second = best;
    for (let v = 0; v <= n; v++) if (v !== worst && (values[v] ?? 0) > (values[second] ?? 0)) second = v;
    const low = values[best] ?? 0;
    const high = values[worst] ?? 0;
    if (n === 0 || high - low <= tolerance * (Math.abs(low) + tolerance) || evaluations >= maxEvaluations) {
      converged = n === 0 || high - low <= tolerance * (Math.abs(low) + tolerance);
      const improved = settledAt - low > tolerance * (Math.abs(low) + tolerance);
      if (n === 0 || restarts === 0 || !improved || evaluations >= maxEvaluations) break;
      restarts--;
      settledAt = low;
      trial.set(simplex.subarray(best * n, best * n + n));
      build(++round);
      continue;
    }
    middle.fill(0);
    for (let v = 0; v <= n; v++) {
      if (v === worst) continue;
      for (let i = 0; i < n; i++) middle[i] = (middle[i] ?? 0) + (simplex[v * n + i] ?? 0) / n;
    }
    const reflected = tryAt(worst, 1);
    if (reflected < low) {
      kept.set(trial);
      const expanded = tryAt(worst, expansion);
      if (expanded < reflected) store(worst, trial, expanded);
      else store(worst, kept, reflected);
    } else if (reflected < (values[second] ?? 0) || (n === 1 && reflected < high)) {
      store(worst, trial, reflected);
    } else {
      const outside = reflected < high;
      const contracted = tryAt(worst, outside ? contraction : -contraction);
      if (contracted < (outside ? reflected : high)) store(worst, trial, contracted);
      else {
        for (let v = 0; v <= n; v++) {
          if (v === best) continue;
          for (let i = 0; i < n; i++) {
            const anchor = simplex[best * n + i] ?? 0;
            trial[i] = anchor + shrinkage * ((simplex[v * n + i] ?? 0) - anchor);
          }
          store(v, trial, valueAt(trial));
        }
      }
    }
  }
  return { point: simplex.slice(best * n, best * n + n), value: values[best] ?? 0, evaluations, converged };
}
