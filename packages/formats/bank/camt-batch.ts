// Whether the transactions booked as one entry explain its amount: then each is a line of its own, else the entry is.
import { parseAmount } from '@evenkeel/core';
import { type CamtDetail, signed } from './camt-detail.ts';

/** More decimals than any currency has, so that nothing is rounded. */
const DIGITS = 5;

export interface BatchLine {
  readonly detail: CamtDetail;
  readonly amount: string;
  readonly direction: string;
}

/** @returns null when an amount is missing, in another currency, or when they do not add up to `amount` exactly. */
export function batchLines(
  details: readonly CamtDetail[],
  amount: string,
  direction: string,
  currency: string,
): readonly BatchLine[] | null {
  const lines: BatchLine[] = [];
  let sum = 0;
  for (const detail of details) {
    if (detail.currency !== currency) return null;
    const way = detail.direction || direction;
    const part = signed(detail.amount, way);
    const value = parseAmount(part, '.', DIGITS);
    if (typeof value !== 'number') return null;
    sum += value;
    lines.push({ detail, amount: part, direction: way });
  }
  return sum === parseAmount(amount, '.', DIGITS) ? lines : null;
}
