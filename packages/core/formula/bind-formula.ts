// Gives the names in a formula their meaning: measures by key or name, and the series of facts.
import type { Business } from '../model/business.ts';
import { plainText } from '../text/plain-text.ts';
import {
  type FactSource,
  type Formula,
  leavesOf,
  type Operand,
  type Place,
  type WorkRef,
  type Written,
} from './formula.ts';
import { fault, type Read, Refused, reading } from './formula-fault.ts';
import { nearestName } from './nearest-name.ts';

/** The built-in series as they are written. */
export const factSeries: Readonly<Record<string, FactSource>> = {
  'books.income': 'income',
  'books.spending': 'spending',
  hours: 'hours',
};

/** Everything that a name in a formula may mean. */
export interface Names {
  readonly kpis: ReadonlySet<string>;
  /** Keys by plain name; several where the name is not unique. */
  readonly kpisByName: ReadonlyMap<string, readonly string[]>;
  readonly works: ReadonlyMap<string, readonly WorkRef[]>;
  /** Keys and names, for "did you mean". */
  readonly kpiWords: readonly string[];
  readonly workWords: readonly string[];
}

/** Cost grows with the measures and the work. */
export function namesOf({ kpis, activities, initiatives }: Business): Names {
  const works = [
    ...activities.map(({ id, name }) => ({ noun: 'activity' as const, id: id as string, name })),
    ...initiatives.map(({ id, name }) => ({ noun: 'initiative' as const, id: id as string, name })),
  ];
  const byWork = new Map<string, WorkRef[]>();
  const addWork = (word: string, { noun, id }: WorkRef): void => {
    const refs = byWork.get(word) ?? [];
    if (!refs.some((one) => one.noun === noun && one.id === id)) refs.push({ noun, id });
    byWork.set(word, refs);
  };
  // Keys first: a name that is also another's key means the key.
  const keys = new Set(works.map(({ id }) => id));
  for (const work of works) {
    addWork(`${work.noun}/${work.id}`, work);
    addWork(work.id, work);
  }
  for (const work of works) {
    const plain = plainText(work.name);
    if (!keys.has(plain)) addWork(plain, work);
  }
  const byName = new Map<string, string[]>();
  for (const { id, name } of kpis) {
    const plain = plainText(name);
    byName.set(plain, [...(byName.get(plain) ?? []), id]);
  }
  return {
    kpis: new Set(kpis.map(({ id }) => id as string)),
    kpisByName: byName,
    works: byWork,
    kpiWords: kpis.flatMap(({ id, name }) => [id as string, name]),
    workWords: works.flatMap(({ id, name }) => [id, name]),
  };
}

/** The formula with what its names mean, or the first name that means nothing or two things. */
export function bindFormula(formula: Formula<Written>, names: Names): Read<Formula<Operand>> {
  return reading(() => {
    const bound = bind(formula, names);
    if (leavesOf(bound).length === 0) throw new Refused(fault('no-measure', formula));
    return bound;
  });
}

function bind(formula: Formula<Written>, names: Names): Formula<Operand> {
  switch (formula.kind) {
    case 'number':
      return formula;
    case 'series':
      return { ...formula, of: meaningOf(formula.of, formula, names) };
    case 'negate':
    case 'power':
      return { ...formula, of: bind(formula.of, names) };
    case 'binary':
      return { ...formula, left: bind(formula.left, names), right: bind(formula.right, names) };
    case 'call':
      return { ...formula, of: formula.of.map((part) => bind(part, names)) };
  }
}

function meaningOf({ name, quoted, about }: Written, place: Place, names: Names): Operand {
  const source = quoted ? undefined : factSeries[name.toLowerCase()];
  if (source !== undefined) return { source, work: about === null ? null : workOf(about, names) };
  const key = name.toLowerCase();
  if (names.kpis.has(key)) return { source: 'kpi', id: key };
  const [id, ...others] = names.kpisByName.get(plainText(name)) ?? [];
  if (id !== undefined && others.length === 0) return { source: 'kpi', id };
  if (id !== undefined) {
    throw new Refused(
      fault('ambiguous-name', place, { name, keys: { kind: 'names', names: [id, ...others].sort() } }),
    );
  }
  const parts = quoted ? null : asMinus(name, names);
  if (parts !== null) throw new Refused(fault('unknown-minus', place, { name, meant: parts }));
  const keys = quoted ? [] : [...names.kpis, ...Object.keys(factSeries)];
  const nearest = nearestName(name, keys) ?? nearestName(name, names.kpiWords) ?? '';
  throw new Refused(fault('unknown-name', place, { name, nearest }));
}

function workOf(about: Place & { readonly name: string }, names: Names): WorkRef {
  const found = names.works.get(about.name.toLowerCase()) ?? names.works.get(plainText(about.name)) ?? [];
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const { name } = about;
  if (first !== undefined) {
    const keys = found.map(({ noun, id }) => `${noun}/${id}`).sort();
    throw new Refused(fault('ambiguous-work', about, { name, keys: { kind: 'names', names: keys } }));
  }
  throw new Refused(
    fault('unknown-work', about, { name, nearest: nearestName(name, names.workWords) ?? '' }),
  );
}

/** `sales-costs`, where both halves are known, was meant as `sales - costs`. */
function asMinus(name: string, { kpis }: Names): string | null {
  const isKnown = (part: string): boolean => kpis.has(part) || part in factSeries;
  const lower = name.toLowerCase();
  for (let at = lower.indexOf('-'); at > 0; at = lower.indexOf('-', at + 1)) {
    const [left, right] = [lower.slice(0, at), lower.slice(at + 1)];
    if (isKnown(left) && isKnown(right)) return `${left} - ${right}`;
  }
  return null;
}
