// The same problem with some of its limits eased, as somebody might who has to find a way out of a conflict.
import { limitKey, type PortfolioLimit } from '../solve/portfolio/portfolio-limit.ts';
import type { PortfolioProblem, PortfolioProject } from '../solve/portfolio/portfolio-problem.ts';

/** A limit on a resource gets `more`; every other limit is given up. */
export interface EasedLimit {
  readonly limit: PortfolioLimit;
  readonly more?: number;
}

export function easeLimits(problem: PortfolioProblem, eased: readonly EasedLimit[]): PortfolioProblem {
  const gone = new Set(eased.map(({ limit }) => limitKey(limit)));
  const isGone = (limit: PortfolioLimit): boolean => gone.has(limitKey(limit));
  const without = (
    project: PortfolioProject,
    kind: 'requires' | 'after' | 'excludes',
    others: readonly string[],
  ): readonly string[] =>
    others.filter(
      (other) =>
        !isGone({ kind, project: project.id, other }) &&
        !(kind === 'excludes' && isGone({ kind, project: other, other: project.id })),
    );
  return {
    ...problem,
    resources: problem.resources.map((resource) => ({
      ...resource,
      available: resource.available.map((amount, at) =>
        eased.reduce(
          (sum, { limit, more = 0 }) =>
            limit.kind === 'resource' && limit.resource === resource.id && limit.period === at + 1
              ? sum + more
              : sum,
          amount,
        ),
      ),
    })),
    projects: problem.projects.map((project) => {
      const { mustDo, requires, after, excludes, ...rest } = project;
      return {
        ...rest,
        ...(mustDo && !isGone({ kind: 'must-do', project: project.id }) ? { mustDo } : {}),
        ...(requires ? { requires: without(project, 'requires', requires) } : {}),
        ...(after ? { after: without(project, 'after', after) } : {}),
        ...(excludes ? { excludes: without(project, 'excludes', excludes) } : {}),
      };
    }),
    ...(problem.floors
      ? { floors: problem.floors.filter(({ id }) => !isGone({ kind: 'floor', floor: id })) }
      : {}),
    groups: (problem.groups ?? []).map(({ least, most, ...group }) => ({
      ...group,
      ...(least !== undefined && !isGone({ kind: 'least', group: group.id }) ? { least } : {}),
      ...(most !== undefined && !isGone({ kind: 'most', group: group.id }) ? { most } : {}),
    })),
  };
}
