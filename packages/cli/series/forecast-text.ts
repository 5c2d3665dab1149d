// Forecasts as a table for people.
import type { Terminal } from '../terminal/terminal.ts';
import type { Forecasted } from './forecast-one.ts';
import { labelAfter } from './rhythm.ts';

export function forecastText(
  levels: readonly number[],
  done: readonly Forecasted[],
  { say, style, locale }: Terminal,
): string {
  return done.map(oneText).join('\n\n');

  function oneText({ series: { name, last, rhythm }, forecast }: Forecasted): string {
    const { mean, intervals, methods, n, seasonalFrom } = forecast;
    const write = writer(locale, [...mean, ...intervals.flatMap(({ lower, upper }) => [...lower, ...upper])]);
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const heads = [
      say('cli.forecast.when'),
      say('cli.forecast.expected'),
      ...levels.map((level) => say('cli.forecast.interval', { level: percent.format(level) })),
    ];
    const rows = Array.from(mean, (value, step) => [
      labelAfter(last, rhythm, step + 1),
      write(value),
      ...intervals.map(({ lower, upper }) => `${write(lower[step] ?? 0)} … ${write(upper[step] ?? 0)}`),
    ]);
    const widths = heads.map((head, column) =>
      Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    const line = (cells: readonly string[]): string =>
      `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`;
    return [
      `${style.bold(name)}  ${style.dim(say('cli.forecast.basis', { n, last, methods: methods.join(', ') }))}`,
      style.dim(line(heads)),
      ...rows.map(line),
      ...(seasonalFrom === null
        ? []
        : [
            style.dim(
              `  ${say('cli.forecast.season-later', { when: labelAfter(last, rhythm, seasonalFrom - n) })}`,
            ),
          ]),
    ].join('\n');
  }
}

/** As many decimals for all as the smallest difference worth seeing needs. */
function writer(locale: string, values: readonly number[]): (value: number) => string {
  const largest = Math.max(...values.map(Math.abs));
  const digits = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(largest || 1))));
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    notation: largest >= 1e15 ? 'scientific' : 'standard',
  });
  return (value) => format.format(value);
}
