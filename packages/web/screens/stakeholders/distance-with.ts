// How far money or hours would be from other priorities than today's: known while the weights are being settled.
import type { Figure } from '@evenkeel/core';

/**
 * Total variation of what was really spent from the given shares.
 *
 * @param figure `money-total-variation` or `hours-total-variation`: its parts carry the actual shares.
 * @returns null where the distance of today cannot be told either.
 */
export function distanceWith(figure: Figure | undefined, shares: ReadonlyMap<string, number>): number | null {
  if (!figure || figure.value === null || shares.size === 0) return null;
  const twice = figure.parts.reduce((sum, { noun, id, values }) => {
    const meant = noun === 'goal' ? (shares.get(id) ?? 0) : 0;
    return sum + Math.abs(meant - (values.actual ?? 0));
  }, 0);
  return twice / 2;
}
