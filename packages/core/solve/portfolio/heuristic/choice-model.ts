// A portfolio problem as flat arrays: each way to do a project is one option, each limit one row.
import type { PortfolioProblem, PortfolioProject } from '../portfolio-problem.ts';

/** Amounts of options in rows: those of option j stand from `starts[j]` to before `starts[j + 1]`. */
export interface OptionRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** The projects that one needs; with `isAfter` it begins once they have ended. */
export interface Need {
  readonly project: number;
  readonly isAfter: boolean;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly projects: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** One row of a resource: what may be used in a period or, where it carries over, until its end. */
export interface LimitRow {
  readonly resource: number;
  /** From 1. */
  readonly period: number;
}

export interface ChoiceModel {
  readonly projects: readonly PortfolioProject[];
  /** The options of project p are those from `optionStarts[p]` to before `optionStarts[p + 1]`. */
  readonly optionStarts: Int32Array;
  readonly projectOf: Int32Array;
  readonly values: Float64Array;
  /** First and last period, from 1. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly use: OptionRows;
  readonly limits: Float64Array;
  readonly limitRows: readonly LimitRow[];
  readonly needs: readonly (readonly Need[])[];
  /** Those that need it. */
  readonly dependents: readonly (readonly number[])[];
  readonly excludes: readonly (readonly number[])[];
  readonly mustDo: Uint8Array;
  readonly groups: readonly ChoiceGroup[];
  readonly groupsOf: readonly (readonly number[])[];
}

/** What is known to fit is allowed to exceed a limit by this part of it, as sums of decimals are not exact. */
const ROUNDING = 1e-9;

/**
 * @param problem has been checked: its ids exist and are unique, its amounts are finite.
 * Rows that nothing could exceed are left out, and so are options that would last beyond the last period.
 */
export function choiceModel(problem: PortfolioProblem): ChoiceModel {
  const { projects, groups = [] } = problem;
  const indexOf = new Map(projects.map(({ id }, index) => [id, index]));
  const indices = (ids: readonly string[] = []) => ids.map((id) => indexOf.get(id) ?? -1);
  const options = optionsOf(problem);
  const { rows, limits } = limitRowsOf(problem);
  const use = useOf(problem, options, limits);

  const needs = projects.map(({ requires, after }): readonly Need[] => [
    ...indices(after).map((project) => ({ project, isAfter: true })),
    ...indices(requires).map((project) => ({ project, isAfter: false })),
  ]);
  const dependents = projects.map((): number[] => []);
  const excludes = projects.map((): number[] => []);
  for (const [index, project] of projects.entries()) {
    for (const need of needs[index] ?? []) dependents[need.project]?.push(index);
    for (const other of indices(project.excludes)) {
      excludes[index]?.push(other);
      excludes[other]?.push(index);
    }
  }
  const groupsOf = projects.map((): number[] => []);
  const choiceGroups = groups.map(({ id, projects: ids, least, most }, group): ChoiceGroup => {
    const members = [...new Set(indices(ids))];
    for (const member of members) groupsOf[member]?.push(group);
    return { id, projects: members, least: least ?? 0, most: most ?? members.length };
  });
  return {
    projects,
    optionStarts: options.starts,
    projectOf: Int32Array.from(options.projectOf),
    values: Float64Array.from(options.values),
    begins: Int32Array.from(options.begins),
    ends: Int32Array.from(options.ends),
    use,
    limits: limits.map((limit) => limit + Math.max(1, Math.abs(limit)) * ROUNDING),
    limitRows: rows,
    needs,
    dependents,
    excludes,
    mustDo: Uint8Array.from(projects, ({ mustDo }) => (mustDo ? 1 : 0)),
    groups: choiceGroups,
    groupsOf,
  };
}

interface Options {
  readonly starts: Int32Array;
  readonly projectOf: number[];
  readonly values: number[];
  readonly begins: number[];
  readonly ends: number[];
}

function optionsOf({ projects, periods }: PortfolioProblem): Options {
  const options: Options = {
    starts: new Int32Array(projects.length + 1),
    projectOf: [],
    values: [],
    begins: [],
    ends: [],
  };
  for (const [index, project] of projects.entries()) {
    const duration = durationOf(project);
    const { earliest = 1, value } = project;
    const latest = Math.min(project.latest ?? earliest, periods - duration + 1);
    for (let begin = earliest; begin <= latest; begin += 1) {
      options.projectOf.push(index);
      options.values.push(typeof value === 'number' ? value : (value[begin - earliest] ?? 0));
      options.begins.push(begin);
      options.ends.push(begin + duration - 1);
    }
    options.starts[index + 1] = options.values.length;
  }
  return options;
}

/** In periods; one that uses nothing still takes one. */
function durationOf({ duration, use }: PortfolioProject): number {
  return duration ?? Math.max(1, ...Object.values(use).map((list) => list.length));
}

function limitRowsOf({ resources, periods }: PortfolioProblem): {
  rows: readonly LimitRow[];
  limits: Float64Array;
} {
  const rows: LimitRow[] = [];
  const limits: number[] = [];
  for (const [resource, { available, carriesOver }] of resources.entries()) {
    let sum = 0;
    for (let period = 1; period <= periods; period += 1) {
      const amount = available[period - 1] ?? 0;
      sum += amount;
      rows.push({ resource, period });
      limits.push(carriesOver ? sum : amount);
    }
  }
  return { rows, limits: Float64Array.from(limits) };
}

function useOf(problem: PortfolioProblem, options: Options, limits: Float64Array): OptionRows {
  const { projects, resources, periods } = problem;
  const lists: (readonly (readonly [row: number, amount: number])[])[] = [];
  const inPeriod = new Float64Array(periods);
  for (const [option, project] of options.projectOf.entries()) {
    const begin = options.begins[option] ?? 1;
    const entries: [number, number][] = [];
    for (const [resource, { id, carriesOver }] of resources.entries()) {
      inPeriod.fill(0);
      for (const [at, amount] of (projects[project]?.use[id] ?? []).entries()) {
        const place = begin - 1 + at;
        if (place < periods) inPeriod[place] = amount;
      }
      let sum = 0;
      for (const [place, amount] of inPeriod.entries()) {
        sum = carriesOver ? sum + amount : amount;
        if (sum !== 0) entries.push([resource * periods + place, sum]);
      }
    }
    lists.push(entries);
  }
  const most = mostOfEachRow(lists, options, limits.length);
  return optionRows(lists.map((list) => list.filter(([row]) => (most[row] ?? 0) > (limits[row] ?? 0))));
}

/** What all projects together could use at most. */
function mostOfEachRow(
  lists: readonly (readonly (readonly [row: number, amount: number])[])[],
  { projectOf }: Options,
  rowCount: number,
): Float64Array {
  const most = new Float64Array(rowCount);
  const ofProject = new Map<number, number>();
  const flush = () => {
    for (const [row, amount] of ofProject) most[row] = (most[row] ?? 0) + amount;
    ofProject.clear();
  };
  for (const [option, list] of lists.entries()) {
    if (projectOf[option] !== projectOf[option - 1]) flush();
    for (const [row, amount] of list) ofProject.set(row, Math.max(ofProject.get(row) ?? 0, amount));
  }
  flush();
  return most;
}

/** Packs one list of amounts per option. */
export function optionRows(
  lists: readonly (readonly (readonly [row: number, amount: number])[])[],
): OptionRows {
  const starts = new Int32Array(lists.length + 1);
  for (const [option, list] of lists.entries()) starts[option + 1] = (starts[option] ?? 0) + list.length;
  const entries = lists.flat();
  return {
    starts,
    rows: Int32Array.from(entries, ([row]) => row),
    amounts: Float64Array.from(entries, ([, amount]) => amount),
  };
}
