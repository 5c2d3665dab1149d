// Reads a formula: a Pratt parser (Pratt 1973, "Top down operator precedence") with places and limits; nothing is ever executed.

import type { Formula, FunctionName, Operator, Place, Written } from './formula.ts';
import { type FormulaFault, fault, type Read, Refused, reading } from './formula-fault.ts';
import { nearestName } from './nearest-name.ts';
import { readTokens, type Sign, type Token } from './read-tokens.ts';

/** Longest text, deepest nesting, most numbers, names and signs: far beyond what a person can check. */
export const FORMULA_LIMITS = { length: 2000, depth: 40, parts: 300, periods: 400 } as const;

interface Signature {
  /** How many series it takes. */
  readonly least: number;
  readonly most: number;
  /** Whether a number of periods follows them. */
  readonly periods: 'none' | 'may' | 'must';
}

const many = { least: 2, most: 30, periods: 'none' } as const;
const along = { least: 1, most: 1 } as const;

export const functions: Readonly<Record<FunctionName, Signature>> = {
  min: many,
  max: many,
  sum: many,
  mean: many,
  previous: { ...along, periods: 'may' },
  change: { ...along, periods: 'may' },
  rolling: { ...along, periods: 'must' },
};

/** What may be followed by brackets without being a function: a built-in series about one piece of work. */
const seriesAbout: readonly string[] = ['books.spending', 'hours'];

const strengths: Readonly<Partial<Record<Sign, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const NEGATION = 3;

/**
 * The formula as a tree, or the first fault with its place. Time and memory grow with the length, which is limited.
 *
 * `−x^2` is `−(x^2)`; `a − b − c` is `(a − b) − c`. A minus between two names needs spaces, since keys have hyphens.
 *
 * @example parseFormula('(sales - costs) / sales')
 */
export function parseFormula(text: string): Read<Formula<Written>> {
  return reading(() => parse(text));
}

