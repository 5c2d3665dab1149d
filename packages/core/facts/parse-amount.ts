// Reads an amount as people and programs write it, exactly, into minor units: no floating point on the way.

/** Which sign separates the decimals; a column has one convention, found by `decimalSignOf`. */
export type DecimalSign = '.' | ',';
/** Why a text is no amount; its sentence is the message `problem.<code>`. */
export type AmountFault = 'amount-missing' | 'not-an-amount' | 'too-many-decimals' | 'amount-too-big';

/**
 * @param text for example `1'234.50`, `1 234,50 €`, `(12.00)`, `12,00-`, `EUR -5`.
 * @param digits decimals of the currency.
 * @returns minor units, or what is wrong as a code.
 * @example parseAmount('1.234,5', ',', 2) // 123450
 */
export function parseAmount(text: string, decimal: DecimalSign, digits: number): number | AmountFault {
  const plain = parsePlain(text, decimal, digits);
  return typeof plain === 'number' ? plain : parseDecorated(text, decimal, digits);
}

/** The common case, `-1234.50`, in one pass without allocation; null for everything else. */
function parsePlain(text: string, decimal: DecimalSign, digits: number): number | null {
  const point = decimal === '.' ? 46 : 44;
  const negative = text.charCodeAt(0) === 45;
  let value = 0;
  let before = 0;
  let after = -1;
  if (text.length > 15) return null;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      if (after < 0) before += 1;
      else after += 1;
    } else if (code === point && after < 0) after = 0;
    else return null;
  }
  const decimals = Math.max(0, after);
  if (before + decimals === 0 || decimals > digits) return null;
  for (let missing = digits - decimals; missing > 0; missing -= 1) value *= 10;
  return negative && value !== 0 ? -value : value;
}

function parseDecorated(text: string, decimal: DecimalSign, digits: number): number | AmountFault {
  if (text.trim() === '') return 'amount-missing';
  const bare = bareNumber(text);
  if (bare === null) return 'not-an-amount';
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = bare.number.split(decimal);
  if (more.length > 0 || !isGrouped(whole, group) || !/^\d*$/.test(fraction)) return 'not-an-amount';
  const wholeDigits = whole.replaceAll(group, '').replace(/[ ']/g, '');
  if (wholeDigits + fraction === '') return 'not-an-amount';
  if (/[1-9]/.test(fraction.slice(digits))) return 'too-many-decimals';
  const value = Number(wholeDigits + fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(value)) return 'amount-too-big';
  return bare.negative && value !== 0 ? -value : value;
}

/** Takes signs, brackets and currency off; null when something else is left over. */
export function bareNumber(text: string): { readonly number: string; readonly negative: boolean } | null {
  if (text.length > 60) return null;
  let rest = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[−–—]/g, '-')
    .trim()
    // The Swiss and others write five even as `5.-`.
    .replace(/(\d)[.,]-{1,2}(?=\s*(?:[A-Z]{3}|\p{Sc})?$)/u, '$1');
  let negative = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  rest = rest.replace(/^(?:[A-Za-z]{1,3}\$|[A-Z]{3}|\p{Sc}|S?Fr\.)\s*(?=[-+\d.,'(])/u, '').trim();
  rest = rest.replace(/(?<=[\d.,\-+)])\s*(?:[A-Z]{3}|\p{Sc}|zł|Kč|Ft|kr\.?|lei|,-)$/u, '').trim();
  const sign = /^([-+])\s*/.exec(rest) ?? /\s*([-+])$/.exec(rest);
  if (sign) {
    if (sign[1] === '-') negative = !negative;
    rest = (sign.index === 0 ? rest.slice(sign[0].length) : rest.slice(0, sign.index)).trim();
    rest = rest.replace(/^(?:[A-Z]{3}|\p{Sc})\s*(?=[\d.,])/u, '');
  }
  return /^[\d.,' ]+$/.test(rest) && /\d/.test(rest) ? { number: rest, negative } : null;
}

/** `1234`, `1,234`, `12,34,567` (Indian), `1 234`, `1'234`: one kind of separator, the last group of three. */
function isGrouped(whole: string, group: string): boolean {
  if (/^\d*$/.test(whole)) return true;
  const separators = new Set(whole.replace(/\d/g, ''));
  const [separator] = separators;
  if (separators.size !== 1 || (separator !== group && separator !== ' ' && separator !== "'")) return false;
  const groups = whole.split(separator ?? ' ');
  const [first = '', ...rest] = groups;
  return /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{2,3}$/.test(part)) && rest.at(-1)?.length === 3;
}

/** Whether a text is a number with or without a currency, under either decimal sign. */
export function isNumberLike(text: string): boolean {
  return bareNumber(text) !== null;
}

/** A number that is not money (hours, a measure): as a plain number, or null. */
export function parseNumber(text: string, decimal: DecimalSign): number | null {
  const percent = text.replace(/\s*%\s*$/, '');
  const bare = bareNumber(percent);
  if (bare === null) {
    // Programs write very small and very large numbers with an exponent.
    return /^\s*-?\d+(?:\.\d+)?[eE][-+]?\d+\s*$/.test(text) && Number.isFinite(Number(text))
      ? Number(text)
      : null;
  }
  const [whole = '', fraction = '', ...more] = bare.number.split(decimal);
  if (more.length > 0 || !isGrouped(whole, decimal === '.' ? ',' : '.') || !/^\d*$/.test(fraction))
    return null;
  const value = Number(`${whole.replace(/[^\d]/g, '') || '0'}.${fraction || '0'}`);
  return bare.negative && value !== 0 ? -value : value;
}
