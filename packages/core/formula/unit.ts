// Units as an algebra: what a measure's unit text means, and what units become when values are added or multiplied.
import { currencyOf } from '../facts/currency.ts';
import { plainText } from '../text/plain-text.ts';

/** A product of powers of symbols: `EUR`, `h`, or a word for things that are counted. */
export interface Unit {
  /** Unknown: nobody has written down in what the measure is counted. Literal: a bare number, which fits any unit. */
  readonly kind: 'known' | 'unknown' | 'literal';
  readonly powers: ReadonlyMap<string, number>;
  /** Counted in per cent; as a value always a share of 1. */
  readonly percent: boolean;
}

export const unknownUnit: Unit = { kind: 'unknown', powers: new Map(), percent: false };
export const literalUnit: Unit = { kind: 'literal', powers: new Map(), percent: false };
export const percentUnit: Unit = { kind: 'known', powers: new Map(), percent: true };

export function unitNamed(symbol: string): Unit {
  return { kind: 'known', powers: new Map([[symbol, 1]]), percent: false };
}

const times: Readonly<Record<string, string>> = {
  s: 's',
  sec: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  d: 'day',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
};
const timeSymbols = new Set(Object.values(times));

const currencyWords: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  franc: 'CHF',
  francs: 'CHF',
};
const percents = new Set([
  '%',
  'percent',
  'per cent',
  'percentage',
  'percentage points',
  '% points',
  'pp',
  'pct',
]);
const THOUSAND = /^(?:thousand|1,?000|k|t)\s*(.+)$/i;
const MILLION = /^(?:million|mio\.?|m)\s*(.+)$/i;

/**
 * The unit that a measure's text names: `EUR`, `€ per hour`, `loaves/day`, `%`. Empty: unknown.
 *
 * @param own currency of the business, which decides what `$` or `kr` mean.
 */
export function readUnit(text: string | null, own: string): Unit {
  if (text === null || text.trim() === '') return unknownUnit;
  if (percents.has(plainText(text))) return percentUnit;
  const powers = new Map<string, number>();
  let percent = false;
  for (const [index, part] of text.split(/\s*\/\s*|\s+per\s+/i).entries()) {
    if (part === '') continue;
    if (percents.has(plainText(part))) percent = index === 0;
    else addPower(powers, symbolOf(part, own), index === 0 ? 1 : -1);
  }
  return { kind: 'known', powers, percent };
}

function symbolOf(word: string, own: string): string {
  const plain = plainText(word);
  const time = Object.hasOwn(times, plain) ? times[plain] : undefined;
  if (time !== undefined) return time;
  const currency = currencySymbol(word.trim(), own);
  if (currency !== null) return currency;
  const thousand = currencySymbol(THOUSAND.exec(word.trim())?.[1] ?? '', own);
  if (thousand !== null) return `1000 ${thousand}`;
  const million = currencySymbol(MILLION.exec(word.trim())?.[1] ?? '', own);
  return million === null ? plain : `1000000 ${million}`;
}

/** Three capitals are a currency; three small letters may be any word. */
function currencySymbol(word: string, own: string): string | null {
  const named = Object.hasOwn(currencyWords, plainText(word)) ? currencyWords[plainText(word)] : undefined;
  if (named !== undefined) return named;
  if (plainText(word) === plainText(own)) return own;
  return /^[a-z]/.test(word) && !/^kr|zł|lei/.test(word) ? null : currencyOf(word, own);
}

export function multiplied(a: Unit, b: Unit, sign: 1 | -1): Unit {
  if (a.kind === 'unknown' || b.kind === 'unknown') return unknownUnit;
  if (a.kind === 'literal' && b.kind === 'literal') return literalUnit;
  const powers = new Map(a.powers);
  for (const [symbol, power] of b.powers) addPower(powers, symbol, sign * power);
  return { kind: 'known', powers, percent: sign === 1 && a.percent && b.percent };
}

export function raised(unit: Unit, exponent: number): Unit {
  if (unit.kind !== 'known') return unit;
  const powers = new Map([...unit.powers].map(([symbol, power]) => [symbol, power * exponent]));
  return { kind: 'known', powers, percent: false };
}

/**
 * Whether values of the two units may be added. `perhaps`: they count different things, or one is per time – people do
 * add calls and letters, but should know that they did. `unknown`: cannot be checked.
 */
export function fits(a: Unit, b: Unit): 'same' | 'perhaps' | 'differs' | 'unknown' {
  if (a.kind === 'literal' || b.kind === 'literal') return 'same';
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  let same = true;
  for (const symbol of new Set([...a.powers.keys(), ...b.powers.keys()])) {
    const [left, right] = [a.powers.get(symbol) ?? 0, b.powers.get(symbol) ?? 0];
    if (left === right) continue;
    if (isMoney(symbol)) return 'differs';
    if (timeSymbols.has(symbol) && (left > 0 || right > 0)) return 'differs';
    same = false;
  }
  if (!same && (a.percent || b.percent)) return 'differs';
  return same ? 'same' : 'perhaps';
}

/** Whether a result of one unit may be kept in another: what is counted is not compared, money and time are. */
export function isResultOf(result: Unit, own: Unit): 'same' | 'perhaps' | 'differs' | 'unknown' {
  if (result.kind === 'literal') return 'same';
  if (result.kind === 'unknown' || own.kind === 'unknown') return 'unknown';
  let perhaps = false;
  for (const symbol of new Set([...result.powers.keys(), ...own.powers.keys()])) {
    if ((result.powers.get(symbol) ?? 0) === (own.powers.get(symbol) ?? 0)) continue;
    if (isMoney(symbol)) return 'differs';
    if (timeSymbols.has(symbol)) perhaps = true;
  }
  if (perhaps) return own.percent ? 'differs' : 'perhaps';
  return 'same';
}

/** As people write it: `EUR per h`, `loaves`; empty for a plain number. */
export function unitText(unit: Unit): string {
  if (unit.percent && unit.powers.size === 0) return '%';
  const word = ([symbol, power]: readonly [string, number]): string =>
    Math.abs(power) === 1 ? symbol : `${symbol}^${Math.abs(power)}`;
  const above = [...unit.powers].filter(([, power]) => power > 0).map(word);
  const below = [...unit.powers].filter(([, power]) => power < 0).map(word);
  if (above.length + below.length === 0) return '';
  return `${above.length === 0 ? '1' : above.join(' · ')}${below.map((one) => ` per ${one}`).join('')}`;
}

function addPower(powers: Map<string, number>, symbol: string, power: number): void {
  const sum = (powers.get(symbol) ?? 0) + power;
  if (sum === 0) powers.delete(symbol);
  else powers.set(symbol, sum);
}

function isMoney(symbol: string): boolean {
  return /(?:^|0 )[A-Z]{3}$/.test(symbol);
}

/** A share as per cent: 0.018 is 1.8, not 1.7999999999999998. */
export function inPercent(share: number): number {
  const percent = share * 100;
  const rounded = Math.round(percent * 1e9) / 1e9;
  return Math.abs(percent - rounded) <= 1e-14 * Math.abs(percent) ? rounded : percent;
}
