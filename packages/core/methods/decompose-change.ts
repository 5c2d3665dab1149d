// What each input of a calculation contributed to the change of its result, adding up to the change without rest.
import { type Factor, lmdi } from './lmdi.ts';
import { MOST_SHAPLEY_INPUTS, shapleyChange } from './shapley-change.ts';

/** A calculation on numbered inputs. */
export type Arithmetic =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'sum'; readonly of: readonly Arithmetic[] }
  | { readonly kind: 'product'; readonly of: readonly Arithmetic[] }
  | { readonly kind: 'power'; readonly of: Arithmetic; readonly exponent: number }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Arithmetic[] };

export interface Decomposition {
  readonly before: number;
  readonly after: number;
  /** By input. */
  readonly contributions: readonly number[];
  /** How they were found: as differences, in closed form, by averaging over all orders, or some terms so and some so. */
  readonly way: 'difference' | 'lmdi' | 'shapley' | 'both';
}

/** Too many terms to be worth writing out. */
const MOST_TERMS = 32;

/**
 * Contributions of the inputs to `after − before`. Products and quotients, and sums of them, by LMDI term by term (brackets
 * are multiplied out, so that how a formula is written makes no difference); a term whose factor changes its sign, and any
 * other shape, by the Shapley value over at most eight inputs. Null where the calculation has no value at one of the times,
 * or where a part can be taken apart in neither way.
 *
 * @example
 * decomposeChange({ kind: 'product', of: [{ kind: 'input', input: 0 }, { kind: 'input', input: 1 }] }, [10, 2], [12, 3]);
 */
export function decomposeChange(
  calculation: Arithmetic,
  before: readonly number[],
  after: readonly number[],
): Decomposition | null {
  return decomposer(calculation)(before, after);
}

/** The same for several changes of one calculation, which is written out only once. */
export function decomposer(
  calculation: Arithmetic,
): (before: readonly number[], after: readonly number[]) => Decomposition | null {
  const parts = addendsOf(calculation).map((part) => ({ part, terms: termsOf(part) }));
  return (before, after) => decompose(calculation, parts, before, after);
}

interface Part {
  readonly part: Arithmetic;
  readonly terms: readonly Term[] | null;
}

function decompose(
  calculation: Arithmetic,
  parts: readonly Part[],
  before: readonly number[],
  after: readonly number[],
): Decomposition | null {
  const [from, to] = [calculate(calculation, before), calculate(calculation, after)];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const contributions = before.map(() => 0);
  const ways = new Set<'lmdi' | 'shapley'>();
  for (const part of parts) if (!addPart(part)) return null;
  if (!spreadRounding(contributions, from, to)) return null;
  const [way = 'difference'] = ways.size === 2 ? (['both'] as const) : ways;
  return { before: from, after: to, contributions, way };

  function addPart({ part, terms }: Part): boolean {
    return terms === null ? addShapley(part) : terms.every((term) => addTerm(term));
  }

  function addTerm({ scale, exponents }: Term): boolean {
    const inputs = [...exponents.keys()].sort((a, b) => a - b);
    const [only, ...others] = inputs;
    if (only === undefined) return true;
    if (others.length === 0) return addDifference(only, scale, exponents.get(only) ?? 1);
    const factors = inputs.map((input): Factor => {
      return { before: before[input] ?? 0, after: after[input] ?? 0, exponent: exponents.get(input) ?? 0 };
    });
    const shares = lmdi(factors, scale);
    if (shares === null) {
      const product = inputs.map((input, index): Arithmetic => {
        const of: Arithmetic = { kind: 'input', input };
        return { kind: 'power', of, exponent: factors[index]?.exponent ?? 0 };
      });
      return addShapley({ kind: 'product', of: [{ kind: 'number', value: scale }, ...product] });
    }
    ways.add('lmdi');
    for (const [index, input] of inputs.entries()) {
      contributions[input] = (contributions[input] ?? 0) + (shares[index] ?? 0);
    }
    return true;
  }

  /** A term of one input: whatever it changes, that input did. */
  function addDifference(input: number, scale: number, exponent: number): boolean {
    const [then, now] = [scale * (before[input] ?? 0) ** exponent, scale * (after[input] ?? 0) ** exponent];
    contributions[input] = (contributions[input] ?? 0) + now - then;
    return Number.isFinite(now - then);
  }

  function addShapley(part: Arithmetic): boolean {
    const inputs = inputsOf(part);
    if (inputs.length > MOST_SHAPLEY_INPUTS) return false;
    const given = before.slice();
    const shares = shapleyChange(
      (values) => {
        for (const [index, input] of inputs.entries()) given[input] = values[index] ?? 0;
        return calculate(part, given);
      },
      inputs.map((input) => before[input] ?? 0),
      inputs.map((input) => after[input] ?? 0),
    );
    if (shares === null) return false;
    if (inputs.length > 1) ways.add('shapley');
    for (const [index, input] of inputs.entries()) {
      contributions[input] = (contributions[input] ?? 0) + (shares[index] ?? 0);
    }
    return true;
  }
}

