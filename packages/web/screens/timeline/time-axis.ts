// A line of time as lengths: where a day lies, which months it has, and which marks it bears at each zoom.

/** A month with its place on the line, in pixels. */
export interface AxisMonth {
  readonly month: string;
  readonly x: number;
  readonly width: number;
}

export interface AxisTick {
  readonly day: string;
  readonly x: number;
}

export interface TimeAxis {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly pixelsPerDay: number;
  readonly width: number;
  readonly months: readonly AxisMonth[];
  /** Where a day begins. */
  readonly x: (day: string) => number;
  /** The day at a place, kept inside the line. */
  readonly dayAt: (x: number) => string;
  /** Mondays; empty where they would stand too close. */
  readonly weeks: readonly AxisTick[];
}

/** Least room between two marks. */
const tickRoom = 22;
const dayMs = 86_400_000;

/** Whole months from `from` to `to`, both `YYYY-MM`. */
export function timeAxis(from: string, to: string, pixelsPerDay: number): TimeAxis {
  const first = `${from}-01`;
  const months: AxisMonth[] = [];
  const start = numberOf(first);
  for (let month = from; month <= to; month = monthAfter(month)) {
    const x = (numberOf(`${month}-01`) - start) * pixelsPerDay;
    const width = (numberOf(`${monthAfter(month)}-01`) - start) * pixelsPerDay - x;
    months.push({ month, x, width });
  }
  const days = numberOf(`${monthAfter(to)}-01`) - start;
  const x = (day: string): number => (numberOf(day) - start) * pixelsPerDay;
  const weeks: AxisTick[] = [];
  if (pixelsPerDay * 7 >= tickRoom) {
    // 1970-01-01 was a Thursday.
    for (let day = start + ((4 - start + 7 * 1e6) % 7); day < start + days; day += 7) {
      weeks.push({ day: dayOf(day), x: (day - start) * pixelsPerDay });
    }
  }
  return {
    from: first,
    to: dayOf(start + days - 1),
    pixelsPerDay,
    width: days * pixelsPerDay,
    months,
    x,
    dayAt: (place) => dayOf(start + Math.min(days - 1, Math.max(0, Math.floor(place / pixelsPerDay)))),
    weeks,
  };
}

/** Days since 1970-01-01. */
function numberOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs;
}

function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

/** A bar from the beginning of `from` to the end of `to`, cut at the ends of the line; null where it lies outside. */
export interface AxisSpan {
  readonly x: number;
  readonly width: number;
  /** It goes on beyond the line. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export function spanOf(axis: TimeAxis, from: string, to: string): AxisSpan | null {
  if (to < axis.from || from > axis.to || to < from) return null;
  const x = Math.max(0, axis.x(from));
  const end = Math.min(axis.width, axis.x(to) + axis.pixelsPerDay);
  return { x, width: Math.max(2, end - x), cutStart: from < axis.from, cutEnd: to > axis.to };
}

/** The same of whole months. */
export function monthSpan(axis: TimeAxis, from: string, to: string): AxisSpan | null {
  return spanOf(axis, `${from}-01`, lastDayOf(to));
}

function lastDayOf(month: string): string {
  return dayOf(numberOf(`${monthAfter(month)}-01`) - 1);
}
