// Reads a day as people and programs write it; whether 03/04 is March or April is decided for a column, never for a cell.
import type { Day, Month } from '../model/fields.ts';
import { plainText } from '../text/plain-text.ts';
import { daysInMonth, isDay } from './is-day.ts';

/** In which order a column writes year, month and day. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
/** Why a text is no day; its sentence is the message `problem.<code>`. */
export type DateFault = 'day-missing' | 'not-a-day';

/**
 * @param text for example `2026-01-31`, `31.1.26`, `1/31/2026 14:05`, `31 Jan 2026`, `20260131`.
 * @returns an ISO day, or what is wrong as a code.
 */
export function parseDate(text: string, order: DateOrder): Day | DateFault {
  if (text.length === 10 && isDay(text)) return text;
  const parts = datePartsOf(text);
  if (parts === null) return text.trim() === '' ? 'day-missing' : 'not-a-day';
  return dayOf(parts, order) ?? 'not-a-day';
}

/** Tells a fault from a day. */
export function isDateFault(read: Day | DateFault): read is DateFault {
  return read === 'day-missing' || read === 'not-a-day';
}

/** Three numbers in the order they stand; `fixed` where the writing itself tells the order. */
interface DateParts {
  readonly numbers: readonly [number, number, number];
  readonly yearDigits: readonly [number, number, number];
  readonly fixed: DateOrder | null;
  readonly separator: string;
}

/** How a column's dates can be read; collects every cell, decides at the end. */
export interface DateSurvey {
  add(text: string): void;
  decide(): DateDecision;
}

/** What a column of dates turned out to be. */
export interface DateDecision {
  /** Null when both readings fit every cell: somebody has to say it. */
  readonly order: DateOrder | null;
  readonly dates: number;
  readonly others: number;
  /** A cell with both its readings, where nothing decided. */
  readonly ambiguous: { readonly text: string; readonly dmy: Day; readonly mdy: Day } | null;
}

/** Looks at every cell that is added; one day above twelve decides for the whole column. */
export function surveyDates(): DateSurvey {
  const counts = { ymd: 0, dmy: 0, mdy: 0, dots: 0, either: 0, others: 0 };
  let ambiguous: DateDecision['ambiguous'] = null;
  return {
    add(text) {
      if (text.trim() === '') return;
      if (isDay(text)) {
        counts.ymd += 1;
        return;
      }
      const parts = datePartsOf(text);
      if (parts === null) {
        counts.others += 1;
        return;
      }
      if (parts.fixed !== null) {
        if (dayOf(parts, parts.fixed) === null) counts.others += 1;
        else counts[parts.fixed] += 1;
        return;
      }
      const dmy = dayOf(parts, 'dmy');
      const mdy = dayOf(parts, 'mdy');
      if (dmy !== null && mdy !== null) {
        counts.either += 1;
        // Nobody writes the month first with dots.
        if (parts.separator === '.') counts.dots += 1;
        if (dmy !== mdy) ambiguous ??= { text, dmy, mdy };
      } else if (dmy !== null) counts.dmy += 1;
      else if (mdy !== null) counts.mdy += 1;
      else counts.others += 1;
    },
    decide() {
      const { ymd, dmy, mdy, dots, either, others } = counts;
      const dates = ymd + dmy + mdy + either;
      const known = { dates, others, ambiguous: null };
      if (dmy > 0 || mdy > 0) return { ...known, order: dmy >= mdy ? 'dmy' : 'mdy' };
      if (dots > 0 && dots === either) return { ...known, order: 'dmy' };
      if (either > 0 && ambiguous !== null) return { ...known, order: null, ambiguous };
      return { ...known, order: either > 0 ? 'dmy' : 'ymd' };
    },
  };
}

/** Whether a text is a date under any order. */
export function isDateLike(text: string): boolean {
  const parts = datePartsOf(text);
  if (parts === null) return false;
  return (['ymd', 'dmy', 'mdy'] as const).some((order) => dayOf(parts, parts.fixed ?? order) !== null);
}

/** A month as a column name or a cell: `2026-01`, `01/2026`, `Jan 2026`, `Januar 26`, `2026 Q1` (its last month); else null. */
export function parseMonth(text: string): Month | null {
  const plain = plainText(text).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})[-/ ]?m?(\d{1,2})$/.exec(plain);
  if (iso) return monthText(Number(iso[1]), Number(iso[2]));
  const numeric = /^(\d{1,2})[-/ ](\d{4})$/.exec(plain);
  if (numeric) return monthText(Number(numeric[2]), Number(numeric[1]));
  const quarter = /^(?:(\d{4})[- ]?q([1-4])|q([1-4])[- /]?(\d{4}))$/.exec(plain);
  if (quarter) return monthText(Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3]) * 3);
  const named = /^([a-z]{3,})[- '/]*(\d{2}|\d{4})$/.exec(plain) ?? null;
  const month = named ? monthNumbers.get(named[1]?.slice(0, 12) ?? '') : undefined;
  return month === undefined ? null : monthText(fullYear(Number(named?.[2]), named?.[2]?.length ?? 0), month);
}

