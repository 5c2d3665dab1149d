// Reads the day by which a sentence wants something reached, and gives back the sentence without it.
import { addDays, type Day, daysInMonth, isDay } from '@evenkeel/core';

export interface DueReading {
  readonly due: Day | null;
  /** True where it was counted from today ("within three years"): tomorrow the same words mean another day. */
  readonly isCounted: boolean;
  /** The text without the words of time, so that their numbers are taken for nothing else. */
  readonly rest: string;
  /** "15 % a year for three years": for how many years something repeats; null where nothing does. */
  readonly years: number | null;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(?:${months.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name)).join('|')}|sept)\\.?`;
const until = '(?:by|before|until|till|in|on|at|for|due|through)?\\s*';
const edge = '(?:the\\s+)?(?:(end|start|beginning|middle|mid)[\\s-]*(?:of\\s+)?)?';

type Reader = (found: RegExpExecArray, today: Day) => Day | null;

/** In the order in which they are tried: the most exact first. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`\\b${until}(\\d{4}-\\d{2}-\\d{2})\\b`, 'i'), ([, day = '']) => (isDay(day) ? day : null)],
  [
    new RegExp(`\\b${until}(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b`, 'i'),
    ([, day = '', number = '', year = '']) => dayOf(Number(year), Number(number), Number(day)),
  ],
  [
    new RegExp(
      `\\b${until}(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})\\s*,?\\s*(\\d{4})?\\b`,
      'i',
    ),
    ([, day = '', name = '', year], today) => inMonth(name, year, today, Number(day)),
  ],
  [
    new RegExp(`\\b${until}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s*,?\\s*(\\d{4}))?`, 'i'),
    ([, name = '', day = '', year], today) => inMonth(name, year, today, Number(day)),
  ],
  [
    new RegExp(`\\b${until}${edge}q([1-4])\\s*(?:of\\s+)?(\\d{4})\\b`, 'i'),
    ([, where, quarter = '', year = '']) =>
      where === 'start' || where === 'beginning'
        ? dayOf(Number(year), Number(quarter) * 3 - 2, 1)
        : endOfMonth(Number(year), Number(quarter) * 3),
  ],
  [
    new RegExp(`\\b(?:by|before|until|till|in|at|for|due)\\s+${edge}(${month})\\s*,?\\s*(\\d{4})?\\b`, 'i'),
    ([, where, name = '', year], today) => {
      const late = where === 'start' || where === 'beginning' ? 1 : where?.startsWith('mid') ? 15 : null;
      return inMonth(name, year, today, late);
    },
  ],
  [
    new RegExp(
      `\\b(?:(?:by|before|until|till|in|through|during|due)\\s+${edge}|(end|mid)(?:\\s+of)?\\s+)(?<![.,/-])(\\d{4})\\b(?!\\s*\\p{L}|[./-]\\d)`,
      'iu',
    ),
    yearOf,
  ],
  [
    new RegExp(`\\b${until}${edge}(?:this|the|next)?\\s*(this|next|the)\\s+(year|quarter)\\b`, 'i'),
    (found, today) => relativeYear(found[2] ?? '', found[3] ?? '', today),
  ],
  [
    /\b(?:within|in|over|inside|after)\s+(?:the\s+)?(?:next\s+|coming\s+)?(\d+(?:\.\d+)?)\s+(year|month|quarter|week|day)s?(?:['’]? time)?\b/i,
    ([, count = '', unit = ''], today) => later(today, Number(count), unit.toLowerCase()),
  ],
  [
    /\b(?:by|before|until)\s+christmas\b/i,
    (_, today) => {
      const year = Number(today.slice(0, 4));
      return today < `${year}-12-24` ? `${year}-12-24` : `${year + 1}-12-24`;
    },
  ],
];

/** @example readDue('reduce waste by end of 2027', '2026-11-24') // due: '2027-12-31' */
export function readDue(text: string, today: Day): DueReading {
  const repeated =
    /\b(?:a|1|per|each|every)\s+year\s+(?:for|over)\s+(?:the\s+next\s+)?(\d+)\s+years?\b/i.exec(text);
  if (repeated) {
    const years = Number(repeated[1]);
    return { due: later(today, years, 'year'), isCounted: true, rest: without(text, repeated), years };
  }
  for (const [pattern, read] of readers) {
    const found = pattern.exec(text);
    const due = found && read(found, today);
    if (found && due) {
      return { due, isCounted: !/\d{4}/.test(found[0]), rest: without(text, found), years: null };
    }
  }
  return { due: null, isCounted: false, rest: text, years: null };
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
}

function yearOf([, first, second, year = '']: RegExpExecArray): Day | null {
  const where = (first ?? second)?.toLowerCase();
  const number = Number(year);
  if (number < 2000 || number > 2100) return null;
  if (where === 'start' || where === 'beginning') return dayOf(number, 1, 1);
  return where?.startsWith('mid') ? endOfMonth(number, 6) : endOfMonth(number, 12);
}

function relativeYear(which: string, unit: string, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const next = which.toLowerCase() === 'next' ? 1 : 0;
  if (unit.toLowerCase() === 'year') return endOfMonth(year + next, 12);
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3) + next;
  return quarter > 4 ? endOfMonth(year + 1, 3) : endOfMonth(year, quarter * 3);
}

function later(today: Day, count: number, unit: string): Day {
  if (unit === 'day') return addDays(today, Math.round(count));
  if (unit === 'week') return addDays(today, Math.round(count * 7));
  return monthsLater(today, Math.round(count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1)));
}

/** The same day so many months later, or the last of a shorter month. */
export function monthsLater(day: Day, count: number): Day {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, number] = [Math.floor(all / 12), (all % 12) + 1];
  return day.slice(8) > String(daysInMonth(year, number))
    ? endOfMonth(year, number)
    : `${year}-${pad(number)}-${day.slice(8)}`;
}

/** A month without a year is the next one to come. */
function inMonth(name: string, year: string | undefined, today: Day, day: number | null): Day | null {
  const number = months.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  if (number === 0) return null;
  const of = (which: number) => (day === null ? endOfMonth(which, number) : dayOf(which, number, day));
  if (year !== undefined) return of(Number(year));
  const soon = of(Number(today.slice(0, 4)));
  return soon !== null && soon > today ? soon : of(Number(today.slice(0, 4)) + 1);
}

export function endOfMonth(year: number, number: number): Day {
  return `${year}-${pad(number)}-${pad(daysInMonth(year, number))}`;
}

function dayOf(year: number, number: number, day: number): Day | null {
  const written = `${year}-${pad(number)}-${pad(day)}`;
  return isDay(written) ? written : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
