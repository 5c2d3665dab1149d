// How well a division into departments keeps together what is tied together.

export interface Tie {
  readonly one: string;
  readonly other: string;
}

/**
 * Modularity Q = 1/2m · Σ_ij (A_ij − k_i·k_j/2m)·δ(c_i, c_j): the share of ties inside the parts, less what chance would
 * give. 0 for one part that holds everything; at most 1.
 *
 * Newman & Girvan 2004, "Finding and evaluating community structure in networks", Physical Review E 69:026113. Small parts
 * of a large network are not told apart reliably (resolution limit). Cost grows with ties + nodes.
 *
 * @param parts every node in exactly one part.
 * @returns null without any tie.
 * @throws RangeError when a tie names a node of no part, or a node is in two: a bug of the caller.
 * @example modularity([{ one: 'a', other: 'b' }, { one: 'c', other: 'd' }], [['a', 'b'], ['c', 'd']]) // 0.5
 */
export function modularity(ties: readonly Tie[], parts: readonly (readonly string[])[]): number | null {
  const partOf = new Map<string, number>();
  for (const [number, members] of parts.entries()) {
    for (const member of members) {
      if (partOf.has(member)) throw new RangeError(`modularity: ${member} is in two parts`);
      partOf.set(member, number);
    }
  }
  if (ties.length === 0) return null;
  const degrees = parts.map(() => 0);
  let inside = 0;
  for (const { one, other } of ties) {
    const [from, to] = [partOf.get(one), partOf.get(other)];
    if (from === undefined || to === undefined)
      throw new RangeError('modularity: a tie names a node of no part');
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
    if (from === to) inside += 1;
  }
  const ends = 2 * ties.length;
  const expected = degrees.reduce((sum, degree) => sum + (degree / ends) ** 2, 0);
  return inside / ties.length - expected;
}
