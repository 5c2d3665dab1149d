// The same choice with the time taken out of it: each project in one period, so that only yes or no is left to ask.
import type { PortfolioPlan, PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { startsOf, valueAt } from '../solve/portfolio/project-times.ts';
import { shortfallOf } from './shortfall-of.ts';

/** What the plan holds stays where it is; the others stand where they would come closest to fitting in. */
export function atFixedTimes(problem: PortfolioProblem, plan: PortfolioPlan): PortfolioProblem {
  return {
    ...problem,
    projects: problem.projects.map((project) => {
      const starts = startsOf(problem, project);
      const obstacle = plan.has(project.id) ? null : shortfallOf(problem, plan, project.id);
      const start =
        plan.get(project.id) ??
        (obstacle !== null && 'start' in obstacle ? obstacle.start : (starts[0] ?? project.earliest ?? 1));
      return { ...project, value: valueAt(project, start), earliest: start, latest: start };
    }),
  };
}
