// The layout of a control chart: scales, lines that break where limits were set anew, marks, ticks – no drawing.
import { extent, ticks } from 'd3-array';
import { area, line } from 'd3-shape';
import {
  type ControlChartData,
  type ControlChartPoint,
  flagsOf,
  type NumberedFlag,
} from './control-chart-data.ts';
import { linearScale } from './linear-scale.ts';

export interface ControlChartRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPoint {
  readonly point: ControlChartPoint;
  /** Place among points and forecast periods, from 0. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedFlag extends NumberedFlag {
  readonly x: number;
}

export interface ControlChartPicture {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly points: readonly PlacedPoint[];
  readonly valuePath: string;
  readonly centrePath: string;
  readonly lowerPath: string;
  readonly upperPath: string;
  /** Between the limits. */
  readonly bandPath: string;
  /** From the widest to the narrowest. */
  readonly fanPaths: readonly string[];
  readonly expectedPath: string;
  /** Where the fan begins: half a step after the last point; null without a fan. */
  readonly todayX: number | null;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly dayTicks: readonly { readonly day: string; readonly x: number }[];
  readonly flags: readonly PlacedFlag[];
  readonly targets: readonly {
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
    /** Too far from everything else to be drawn to scale: it stands at that edge of the picture. */
    readonly beyond: 'above' | 'below' | null;
  }[];
}

/** Cost grows with the number of periods. */
export function placeControlChart(data: ControlChartData, room: ControlChartRoom): ControlChartPicture {
  const { points, fan, target } = data;
  const future = fan?.periods ?? [];
  const days = [...points.map(({ day }) => day), ...future.map(({ day }) => day)];
  const steps = Math.max(1, days.length - 1);
  const [left, right] = [room.left, room.width - room.right];
  const x = linearScale([0, steps], days.length > 1 ? [left + 6, right - 6] : [(left + right) / 2, right]);
  const [low, high] = valueRange(data);
  const y = linearScale([low, high], [room.height - room.bottom, room.top]);
  const xOf = (day: string): number => x(placeOfDay(days, day));

  const starts = new Set(data.resets.map(({ day }) => placeOfDay(days, day)));
  const pieces = cutAt(points, starts);
  const drawn = (pick: (point: ControlChartPoint) => number | null): string =>
    pieces
      .map(({ from, piece }) => {
        const draw = line<ControlChartPoint>()
          .defined((point) => pick(point) !== null)
          .x((_, index) => x(from + index))
          .y((point) => y(pick(point) ?? 0))
          .digits(2);
        return draw([...piece]) ?? '';
      })
      .join('');
  const band = pieces
    .map(({ from, piece }) => {
      const draw = area<ControlChartPoint>()
        .defined(({ lower, upper }) => lower !== null && upper !== null)
        .x((_, index) => x(from + index))
        .y0(({ lower }) => y(lower ?? 0))
        .y1(({ upper }) => y(upper ?? 0))
        .digits(2);
      return draw([...piece]) ?? '';
    })
    .join('');
  return {
    x,
    y,
    points: points.flatMap((point, at) =>
      point.value === null ? [] : [{ point, at, x: x(at), y: y(point.value) }],
    ),
    valuePath: valueLine(points, x, y),
    centrePath: drawn(({ centre }) => centre),
    lowerPath: drawn(({ lower }) => lower),
    upperPath: drawn(({ upper }) => upper),
    bandPath: band,
    ...placeFan(data, x, y),
    valueTicks: ticks(low, high, room.height < 280 ? 4 : 6).map((value) => ({ value, y: y(value) })),
    dayTicks: dayTicks(days, right - left).map((at) => ({ day: days[at] ?? '', x: x(at) })),
    flags: flagsOf(data).map((flag) => ({
      ...flag,
      // Between two periods: the new limits begin with the second.
      x: xOf(flag.day) - (flag.kind === 'reset' ? stepWidth(x) / 2 : 0),
    })),
    targets:
      target === null
        ? []
        : [target.low, ...(target.high === undefined ? [] : [target.high])].map((value) => ({
            y: y(Math.min(high, Math.max(low, value))),
            beyond: value > high ? 'above' : value < low ? 'below' : null,
            x1: left,
            x2: target.due === undefined || future.length === 0 ? right : xOf(target.due),
          })),
  };
}

