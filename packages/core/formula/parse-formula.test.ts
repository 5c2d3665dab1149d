// The language: what binds how, what is refused and where, and that nothing a person types can do worse than be refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula, Written } from './formula.ts';
import { FORMULA_LIMITS, parseFormula } from './parse-formula.ts';

/** Fully bracketed, so that what binds how can be read. */
function shown(part: Formula<Written>): string {
  switch (part.kind) {
    case 'number':
      return part.percent ? `${part.value * 100}%` : String(part.value);
    case 'series':
      return part.of.quoted
        ? `"${part.of.name}"`
        : part.of.name + (part.of.about ? `[${part.of.about.name}]` : '');
    case 'negate':
      return `-${shown(part.of)}`;
    case 'power':
      return `(${shown(part.of)} ^ ${part.exponent})`;
    case 'binary':
      return `(${shown(part.left)} ${part.operator} ${shown(part.right)})`;
    case 'call':
      return `${part.name}(${[...part.of.map(shown), ...(part.periods === 1 ? [] : [`${part.periods}`])].join(', ')})`;
  }
}

function read(text: string): string {
  const parsed = parseFormula(text);
  return parsed.ok ? shown(parsed.value) : `${parsed.fault.code}@${parsed.fault.at + 1}`;
}

describe('what binds how', () => {
  it.each([
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['-a ^ 2', '-(a ^ 2)'],
    ['2 * -a', '(2 * -a)'],
    ['-a * b', '(-a * b)'],
    ['a ^ -1 * b', '((a ^ -1) * b)'],
    ['(a + b) × c ÷ 2', '(((a + b) * c) / 2)'],
    ['a − b – c', '((a - b) - c)'],
    ['organic-range - costs', '(organic-range - costs)'],
    ['organic-range -costs', '(organic-range - costs)'],
    ['2-sales', '(2 - sales)'],
    ['5% × a', '(5% * a)'],
    ['1e3 + .5 + a', '((1000 + 0.5) + a)'],
    ['"Sales of bread" / “Guests”', '("Sales of bread" / "Guests")'],
    ['max(a, b, 0)', 'max(a, b, 0)'],
    ['Rolling(a; 12)', 'rolling(a, 12)'],
    ['previous(a) + previous(a, 12)', '(previous(a) + previous(a, 12))'],
    ['books.spending("bread") / hours', '(books.spending[bread] / hours)'],
    ['Umsätze ÷ 2', '(Umsätze / 2)'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is refused, and where', () => {
  it.each([
    ['  ', 'empty@1'],
    ['a +', 'value-missing@4'],
    ['* a', 'value-missing@1'],
    ['a b', 'operator-missing@3'],
    ['2 a', 'operator-missing@3'],
    ['(a + b', 'unclosed-bracket@1'],
    ['max(a, b', 'unclosed-bracket@4'],
    ['a + b)', 'unopened-bracket@6'],
    ['"Sales', 'unclosed-quote@1'],
    ['a & b', 'strange-character@3'],
    ['a * 1,5', 'comma-decimal@5'],
    ['max(a, 1,5)', 'comma-decimal@8'],
    ['a, b', 'comma-outside@2'],
    ['a * 1e999', 'number-too-big@5'],
    ['a ^ b', 'exponent-not-number@5'],
    ['a ^ 2 ^ 2', 'exponent-not-number@5'],
    ['summe(a, b)', 'unknown-function@1'],
    ['max(a)', 'wrong-count@1'],
    ['rolling(a)', 'wrong-count@1'],
    ['rolling(a, 2.5)', 'not-whole@12'],
    ['rolling(a, 0)', 'not-whole@12'],
    ['rolling(a, b)', 'not-whole@12'],
    ['a / 0', 'divides-by-zero@5'],
    ['hours(5)', 'value-missing@7'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('names the function that was meant', () => {
    const parsed = parseFormula('summ(a, b)');
    expect(parsed).toMatchObject({ ok: false, fault: { data: { name: 'summ', nearest: 'sum' } } });
  });
});

describe('limits', () => {
  it('of length, depth and parts', () => {
    expect(read('a'.repeat(FORMULA_LIMITS.length + 1))).toBe('too-long@1');
    expect(read(`${'('.repeat(1000)}a${')'.repeat(900)}`)).toMatch(/^too-deep@/);
    expect(read(`${'-'.repeat(1500)}a`)).toMatch(/^too-deep@/);
    expect(read(Array.from({ length: 400 }, () => 'a').join('+'))).toMatch(/^too-many-parts@/);
    expect(read(Array.from({ length: 150 }, () => 'a').join('+'))).toContain('(((a + a)');
  });

  it('nothing that can be typed makes it throw, and faults lie inside the text', () => {
    const piece = fc.constantFrom(
      'a',
      '"b',
      '"',
      '(',
      ')',
      ',',
      '+',
      '-',
      '−',
      '*',
      '/',
      '^',
      '%',
      '2',
      '1,5',
      ' ',
      'max(',
      'hours',
      '.',
      '€',
      '🙂',
      'constructor',
      '__proto__(',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          const parsed = parseFormula(text);
          if (parsed.ok) return;
          expect(parsed.fault.at).toBeGreaterThanOrEqual(0);
          expect(parsed.fault.end).toBeLessThanOrEqual(text.length);
          expect(parsed.fault.at).toBeLessThanOrEqual(parsed.fault.end);
        },
      ),
      { numRuns: 500 },
    );
  });
});
