// What a line most likely belongs to: what is suggested for it, then what most lines belong to.
import type { Line } from '@evenkeel/contract';
import { type Business, targetOf } from '@evenkeel/core';
import type { LineKind } from './queries.ts';

/** Works by how many lines belong to them, most first. */
export function frequentTargets({ totals }: Business, kind: LineKind): readonly string[] {
  const lines = new Map<string, number>();
  for (const total of kind === 'ledger' ? totals.money : totals.time) {
    const target = targetOf(total);
    if (target !== null) lines.set(target, (lines.get(target) ?? 0) + total.entries);
  }
  return [...lines].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([target]) => target);
}

/** At most nine, so that each has a key of its own. */
export function likelyTargets({ suggestion, target }: Line, frequent: readonly string[]): readonly string[] {
  const suggested = (suggestion?.candidates ?? [])
    .filter(({ chance }) => chance >= 0.01)
    .map((one) => one.target);
  return [...new Set([...suggested, ...frequent])].filter((one) => one !== target).slice(0, 9);
}
