import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Business } from '../model/business.ts';
import { aBusiness, activity, contribution, goal, type Part } from '../testing/a-business.ts';
import { buildGoalGraph, type GoalGraph } from './goal-graph.ts';

const link = (from: string, to: string, weight = 1): Part =>
  contribution(`${from}-${to}`, { supportingGoal: from, goal: to, weight });

function graphOf(...parts: readonly Part[]): GoalGraph & { readonly business: Business } {
  const business = aBusiness(...parts).build();
  return { ...buildGoalGraph(business.goals, business.contributions), business };
}
const tops = ({ topGoals }: GoalGraph) => topGoals.map(({ id }) => id);
const shares = (graph: GoalGraph, id: string) => Object.fromEntries(graph.sharesOf(id));

describe('buildGoalGraph', () => {
  it('splits over the top goals in proportion to the weights', () => {
    const graph = graphOf(goal('a'), goal('b'), goal('c'), link('c', 'a', 3), link('c', 'b', 1));
    expect(tops(graph)).toEqual(['a', 'b']);
    expect(shares(graph, 'c')).toEqual({ a: 0.75, b: 0.25 });
    expect(graph.upwardOf('c').map(({ id }) => id)).toEqual(['c-a', 'c-b']);
    expect(graph.upwardOf('a')).toEqual([]);
  });

  it('counts a diamond once', () => {
    const graph = graphOf(
      ...['top', 'left', 'right', 'low'].map((id) => goal(id)),
      link('left', 'top'),
      link('right', 'top'),
      link('low', 'left'),
      link('low', 'right', 5),
    );
    expect(shares(graph, 'low')).toEqual({ top: 1 });
  });

  it('lets a circle leave by its ways out, whichever of its goals they start from', () => {
    const graph = graphOf(
      goal('a'),
      goal('b'),
      goal('top'),
      link('a', 'b'),
      link('b', 'a'),
      link('b', 'top'),
    );
    expect(tops(graph)).toEqual(['top']);
    expect(shares(graph, 'a')).toEqual({ top: 1 });
    expect(shares(graph, 'b')).toEqual({ top: 1 });
    expect(graph.cycles.map((circle) => circle.map(({ id }) => id))).toEqual([['a', 'b']]);
    expect(graph.upwardOf('a').map(({ id }) => id)).toEqual(['a-b']);
    expect(graph.upwardOf('b').map(({ id }) => id)).toEqual(['b-a', 'b-top']);
  });

  it('takes the goals of a circle without a way out as top goals', () => {
    const graph = graphOf(goal('a'), goal('b'), link('a', 'b'), link('b', 'a'));
    expect(tops(graph)).toEqual(['a', 'b']);
    expect(shares(graph, 'a')).toEqual({ a: 1 });
  });

  it('reports a goal that supports itself, and otherwise ignores that', () => {
    const graph = graphOf(goal('a'), link('a', 'a'));
    expect(graph.cycles).toHaveLength(1);
    expect(shares(graph, 'a')).toEqual({ a: 1 });
  });

  it('passes through a reached goal, and not through a dropped one', () => {
    const parts = (status: string) => [
      goal('top'),
      goal('step', { status }),
      goal('low'),
      link('step', 'top'),
      link('low', 'step'),
    ];
    expect(shares(graphOf(...parts('reached')), 'low')).toEqual({ top: 1 });
    expect(tops(graphOf(...parts('reached')))).toEqual(['top']);
    expect(shares(graphOf(...parts('dropped')), 'low')).toEqual({ low: 1 });
    expect(shares(graphOf(...parts('dropped')), 'step')).toEqual({});
  });

  it('keeps nothing in a reached goal at the top', () => {
    const graph = graphOf(goal('done', { status: 'reached' }), goal('low'), link('low', 'done'));
    expect(tops(graph)).toEqual(['low']);
    expect(shares(graph, 'done')).toEqual({});
  });

  it('takes a weight of zero for no support', () => {
    const graph = graphOf(goal('a'), goal('b'), link('b', 'a', 0));
    expect(tops(graph)).toEqual(['a', 'b']);
    expect(shares(graph, 'b')).toEqual({ b: 1 });
  });

  it('splits what work brings, and loses what it gives to a dropped goal', () => {
    const { split, business } = graphOf(
      goal('a'),
      goal('gone', { status: 'dropped' }),
      activity('bake'),
      contribution('bake-a', { activity: 'bake', goal: 'a', weight: 1 }),
      contribution('bake-gone', { activity: 'bake', goal: 'gone', weight: 3 }),
    );
    expect(Object.fromEntries(split(business.contributions))).toEqual({ a: 0.25 });
    expect(split([]).size).toBe(0);
  });

  it('gives every active goal shares that sum to 1, over top goals only, in any graph', () => {
    const size = fc.integer({ min: 1, max: 12 });
    const graphs = size.chain((count) => {
      const node = fc.nat(count - 1);
      return fc.record({
        count: fc.constant(count),
        links: fc.uniqueArray(fc.tuple(node, node, fc.nat(5)), {
          maxLength: 30,
          selector: ([from, to]) => `${from}-${to}`,
        }),
      });
    });
    fc.assert(
      fc.property(graphs, ({ count, links }) => {
        const graph = graphOf(
          ...Array.from({ length: count }, (_, index) => goal(`g${index}`)),
          ...links.map(([from, to, weight]) => link(`g${from}`, `g${to}`, weight)),
        );
        for (const { id } of graph.business.goals) {
          const own = Object.values(shares(graph, id)).reduce((sum, share) => sum + share, 0);
          expect(own).toBeCloseTo(1, 9);
          expect(Object.keys(shares(graph, id)).every((top) => tops(graph).includes(top))).toBe(true);
        }
      }),
    );
  });

  it('walks a chain of 20,000 goals without running out of stack', () => {
    const goals = Array.from({ length: 20_000 }, (_, index) => ({ ...plainGoal, id: `g${index}` }));
    const chain = goals.slice(1).map(({ id }, index) => ({
      id: `c${index}`,
      activity: null,
      initiative: null,
      supportingGoal: id,
      goal: `g${index}`,
      weight: 1,
      rationale: null,
    }));
    const graph = buildGoalGraph(goals, chain);
    expect(Object.fromEntries(graph.sharesOf('g19999'))).toEqual({ g0: 1 });
  });
});

const [plainGoal] = aBusiness(goal('plain')).build().goals as [Business['goals'][number]];
