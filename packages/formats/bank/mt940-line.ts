// Reads field 61 of MT940: the days, the direction, the amount and the references of one line.
import { isDay } from '@evenkeel/core';
import { isNoReference, type StatementLine } from './statement.ts';

type Read = Pick<StatementLine, 'day' | 'valueDay' | 'amount' | 'currency' | 'text' | 'nature' | 'reference'>;

// Value day, entry day, mark (R… takes back, E… is expected), letter of the currency, amount, type, references.
const FIELD =
  /^(\d{6})(\d{4})?(RC|RD|EC|ED|C|D)([A-Z])?(\d[\d.]*,?\d*)(?:([NSF][A-Z0-9]{3})([^\r\n]*?)(?:\/\/([^\r\n]*))?)?$/;

/** @returns null when it is no such field, `pending` when it is only expected. */
export function mt940Line(lines: readonly string[], currency: string): Read | 'pending' | null {
  const match = FIELD.exec((lines[0] ?? '').trim());
  if (!match) return null;
  const [, value = '', entry, mark = '', , amount = '', , customer = '', bank = ''] = match;
  if (mark === 'EC' || mark === 'ED') return 'pending';
  const valueDay = fullDay(value);
  const day = (entry === undefined ? null : entryDay(entry, value)) ?? valueDay;
  // RC takes a credit back: money goes out; RD takes a debit back: money comes in.
  const isOut = mark === 'D' || mark === 'RC';
  const plain = plainAmount(amount);
  const reference = isNoReference(bank) ? '' : bank.trim();
  const about = [customer, ...lines.slice(1)]
    .map((part) => part.trim())
    .filter((part) => !isNoReference(part));
  return {
    day: day ?? value,
    valueDay: valueDay ?? '',
    amount: isOut && /[1-9]/.test(plain) ? `-${plain}` : plain,
    currency,
    text: about.join(' '),
    nature: mark === 'RD' ? 'spending' : mark === 'RC' ? 'income' : '',
    reference,
  };
}

/** `1234,` and `1234,5` become plain decimals with a point. */
export function plainAmount(text: string): string {
  return text
    .replace(/\.(?=.*,)/g, '')
    .replace(',', '.')
    .replace(/\.$/, '');
}

/** Two digits of a year: SWIFT takes 80 to 99 for the last century. */
function fullDay(yymmdd: string): string | null {
  const year = Number(yymmdd.slice(0, 2));
  const day = `${year >= 80 ? 1900 + year : 2000 + year}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`;
  return isDay(day) ? day : null;
}

/** The entry day has no year: it is the one that brings it nearest to the value day, also across New Year. */
function entryDay(mmdd: string, yymmdd: string): string | null {
  const year = Number(yymmdd.slice(0, 2));
  const full = year >= 80 ? 1900 + year : 2000 + year;
  // Months are enough to tell years apart, and a value day of 30 February (some banks have it) still has one.
  const months = Number(mmdd.slice(0, 2)) - Number(yymmdd.slice(2, 4));
  const own = months > 6 ? full - 1 : months < -6 ? full + 1 : full;
  const day = `${own}-${mmdd.slice(0, 2)}-${mmdd.slice(2, 4)}`;
  return isDay(day) ? day : null;
}
