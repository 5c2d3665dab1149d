// The ways in which measuring can end: with a value, with what is missing, or with the question not applying.
import type { Figure, Need } from '../assess/figure.ts';
import type { Message } from '../model/message.ts';

/** What all figures of one method share. */
export type Method = Pick<Figure, 'methodId' | 'citation' | 'formula' | 'basis' | 'unit'>;
/** What is measured, and of whom. */
export type Name = Pick<Figure, 'id' | 'subject'>;

type Extras = Partial<
  Pick<Figure, 'n' | 'words' | 'notes' | 'inputs' | 'parts' | 'comparisons' | 'status' | 'needs'>
>;
type Range =
  | { readonly interval: readonly [number, number]; readonly level: number }
  | { readonly noInterval: Message };

/** A value, with its interval or the reason why it has none. */
export function told(method: Method, name: Name, value: number, range: Range, extras: Extras = {}): Figure {
  return figureOf(method, name, value, range, 'ok', extras);
}

/** Not enough is known; `needs` says what would help. */
export function cannotTell(method: Method, name: Name, needs: readonly Need[], extras: Extras = {}): Figure {
  return figureOf(method, name, null, null, extras.status ?? 'insufficient-data', extras, needs);
}

/** The question has no sense here; `why` says so. */
export function notApplicable(method: Method, name: Name, why: Message): Figure {
  return figureOf(method, name, null, null, 'not-applicable', { notes: [why] });
}

/** Written out field by field: there are many figures, and objects of one shape are quick to make and to read. */
function figureOf(
  { methodId, citation, formula, basis, unit }: Method,
  { id, subject }: Name,
  value: number | null,
  range: Range | null,
  status: Figure['status'],
  { n, words, notes, inputs, parts, comparisons, needs: open }: Extras,
  needs: readonly Need[] = open ?? nothing,
): Figure {
  const isRange = range !== null && 'interval' in range;
  return {
    id,
    subject,
    methodId,
    citation,
    formula,
    value,
    unit,
    interval: isRange ? range.interval : null,
    level: isRange ? range.level : null,
    noInterval: range === null || isRange ? null : range.noInterval,
    n: n ?? null,
    status,
    basis,
    words: words ?? null,
    notes: notes ?? nothing,
    inputs: inputs ?? nothing,
    parts: parts ?? nothing,
    comparisons: comparisons ?? nothing,
    needs,
  };
}

const nothing: readonly never[] = [];
