// The words of a formula: numbers, names, signs and brackets, each with its place.
import type { Place } from './formula.ts';
import { fault, Refused } from './formula-fault.ts';

export type Sign = '+' | '-' | '*' | '/' | '^' | '%' | '(' | ')' | ',';

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'name'; readonly text: string }
    | { readonly kind: 'quoted'; readonly text: string }
    | { readonly kind: 'sign'; readonly sign: Sign }
    | { readonly kind: 'end' }
  );

const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Hyphens inside a name belong to it, for keys have them: a minus between two names stands between spaces. */
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-.][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/uy;
const SPACE = /[\s\u00a0\u202f]+/y;

/** The signs as they are typed, copied from texts, or written by a telephone. */
const signs: Readonly<Record<string, Sign>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '/': '/',
  '÷': '/',
  '∕': '/',
  '^': '^',
  '%': '%',
  '(': '(',
  ')': ')',
  ',': ',',
  ';': ',',
};

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
};

/** @throws Refused for a character that means nothing, an open quotation, or a number beyond all numbers. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', at: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, at: number): Token {
  const number = matchAt(NUMBER, text, at);
  if (number !== null) {
    const end = at + number.length;
    const value = Number(number);
    if (!Number.isFinite(value)) throw new Refused(fault('number-too-big', { at, end }, { number }));
    return { kind: 'number', value, at, end };
  }
  const name = matchAt(NAME, text, at);
  if (name !== null) return { kind: 'name', text: name, at, end: at + name.length };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const closers = closing[character];
  if (closers !== undefined) {
    let end = at + 1;
    while (end < text.length && !closers.includes(text.charAt(end))) end += 1;
    if (end >= text.length) throw new Refused(fault('unclosed-quote', { at, end }));
    return { kind: 'quoted', text: text.slice(at + 1, end).trim(), at, end: end + 1 };
  }
  const sign = signs[character];
  const end = at + character.length;
  if (sign === undefined) throw new Refused(fault('strange-character', { at, end }, { character }));
  return { kind: 'sign', sign, at, end };
}

function matchAt(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? null;
}
