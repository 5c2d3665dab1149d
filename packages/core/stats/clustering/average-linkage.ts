// Groups things by how far apart they are on average: agglomerative clustering with average linkage.

/**
 * The groups that remain when every merger at an average distance up to `cut` is made (UPGMA). Found by chains of nearest
 * neighbours, which gives the same groups as always merging the closest pair. Equal distances are settled by place, so
 * the answer depends on nothing but the numbers. Cost grows with n² in time and room.
 *
 * Sokal & Michener 1958, "A statistical method for evaluating systematic relationships", Univ. Kansas Science Bulletin
 * 38:1409–1438; Murtagh 1983, "A survey of recent advances in hierarchical clustering algorithms", Computer J. 26:354–359.
 *
 * @param distance between the things at two places; symmetric, not negative.
 * @returns places in rising order, groups by their first place.
 * @example averageLinkage(3, (a, b) => Math.abs(a - b), 1) // [[0, 1], [2]]
 */
export function averageLinkage(
  n: number,
  distance: (one: number, other: number) => number,
  cut: number,
): readonly (readonly number[])[] {
  const between = new Float64Array(n * n);
  for (let one = 0; one < n; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const apart = distance(other, one);
      between[one * n + other] = apart;
      between[other * n + one] = apart;
    }
  }
  const members: (number[] | null)[] = Array.from({ length: n }, (_, place) => [place]);
  const parent = Array.from({ length: n }, (_, place) => place);
  const chain: number[] = [];
  for (let left = n; left > 1; ) {
    if (chain.length === 0) chain.push(members.findIndex((one) => one !== null));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    // The one before wins a tie, else the chain would run in circles.
    let nearest = before ?? -1;
    let least = before === undefined ? Number.POSITIVE_INFINITY : (between[last * n + before] ?? 0);
    for (let place = 0; place < n; place += 1) {
      if (place === last || members[place] === null) continue;
      const apart = between[last * n + place] ?? 0;
      if (apart < least) [nearest, least] = [place, apart];
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    merge(Math.min(last, nearest), Math.max(last, nearest), least);
    left -= 1;
  }
  const groups = new Map<number, number[]>();
  for (let place = 0; place < n; place += 1) {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  }
  return [...groups.values()];

  function merge(kept: number, gone: number, apart: number): void {
    const own = members[kept] ?? [];
    const added = members[gone] ?? [];
    for (let place = 0; place < n; place += 1) {
      if (place === kept || place === gone || members[place] === null) continue;
      const mean =
        (own.length * (between[kept * n + place] ?? 0) + added.length * (between[gone * n + place] ?? 0)) /
        (own.length + added.length);
      between[kept * n + place] = mean;
      between[place * n + kept] = mean;
    }
    // Average linkage never merges nearer than before, so what lies within the cut is a whole group.
    if (apart <= cut + 1e-12) parent[rootOf(gone)] = rootOf(kept);
    members[kept] = [...own, ...added];
    members[gone] = null;
  }

  function rootOf(place: number): number {
    let at = place;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  }
}
