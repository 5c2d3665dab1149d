// Refuses a portfolio problem that makes no sense, with everything that is wrong in it and where.
import { needsInCircle } from './needs-in-circle.ts';
import { fault, type PortfolioFault } from './portfolio-fault.ts';
import type { PortfolioProblem, PortfolioProject } from './portfolio-problem.ts';
import { durationOf, startsOf } from './project-times.ts';
import { shapeFaults } from './read-portfolio.ts';
import { MOST_CRITERIA } from './robust/weight-corners.ts';

export type CheckedPortfolio =
  | { readonly ok: true; readonly value: PortfolioProblem }
  | { readonly ok: false; readonly problems: readonly PortfolioFault[] };

/**
 * @param problem anything, a parsed file for example. Whether all limits can be obeyed together is not asked here:
 *   see `findConflict`.
 */
export function checkPortfolio(problem: unknown): CheckedPortfolio {
  const faults = shapeFaults(problem);
  if (faults.length > 0) return { ok: false, problems: faults };
  const value = problem as PortfolioProblem;
  const found = [
    ...resourceFaults(value),
    ...projectFaults(value),
    ...groupFaults(value),
    ...floorFaults(value),
    ...weightFaults(value),
  ];
  if (found.length > 0) return { ok: false, problems: found };
  const impossible = needFaults(value);
  return impossible.length > 0 ? { ok: false, problems: impossible } : { ok: true, value };
}

function resourceFaults({ periods, resources }: PortfolioProblem): readonly PortfolioFault[] {
  return [
    ...namedTwice('resources', resources),
    ...resources.flatMap(({ available }, at) =>
      available.length === periods ? [] : [wrongLength(['resources', at, 'available'], available, periods)],
    ),
  ];
}

function projectFaults(problem: PortfolioProblem): readonly PortfolioFault[] {
  const resources = new Set(problem.resources.map(({ id }) => id));
  const ids = new Set(problem.projects.map(({ id }) => id));
  return [
    ...namedTwice('projects', problem.projects),
    ...problem.projects.flatMap((project, at) => {
      const path = ['projects', at];
      return [
        ...Object.entries(project.use).flatMap(([resource, periods]) =>
          resources.has(resource)
            ? []
            : [fault('portfolio-unknown-resource', [...path, 'use', resource], periods, { id: resource })],
        ),
        ...(['requires', 'after', 'excludes'] as const).flatMap((field) =>
          (project[field] ?? []).flatMap((id, place) => {
            const where = [...path, field, place];
            if (id === project.id) return [fault('portfolio-itself', where, id, { id, how: field })];
            return ids.has(id) ? [] : [fault('portfolio-unknown-project', where, id, { id })];
          }),
        ),
        ...timeFaults(problem, project, path),
      ];
    }),
  ];
}

function timeFaults(
  problem: PortfolioProblem,
  project: PortfolioProject,
  path: PortfolioFault['path'],
): readonly PortfolioFault[] {
  const { earliest = 1, latest = earliest, value, use, range, id } = project;
  if (latest < earliest)
    return [fault('portfolio-window', [...path, 'latest'], latest, { earliest, latest })];
  const places = latest - earliest + 1;
  const longest = Math.max(0, ...Object.values(use).map((periods) => periods.length));
  return [
    ...(Array.isArray(value) && value.length !== places
      ? [wrongLength([...path, 'value'], value, places)]
      : []),
    ...(longest > durationOf(project)
      ? [fault('portfolio-used-after-end', [...path, 'duration'], project.duration, { longest })]
      : []),
    ...(range && range.low > range.high
      ? [fault('portfolio-range', [...path, 'range'], range, { low: range.low, high: range.high })]
      : []),
    ...(project.mustDo && startsOf(problem, project).length === 0
      ? [fault('portfolio-too-late', [...path, 'earliest'], earliest, { id, periods: problem.periods })]
      : []),
  ];
}

