// Small steps on a solved plan: earlier starts, what is in the way, eased limits, the same choice without time.
import { describe, expect, test } from 'vitest';
import { isFeasible } from '../solve/portfolio/check-plan.ts';
import { checkPortfolio } from '../solve/portfolio/check-portfolio.ts';
import { enumeratePortfolios } from '../solve/portfolio/enumerate-portfolios.ts';
import type { PortfolioProblem, PortfolioProject } from '../solve/portfolio/portfolio-problem.ts';
import { atFixedTimes } from './at-fixed-times.ts';
import { earliestStarts } from './earliest-starts.ts';
import { easeLimits } from './ease-limits.ts';
import { shortfallOf } from './shortfall-of.ts';

function problemOf(...projects: readonly PortfolioProject[]): PortfolioProblem {
  return {
    periods: 4,
    resources: [
      { id: 'hours', available: [10, 10, 20, 10] },
      { id: 'money', available: [100, 100, 100, 100], carriesOver: true },
    ],
    projects,
  };
}

const project = (id: string, rest: Partial<PortfolioProject> = {}): PortfolioProject => ({
  id,
  value: 5,
  use: { hours: [6, 6] },
  earliest: 1,
  latest: 3,
  ...rest,
});

describe('earlier starts', () => {
  test('what is worth the same moves forward as far as the limits let it', () => {
    const problem = problemOf(project('a'), project('b'), project('c', { after: ['a'] }));
    const moved = earliestStarts(
      problem,
      new Map([
        ['a', 2],
        ['b', 3],
      ]),
    );
    expect([...moved]).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
    expect(isFeasible(problem, moved)).toBe(true);
  });

  test('what is worth more later stays', () => {
    const problem = problemOf(project('a', { value: [1, 2, 3] }));
    expect([...earliestStarts(problem, new Map([['a', 3]]))]).toEqual([['a', 3]]);
  });
});

describe('what is in the way', () => {
  const plan = new Map([['a', 1]]);

  test('the periods and amounts of one resource, at the beginning that needs least', () => {
    const problem = problemOf(project('a'), project('b', { latest: 2 }));
    expect(shortfallOf(problem, plan, 'b')).toEqual({
      kind: 'short',
      start: 2,
      short: [{ resource: 'hours', periods: [{ period: 2, more: 2 }] }],
    });
  });

  test('exactly that much more lets it in', () => {
    const problem = problemOf(project('a'), project('b', { latest: 2 }));
    const eased = easeLimits(problem, [
      { limit: { kind: 'resource', resource: 'hours', period: 2 }, more: 2 },
    ]);
    expect(isFeasible(eased, new Map([...plan, ['b', 2]]))).toBe(true);
    const lessEased = easeLimits(problem, [
      { limit: { kind: 'resource', resource: 'hours', period: 2 }, more: 1.9 },
    ]);
    expect(isFeasible(lessEased, new Map([...plan, ['b', 2]]))).toBe(false);
  });

  test('of what carries over one sum, by the first period that lacks it', () => {
    const problem = problemOf(
      project('a'),
      project('b', { use: { money: [150, 120] }, earliest: 1, latest: 1 }),
    );
    expect(shortfallOf(problem, plan, 'b')).toEqual({
      kind: 'short',
      start: 1,
      short: [{ resource: 'money', periods: [{ period: 1, more: 70 }] }],
    });
    const eased = easeLimits(problem, [
      { limit: { kind: 'resource', resource: 'money', period: 1 }, more: 70 },
    ]);
    expect(isFeasible(eased, new Map([...plan, ['b', 1]]))).toBe(true);
  });

  test.each([
    [project('b', { value: -3 }), { kind: 'no-gain', value: -3 }],
    [project('b', { excludes: ['a'] }), { kind: 'excludes', other: 'a' }],
    [project('b', { after: ['c'] }), { kind: 'needs', other: 'c' }],
    [project('b', { after: ['a'], latest: 2 }), { kind: 'no-time' }],
    [project('b', { duration: 9 }), { kind: 'no-time' }],
    [project('b', { use: {} }), { kind: 'none', start: 1 }],
  ] as const)('%j', (one, expected) => {
    expect(shortfallOf(problemOf(project('a'), one, project('c', { value: 1 })), plan, 'b')).toEqual(
      expected,
    );
  });

  test('a group that is full', () => {
    const problem = {
      ...problemOf(project('a'), project('b')),
      groups: [{ id: 'not:b', projects: ['b'], most: 0 }],
    };
    expect(shortfallOf(problem, plan, 'b')).toEqual({ kind: 'most', other: 'not:b' });
    expect(() => shortfallOf(problem, plan, 'nobody')).toThrow(RangeError);
  });
});

test('each limit can be given up, and the others stay', () => {
  const problem: PortfolioProblem = {
    ...problemOf(
      project('a', { mustDo: true, excludes: ['b'] }),
      project('b', { after: ['c'], requires: ['c'] }),
      project('c'),
    ),
    groups: [{ id: 'few', projects: ['a', 'b'], least: 1, most: 1 }],
  };
  const eased = easeLimits(problem, [
    { limit: { kind: 'must-do', project: 'a' } },
    // As the other side would name it.
    { limit: { kind: 'excludes', project: 'b', other: 'a' } },
    { limit: { kind: 'after', project: 'b', other: 'c' } },
    { limit: { kind: 'most', group: 'few' } },
  ]);
  expect(eased.projects[0]).not.toHaveProperty('mustDo');
  expect(eased.projects[0]?.excludes).toEqual([]);
  expect(eased.projects[1]).toMatchObject({ after: [], requires: ['c'] });
  expect(eased.groups).toEqual([{ id: 'few', projects: ['a', 'b'], least: 1 }]);
  expect(checkPortfolio(eased)).toMatchObject({ ok: true });
  expect(easeLimits(problem, []).resources).toEqual(problem.resources);
});

test('without time a choice can be visited whole, and holds the plan it came from', () => {
  const problem = problemOf(
    project('a', { value: [3, 2, 1] }),
    project('b'),
    project('c', { value: [1, 2, 3] }),
  );
  const plan = new Map([
    ['a', 1],
    ['b', 3],
  ]);
  const fixed = atFixedTimes(problem, plan);
  expect(fixed.projects.map(({ value, earliest, latest }) => [value, earliest, latest])).toEqual([
    [3, 1, 1],
    [5, 3, 3],
    [3, 3, 3],
  ]);
  const sets: number[] = [];
  enumeratePortfolios(fixed, (members) => sets.push(members));
  expect(sets).toContain(0b011);
});

test('floors go along: eased like every limit, and cut to the one start', () => {
  const problem: PortfolioProblem = {
    ...problemOf(project('a'), project('b')),
    floors: [{ id: 'points', least: 3, brings: { a: [1, 2, 3], b: 4 } }],
  };
  expect(easeLimits(problem, [{ limit: { kind: 'floor', floor: 'points' } }]).floors).toEqual([]);
  expect(atFixedTimes(problem, new Map([['a', 3]])).floors).toEqual([
    { id: 'points', least: 3, brings: { a: 3, b: 4 } },
  ]);
  expect(checkPortfolio(atFixedTimes(problem, new Map([['a', 3]])))).toMatchObject({ ok: true });
});
