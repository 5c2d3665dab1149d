// The series of the M competitions and the forecasts published for them, where the data lie beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface CompetitionSeries {
  readonly id: string;
  readonly kind: 'YEARLY' | 'QUARTERLY' | 'MONTHLY' | 'OTHER';
  /** What the series is about: MICRO (firms), INDUSTRY, MACRO, FINANCE, DEMOGRAPHIC, OTHER; M1 has its own words. */
  readonly field: string;
  /** Observations in a season. */
  readonly period: number;
  readonly training: Float64Array;
  /** What happened afterwards. */
  readonly actual: Float64Array;
}

const competitionFolder: string = resolve(import.meta.dirname, '../../../shared/data/m3');
export const hasCompetition: boolean = existsSync(resolve(competitionFolder, 'M3_series_odd.csv'));

const periods = { YEARLY: 1, QUARTERLY: 4, MONTHLY: 12, OTHER: 1 } as const;

/** @param file for example `M3_series_odd.csv`: the training and the test values stand in the last two columns. */
export function readSeries(file: string): readonly CompetitionSeries[] {
  return rowsOf(file).map((cells) => {
    const kind = cells[1] as CompetitionSeries['kind'];
    return {
      id: cells[0] ?? '',
      kind,
      field: cells[2] ?? '',
      period: periods[kind],
      training: numbersOf(cells.at(-2)),
      actual: numbersOf(cells.at(-1)),
    };
  });
}

/** The forecasts that a method had in the competition, by series. */
export function readForecasts(method: string): ReadonlyMap<string, Float64Array> {
  return new Map(
    rowsOf(`forecasts/${method}.csv`).map(([id = '', ...cells]) => [
      id,
      Float64Array.from(
        cells.filter((cell) => cell !== '' && cell !== 'NA'),
        Number,
      ),
    ]),
  );
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(resolve(competitionFolder, file), 'utf8').trim().split(/\r?\n/);
  // Descriptions may hold commas, but only between the first two columns and the last two.
  return lines.map((line) => line.replaceAll('"', '').split(','));
}

function numbersOf(cell = ''): Float64Array {
  return Float64Array.from(cell.trim().split(' '), Number);
}
