// Amounts of plain-text journals: exact decimals with their commodity, as ledger and hledger write them.
import type { DecimalSign } from '@evenkeel/core';

/** Hundred-millionths of one unit of a commodity (`$`, `EUR`, `AAPL`; empty for none). */
export interface JournalAmount {
  readonly commodity: string;
  readonly scaled: bigint;
}

const DECIMALS = 8;
const SCALE = 10n ** BigInt(DECIMALS);
const AMOUNT =
  /^([-+])?\s*("[^"]+"|[^\d\s.,;@{}"+\-=()*/^]+)?\s*([-+])?\s*(\d[\d.,'’ ]*|[.,]\d+)\s*("[^"]+"|[^\d\s.,;@{}"+\-=()*/^]+)?$/u;

/** @returns null for anything that is no plain amount (an expression, two commodities, too many decimals). */
export function parseJournalAmount(text: string, decimal: DecimalSign): JournalAmount | null {
  const match = AMOUNT.exec(text.trim());
  if (!match) return null;
  const [, sign, before, innerSign, number = '', after] = match;
  if ((before !== undefined && after !== undefined) || (sign !== undefined && innerSign !== undefined))
    return null;
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = number.trim().split(decimal);
  if (more.length > 0 || fraction.length > DECIMALS || !/^\d*$/.test(fraction)) return null;
  const digits = whole.replaceAll(group, '').replace(/['’ ]/g, '');
  if (!/^\d*$/.test(digits) || digits + fraction === '') return null;
  const scaled = BigInt(digits || '0') * SCALE + BigInt(fraction.padEnd(DECIMALS, '0'));
  const isNegative = (sign ?? innerSign) === '-';
  return { commodity: (before ?? after ?? '').replaceAll('"', ''), scaled: isNegative ? -scaled : scaled };
}

/** What `quantity` units cost at `price` each, rounded half away from zero to a hundred-millionth. */
export function timesPrice(quantity: JournalAmount, price: JournalAmount): JournalAmount {
  const product = quantity.scaled * price.scaled;
  const half = product < 0n ? -SCALE / 2n : SCALE / 2n;
  return { commodity: price.commodity, scaled: (product + half) / SCALE };
}

/** `-1234.5`: as few decimals as are needed. */
export function plainDecimal(scaled: bigint): string {
  const isNegative = scaled < 0n;
  const digits = String(isNegative ? -scaled : scaled).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction === '' ? '' : `.${fraction}`}`;
}
