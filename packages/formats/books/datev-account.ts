// What an account of the German standard charts SKR 03 and SKR 04 holds, by its number (DATEV, as published; see the guide).
import type { Nature } from '@evenkeel/core';

export type Chart = '03' | '04';

type Range = readonly [from: number, to: number, nature: Nature];

/** The first range that holds the number decides. */
const ranges: Readonly<Record<Chart, readonly Range[]>> = {
  '03': [
    [1570, 1599, 'tax-collected'],
    [1760, 1799, 'tax-collected'],
    [1800, 1999, 'drawings'],
    [0, 1999, 'balance'],
    [2000, 2499, 'spending'],
    [2500, 2799, 'income'],
    [2800, 2999, 'balance'],
    [3000, 3959, 'spending'],
    [3960, 3999, 'balance'],
    [4000, 4999, 'spending'],
    [7000, 7999, 'balance'],
    [8000, 8999, 'income'],
    [9000, 9999, 'balance'],
  ],
  '04': [
    [1400, 1449, 'tax-collected'],
    [0, 1999, 'balance'],
    [2100, 2199, 'drawings'],
    [2000, 2999, 'balance'],
    [3800, 3859, 'tax-collected'],
    [3000, 3999, 'balance'],
    [4000, 4999, 'income'],
    [5000, 6999, 'spending'],
    [7000, 7199, 'income'],
    [7200, 7399, 'spending'],
    [7400, 7499, 'income'],
    [7500, 7699, 'spending'],
    [7700, 9999, 'balance'],
  ],
};

/**
 * @param number as written; leading zeros may be missing.
 * @param length of general accounts (4 to 8); one digit more is a customer or supplier.
 */
export function natureOfDatevAccount(number: string, length: number, chart: Chart): Nature | null {
  if (!/^\d{1,9}$/.test(number)) return null;
  if (number.length > length) return 'balance';
  const general = Number(number.padStart(length, '0').slice(0, 4));
  return ranges[chart].find(([from, to]) => general >= from && general <= to)?.[2] ?? null;
}

/** Class 8 is income in SKR 03 and unused in SKR 04; classes 5 and 6 are costs in SKR 04 and unused in SKR 03. */
export function chartOf(numbers: Iterable<string>, length: number): Chart | null {
  let [three, four] = [0, 0];
  for (const number of numbers) {
    if (number.length > length) continue;
    const first = number.padStart(length, '0')[0];
    if (first === '8') three += 1;
    if (first === '5' || first === '6') four += 1;
  }
  return three === four ? null : three > four ? '03' : '04';
}