function groupFaults({ groups = [], projects }: PortfolioProblem): readonly PortfolioFault[] {
  const ids = new Set(projects.map(({ id }) => id));
  return [
    ...namedTwice('groups', groups),
    ...groups.flatMap(({ projects: members, least = 0, most = members.length }, at) => [
      ...members.flatMap((id, place) =>
        ids.has(id)
          ? []
          : [fault('portfolio-unknown-project', ['groups', at, 'projects', place], id, { id })],
      ),
      ...(least > Math.min(most, new Set(members).size)
        ? [
            fault('portfolio-least', ['groups', at, 'least'], least, {
              least,
              most: Math.min(most, members.length),
            }),
          ]
        : []),
    ]),
  ];
}

function weightFaults({ weights, projects }: PortfolioProblem): readonly PortfolioFault[] {
  if (!weights) return [];
  const all = Object.values(weights);
  const [least, most] = [
    all.reduce((sum, { low }) => sum + low, 0),
    all.reduce((sum, { high }) => sum + high, 0),
  ];
  return [
    ...Object.entries(weights).flatMap(([criterion, { low, high }]) =>
      low > high ? [fault('portfolio-range', ['weights', criterion], { low, high }, { low, high })] : [],
    ),
    ...(least > 1 + 1e-9 || most < 1 - 1e-9
      ? [fault('portfolio-weights', ['weights'], weights, { least, most })]
      : []),
    ...(all.length > MOST_CRITERIA
      ? [fault('portfolio-criteria', ['weights'], all.length, { most: MOST_CRITERIA })]
      : []),
    ...projects.flatMap(({ criteria = {} }, at) =>
      Object.keys(criteria).flatMap((id) =>
        Object.hasOwn(weights, id)
          ? []
          : [fault('portfolio-unknown-criterion', ['projects', at, 'criteria', id], criteria[id], { id })],
      ),
    ),
  ];
}

function floorFaults({ floors = [], projects }: PortfolioProblem): readonly PortfolioFault[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return [
    ...namedTwice('floors', floors),
    ...floors.flatMap(({ brings }, at) =>
      Object.entries(brings).flatMap(([id, own]) => {
        const where = ['floors', at, 'brings', id];
        const project = byId.get(id);
        if (!project) return [fault('portfolio-unknown-project', where, id, { id })];
        const { earliest = 1, latest = earliest } = project;
        return typeof own === 'number' || own.length === latest - earliest + 1
          ? []
          : [wrongLength(where, own, latest - earliest + 1)];
      }),
    ),
  ];
}

/** Projects that could never be done, or never be done together although both must be. */
function needFaults({ projects }: PortfolioProblem): readonly PortfolioFault[] {
  const circle = needsInCircle(projects);
  if (circle) {
    const at = projects.findIndex(({ id }) => id === circle[0]);
    const field = projects[at]?.after?.includes(circle[1] ?? '') ? 'after' : 'requires';
    return [fault('portfolio-circle', ['projects', at, field], circle[1], { circle: circle.join(' → ') })];
  }
  const byId = new Map(projects.map((project) => [project.id, project]));
  const needed = (id: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const other of [...(byId.get(id)?.requires ?? []), ...(byId.get(id)?.after ?? [])])
      needed(other, seen);
    return seen;
  };
  return projects.flatMap(({ id }, at) => {
    const all = needed(id);
    for (const one of all) {
      const other = byId.get(one)?.excludes?.find((excluded) => all.has(excluded));
      if (other !== undefined) {
        const field = one === id || other === id ? 'excludes' : 'requires';
        return [fault('portfolio-needs-excluded', ['projects', at, field], other, { id, one, other })];
      }
    }
    return bothPromised(byId, id).map((other) =>
      fault('portfolio-both-promised', ['projects', at, 'excludes'], other, { id, other }),
    );
  });
}

function bothPromised(byId: ReadonlyMap<string, PortfolioProject>, id: string): readonly string[] {
  const project = byId.get(id);
  return project?.mustDo ? (project.excludes ?? []).filter((other) => byId.get(other)?.mustDo) : [];
}

function namedTwice(list: string, all: readonly { readonly id: string }[]): readonly PortfolioFault[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, at) => {
    if (seen.has(id)) return [fault('portfolio-twice', [list, at, 'id'], id, { id })];
    seen.add(id);
    return [];
  });
}

function wrongLength(
  path: PortfolioFault['path'],
  list: readonly unknown[],
  expected: number,
): PortfolioFault {
  return fault('portfolio-length', path, list, { expected, found: list.length });
}
