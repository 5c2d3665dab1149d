// The project scheduling library PSPLIB (Kolisch & Sprecher 1997): projects of 30 activities with their shortest lengths.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ScheduleProblem } from '../solve/schedule/schedule-problem.ts';

export interface PublishedProject {
  readonly name: string;
  readonly problem: ScheduleProblem;
  readonly shortest: number;
}

const folder = new URL('../../../../shared/data/psplib_rcpsp/', import.meta.url);

/** Every `step`-th project by name; none, after saying so, where the data are absent. */
export function readProjects(step = 1): readonly PublishedProject[] {
  if (!existsSync(folder)) {
    console.warn(`skipped: the projects are not at ${folder.pathname}`);
    return [];
  }
  const shortest = new Map(
    readFileSync(new URL('optimum_j30.csv', folder), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(',') as [string, string]),
  );
  const files = readdirSync(new URL('j30/', folder)).filter((name) => name.endsWith('.rcp'));
  return files
    .sort()
    .filter((_, index) => index % step === 0)
    .map((file) => {
      const [, group, number] = /j30_(\d+)_(\d+)/.exec(file) ?? [];
      return {
        name: file.replace('.rcp', ''),
        problem: readPatterson(readFileSync(new URL(`j30/${file}`, folder), 'utf8')),
        shortest: Number(shortest.get(`j30${group}_${number}.sm`)),
      };
    });
}

/** Patterson's format: counts, capacities, then per activity duration, use, number of successors, successors. */
export function readPatterson(text: string): ScheduleProblem {
  const numbers = text.trim().split(/\s+/).map(Number);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const nextOf = (length: number) => Array.from({ length }, next);
  const [count, resourceCount] = [next(), next()];
  const resources = nextOf(resourceCount).map((capacity, index) => ({ id: `R${index + 1}`, capacity }));
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `${index + 1}`,
    duration: next(),
    use: nextOf(resourceCount),
    successors: nextOf(next()),
  }));
  return {
    resources,
    activities: rows.map(({ id, duration, use }, index) => ({
      id,
      duration,
      use: Object.fromEntries(resources.map((resource, place) => [resource.id, use[place] ?? 0])),
      after: rows.filter(({ successors }) => successors.includes(index + 1)).map((row) => row.id),
    })),
  };
}
