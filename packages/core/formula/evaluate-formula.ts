// Computes a formula over all periods at once: a column of values for every part, with missing kept missing.
import type { PeriodValues } from '../model/measuring-periods.ts';
import { type Formula, leavesOf, type Operand } from './formula.ts';

export interface Evaluation {
  /** The periods in which any part is known, ascending. */
  readonly periods: readonly number[];
  /** Of the whole formula; NaN where it is missing. */
  readonly values: Float64Array;
  /** Periods without a value because a part has none, because something was divided by zero, because it left the numbers. */
  readonly missing: number;
  readonly dividedByZero: number;
  readonly notFinite: number;
  /** The column of any part of the formula. */
  columnOf(part: Formula<Operand>): Float64Array;
}

const MISSING = 0;
const DIVIDED_BY_ZERO = 1;
const NOT_FINITE = 2;

/**
 * Values in the units of the operands. Cost: parts × periods. An operation on anything missing is missing; the first reason
 * stays. Dividing by zero, a root of a negative number, and what is too large for a number are missing and counted.
 */
export function evaluateFormula(
  formula: Formula<Operand>,
  valuesOf: (operand: Operand) => PeriodValues,
): Evaluation {
  const leaves = leavesOf(formula).map(({ of }) => ({ of, series: valuesOf(of) }));
  const periods = joinedPeriods(leaves.map(({ series }) => series.periods));
  const count = periods.length;
  const seriesOf = new Map(leaves.map(({ of, series }) => [of, series]));
  const columns = new Map<Formula<Operand>, Float64Array>();
  /** Why a period has no value. */
  const reasons = new Uint8Array(count);

  const values = column(formula);
  const tally = [0, 0, 0];
  for (let place = 0; place < count; place += 1) {
    if (Number.isNaN(values[place]))
      tally[reasons[place] ?? MISSING] = (tally[reasons[place] ?? MISSING] ?? 0) + 1;
  }
  return {
    periods,
    values,
    missing: tally[MISSING] ?? 0,
    dividedByZero: tally[DIVIDED_BY_ZERO] ?? 0,
    notFinite: tally[NOT_FINITE] ?? 0,
    columnOf: column,
  };

  function column(part: Formula<Operand>): Float64Array {
    const known = columns.get(part);
    if (known) return known;
    const made = compute(part);
    columns.set(part, made);
    return made;
  }

  function compute(part: Formula<Operand>): Float64Array {
    switch (part.kind) {
      case 'number':
        return new Float64Array(count).fill(part.value);
      case 'series': {
        const read = new Float64Array(count).fill(Number.NaN);
        const series = seriesOf.get(part.of) ?? { periods: [], values: [] };
        let place = 0;
        for (let index = 0; index < series.periods.length; index += 1) {
          while (periods[place] !== series.periods[index]) place += 1;
          read[place] = series.values[index] ?? Number.NaN;
        }
        return read;
      }
      case 'negate':
        return column(part.of).map((value) => -value);
      case 'power':
        return column(part.of).map((value, place) => {
          const made = value ** part.exponent;
          if (Number.isFinite(made)) return made;
          return lost(place, value === 0 ? DIVIDED_BY_ZERO : NOT_FINITE, value);
        });
      case 'binary':
        return operated(part);
      case 'call':
        return called(part);
    }
  }

  function operated({ operator, left, right }: Formula<Operand> & { readonly kind: 'binary' }): Float64Array {
    const [a, b] = [column(left), column(right)];
    const made = new Float64Array(count);
    for (let place = 0; place < count; place += 1) {
      const [x, y] = [a[place] ?? Number.NaN, b[place] ?? Number.NaN];
      if (operator === '/' && y === 0) made[place] = lost(place, DIVIDED_BY_ZERO, x, y);
      else {
        const value = operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : x / y;
        made[place] = Number.isFinite(value) ? value : lost(place, NOT_FINITE, x, y);
      }
    }
    return made;
  }

  function called({ name, of, periods: back }: Formula<Operand> & { readonly kind: 'call' }): Float64Array {
    const given = of.map(column);
    const made = new Float64Array(count).fill(Number.NaN);
    for (let place = 0; place < count; place += 1) {
      if (name === 'previous') made[place] = before(given[0], place, back);
      else if (name === 'change') {
        const [now, then] = [given[0]?.[place] ?? Number.NaN, before(given[0], place, back)];
        const value = now - then;
        made[place] = Number.isFinite(value) ? value : lost(place, NOT_FINITE, now, then);
      } else if (name === 'rolling') {
        const first = place - back + 1;
        const isWhole = first >= 0 && (periods[place] ?? 0) - (periods[first] ?? 0) === back - 1;
        let sum = isWhole ? 0 : Number.NaN;
        for (let at = Math.max(0, first); at <= place; at += 1) sum += given[0]?.[at] ?? Number.NaN;
        made[place] = Number.isFinite(sum) ? sum / back : lost(place, NOT_FINITE, sum);
      } else {
        const row = given.map((one) => one[place] ?? Number.NaN);
        if (row.some(Number.isNaN)) continue;
        const total = row.reduce((sum, value) => sum + value, 0);
        if (name === 'min') made[place] = Math.min(...row);
        else if (name === 'max') made[place] = Math.max(...row);
        else if (!Number.isFinite(total)) lost(place, NOT_FINITE);
        else made[place] = name === 'sum' ? total : total / row.length;
      }
    }
    return made;
  }

  function before(given: Float64Array | undefined, place: number, back: number): number {
    const wanted = (periods[place] ?? 0) - back;
    // Without gaps it stands so many places before; gaps only bring it nearer.
    for (let at = Math.max(0, place - back); at <= place; at += 1) {
      const period = periods[at] ?? 0;
      if (period === wanted) return given?.[at] ?? Number.NaN;
      if (period > wanted) break;
    }
    return Number.NaN;
  }

  /** Missing; where everything it came from was there, the reason is kept. */
  function lost(place: number, reason: number, a = 0, b = 0): number {
    if (!Number.isNaN(a + b) && reasons[place] === MISSING) reasons[place] = reason;
    return Number.NaN;
  }
}

/** All periods of several ascending lists, ascending and each once. */
function joinedPeriods(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  if (others.every((list) => isSame(list, first))) return first;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