/** Like `parseMonth`, also a year alone (`2026` is its December): for columns that are known to hold periods. */
export function parsePeriod(text: string): Month | null {
  const year = /^\s*(\d{4})\s*$/.exec(text);
  return year ? monthText(Number(year[1]), 12) : parseMonth(text);
}

/** The last day of a month: the day that its figure is about. */
export function lastDayOf(month: Month): Day {
  const [year = '', number = ''] = month.split('-');
  return `${month}-${String(daysInMonth(Number(year), Number(number))).padStart(2, '0')}`;
}

function monthText(year: number, month: number): Month | null {
  return month >= 1 && month <= 12 && year >= 1900 && year < 2200
    ? `${year}-${String(month).padStart(2, '0')}`
    : null;
}

const NUMERIC = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:[T ,].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NAMED =
  /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})[-. ]*(?:de )?(\p{L}{3,12})[-., ]*(?:de )?(\d{4}|\d{2})(?:[T ,].*)?$/u;
const NAMED_FIRST =
  /^(?:\p{L}{2,10}\.?,? )?(\p{L}{3,12})\.?[- ](\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[T ,].*)?$/u;

function datePartsOf(raw: string): DateParts | null {
  if (raw.length < 6 || raw.length > 40) return null;
  const text = raw.trim();
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = '', separator = '', second = '', third = ''] = numeric;
    if (first.length === 3 || third.length === 3) return null;
    const fixed = first.length === 4 ? 'ymd' : null;
    if (fixed === null && third.length !== 4 && third.length !== 2) return null;
    if (fixed === 'ymd' && third.length > 2) return null;
    return {
      numbers: [Number(first), Number(second), Number(third)],
      yearDigits: [first.length, 0, third.length],
      fixed,
      separator,
    };
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const numbers = [Number(compact[1]), Number(compact[2]), Number(compact[3])] as const;
    return numbers[0] < 1900 || numbers[0] > 2199
      ? null
      : { numbers, yearDigits: [4, 0, 0], fixed: 'ymd', separator: '' };
  }
  const named = NAMED.exec(text) ?? swapped(NAMED_FIRST.exec(text));
  if (!named) return null;
  const month = monthNumbers.get(plainText(named[2] ?? ''));
  if (month === undefined) return null;
  const year = named[3] ?? '';
  return {
    numbers: [Number(named[1]), month, Number(year)],
    yearDigits: [0, 0, year.length],
    fixed: 'dmy',
    separator: ' ',
  };
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''];
}

function dayOf({ numbers, yearDigits, fixed }: DateParts, order: DateOrder): Day | null {
  const [a, b, c] = numbers;
  const used = fixed ?? order;
  if (used === 'ymd' && fixed === null) return null;
  const [year, month, day, digits] =
    used === 'ymd'
      ? [a, b, c, yearDigits[0]]
      : used === 'dmy'
        ? [c, b, a, yearDigits[2]]
        : [c, a, b, yearDigits[2]];
  const full = fullYear(year, digits);
  if (full < 1900 || full > 2199 || day < 1 || day > daysInMonth(full, month)) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two digits: 00–69 are 2000–2069, 70–99 are 1970–1999. */
function fullYear(year: number, digits: number): number {
  return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

const monthNames = [
  'jan january januar janvier enero ene gennaio gen janeiro januari styczen stycznia',
  'feb february februar fevrier fev febrero febbraio fevereiro februari luty lutego',
  'mar march marz mrz maerz mars marzo marco maart mrt marzec marca',
  'apr april avril avr abril abr aprile kwiecien kwietnia',
  'may mai mayo maggio mag maio mei maj maja',
  'jun june juni juin junio giugno giu junho czerwiec czerwca',
  'jul july juli juillet juil julio luglio lug julho lipiec lipca',
  'aug august aout agosto ago augustus sierpien sierpnia',
  'sep sept september septembre septiembre settembre set setembro wrzesien wrzesnia',
  'oct october okt oktober octobre octubre ottobre ott outubro out pazdziernik pazdziernika',
  'nov november novembre noviembre novembro listopad listopada',
  'dec december dez dezember decembre diciembre dic dicembre dezembro grudzien grudnia',
];
const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
