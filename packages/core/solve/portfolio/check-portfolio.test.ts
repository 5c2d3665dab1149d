// What is refused, with its place and its value.
import { describe, expect, test } from 'vitest';
import { rationing } from '../../testing/rationing.ts';
import { checkPortfolio } from './check-portfolio.ts';
import type { PortfolioProblem, PortfolioProject } from './portfolio-problem.ts';

function withProjects(...changes: readonly Partial<PortfolioProject>[]): PortfolioProblem {
  return {
    ...rationing,
    projects: rationing.projects.map((project, at) => ({ ...project, ...changes[at] })),
  };
}

function faultsOf(problem: unknown): readonly (readonly [code: string, path: string, value: unknown])[] {
  const checked = checkPortfolio(problem);
  return checked.ok ? [] : checked.problems.map(({ code, path, value }) => [code, path.join('.'), value]);
}

test('a problem that makes sense passes as it is', () => {
  expect(checkPortfolio(rationing)).toEqual({ ok: true, value: rationing });
});

describe('refuses', () => {
  test.each<readonly [string, unknown, readonly (readonly [string, string, unknown])[]]>([
    ['nothing', null, [['wrong-type', '', null]]],
    ['a list', [], [['wrong-type', '', []]]],
    [
      'missing fields',
      {},
      [
        ['required', 'periods', undefined],
        ['required', 'resources', undefined],
        ['required', 'projects', undefined],
      ],
    ],
    ['a field that is none', { ...rationing, projekts: 1 }, [['unknown-field', 'projekts', 1]]],
    ['no periods', { ...rationing, periods: 0 }, [['too-small', 'periods', 0]]],
    ['half a period', { ...rationing, periods: 1.5 }, [['wrong-type', 'periods', 1.5]]],
    [
      'a negative cost',
      withProjects({ use: { hours: [-3] } }),
      [['portfolio-negative', 'projects.0.use.hours.0', -3]],
    ],
    [
      'a negative capacity',
      { ...rationing, resources: [{ id: 'hours', available: [-1] }] },
      [['portfolio-negative', 'resources.0.available.0', -1]],
    ],
    [
      'a value that is no number',
      withProjects({ value: Number.NaN }),
      [['portfolio-not-finite', 'projects.0.value', Number.NaN]],
    ],
    [
      'a number as a text',
      withProjects({ value: '5' as unknown as number }),
      [['wrong-type', 'projects.0.value', '5']],
    ],
    [
      'too few capacities',
      { ...rationing, periods: 2, resources: [{ id: 'hours', available: [1] }], projects: [] },
      [['portfolio-length', 'resources.0.available', [1]]],
    ],
    [
      'an unknown resource',
      withProjects({ use: { hous: [3] } }),
      [['portfolio-unknown-resource', 'projects.0.use.hous', [3]]],
    ],
    [
      'an unknown project',
      withProjects({ requires: ['x'] }),
      [['portfolio-unknown-project', 'projects.0.requires.0', 'x']],
    ],
    [
      'a project that excludes itself',
      withProjects({ excludes: ['1'] }),
      [['portfolio-itself', 'projects.0.excludes.0', '1']],
    ],
    [
      'a project that needs itself',
      withProjects({ after: ['1'] }),
      [['portfolio-itself', 'projects.0.after.0', '1']],
    ],
    [
      'one key twice',
      withProjects({}, { id: '1' }, {}, { requires: [] }),
      [['portfolio-twice', 'projects.1.id', '1']],
    ],
    [
      'needs in a circle',
      withProjects({ requires: ['2'] }, { after: ['3'] }, { requires: ['1'] }),
      [['portfolio-circle', 'projects.0.requires', '2']],
    ],
    [
      'a project that needs what it excludes',
      withProjects({ requires: ['2'], excludes: ['2'] }),
      [['portfolio-needs-excluded', 'projects.0.excludes', '2']],
    ],
    [
      'a project that needs two which exclude each other',
      withProjects({}, {}, {}, {}, { requires: ['1', '4'] }),
      [['portfolio-needs-excluded', 'projects.4.requires', '1']],
    ],
    [
      'two promises that exclude each other',
      withProjects({ mustDo: true }, {}, {}, { mustDo: true }),
      [['portfolio-both-promised', 'projects.3.excludes', '1']],
    ],
    [
      'a window that ends before it begins',
      withProjects({ earliest: 3, latest: 2 }),
      [['portfolio-window', 'projects.0.latest', 2]],
    ],
    [
      'too few values',
      withProjects({ value: [1, 2], latest: 3 }),
      [['portfolio-length', 'projects.0.value', [1, 2]]],
    ],
    [
      'use after the end',
      withProjects({ duration: 1, use: { hours: [1, 2] } }),
      [['portfolio-used-after-end', 'projects.0.duration', 1]],
    ],
    [
      'a range upside down',
      withProjects({ range: { low: 1.2, high: 0.8 } }),
      [['portfolio-range', 'projects.0.range', { low: 1.2, high: 0.8 }]],
    ],
    [
      'a promise that cannot end in time',
      withProjects({ mustDo: true, duration: 2 }),
      [['portfolio-too-late', 'projects.0.earliest', 1]],
    ],
    [
      'a group that asks for more than it has',
      { ...rationing, groups: [{ id: 'g', projects: ['1'], least: 2 }] },
      [['portfolio-least', 'groups.0.least', 2]],
    ],
    [
      'weights that cannot sum to one',
      { ...rationing, weights: { a: { low: 0, high: 0.4 }, b: { low: 0, high: 0.5 } } },
      [['portfolio-weights', 'weights', { a: { low: 0, high: 0.4 }, b: { low: 0, high: 0.5 } }]],
    ],
    [
      'a criterion without a weight',
      { ...withProjects({ criteria: { c: 1 } }), weights: { a: { low: 0, high: 1 } } },
      [['portfolio-unknown-criterion', 'projects.0.criteria.c', 1]],
    ],
    [
      'a group with a stranger',
      { ...rationing, groups: [{ id: 'g', projects: ['9'] }] },
      [['portfolio-unknown-project', 'groups.0.projects.0', '9']],
    ],
  ])('%s', (_, problem, faults) => {
    expect(faultsOf(problem)).toEqual(faults);
  });

  test('everything that is wrong at once', () => {
    const problem = withProjects({ use: { hous: [3] } }, { requires: ['x'] }, { id: '1' });
    expect(faultsOf(problem).map(([code]) => code)).toEqual([
      'portfolio-twice',
      'portfolio-unknown-resource',
      'portfolio-unknown-project',
    ]);
  });

  test('a circle of ten thousand without losing its breath', () => {
    const projects = Array.from({ length: 10_000 }, (_, at) => ({
      id: `p${at}`,
      value: 1,
      use: {},
      requires: [`p${(at + 1) % 10_000}`],
    }));
    expect(faultsOf({ periods: 1, resources: [], projects })[0]?.[0]).toBe('portfolio-circle');
  });
});
