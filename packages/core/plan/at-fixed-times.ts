// The same choice with the time taken out of it: each project in one period, so that only yes or no is left to ask.
import type {
  PortfolioPlan,
  PortfolioProblem,
  PortfolioProject,
} from '../solve/portfolio/portfolio-problem.ts';
import { broughtAt, startsOf, valueAt } from '../solve/portfolio/project-times.ts';
import { shortfallOf } from './shortfall-of.ts';

/** What the plan holds stays where it is; the others stand where they would come closest to fitting in. */
export function atFixedTimes(problem: PortfolioProblem, plan: PortfolioPlan): PortfolioProblem {
  const starts = new Map(problem.projects.map((project) => [project.id, startOf(problem, plan, project)]));
  const at = ({ id }: PortfolioProject): number => starts.get(id) ?? 1;
  return {
    ...problem,
    projects: problem.projects.map((project) => ({
      ...project,
      value: valueAt(project, at(project)),
      earliest: at(project),
      latest: at(project),
    })),
    ...(problem.floors
      ? {
          floors: problem.floors.map((floor) => ({
            ...floor,
            brings: Object.fromEntries(
              problem.projects.map((project) => [project.id, broughtAt(floor, project, at(project))]),
            ),
          })),
        }
      : {}),
  };
}

function startOf(problem: PortfolioProblem, plan: PortfolioPlan, project: PortfolioProject): number {
  const own = plan.get(project.id);
  if (own !== undefined) return own;
  const obstacle = shortfallOf(problem, plan, project.id);
  return 'start' in obstacle ? obstacle.start : (startsOf(problem, project)[0] ?? project.earliest ?? 1);
}
