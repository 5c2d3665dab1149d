// One row of the scorecard per measure: where it stands, where it is to be, how likely, and what its chart says.
import {
  type Assessment,
  type Business,
  type Figure,
  type Goal,
  type Kpi,
  type Perspective,
  seriesOfKpi,
  targetLevel,
} from '@evenkeel/core';
import type { Status } from '../../ui/status-mark.tsx';
import { type KpiState, kpiState } from '../goals/kpi-values.ts';
import { statusOfChance } from '../map/map-words.ts';

export type SignalVerdict = 'better' | 'worse' | 'changed' | 'mixed' | 'noise' | 'unknown';

export interface MeasureRow {
  readonly kpi: Kpi;
  readonly owner: string | null;
  readonly perspective: Perspective | null;
  /** The goal that rests on it: of several active ones the first due. */
  readonly goal: Goal | null;
  readonly target: number | { readonly low: number; readonly high: number } | null;
  readonly state: KpiState;
  readonly chance: Figure | null;
  readonly chanceStatus: Status;
  readonly signal: Figure | null;
  readonly verdict: SignalVerdict;
}

export type Show = 'all' | 'worse' | 'unlikely' | 'silent';

/** In the order of the perspectives, then by name. Cost grows with measures, goals and observations. */
export function measureRows(business: Business, assessment: Assessment): readonly MeasureRow[] {
  const figures = new Map(assessment.figures.map((figure) => [figure.id, figure]));
  const people = new Map(business.people.map(({ id, name }) => [id as string, name]));
  const lanes = new Map(business.perspectives.map((one) => [one.id as string, one]));
  const stale = new Set(
    assessment.findings
      .filter(({ ruleId }) => ruleId === 'kpi-stale')
      .flatMap(({ about }) => about.map(({ id }) => id)),
  );
  const rows = business.kpis.map((kpi): MeasureRow => {
    const goal = goalOf(business, kpi.id);
    const chance = (goal && figures.get(`goal-chance:${goal.id}`)) ?? null;
    const chanceWith = (goal && figures.get(`goal-chance-with:${goal.id}`)) ?? null;
    const signal = figures.get(`signal:${kpi.id}`) ?? null;
    const series = seriesOfKpi(business, kpi.id, assessment.today) ?? undefined;
    return {
      kpi,
      owner: people.get(kpi.owner ?? '') ?? null,
      perspective: lanes.get(goal?.perspective ?? '') ?? null,
      goal,
      target: goal && targetOf(goal, kpi),
      state: kpiState(kpi, series, assessment.today, stale.has(kpi.id)),
      chance,
      chanceStatus: statusOfChance(chance?.value ?? null, chanceWith?.value ?? null),
      signal,
      verdict: verdictOf(signal),
    };
  });
  return rows.sort(
    (a, b) =>
      (a.perspective?.order ?? 100) - (b.perspective?.order ?? 100) || a.kpi.name.localeCompare(b.kpi.name),
  );
}

/** @example rows.filter((row) => isShown(row, 'worse')) */
export function isShown(row: MeasureRow, show: Show): boolean {
  if (show === 'worse') return row.verdict === 'worse';
  if (show === 'unlikely') return row.chance?.value !== null && (row.chance?.value ?? 1) < 1 / 3;
  if (show === 'silent') return row.state.freshness === 'never' || row.state.freshness === 'stale';
  return true;
}

function goalOf({ goals }: Business, kpi: string): Goal | null {
  const resting = goals.filter((goal) => goal.status === 'active' && goal.kpi === kpi);
  const [first] = resting.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
  return first ?? null;
}

function targetOf(goal: Goal, kpi: Kpi): MeasureRow['target'] {
  // Ten per cent more of a margin is no level until it is said what it means.
  if (kpi.isRatio && goal.targetKind === null && goal.targetHigh === null) return null;
  const level = targetLevel(goal);
  if (level === null || goal.targetHigh === null) return level;
  return { low: level, high: goal.targetHigh };
}

const verdicts: ReadonlySet<string> = new Set(['better', 'worse', 'changed', 'mixed', 'noise']);

/** What the figure's words say in one word. */
export function verdictOf(signal: Figure | null): SignalVerdict {
  const words = signal?.words;
  if (!words) return 'unknown';
  const said = words.data.verdict ?? words.id.split('.').at(-1);
  return typeof said === 'string' && verdicts.has(said) ? (said as SignalVerdict) : 'unknown';
}

/** How a verdict is marked: noise is no news, good or bad. */
export function statusOfVerdict(verdict: SignalVerdict): Status | null {
  if (verdict === 'better') return 'good';
  if (verdict === 'worse' || verdict === 'mixed') return 'attention';
  return verdict === 'unknown' ? 'unknown' : null;
}
