// The segmentation that explains a series best for what it costs, over shapes and memories of the errors.
import { median } from '../median.ts';
import { autoregressiveCost, type SegmentCost, type SegmentShape } from './autoregressive-cost.ts';
import { pelt } from './pelt.ts';
import { furtherMemories, memories, type WorkingSeries, withoutMemory } from './working-series.ts';

export interface Segmentation {
  readonly shape: SegmentShape;
  readonly phi: number;
  readonly psi: number;
  readonly changes: readonly number[];
  /** −2 log likelihood + penalties; lower is better. */
  readonly criterion: number;
  /** Of the white noise that drives the errors, in the units of the working series. */
  readonly noiseVariance: number;
  readonly cost: SegmentCost;
  /** What a change must save in −2 log likelihood. */
  readonly penalty: number;
}

/** Shortest segment, in observations: a line has one parameter more. */
export const shortest = { level: 5, line: 6 } as const;

/** −2 log likelihood a change must save, in units of ln n: found by simulation of series without a change. */
const price = { level: 3, line: 4 } as const;

/** Positions looked at in the first pass: longer series are looked at in steps, then exactly around the best model. */
const firstPassPositions = 110;

/**
 * Every pair of memories and both shapes are tried; for each, the noise variance and the partition are improved in turn
 * from a low and a middle start. Cost O(n + 110²) per model, and O(n²) at most in the exact second pass.
 */
export function searchSegments(series: WorkingSeries): Segmentation {
  const n = series.values.length;
  const stride = Math.max(1, Math.floor(n / firstPassPositions));
  let best: Segmentation | null = null;
  const keep = (candidate: Segmentation): Segmentation => {
    if (best === null || candidate.criterion < best.criterion) best = candidate;
    return candidate;
  };
  for (const psi of furtherMemories) {
    const values = withoutMemory(series.values, psi);
    for (const shape of ['line', 'level'] as const) {
      for (const phi of memories) {
        const judge = judgeOf(series, { psi, phi, shape, cost: autoregressiveCost(values, phi, shape) });
        const none = keep(judge([]));
        const low = Math.max(innovationNoise(values, phi) ** 2, 1e-8);
        const seen = new Set(['']);
        for (const start of [low, Math.sqrt(low * none.noiseVariance)]) {
          let model: Segmentation = { ...none, noiseVariance: Math.min(start, none.noiseVariance) };
          for (let round = 0; round < 6; round += 1) {
            model = keep(judge(partitionOf(model, n, stride)));
            const name = model.changes.join();
            if (seen.has(name)) break;
            seen.add(name);
          }
        }
      }
    }
  }
  if (best === null) throw new RangeError('searchSegments: no model could be judged');
  let exact: Segmentation = best;
  for (let round = 0; stride > 1 && round < 3; round += 1) {
    exact = keep(judgeOf(series, exact)(partitionOf(exact, n, 1)));
  }
  return withoutWeakest(series, best);
}

/** −2 log likelihood that the change after each boundary but the first saves, its neighbours taken as they are. */
export function savings({ changes, cost, noiseVariance, phi }: Segmentation, n: number): readonly number[] {
  const bounds = [0, ...changes, n];
  return changes.map((at, order) => {
    const [start = 0, end = n] = [bounds[order], bounds[order + 2]];
    const extra = cost(start, end) - cost(start, at) - cost(at, end);
    return n * Math.log(1 + extra / (n * noiseVariance)) + Math.log(1 - phi * phi);
  });
}

/** Takes away, one at a time, what does not pay for itself any more beside its neighbours. */
function withoutWeakest(series: WorkingSeries, found: Segmentation): Segmentation {
  const saved = savings(found, series.values.length);
  const least = Math.min(...saved);
  if (found.changes.length === 0 || least >= found.penalty) return found;
  const rest = found.changes.filter((_, order) => order !== saved.indexOf(least));
  return withoutWeakest(series, judgeOf(series, found)(rest));
}

type Model = Pick<Segmentation, 'psi' | 'phi' | 'shape' | 'cost'>;

function partitionOf(
  { cost, penalty, phi, noiseVariance, shape }: Segmentation,
  n: number,
  stride: number,
): readonly number[] {
  const each = (penalty - Math.log(1 - phi * phi)) * noiseVariance;
  return pelt(n, cost, each, { minLength: shortest[shape], stride }).changes;
}

/** Criterion of a partition: n·ln(RSS/n) − segments·ln(1 − φ²) + penalties and what the working series cost. */
function judgeOf(
  series: WorkingSeries,
  { psi, phi, shape, cost }: Model,
): (changes: readonly number[]) => Segmentation {
  const n = series.values.length;
  const penalty = price[shape] * Math.log(n) * (1 + 10 / n);
  const parameters = (shape === 'line' ? 1 : 0) + (psi === 0 ? 0 : 1);
  return (changes) => {
    let rest = 0;
    let start = 0;
    for (const end of [...changes, n]) {
      rest += cost(start, end);
      start = end;
    }
    const noiseVariance = Math.max(rest / n, 1e-12);
    const criterion =
      n * Math.log(noiseVariance) -
      (changes.length + 1) * Math.log(1 - phi * phi) +
      changes.length * penalty +
      parameters * Math.log(n) +
      series.charge;
    return { psi, phi, shape, cost, changes, criterion, noiseVariance, penalty };
  };
}

/** Deviation of the white noise behind the errors, from differences of y(t) − φ·y(t−1): a jump hardly moves it. */
function innovationNoise(values: Float64Array, phi: number): number {
  const steps = new Float64Array(Math.max(0, values.length - 2));
  for (let t = 2; t < values.length; t += 1) {
    const [now = 0, before = 0, earlier = 0] = [values[t], values[t - 1], values[t - 2]];
    steps[t - 2] = Math.abs(now - (1 + phi) * before + phi * earlier);
  }
  return median(steps) / (0.6745 * Math.SQRT2);
}
