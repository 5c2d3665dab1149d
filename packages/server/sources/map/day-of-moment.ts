// The calendar day on which a moment falls in a time zone.

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1\d{9}(?:\d{3})?(?:\.\d+)?$/;

/**
 * @returns null for what is no moment: a day alone, or a clock without a zone.
 * @example dayOfMoment('2026-10-31T23:30:00Z', 'Europe/Dublin') // '2026-10-31'
 * @example dayOfMoment('2026-10-31T23:30:00Z', 'Asia/Tokyo') // '2026-11-01'
 */
export function dayOfMoment(text: string, timeZone: string): string | null {
  const milliseconds = WITH_OFFSET.test(text) ? Date.parse(isoOf(text)) : epochOf(text);
  if (milliseconds === null || Number.isNaN(milliseconds)) return null;
  const parts = formatOf(timeZone).formatToParts(milliseconds);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function epochOf(text: string): number | null {
  if (!EPOCH.test(text)) return null;
  const value = Number(text);
  return value >= 1e11 ? value : value * 1000;
}

/** `2026-10-31 23:30:00+02`, as databases write it, in the one form that every engine reads. */
function isoOf(text: string): string {
  return text
    .replace(/^(\S{10}) /, '$1T')
    .replace(/\s+/g, '')
    .replace(/([+-]\d{2})$/, '$1:00')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
