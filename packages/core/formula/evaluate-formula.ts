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
  const periods = [...new Set(leaves.flatMap(({ series }) => series.periods))].sort((a, b) => a - b);
  const placeOf = new Map(periods.map((period, place) => [period, place]));
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
        const series = seriesOf.get(part.of);
        for (const [index, period] of (series?.periods ?? []).entries()) {
          read[placeOf.get(period) ?? -1] = series?.values[index] ?? Number.NaN;
        }
        return read;
      }
      case 'negate':
        return each(part.of, (value) => -value);
      case 'power':
        return each(part.of, (value) => value ** part.exponent, true);
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
      if (operator === '/' && y === 0) made[place] = lost(place, DIVIDED_BY_ZERO, x);
      else {
        const value = operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : x / y;
        made[place] = kept(value, place, x, y);
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
        made[place] = kept(now - then, place, now, then);
      } else if (name === 'rolling') {
        const first = place - back + 1;
        const isWhole = first >= 0 && (periods[place] ?? 0) - (periods[first] ?? 0) === back - 1;
        let sum = isWhole ? 0 : Number.NaN;
        for (let at = Math.max(0, first); at <= place; at += 1) sum += given[0]?.[at] ?? Number.NaN;
        made[place] = kept(sum / back, place, Number.isNaN(sum) ? sum : 0);
      } else {
        const row = given.map((one) => one[place] ?? Number.NaN);
        if (row.some(Number.isNaN)) continue;
        const total = row.reduce((sum, value) => sum + value, 0);
        if (name === 'min') made[place] = Math.min(...row);
        else if (name === 'max') made[place] = Math.max(...row);
        else made[place] = kept(name === 'sum' ? total : total / row.length, place);
      }
    }
    return made;
  }

  function each(of: Formula<Operand>, operation: (value: number) => number, isPower = false): Float64Array {
    return column(of).map((value, place) => {
      const made = operation(value);
      const isDivision = isPower && value === 0 && !Number.isFinite(made);
      return isDivision ? lost(place, DIVIDED_BY_ZERO, value) : kept(made, place, value);
    });
  }

  function before(given: Float64Array | undefined, place: number, back: number): number {
    const at = placeOf.get((periods[place] ?? 0) - back);
    return at === undefined ? Number.NaN : (given?.[at] ?? Number.NaN);
  }

  /** The value if it is a number; where it is none although everything it came from was, the reason is kept. */
  function kept(value: number, place: number, ...from: readonly number[]): number {
    return Number.isFinite(value) ? value : lost(place, NOT_FINITE, ...from);
  }

  function lost(place: number, reason: number, ...from: readonly number[]): number {
    if (!from.some(Number.isNaN) && reasons[place] === MISSING) reasons[place] = reason;
    return Number.NaN;
  }
}
