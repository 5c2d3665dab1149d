// Charts of hospitals with the labels that NHSRplotthedots gives them, where these data lie beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import type { PointLabel } from '../stats/control-chart/label-points.ts';

export interface PlotTheDotsCase {
  readonly name: string;
  readonly screen: boolean;
  readonly better: 'higher' | 'lower';
  readonly values: readonly number[];
  readonly rows: readonly {
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
    readonly label: PointLabel;
    readonly meaning: 'improvement' | 'concern' | 'noise';
  }[];
}

const place = new URL('../../../../shared/data/xmr_nhs/xmr_oracle_plotthedots.csv', import.meta.url);

/** No case, after saying so, where the data are absent. */
export function readPlotTheDots(): readonly PlotTheDotsCase[] {
  if (!existsSync(place)) {
    console.warn(`skipped: the charts of NHSRplotthedots are not at ${place.pathname}`);
    return [];
  }
  const [header = '', ...lines] = readFileSync(place, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const groups = new Map<string, Readonly<Record<string, string>>[]>();
  for (const line of lines) {
    const cells = line.split(',');
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    const key = `${row.case}, ${row.screen_outliers === 'TRUE' ? 'screened' : 'not screened'}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([name, rows]) => ({
    name,
    screen: rows[0]?.screen_outliers === 'TRUE',
    better: rows[0]?.improvement_direction === '1' ? 'higher' : 'lower',
    values: rows.map(({ y }) => Number(y)),
    rows: rows.map((row) => ({
      mean: Number(row.mean_col),
      lower: Number(row.lpl),
      upper: Number(row.upl),
      label: labels[row.special_cause_type ?? ''] ?? 'none',
      meaning: meanings[row.point_type ?? ''] ?? 'noise',
    })),
  }));
}

const labels: Readonly<Record<string, PointLabel>> = {
  'Above UCL': 'above-limit',
  'Below LCL': 'below-limit',
  '7 Points Above CL': 'run-above',
  '7 Points Below CL': 'run-below',
  '7 Point Trend (Increasing)': 'trend-up',
  '7 Point Trend (Decreasing)': 'trend-down',
  '2 in 3 Above CL': 'two-of-three-above',
  '2 in 3 Below CL': 'two-of-three-below',
};

const meanings: Readonly<Record<string, 'improvement' | 'concern'>> = {
  special_cause_improvement: 'improvement',
  special_cause_concern: 'concern',
};
