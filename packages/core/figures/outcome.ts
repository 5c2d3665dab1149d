// The ways in which measuring can end: with a value, with what is missing, or with the question not applying.
import type { Figure, Need } from '../assess/figure.ts';
import type { Message } from '../model/message.ts';

/** What all figures of one method share. */
export type Method = Pick<Figure, 'methodId' | 'citation' | 'formula' | 'basis' | 'unit'>;
/** What is measured, and of whom. */
export type Name = Pick<Figure, 'id' | 'subject'>;

type Extras = Partial<
  Pick<Figure, 'n' | 'words' | 'notes' | 'inputs' | 'parts' | 'comparisons' | 'unit' | 'status'>
>;
type Range =
  | { readonly interval: readonly [number, number]; readonly level: number }
  | { readonly noInterval: Message };

/** A value, with its interval or the reason why it has none. */
export function told(method: Method, name: Name, value: number, range: Range, extras: Extras = {}): Figure {
  return { ...blank, ...method, ...name, value, status: 'ok', ...range, ...extras };
}

/** Not enough is known; `needs` says what would help. */
export function cannotTell(method: Method, name: Name, needs: readonly Need[], extras: Extras = {}): Figure {
  return { ...blank, ...method, ...name, status: 'insufficient-data', needs, ...extras };
}

/** The question has no sense here; `why` says so. */
export function notApplicable(method: Method, name: Name, why: Message): Figure {
  return { ...blank, ...method, ...name, status: 'not-applicable', notes: [why] };
}

const blank = {
  value: null,
  interval: null,
  level: null,
  noInterval: null,
  n: null,
  words: null,
  notes: [],
  inputs: [],
  parts: [],
  comparisons: [],
  needs: [],
} as const satisfies Partial<Figure>;