/** The value for these inputs; NaN or infinite where there is none. */
export function calculate(calculation: Arithmetic, inputs: readonly number[]): number {
  switch (calculation.kind) {
    case 'number':
      return calculation.value;
    case 'input':
      return inputs[calculation.input] ?? Number.NaN;
    case 'power':
      return calculate(calculation.of, inputs) ** calculation.exponent;
    case 'sum':
      return calculation.of.reduce((sum, part) => sum + calculate(part, inputs), 0);
    case 'product':
      return calculation.of.reduce((product, part) => product * calculate(part, inputs), 1);
    case 'min':
      return Math.min(...calculation.of.map((part) => calculate(part, inputs)));
    case 'max':
      return Math.max(...calculation.of.map((part) => calculate(part, inputs)));
  }
}

/** The parts that are added at the top, also behind constant factors: each is taken apart alone. */
function addendsOf(calculation: Arithmetic): readonly Arithmetic[] {
  if (calculation.kind === 'sum') return calculation.of.flatMap(addendsOf);
  if (calculation.kind !== 'product') return [calculation];
  const variable = calculation.of.filter((part) => inputsOf(part).length > 0);
  const [only, ...others] = variable;
  if (only?.kind !== 'sum' || others.length > 0) return [calculation];
  const constants = calculation.of.filter((part) => part !== only);
  return addendsOf(only).map((part) => ({ kind: 'product', of: [...constants, part] }));
}

/** `scale · Π inputⁿ`. */
interface Term {
  readonly scale: number;
  readonly exponents: ReadonlyMap<number, number>;
}

/** The calculation as a sum of products, like terms joined; null where it is none, or too long. */
function termsOf(part: Arithmetic): readonly Term[] | null {
  switch (part.kind) {
    case 'number':
      return [{ scale: part.value, exponents: new Map() }];
    case 'input':
      return [{ scale: 1, exponents: new Map([[part.input, 1]]) }];
    case 'sum': {
      const all = part.of.map(termsOf);
      return all.some((terms) => terms === null) ? null : joined(all.flatMap((terms) => terms ?? []));
    }
    case 'product': {
      let product: readonly Term[] = [{ scale: 1, exponents: new Map() }];
      for (const factor of part.of) {
        const terms = termsOf(factor);
        if (terms === null || product.length * terms.length > MOST_TERMS) return null;
        product = joined(product.flatMap((a) => terms.map((b) => times(a, b))));
      }
      return product;
    }
    case 'power': {
      const terms = termsOf(part.of);
      const [only, ...others] = terms ?? [];
      if (only === undefined || others.length > 0) return null;
      const scale = only.scale ** part.exponent;
      if (!Number.isFinite(scale)) return null;
      const raised = [...only.exponents].map(([input, power]) => [input, power * part.exponent] as const);
      return [{ scale, exponents: new Map(raised) }];
    }
    default:
      return null;
  }
}

function times(a: Term, b: Term): Term {
  const exponents = new Map(a.exponents);
  for (const [input, power] of b.exponents) {
    const sum = (exponents.get(input) ?? 0) + power;
    if (sum === 0) exponents.delete(input);
    else exponents.set(input, sum);
  }
  return { scale: a.scale * b.scale, exponents };
}

function joined(terms: readonly Term[]): readonly Term[] {
  const byShape = new Map<string, Term>();
  for (const term of terms) {
    const shape = shapeOf(term);
    byShape.set(shape, { ...term, scale: (byShape.get(shape)?.scale ?? 0) + term.scale });
  }
  return [...byShape.values()].filter(({ scale }) => scale !== 0);
}

function shapeOf({ exponents }: Term): string {
  if (exponents.size === 1) for (const [input, power] of exponents) return `${input}^${power}`;
  return [...exponents]
    .sort(([a], [b]) => a - b)
    .map(([input, power]) => `${input}^${power}`)
    .join(' ');
}

export function inputsOf(part: Arithmetic): readonly number[] {
  const found = new Set<number>();
  const look = (one: Arithmetic): void => {
    if (one.kind === 'input') found.add(one.input);
    else if (one.kind === 'power') look(one.of);
    else if (one.kind !== 'number') for (const inner of one.of) look(inner);
  };
  look(part);
  return [...found].sort((a, b) => a - b);
}

/** What rounding left over goes where it is least seen, so that the parts are the whole; false where it is more than rounding. */
function spreadRounding(contributions: number[], from: number, to: number): boolean {
  let largest = 0;
  for (const [index, value] of contributions.entries()) {
    if (Math.abs(value) > Math.abs(contributions[largest] ?? 0)) largest = index;
  }
  const size = Math.max(Math.abs(contributions[largest] ?? 0), Math.abs(from), Math.abs(to));
  const rest = to - from - contributions.reduce((sum, value) => sum + value, 0);
  if (Math.abs(rest) > 1e-6 * size) return false;
  if (contributions.length > 0) contributions[largest] = (contributions[largest] ?? 0) + rest;
  return true;
}
