// A portfolio problem as a program of yes-or-no columns: one for each project and each period in which it may begin.
import type { MixedIntegerProgram } from '../program/mixed-integer-program.ts';
import { createRowWriter, type RowWriter } from '../program/row-writer.ts';
import { limitsOf, type PortfolioLimit } from './portfolio-limit.ts';
import type {
  PortfolioPlan,
  PortfolioProblem,
  PortfolioProject,
  PortfolioResource,
} from './portfolio-problem.ts';
import { broughtAt, durationOf, startsOf, valueAt } from './project-times.ts';

export interface PortfolioColumn {
  readonly project: string;
  readonly start: number;
}

export interface PortfolioProgram {
  readonly program: MixedIntegerProgram;
  readonly columns: readonly PortfolioColumn[];
  /** The limit that each row stands for; `once`: a project begins once at most. */
  readonly rows: readonly (PortfolioLimit | { readonly kind: 'once'; readonly project: string })[];
}

export interface ProgramChoices {
  /** Only these limits; all of the problem's where left out. */
  readonly limits?: readonly PortfolioLimit[];
  /** Projects that are in every answer, beside those that must be done. */
  readonly include?: ReadonlySet<string>;
  /** Projects that are in no answer. */
  readonly without?: ReadonlySet<string>;
}

/**
 * Maximises the sum of the values. What must come before is written for each period as "begun until then ≤ ended
 * before", which cuts more of the relaxation than a comparison of dates (Christofides, Alvarez-Valdés & Tamarit 1987,
 * "Project scheduling with resource constraints", *EJOR* 29:262–273); what carries over is limited by its sum so far.
 */
export function portfolioProgram(problem: PortfolioProblem, choices: ProgramChoices = {}): PortfolioProgram {
  const { limits = limitsOf(problem), include = new Set(), without = new Set() } = choices;
  const projects = new Map(problem.projects.map((project) => [project.id, project]));
  const resources = new Map(problem.resources.map((resource) => [resource.id, resource]));
  const groups = new Map((problem.groups ?? []).map((group) => [group.id, group]));
  const columns: PortfolioColumn[] = [];
  const columnsOf = new Map<string, readonly number[]>();
  for (const project of problem.projects) {
    const starts = startsOf(problem, project);
    columnsOf.set(
      project.id,
      starts.map((_, at) => columns.length + at),
    );
    columns.push(...starts.map((start) => ({ project: project.id, start })));
  }
  const rows: PortfolioProgram['rows'][number][] = [];
  const writer = createRowWriter();
  const write = (
    limit: PortfolioProgram['rows'][number],
    lower: number,
    upper: number,
    fill: () => void,
  ): void => {
    fill();
    writer.end(lower, upper);
    rows.push(limit);
  };
  const addAll = (id: string, factor: number): void => {
    for (const column of columnsOf.get(id) ?? []) writer.add(column, factor);
  };
  const mustDo = new Set([
    ...limits.flatMap((limit) => (limit.kind === 'must-do' ? [limit.project] : [])),
    ...include,
  ]);
  for (const { id } of problem.projects) {
    const isMust = mustDo.has(id);
    if ((columnsOf.get(id)?.length ?? 0) > 1 || isMust) {
      write(
        isMust ? { kind: 'must-do', project: id } : { kind: 'once', project: id },
        isMust ? 1 : 0,
        1,
        () => addAll(id, 1),
      );
    }
  }
  for (const limit of limits) {
    switch (limit.kind) {
      case 'resource': {
        const resource = resources.get(limit.resource);
        if (!resource) break;
        write(limit, Number.NEGATIVE_INFINITY, mostUntil(resource, limit.period), () =>
          addUse(writer, columns, projects, resource, limit.period),
        );
        break;
      }
      case 'requires':
        write(limit, Number.NEGATIVE_INFINITY, 0, () => {
          addAll(limit.project, 1);
          addAll(limit.other, -1);
        });
        break;
      case 'after':
        writeOrder(limit.project, limit.other, (fill) => write(limit, Number.NEGATIVE_INFINITY, 0, fill));
        break;
      case 'floor': {
        const floor = problem.floors?.find(({ id }) => id === limit.floor);
        if (!floor) break;
        write(limit, floor.least, Number.POSITIVE_INFINITY, () => {
          for (const [column, { project, start }] of columns.entries()) {
            const found = projects.get(project);
            writer.add(column, found ? broughtAt(floor, found, start) : 0);
          }
        });
        break;
      }
      case 'excludes':
        write(limit, Number.NEGATIVE_INFINITY, 1, () => {
          addAll(limit.project, 1);
          addAll(limit.other, 1);
        });
        break;
      case 'least':
      case 'most': {
        const group = groups.get(limit.group);
        const [least, most] =
          limit.kind === 'least'
            ? [group?.least ?? 0, Number.POSITIVE_INFINITY]
            : [Number.NEGATIVE_INFINITY, group?.most ?? Number.POSITIVE_INFINITY];
        write(limit, least, most, () => {
          for (const id of new Set(group?.projects)) addAll(id, 1);
        });
      }
    }
  }

  /** Begun until a period, for each period in which the project may begin, only if the other has ended before. */
  function writeOrder(id: string, otherId: string, row: (fill: () => void) => void): void {
    const other = projects.get(otherId);
    if (!other) return;
    const duration = durationOf(other);
    for (const last of columnsOf.get(id) ?? []) {
      const start = columns[last]?.start ?? 0;
      row(() => {
        for (const column of columnsOf.get(id) ?? []) if (column <= last) writer.add(column, 1);
        for (const column of columnsOf.get(otherId) ?? [])
          if ((columns[column]?.start ?? 0) + duration <= start) writer.add(column, -1);
      });
    }
  }

  const objective = columns.map(({ project, start }) => {
    const found = projects.get(project);
    return found ? valueAt(found, start) : 0;
  });
  return {
    columns,
    rows,
    program: {
      sense: 'maximise',
      objective: Float64Array.from(objective),
      lower: new Float64Array(columns.length),
      upper: Float64Array.from(columns, ({ project }) => (without.has(project) ? 0 : 1)),
      isInteger: new Uint8Array(columns.length).fill(1),
      rows: writer.rows(),
    },
  };
}

/** The plan that the columns of an answer stand for. */
export function planOf({ columns }: PortfolioProgram, variables: Float64Array): PortfolioPlan {
  return new Map(
    columns.flatMap(({ project, start }, at) =>
      (variables[at] ?? 0) > 0.5 ? [[project, start] as const] : [],
    ),
  );
}

/** The columns of a plan. */
export function variablesOf({ columns }: PortfolioProgram, plan: PortfolioPlan): Float64Array {
  return Float64Array.from(columns, ({ project, start }) => (plan.get(project) === start ? 1 : 0));
}

/** What may be used in a period; where it carries over, until its end. */
function mostUntil({ available, carriesOver }: PortfolioResource, period: number): number {
  if (!carriesOver) return available[period - 1] ?? 0;
  return available.slice(0, period).reduce((sum, amount) => sum + amount, 0);
}

function addUse(
  writer: RowWriter,
  columns: readonly PortfolioColumn[],
  projects: ReadonlyMap<string, PortfolioProject>,
  { id, carriesOver }: PortfolioResource,
  period: number,
): void {
  for (const [column, { project, start }] of columns.entries()) {
    const uses = projects.get(project)?.use[id] ?? [];
    const amount = carriesOver
      ? uses.slice(0, Math.max(0, period - start + 1)).reduce((sum, one) => sum + one, 0)
      : (uses[period - start] ?? 0);
    writer.add(column, amount);
  }
}
