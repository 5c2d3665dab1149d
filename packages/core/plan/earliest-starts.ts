// Among plans that bring the same, one in which nothing waits without a reason.
import { isFeasible } from '../solve/portfolio/check-plan.ts';
import type { PortfolioPlan, PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { startsOf, valueAt } from '../solve/portfolio/project-times.ts';

/** Moves each project, those that begin first before the others, to the earliest period that is worth no less. */
export function earliestStarts(problem: PortfolioProblem, plan: PortfolioPlan): PortfolioPlan {
  const moved = new Map(plan);
  const inOrder = problem.projects
    .filter(({ id }) => plan.has(id))
    .sort((a, b) => (plan.get(a.id) ?? 0) - (plan.get(b.id) ?? 0));
  for (const project of inOrder) {
    const now = moved.get(project.id) ?? 1;
    for (const start of startsOf(problem, project)) {
      if (start >= now) break;
      if (valueAt(project, start) < valueAt(project, now)) continue;
      moved.set(project.id, start);
      if (isFeasible(problem, moved)) break;
      moved.set(project.id, now);
    }
  }
  return moved;
}
