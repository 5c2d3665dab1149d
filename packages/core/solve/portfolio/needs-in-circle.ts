// Finds projects that need each other in a circle, so that none of them can ever begin.
import type { PortfolioProject } from './portfolio-problem.ts';

/** One circle by its projects, the first again at the end; null when there is none. */
export function needsInCircle(
  projects: readonly Pick<PortfolioProject, 'id' | 'requires' | 'after'>[],
): readonly string[] | null {
  const needs = new Map(projects.map(({ id, requires = [], after = [] }) => [id, [...requires, ...after]]));
  const done = new Set<string>();
  for (const { id } of projects) {
    const circle = circleFrom(id, needs, done);
    if (circle) return circle;
  }
  return null;
}

/** A walk along the needs, without recursion: chains may be long. */
function circleFrom(
  from: string,
  needs: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  if (done.has(from)) return null;
  const path: { readonly id: string; next: number }[] = [{ id: from, next: 0 }];
  const onPath = new Set([from]);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const other = needs.get(last.id)?.[last.next];
    last.next += 1;
    if (other === undefined) {
      done.add(last.id);
      onPath.delete(last.id);
      path.pop();
    } else if (onPath.has(other)) {
      const ids = path.map(({ id }) => id);
      return [...ids.slice(ids.indexOf(other)), other];
    } else if (!done.has(other)) {
      onPath.add(other);
      path.push({ id: other, next: 0 });
    }
  }
  return null;
}
