// Reads a whole business from a file or a folder, with its facts, or says everything that is wrong and where.
import {
  type Business,
  buildTotals,
  failure,
  nouns,
  type Problem,
  parseBusiness,
  type Result,
  success,
} from '@evenkeel/core';
import { filesOf, readText } from './business-files.ts';
import { FORMAT_VERSION } from './format-version.ts';
import { readFactFiles } from './read-fact-files.ts';
import { upgradeBusiness } from './upgrade-business.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A business with the totals of its facts. */
export interface ReadBusiness {
  readonly business: Business;
  /** What was left out or guessed: nothing that stops the reading. */
  readonly warnings: readonly Problem[];
}

/**
 * @param path a `.yaml`, `.yml` or `.json` file, or a folder with `business.yaml`, further `*.yaml` with lists, and `facts/*.csv`.
 * @returns the business and warnings, or all problems with file, line and column. Never throws for bad input.
 * @example const read = await readBusiness('examples/bakery');
 */
export async function readBusiness(path: string): Promise<Result<ReadBusiness>> {
  const files = await filesOf(path);
  if (!files.ok) return files;
  const sources: YamlSource[] = [];
  const problems: Problem[] = [];
  for (const file of files.value.texts) {
    const text = await readText(file);
    const source = text.ok ? parseYaml(text.value, file.name) : text;
    if (source.ok) sources.push(source.value);
    else problems.push(...source.problems);
  }
  if (problems.length > 0) return failure(problems);

  const joined = joinSources(sources);
  const parsed = parseBusiness(upgradeBusiness(joined.raw));
  const found = parsed.ok ? joined.problems : [...joined.problems, ...parsed.problems.map(joined.placed)];
  if (!parsed.ok || found.length > 0) return failure(found);

  const totals = buildTotals();
  const facts = await readFactFiles(files.value.facts, parsed.value, totals);
  if (facts.length > 0) return failure(facts);
  const { warnings } = files.value;
  return success({ business: { ...parsed.value, totals: totals.finish() }, warnings });
}

interface Joined {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to a problem of the joined business. */
  readonly placed: (problem: Problem) => Problem;
}

/** Joins the lists of several files; remembers which element came from where. */
function joinSources(sources: readonly YamlSource[]): Joined {
  const raw: Record<string, unknown> = {};
  const origins = new Map<string, { readonly source: YamlSource; readonly from: number }[]>();
  const problems: Problem[] = [];
  const lists = new Set<string>(Object.values(nouns).map(({ plural }) => plural));

  for (const [index, source] of sources.entries()) {
    if (!isObject(source.data)) {
      problems.push(at(source, [], { code: 'not-an-object', value: source.data, data: {} }));
      continue;
    }
    for (const [key, value] of Object.entries(source.data)) {
      if (key === 'evenkeel') continue;
      const before = raw[key];
      if (before !== undefined && !(lists.has(key) && Array.isArray(before) && Array.isArray(value))) {
        problems.push(at(source, [key], { code: 'field-in-two-files', value, data: { field: key } }));
        continue;
      }
      const from = Array.isArray(before) ? before.length : 0;
      raw[key] = Array.isArray(before) ? [...before, ...(value as readonly unknown[])] : value;
      origins.set(key, [...(origins.get(key) ?? []), { source, from }]);
    }
    if (index === 0) problems.push(...versionProblems(source));
  }

  return {
    raw,
    problems,
    placed(problem) {
      const [key, position, ...inner] = problem.path;
      const known = origins.get(String(key)) ?? [];
      const origin = known.findLast(({ from }) => typeof position !== 'number' || position >= from);
      const [first] = sources;
      const source = origin?.source ?? first;
      if (!source) return problem;
      const local =
        origin && typeof position === 'number'
          ? [String(key), position - origin.from, ...inner]
          : problem.path;
      return { ...problem, place: source.placeOf(local, problem.code === 'unknown-field' ? 'key' : 'value') };
    },
  };
}

function versionProblems(source: YamlSource): readonly Problem[] {
  const version = (source.data as Readonly<Record<string, unknown>>).evenkeel;
  if (version === FORMAT_VERSION) return [];
  const data = { supported: FORMAT_VERSION, found: String(version) };
  const code =
    version === undefined
      ? 'format-version-missing'
      : typeof version === 'number' && version > FORMAT_VERSION
        ? 'format-version-newer'
        : 'format-version-unknown';
  return [at(source, ['evenkeel'], { code, value: version ?? null, data })];
}

function at(
  source: YamlSource,
  path: Problem['path'],
  rest: Pick<Problem, 'code' | 'value' | 'data'>,
): Problem {
  return { ...rest, path, place: source.placeOf(path) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
