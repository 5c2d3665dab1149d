// Average linkage by chains of neighbours against the plain way: always merge the closest pair.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageLinkage } from './average-linkage.ts';

it('groups what lies close', () => {
  const points = [0, 1, 10, 11, 30];
  const apart = (one: number, other: number) => Math.abs((points[one] ?? 0) - (points[other] ?? 0));
  expect(averageLinkage(5, apart, 2)).toEqual([[0, 1], [2, 3], [4]]);
  expect(averageLinkage(5, apart, 10)).toEqual([[0, 1, 2, 3], [4]]);
  expect(averageLinkage(5, apart, 100)).toEqual([[0, 1, 2, 3, 4]]);
  expect(averageLinkage(5, apart, 0)).toEqual([[0], [1], [2], [3], [4]]);
  expect(averageLinkage(0, apart, 1)).toEqual([]);
});

it('does the same as merging the closest pair, whatever the points', () => {
  // Distances without ties, so that there is one answer.
  const points = fc.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(points, fc.double({ min: 0, max: 100, noNaN: true }), (list, cut) => {
      const apart = (one: number, other: number) => Math.abs((list[one] ?? 0) - (list[other] ?? 0));
      const plain = closestPairs(list.length, apart);
      fc.pre(plain.heights.every((height) => Math.abs(height - cut) > 1e-6) && !plain.hasTies);
      expect(averageLinkage(list.length, apart, cut)).toEqual(plain.groupsAt(cut));
    }),
    { numRuns: 60 },
  );
});

function closestPairs(n: number, apart: (one: number, other: number) => number) {
  let groups = Array.from({ length: n }, (_, at) => [at]);
  const steps: { height: number; groups: number[][] }[] = [];
  let hasTies = false;
  const mean = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + apart(one, other), 0), 0) /
    (a.length * b.length);
  while (groups.length > 1) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, height: mean(a, b) })));
    pairs.sort((one, other) => one.height - other.height);
    const [best, next] = pairs;
    if (!best) break;
    if (next && next.height - best.height < 1e-9) hasTies = true;
    groups = [...groups.filter((one) => one !== best.a && one !== best.b), [...best.a, ...best.b]];
    steps.push({ height: best.height, groups });
  }
  return {
    hasTies,
    heights: steps.map(({ height }) => height),
    groupsAt(cut: number): number[][] {
      const last = steps.filter(({ height }) => height <= cut).at(-1);
      const found = last?.groups ?? Array.from({ length: n }, (_, at) => [at]);
      return found.map((one) => one.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    },
  };
}