function parse(text: string): Formula<Written> {
  const whole = { at: 0, end: text.length };
  if (text.trim() === '') throw new Refused(fault('empty', whole));
  if (text.length > FORMULA_LIMITS.length) {
    throw new Refused(fault('too-long', whole, { most: FORMULA_LIMITS.length, given: text.length }));
  }
  const tokens = readTokens(text);
  let next = 0;
  let parts = 0;
  const formula = expression(0, 0);
  const rest = peek();
  if (rest.kind !== 'end') throw new Refused(unexpected(rest));
  return formula;

  function peek(ahead = 0): Token {
    return tokens[Math.min(next + ahead, tokens.length - 1)] as Token;
  }

  function isSign(sign: Sign, ahead = 0): boolean {
    const token = peek(ahead);
    return token.kind === 'sign' && token.sign === sign;
  }

  function count<T extends Place>(part: T): T {
    parts += 1;
    if (parts > FORMULA_LIMITS.parts) {
      throw new Refused(fault('too-many-parts', part, { most: FORMULA_LIMITS.parts }));
    }
    return part;
  }

  /** Everything that binds at least as strongly as `strength`. */
  function expression(strength: number, depth: number): Formula<Written> {
    if (depth > FORMULA_LIMITS.depth) {
      throw new Refused(fault('too-deep', peek(), { most: FORMULA_LIMITS.depth }));
    }
    let left = prefix(depth);
    for (;;) {
      const token = peek();
      if (token.kind !== 'sign') return left;
      const own = strengths[token.sign];
      if (own === undefined || own <= strength) return left;
      next += 1;
      if (token.sign === '^') {
        const [exponent, end] = readExponent();
        left = count({ kind: 'power', of: left, exponent, at: left.at, end });
      } else {
        const right = expression(own, depth + 1);
        const operator = token.sign as Operator;
        if (operator === '/' && right.kind === 'number' && right.value === 0) {
          throw new Refused(fault('divides-by-zero', right));
        }
        left = count({ kind: 'binary', operator, left, right, at: left.at, end: right.end });
      }
    }
  }

  /** A number, a name, something in brackets, or a minus before any of them. */
  function prefix(depth: number): Formula<Written> {
    const token = peek();
    next += 1;
    switch (token.kind) {
      case 'number': {
        if (isSign('%')) {
          const { end } = peek();
          next += 1;
          return count({ kind: 'number', value: token.value / 100, percent: true, at: token.at, end });
        }
        refuseDecimalComma(token);
        return count({ kind: 'number', value: token.value, percent: false, at: token.at, end: token.end });
      }
      case 'quoted':
        return count(series(token, true, null, token.end));
      case 'name':
        return isSign('(') ? named(token, depth) : count(series(token, false, null, token.end));
      case 'sign':
        if (token.sign === '-') {
          const of = expression(NEGATION, depth + 1);
          return count({ kind: 'negate', of, at: token.at, end: of.end });
        }
        if (token.sign === '+') return expression(NEGATION, depth + 1);
        if (token.sign === '(') {
          const inner = expression(0, depth + 1);
          const end = close(token);
          return { ...inner, at: token.at, end };
        }
    }
    next -= 1;
    throw new Refused(fault('value-missing', token, { found: textOf(token) }));
  }

  function named(name: Token & { readonly kind: 'name' }, depth: number): Formula<Written> {
    const open = peek();
    const lower = name.text.toLowerCase();
    next += 1;
    if (seriesAbout.includes(lower)) {
      const about = peek();
      if (about.kind !== 'quoted' && about.kind !== 'name') {
        throw new Refused(fault('value-missing', about, { found: textOf(about) }));
      }
      next += 1;
      const end = close(open);
      return count(series(name, false, { name: about.text, at: about.at, end: about.end }, end));
    }
    if (!isFunction(lower)) {
      const known = [...Object.keys(functions), ...seriesAbout];
      const data = { name: name.text, nearest: nearestName(lower, known) ?? '' };
      throw new Refused(fault('unknown-function', name, data));
    }
    const given: Formula<Written>[] = [];
    if (!isSign(')')) {
      for (;;) {
        given.push(expression(0, depth + 1));
        if (!isSign(',')) break;
        next += 1;
      }
    }
    const end = close(open);
    return count(call(lower, given, { at: name.at, end }));
  }

  function call(name: FunctionName, given: readonly Formula<Written>[], place: Place): Formula<Written> {
    const { least, most, periods } = functions[name];
    const wants = { least: least + (periods === 'must' ? 1 : 0), most: most + (periods === 'none' ? 0 : 1) };
    if (given.length < wants.least || given.length > wants.most) {
      throw new Refused(fault('wrong-count', place, { name, ...wants, given: given.length }));
    }
    const last = given.length > most ? given.at(-1) : undefined;
    if (last === undefined) return { kind: 'call', name, of: given, periods: 1, ...place };
    const whole = last.kind === 'number' && !last.percent && Number.isInteger(last.value);
    if (!whole || last.value < 1 || last.value > FORMULA_LIMITS.periods) {
      throw new Refused(fault('not-whole', last, { name, most: FORMULA_LIMITS.periods }));
    }
    return { kind: 'call', name, of: given.slice(0, -1), periods: last.value, ...place };
  }

  function close(open: Place): number {
    const token = peek();
    if (token.kind === 'sign' && token.sign === ')') {
      next += 1;
      return token.end;
    }
    if (token.kind === 'end') throw new Refused(fault('unclosed-bracket', open));
    throw new Refused(unexpected(token, true));
  }

  function readExponent(): readonly [number, number] {
    const negative = isSign('-');
    const token = peek(negative ? 1 : 0);
    if (token.kind !== 'number' || isSign('^', negative ? 2 : 1)) {
      throw new Refused(fault('exponent-not-number', peek()));
    }
    next += negative ? 2 : 1;
    return [negative ? -token.value : token.value, token.end];
  }

  /** `1,5` could be one and a half or two values: it is never guessed. */
  function refuseDecimalComma(number: Token & { readonly kind: 'number' }): void {
    const [comma, after] = [peek(), peek(1)];
    const touches = comma.at === number.end && after.at === comma.end;
    if (after.kind !== 'number' || !touches || text.charAt(comma.at) !== ',') return;
    const place = { at: number.at, end: after.end };
    const [whole, decimals] = [text.slice(number.at, number.end), text.slice(after.at, after.end)];
    throw new Refused(fault('comma-decimal', place, { whole, decimals }));
  }
}

function series(
  token: Token & { readonly kind: 'name' | 'quoted' },
  quoted: boolean,
  about: Written['about'],
  end: number,
): Formula<Written> {
  return { kind: 'series', of: { name: token.text, quoted, about }, at: token.at, end };
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** Why a token cannot follow what stands before it. */
function unexpected(token: Token, inside = false): FormulaFault {
  if (token.kind === 'sign' && token.sign === ')') return fault('unopened-bracket', token);
  if (token.kind === 'sign' && token.sign === ',' && !inside) return fault('comma-outside', token);
  return fault('operator-missing', token, { found: textOf(token) });
}

function textOf(token: Token): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'name':
    case 'quoted':
      return token.text;
    case 'sign':
      return token.sign;
    case 'end':
      return '';
  }
}
