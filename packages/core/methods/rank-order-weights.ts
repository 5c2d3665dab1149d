// Weights from an order alone: the first matters most, and nobody said by how much.

/**
 * Rank-order centroid: wᵢ = (1/n)·Σ_{k=i..n} 1/k, the middle of all weights that keep the order. What is tied shares the
 * mean of the weights of the places it takes up together (mid-ranks).
 *
 * Barron & Barrett 1996, "Decision quality using ranked attribute weights", Management Science 42:1515–1523. It makes the
 * top heavier than people do who are asked for numbers (Roberts & Goodwin 2002, "Weight approximations in multi-attribute
 * decision models", Journal of Multi-Criteria Decision Analysis 11:291–303): say "from ranking only".
 *
 * @param groups sizes of the groups of equals, from the most important on; `[1, 1, 1]` is an order without ties.
 * @returns one weight per group, that of each of its members.
 * @throws RangeError when a group is empty or not whole: a bug of the caller.
 * @example rankOrderWeights([1, 1, 1]) // [0.611111, 0.277778, 0.111111]
 * @example rankOrderWeights([1, 2]) // [0.611111, 0.194444]
 */
export function rankOrderWeights(groups: readonly number[]): readonly number[] {
  if (!groups.every((size) => Number.isInteger(size) && size >= 1)) {
    throw new RangeError(`rankOrderWeights: groups of ${groups.join(', ')}`);
  }
  const count = groups.reduce((sum, size) => sum + size, 0);
  const places = new Array<number>(count).fill(0);
  let tail = 0;
  for (let place = count; place >= 1; place -= 1) {
    tail += 1 / place;
    places[place - 1] = tail / count;
  }
  let from = 0;
  return groups.map((size) => {
    const own = places.slice(from, from + size);
    from += size;
    return own.reduce((sum, weight) => sum + weight, 0) / size;
  });
}
