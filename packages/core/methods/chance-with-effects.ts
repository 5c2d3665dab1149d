// The probability that a measure meets its target when declared effects are added to where it would stand without them.
import { createPcg32 } from '../stats/pcg32.ts';
import { type Triangle, triangleExpectation, triangleMean, triangleQuantile } from '../stats/triangle.ts';

/** How often two or more effects are drawn (convention). */
export const EFFECT_DRAWS = 2000;

/** An effect with the number that its draws start from, so that the order of effects never shows. */
export interface DeclaredEffect extends Triangle {
  /** A whole number from 0 to 2³² − 1, its own for each effect. */
  readonly seed: number;
}

export interface ChanceWithEffectsInput {
  /** The chance when the measure is shifted by a known amount. */
  readonly given: (shift: number) => number;
  /** The shift at which that chance changes fastest. */
  readonly steepAt: number;
  readonly effects: readonly DeclaredEffect[];
}

export interface ChanceWithEffects {
  readonly probability: number;
  /** What chance in the draws may make of it; 0 where nothing had to be drawn. */
  readonly standardError: number;
  readonly draws: number;
  /** Sum of the effects' mean values. */
  readonly meanEffect: number;
}

/**
 * E[given(Σ E)], each E triangular (low, likely, high), all independent of each other and of the forecast.
 *
 * One effect is integrated exactly (to about 1e-10). Of several, their sum is drawn and the probability of each sum is
 * computed exactly (Rao–Blackwell), so that only the effects are left to chance; the standard error is that of the mean.
 * The same effects give the same answer on every machine and in any order. Cost grows with effects × draws.
 *
 * @throws RangeError when an effect is not in the order low ≤ likely ≤ high: a bug of the caller.
 */
export function chanceWithEffects(input: ChanceWithEffectsInput): ChanceWithEffects {
  const effects = [...input.effects].sort(bySeed);
  for (const { low, likely, high } of effects) {
    if (!(low <= likely && likely <= high))
      throw new RangeError(`chanceWithEffects: ${low}, ${likely}, ${high}`);
  }
  const given = (sum: number): number => within(input.given(sum));
  const certain = effects.filter(({ low, high }) => low === high).reduce((sum, { low }) => sum + low, 0);
  const open = effects.filter(({ low, high }) => low < high);
  const meanEffect = effects.reduce((sum, effect) => sum + triangleMean(effect), 0);
  const [first, ...others] = open;
  if (first === undefined) return { probability: given(certain), standardError: 0, draws: 0, meanEffect };
  if (others.length === 0) {
    const steepAt = input.steepAt - certain;
    const probability = within(triangleExpectation(first, (effect) => given(certain + effect), steepAt));
    return { probability, standardError: 0, draws: 0, meanEffect };
  }
  const sources = open.map((effect) => ({ effect, random: createPcg32(effect.seed) }));
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < EFFECT_DRAWS; draw += 1) {
    let total = certain;
    for (const { effect, random } of sources) total += triangleQuantile(effect, random.share());
    const chance = given(total);
    sum += chance;
    squares += chance * chance;
  }
  const mean = sum / EFFECT_DRAWS;
  const variance = Math.max(0, squares / EFFECT_DRAWS - mean * mean);
  return {
    probability: within(mean),
    standardError: Math.sqrt(variance / (EFFECT_DRAWS - 1)),
    draws: EFFECT_DRAWS,
    meanEffect,
  };
}

function bySeed(a: DeclaredEffect, b: DeclaredEffect): number {
  return a.seed - b.seed || a.low - b.low || a.likely - b.likely || a.high - b.high;
}

function within(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
