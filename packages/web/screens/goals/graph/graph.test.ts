// The drawing holds every goal and every piece of work once, support runs to the right, nothing lies on anything else.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBusiness, activity, contribution, goal, initiative } from '../../../../core/testing/a-business.ts';
import { arbitraryBusiness } from '../../../../core/testing/arbitrary-business.ts';
import { graphData } from './graph-data.ts';
import { layoutGraph, nodeHeight } from './graph-layout.ts';

test('columns, parts and what is left out', () => {
  const data = graphData(
    aBusiness(
      goal('top', { weightPoints: 60 }),
      goal('second', { weightPoints: 40 }),
      goal('part'),
      goal('gone', { status: 'dropped' }),
      activity('baking'),
      initiative('over', { status: 'done' }),
      contribution('a', { supportingGoal: 'part', goal: 'top', weight: 3 }),
      contribution('b', { supportingGoal: 'part', goal: 'second', weight: 1 }),
      contribution('c', { activity: 'baking', goal: 'part', weight: 5 }),
      contribution('d', { activity: 'baking', goal: 'gone', weight: 5 }),
      contribution('e', { initiative: 'over', goal: 'top', weight: 5 }),
    ).build(),
  );
  expect(data.nodes.map(({ key, layer, share }) => [key, layer, share])).toEqual([
    ['goal/top', 0, 0.6],
    ['goal/second', 0, 0.4],
    ['goal/part', 1, null],
    ['activity/baking', 2, null],
  ]);
  expect(data.edges.map(({ contribution: { id }, part }) => [id, part])).toEqual([
    ['a', 0.75],
    ['b', 0.25],
    ['c', 1],
  ]);
});

test('any business: every node once, lines to the right but where a circle closes, no overlap', () => {
  fc.assert(
    fc.property(arbitraryBusiness(), (business) => {
      const data = graphData(business);
      const { nodes } = layoutGraph(data);
      expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      const byKey = new Map(nodes.map((node) => [node.key, node]));
      for (const a of nodes) {
        for (const b of nodes) {
          if (a.key < b.key && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(nodeHeight);
        }
      }
      for (const { from, to } of data.edges) {
        if (!from.startsWith('goal/')) expect(byKey.get(from)?.x).toBeLessThan(byKey.get(to)?.x ?? 0);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('an empty business is drawn as nothing', () => {
  expect(layoutGraph(graphData(aBusiness().build())).nodes).toEqual([]);
});
