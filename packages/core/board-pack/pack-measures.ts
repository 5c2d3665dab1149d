// The scorecard of a period: each measure at its start and end, the change, the target, the chance then and now.
import type { Assessment } from '../assess/assessment.ts';
import type { Figure } from '../assess/figure.ts';
import { targetLevel } from '../figures/target-level.ts';
import { seriesOfKpi } from '../formula/series-of-kpi.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, lastDayOf } from '../model/measuring-periods.ts';
import type { Perspective } from '../model/perspective.ts';
import type { DayRange } from './day-range.ts';

export type PackVerdict = 'better' | 'worse' | 'changed' | 'mixed' | 'noise' | 'unknown';

export interface PackMeasure {
  readonly kpi: string;
  readonly name: string;
  readonly unit: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly perspective: {
    readonly id: string;
    readonly name: string;
    readonly kind: Perspective['kind'];
  } | null;
  /** The last value before the period. */
  readonly start: PackValue | null;
  /** The last value within it; an older one where it brought none. */
  readonly end: PackValue | null;
  /** End less start; null where one is missing or the period brought no value. */
  readonly change: number | null;
  /** Whether the change goes the good way; null where that cannot be said. It says nothing about noise: the verdict does. */
  readonly direction: 'better' | 'worse' | 'same' | null;
  /** The goal that rests on it: of several active ones the first that is still to come. */
  readonly goal: { readonly id: string; readonly title: string; readonly due: Day | null } | null;
  readonly target: { readonly low: number; readonly high: number | null } | null;
  readonly chanceBefore: Figure | null;
  readonly chance: Figure | null;
  /** Control chart at the end of the period. */
  readonly signal: Figure | null;
  readonly verdict: PackVerdict;
  /** The course: measuring periods that had ended by the end of the period, oldest first. */
  readonly course: readonly PackValue[];
}

export interface PackValue {
  /** The last day of the measuring period; without a cadence, the day of the observation. */
  readonly day: Day;
  readonly value: number;
}

/** Values in the course. */
const LONGEST_COURSE = 24;

/** In the order of the perspectives, then by name. Cost grows with measures, goals and observations. */
export function packMeasures(
  business: Business,
  now: Assessment,
  before: Assessment,
  period: DayRange,
): readonly PackMeasure[] {
  const figures = new Map(now.figures.map((figure) => [figure.id, figure]));
  const earlier = new Map(before.figures.map((figure) => [figure.id, figure]));
  const people = new Map(business.people.map(({ id, name }) => [id as string, name]));
  const lanes = new Map(business.perspectives.map((one) => [one.id as string, one]));
  const rows = business.kpis.map((kpi) => {
    const goal = goalOfKpi(business, kpi.id, now.today);
    const lane = lanes.get(goal?.perspective ?? '');
    const values = valuesUpTo(business, kpi, now.today);
    const start = values.findLast(({ day }) => day < period.from) ?? null;
    const end = values.at(-1) ?? null;
    const isNew = end !== null && end.day >= period.from;
    const change = start !== null && isNew ? Number((end.value - start.value).toPrecision(12)) : null;
    const signal = figures.get(`signal:${kpi.id}`) ?? null;
    const inside = values.filter(({ day }) => day >= period.from).length;
    const row: PackMeasure = {
      kpi: kpi.id,
      name: kpi.name,
      unit: kpi.unit,
      source: kpi.source,
      owner: people.get(kpi.owner ?? '') ?? null,
      perspective: lane ? { id: lane.id, name: lane.name, kind: lane.kind } : null,
      start,
      end,
      change,
      direction: directionOf(change, kpi.better),
      goal: goal && { id: goal.id, title: goal.title, due: goal.due },
      target: goal && targetOf(goal, kpi),
      chanceBefore: (goal && earlier.get(`goal-chance:${goal.id}`)) ?? null,
      chance: (goal && figures.get(`goal-chance:${goal.id}`)) ?? null,
      signal,
      verdict: verdictOf(signal),
      course: values.slice(-Math.max(LONGEST_COURSE, Math.min(inside + 1, 400))),
    };
    return { row, order: lane?.order ?? Number.POSITIVE_INFINITY };
  });
  return rows
    .sort(
      (a, b) => compare(a.order, b.order) || compare(a.row.name, b.row.name) || compare(a.row.kpi, b.row.kpi),
    )
    .map(({ row }) => row);
}

/** One value per measuring period that has ended by a day; without a cadence, every observation. */
export function valuesUpTo(business: Business, kpi: Kpi, day: Day): readonly PackValue[] {
  const series = seriesOfKpi(business, kpi.id, day);
  if (series === null) return [];
  const { cadence } = kpi;
  if (cadence === null) return series.days.map((one, at) => ({ day: one, value: series.values[at] ?? 0 }));
  const { periods, values } = byPeriod(series, cadence, kpi.aggregate, day);
  return periods.map((one, at) => ({ day: lastDayOf(one, cadence), value: values[at] ?? 0 }));
}

/** The first that is still to come; where none is, the one that was due last. */
function goalOfKpi({ goals }: Business, kpi: string, today: Day): Goal | null {
  const resting = goals.filter((goal) => goal.status === 'active' && goal.kpi === kpi);
  resting.sort((a, b) => compare(a.due ?? '9999', b.due ?? '9999') || compare(a.id, b.id));
  return resting.find(({ due }) => due === null || due > today) ?? resting.at(-1) ?? null;
}

/** Null while it is ambiguous: ten per cent more of a margin is no level until it is said what it means. */
export function targetOf(goal: Goal, { isRatio }: Pick<Kpi, 'isRatio'>): PackMeasure['target'] {
  if (isRatio && goal.targetKind === null && goal.targetHigh === null) return null;
  const low = targetLevel(goal);
  return low === null ? null : { low, high: goal.targetHigh };
}

function directionOf(change: number | null, better: Kpi['better']): PackMeasure['direction'] {
  if (change === null || better === 'in-range') return null;
  if (change === 0) return 'same';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}

const verdicts: ReadonlySet<string> = new Set(['better', 'worse', 'changed', 'mixed', 'noise']);

/** What the words of the chart say in one word. */
function verdictOf(signal: Figure | null): PackVerdict {
  const words = signal?.words;
  const said = words?.data.verdict ?? words?.id.split('.').at(-1);
  return typeof said === 'string' && verdicts.has(said) ? (said as PackVerdict) : 'unknown';
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