function stepWidth(x: (at: number) => number): number {
  return x(1) - x(0);
}

/** A target may stretch the picture so many times; further off it would press everything else flat (convention). */
const MOST_STRETCH = 3;

/** Everything that is drawn, with a little air; a flat series runs through the middle. */
function valueRange({ points, fan, target }: ControlChartData): readonly [number, number] {
  const all = [
    ...points.flatMap(({ value, lower, upper, centre }) => [value, lower, upper, centre]),
    ...(fan?.periods ?? []).flatMap(({ expected, bands }) => [expected, ...(bands[0] ?? [])]),
  ].filter((one): one is number => one !== null && Number.isFinite(one));
  const [least = 0, most = 1] = extent(all);
  const ends = [target?.low, target?.high].filter((one) => one !== undefined);
  const near = ends.filter(
    (end) => Math.max(most, end) - Math.min(least, end) <= MOST_STRETCH * (most - least || 1),
  );
  const [low, high] = [Math.min(least, ...near), Math.max(most, ...near)];
  const air = high === low ? Math.max(1, Math.abs(high) * 0.1) : (high - low) * 0.06;
  return [low - air, high + air];
}

function valueLine(
  points: readonly ControlChartPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const draw = line<ControlChartPoint>()
    .defined(({ value }) => value !== null)
    .x((_, at) => x(at))
    .y(({ value }) => y(value ?? 0))
    .digits(2);
  return draw([...points]) ?? '';
}

/** The fan opens at the last value. */
function placeFan(
  { points, fan }: ControlChartData,
  x: (at: number) => number,
  y: (value: number) => number,
): Pick<ControlChartPicture, 'fanPaths' | 'expectedPath' | 'todayX'> {
  if (fan === null || fan.periods.length === 0) return { fanPaths: [], expectedPath: '', todayX: null };
  const last = points.findLastIndex(({ value }) => value !== null);
  const start = points[last]?.value ?? fan.periods[0]?.expected ?? 0;
  const from = Math.max(0, last);
  const places = fan.periods.map((_, index) => points.length + index);
  const draw = area<readonly [number, number, number]>()
    .x(([at]) => x(at))
    .y0(([, lower]) => y(lower))
    .y1(([, , upper]) => y(upper))
    .digits(2);
  const fanPaths = fan.levels.map((_, level) => {
    const ends = fan.periods.map(({ bands, expected }, index) => {
      const [lower, upper] = bands[level] ?? [expected, expected];
      return [places[index] ?? 0, lower, upper] as const;
    });
    return draw([[from, start, start], ...ends]) ?? '';
  });
  const expected = line<readonly [number, number]>()
    .x(([at]) => x(at))
    .y(([, value]) => y(value))
    .digits(2);
  return {
    fanPaths,
    expectedPath:
      expected([
        [from, start],
        ...fan.periods.map((one, index) => [places[index] ?? 0, one.expected] as const),
      ]) ?? '',
    todayX: (x(points.length - 1) + x(points.length)) / 2,
  };
}

/** The stretches between the places at which limits were set anew. */
function cutAt(points: readonly ControlChartPoint[], starts: ReadonlySet<number>) {
  const bounds = [0, ...[...starts].filter((at) => at > 0 && at < points.length).sort((a, b) => a - b)];
  return bounds.map((from, index) => ({ from, piece: points.slice(from, bounds[index + 1]) }));
}

/** The first period that ends on the day or after it; after the last one, the last. */
function placeOfDay(days: readonly string[], day: string): number {
  const found = days.findIndex((one) => one >= day);
  return found < 0 ? Math.max(0, days.length - 1) : found;
}

/** As many days as have room, evenly, always the first. */
function dayTicks(days: readonly string[], width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / 92));
  const every = Math.max(1, Math.ceil(days.length / most));
  return days.flatMap((_, at) => (at % every === 0 ? [at] : []));
}
