// A control chart in words: one line for a period, a summary, and the tables.
import { useMemo } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import type { ChartTable } from './chart-tables.tsx';
import { type ControlChartData, flagsOf } from './control-chart-data.ts';
import { textWidth } from './fit-text.ts';

export interface ControlWords {
  readonly summary: string;
  readonly tables: readonly ChartTable[];
  /** What stands at a place, in parts: when first. */
  readonly read: (at: number) => readonly string[];
  /** A day at the axis: months alone where periods are months or longer. */
  readonly tick: (day: string) => string;
  /** Pixels that the widest number at the axis takes. */
  readonly longestTick: (format: (value: number) => string) => number;
}

export function useControlWords(data: ControlChartData, format: (value: number) => string): ControlWords {
  const t = useText();
  const write = useFormat();
  return useMemo(() => {
    const { points, fan, target } = data;
    const tick = (day: string): string =>
      hasLongPeriods(points.map((point) => point.day)) ? write.month(day.slice(0, 7)) : write.day(day);
    const shown = (value: number | null): string => (value === null ? '–' : format(value));
    const says = (at: number): string => {
      const point = points[at];
      if (!point || point.value === null) return t('control.noValue');
      return t(`control.read.${point.meaning}`, { rule: point.rule ?? '' });
    };
    const read = (at: number): readonly string[] => {
      const point = points[at];
      const period = fan?.periods[at - points.length];
      if (period) {
        const [lower, upper] = period.bands[0] ?? [period.expected, period.expected];
        const level = write.percent(fan?.levels[0] ?? 0);
        const expected = {
          value: format(period.expected),
          level,
          lower: format(lower),
          upper: format(upper),
        };
        return [tick(period.day), t('control.read.expected', expected)];
      }
      if (!point) return [];
      const limits =
        point.lower === null || point.upper === null
          ? t('control.read.noLimits')
          : t('control.read.usual', { lower: format(point.lower), upper: format(point.upper) });
      return [
        tick(point.day),
        ...(point.value === null ? [] : [t('control.read.value', { value: format(point.value) })]),
        limits,
        says(at),
      ];
    };
    const known = points.filter(({ value }) => value !== null);
    const newest = known.at(-1);
    const limited = points.findLast(({ upper }) => upper !== null);
    const summary = t('control.summary', {
      count: known.length,
      from: tick(points[0]?.day ?? ''),
      to: tick(points.at(-1)?.day ?? ''),
      value: shown(newest?.value ?? null),
      limits: limited ? 'yes' : 'no',
      lower: shown(limited?.lower ?? null),
      upper: shown(limited?.upper ?? null),
      signals: points.filter(({ meaning }) => meaning !== 'noise').length,
      target:
        target === null
          ? 'none'
          : target.high === undefined
            ? format(target.low)
            : `${format(target.low)} – ${format(target.high)}`,
      fan: fan?.periods.length ?? 0,
    });
    const tables: ChartTable[] = [
      {
        caption: t('control.table.periods'),
        columns: [
          { label: t('control.table.period') },
          { label: t('control.table.value'), numeric: true },
          { label: t('control.table.centre'), numeric: true },
          { label: t('control.table.lower'), numeric: true },
          { label: t('control.table.upper'), numeric: true },
          { label: t('control.table.says') },
        ],
        rows: points
          .map(({ day, value, centre, lower, upper }, at) => [
            write.day(day),
            shown(value),
            shown(centre),
            shown(lower),
            shown(upper),
            says(at),
          ])
          .toReversed(),
      },
    ];
    if (fan && fan.periods.length > 0) {
      tables.push({
        caption: t('control.table.fan'),
        columns: [
          { label: t('control.table.period') },
          { label: t('control.table.expected'), numeric: true },
          ...fan.levels.map((level) => ({
            label: t('control.table.band', { level: write.percent(level) }),
            numeric: true,
          })),
        ],
        rows: fan.periods.map(({ day, expected, bands }) => [
          write.day(day),
          format(expected),
          ...fan.levels.map((_, level) => {
            const [lower, upper] = bands[level] ?? [expected, expected];
            return `${format(lower)} – ${format(upper)}`;
          }),
        ]),
      });
    }
    const flags = flagsOf(data);
    if (flags.length > 0) {
      tables.push({
        caption: t('control.table.notes'),
        columns: [{ label: t('control.table.day') }, { label: t('control.table.text') }],
        rows: flags.map(({ day, text, kind }) => [
          write.day(day),
          kind === 'reset' ? `${t('control.reset')}: ${text}` : text,
        ]),
      });
    }
    const longestTick = (formatTick: (value: number) => string): number => {
      const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
      const ends = fan?.periods.flatMap(({ bands }) => bands[0] ?? []) ?? [];
      const all = [...values, ...ends].filter((value): value is number => value !== null);
      const rounded = [Math.min(...all), Math.max(...all)].map((value) => Number(value.toPrecision(2)));
      return Math.max(24, ...rounded.map((value) => textWidth(formatTick(value), 12)));
    };
    return { summary, tables, read, tick, longestTick };
  }, [data, format, t, write]);
}

/** A month or more from one period to the next. */
function hasLongPeriods(days: readonly string[]): boolean {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return false;
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return span / (days.length - 1) >= 27;
}
