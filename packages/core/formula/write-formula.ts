// A formula with its measures written by key, as it is kept, or by name, as people read it.
import type { Business } from '../model/business.ts';
import { bindFormula, factSeries, type Names, namesOf } from './bind-formula.ts';
import { type Formula, leavesOf, type Operand, type WorkRef } from './formula.ts';
import { parseFormula } from './parse-formula.ts';

/**
 * The same text with every measure and piece of work written by its key: names may change, keys do not.
 * A formula that cannot be read stays as it is. Spaces, numbers and signs are kept.
 *
 * @example formulaWithKeys('"Sales of bread" ÷ guests', business) // bread-sales ÷ guests
 */
export function formulaWithKeys(text: string, business: Business): string {
  return rewritten(text, business, keyWord, ({ noun, id }, isPlain) =>
    quoted(isPlain ? id : `${noun}/${id}`),
  );
}

/** The same text with every measure and piece of work written by its name in quotation marks, where that can be read back. */
export function formulaWithNames(text: string, business: Business): string {
  const known = namesOf(business);
  const kpis = new Map(business.kpis.map(({ id, name }) => [id as string, name]));
  const works = new Map<string, string>([
    ...business.activities.map(({ id, name }) => [`activity/${id}`, name] as const),
    ...business.initiatives.map(({ id, name }) => [`initiative/${id}`, name] as const),
  ]);
  return rewritten(
    text,
    business,
    (id) => {
      const name = kpis.get(id);
      return name !== undefined && meansKpi(name, id) ? quoted(name) : keyWord(id);
    },
    ({ noun, id }, isPlain) => {
      const name = works.get(`${noun}/${id}`);
      return quoted(name !== undefined && meansWork(name, noun, id) ? name : isPlain ? id : `${noun}/${id}`);
    },
  );

  function meansKpi(name: string, id: string): boolean {
    const bound = boundText(quoted(name), known);
    return bound?.kind === 'series' && bound.of.source === 'kpi' && bound.of.id === id;
  }

  function meansWork(name: string, noun: string, id: string): boolean {
    const bound = boundText(`hours(${quoted(name)})`, known);
    if (bound?.kind !== 'series' || bound.of.source === 'kpi') return false;
    return bound.of.work?.noun === noun && bound.of.work.id === id;
  }
}

function rewritten(
  text: string,
  business: Business,
  kpiWord: (id: string) => string,
  workWord: (work: WorkRef, isPlain: boolean) => string,
): string {
  const names = namesOf(business);
  const bound = boundText(text, names);
  if (bound === null) return text;
  let written = '';
  let at = 0;
  for (const leaf of leavesOf(bound)) {
    written += text.slice(at, leaf.at) + wordOf(leaf.of);
    at = leaf.end;
  }
  return written + text.slice(at);

  function wordOf(operand: Operand): string {
    if (operand.source === 'kpi') return kpiWord(operand.id);
    const name = Object.keys(factSeries).find((one) => factSeries[one] === operand.source) ?? '';
    if (operand.work === null) return name;
    return `${name}(${workWord(operand.work, names.works.get(operand.work.id)?.length === 1)})`;
  }
}

function boundText(text: string, names: Names): Formula<Operand> | null {
  const parsed = parseFormula(text);
  const bound = parsed.ok ? bindFormula(parsed.value, names) : null;
  return bound?.ok ? bound.value : null;
}

/** A key that could be read as something else stands in quotation marks. */
function keyWord(id: string): string {
  return /^[a-z]/.test(id) && !(id in factSeries) ? id : quoted(id);
}

function quoted(text: string): string {
  return `"${text}"`;
}
