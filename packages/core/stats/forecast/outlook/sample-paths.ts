// Seeded sample paths of a forecast: what the steps may become together, not one by one.
import { createPcg32 } from '../../pcg32.ts';

export interface PathPlan {
  readonly horizon: number;
  /** Lower-triangular, horizon × horizon, see `errorLoadings`. */
  readonly loadings: Float64Array;
  /** The value at a step (0-based) when its error is z standard deviations. */
  readonly valueAt: (step: number, z: number) => number;
  readonly seed: number;
  /** Rounded up to an even number: every path has a mirror image, which halves the noise of means. */
  readonly paths: number;
}

/** The paths one after the other, paths × horizon. Cost grows with paths × horizon². */
export function samplePaths({ horizon, loadings, valueAt, seed, paths }: PathPlan): Float64Array {
  const pairs = Math.ceil(paths / 2);
  const normal = normalSource(seed);
  const values = new Float64Array(2 * pairs * horizon);
  const surprises = new Float64Array(horizon);
  const deviation = Float64Array.from({ length: horizon }, (_, step) => rowNorm(loadings, horizon, step));
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = 2 * pair * horizon;
    for (let step = 0; step < horizon; step += 1) {
      surprises[step] = normal();
      let error = 0;
      const row = step * horizon;
      for (let at = 0; at <= step; at += 1) error += (loadings[row + at] ?? 0) * (surprises[at] ?? 0);
      const wide = deviation[step] ?? 0;
      const z = wide > 0 ? error / wide : 0;
      values[first + step] = valueAt(step, z);
      values[first + horizon + step] = valueAt(step, -z);
    }
  }
  return values;
}

function rowNorm(loadings: Float64Array, horizon: number, step: number): number {
  let sum = 0;
  for (let at = 0; at <= step; at += 1) sum += (loadings[step * horizon + at] ?? 0) ** 2;
  return Math.sqrt(sum);
}

/** Marsaglia's polar method: Marsaglia & Bray 1964, "A convenient method for generating normal variables", SIAM Review 6:260–264. */
function normalSource(seed: number): () => number {
  const random = createPcg32(seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * random.share() - 1, 2 * random.share() - 1];
      const size = x * x + y * y;
      if (size >= 1 || size === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(size)) / size);
      spare = y * stretch;
      return x * stretch;
    }
  };
}
