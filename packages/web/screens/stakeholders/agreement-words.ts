// How far people agree about a goal, in three words, from the deviation of the ranks they give it.
import type { Figure } from '@evenkeel/core';

/** `close`: at most half of the accepted deviation; `differ`: within it; `dispute`: beyond it. */
export type Consensus = 'close' | 'differ' | 'dispute';

export interface GoalConsensus {
  readonly word: Consensus;
  readonly deviation: number;
  readonly cut: number;
  readonly rwg: number;
}

/** Null where fewer than two have answered. */
export function consensusOf(agreement: Figure, goal: string): GoalConsensus | null {
  const part = agreement.parts.find((one) => one.id === goal);
  if (!part) return null;
  const value = (name: string): number => part.values[name] ?? 0;
  const [deviation, cut] = [value('averageDeviation'), value('cut')];
  const word = value('disputed') === 1 ? 'dispute' : deviation <= cut / 2 ? 'close' : 'differ';
  return { word, deviation, cut, rwg: value('rwg') };
}
