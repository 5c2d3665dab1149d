// Whether a plan obeys every limit: computed from the problem alone, whoever made the plan.
import { limitsOf, type PortfolioLimit } from './portfolio-limit.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { broughtAt, durationOf, startsOf, valueAt } from './project-times.ts';
import { resourceUse } from './resource-use.ts';

/** What a sum of so many doubles may lose, as a share of its size. */
const ROUNDING = 1e-9;

/** The limits that the plan breaks. */
export function brokenLimits(problem: PortfolioProblem, plan: PortfolioPlan): readonly PortfolioLimit[] {
  const uses = new Map(resourceUse(problem, plan).map((use) => [use.resource, use]));
  const projects = new Map(problem.projects.map((project) => [project.id, project]));
  const groups = new Map((problem.groups ?? []).map((group) => [group.id, group]));
  const chosenOf = (group: string): number =>
    new Set(groups.get(group)?.projects.filter((id) => plan.has(id))).size;
  return limitsOf(problem).filter((limit) => {
    switch (limit.kind) {
      case 'resource': {
        const use = uses.get(limit.resource);
        const [used, most] = [use?.used[limit.period - 1] ?? 0, use?.available[limit.period - 1] ?? 0];
        return used > most + ROUNDING * Math.max(1, used, Math.abs(most));
      }
      case 'must-do':
        return !plan.has(limit.project);
      case 'requires':
        return plan.has(limit.project) && !plan.has(limit.other);
      case 'after': {
        const [start, before, other] = [
          plan.get(limit.project),
          plan.get(limit.other),
          projects.get(limit.other),
        ];
        if (start === undefined) return false;
        return before === undefined || !other || before + durationOf(other) > start;
      }
      case 'excludes':
        return plan.has(limit.project) && plan.has(limit.other);
      case 'floor': {
        const floor = problem.floors?.find(({ id }) => id === limit.floor);
        if (!floor) return false;
        const brought = problem.projects.map((project) => {
          const start = plan.get(project.id);
          return start === undefined ? 0 : broughtAt(floor, project, start);
        });
        const sum = brought.reduce((total, one) => total + one, 0);
        const size = brought.reduce((total, one) => total + Math.abs(one), 0);
        return sum < floor.least - ROUNDING * Math.max(1, size, Math.abs(floor.least));
      }
      case 'least':
        return chosenOf(limit.group) < (groups.get(limit.group)?.least ?? 0);
      default:
        return chosenOf(limit.group) > (groups.get(limit.group)?.most ?? Number.POSITIVE_INFINITY);
    }
  });
}

/** Whether the plan obeys every limit, has projects of the problem only, and begins each when it may begin. */
export function isFeasible(problem: PortfolioProblem, plan: PortfolioPlan): boolean {
  const projects = new Map(problem.projects.map((project) => [project.id, project]));
  for (const [id, start] of plan) {
    const project = projects.get(id);
    if (!project || !startsOf(problem, project).includes(start)) return false;
  }
  return brokenLimits(problem, plan).length === 0;
}

/** What the plan brings. */
export function planValue(problem: PortfolioProblem, plan: PortfolioPlan): number {
  let value = 0;
  for (const project of problem.projects) {
    const start = plan.get(project.id);
    if (start !== undefined) value += valueAt(project, start);
  }
  return value;
}
