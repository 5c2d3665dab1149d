// What every figure and rule is given: the business, the day, the settings, and look-ups made once.
import type { Settings } from '../assess/settings.ts';
import { buildMeasures, type Measures } from '../formula/measures.ts';
import type { Activity } from '../model/activity.ts';
import type { Business } from '../model/business.ts';
import type { Contribution } from '../model/contribution.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Kpi } from '../model/kpi.ts';
import type { NounName, RecordOfNoun } from '../model/nouns.ts';
import { nounNames } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import { monthsBefore, type Period } from '../model/period.ts';
import type { KpiSeries } from '../model/totals.ts';
import type { Outlook } from '../stats/forecast/outlook/outlook.ts';
import { buildGoalGraph, type GoalGraph, type GoalShares } from './goal-graph.ts';
import { groupBy } from './group-by.ts';
import { type KpiSignals, kpiSignals } from './kpi-signals.ts';
import { buildMapGraph, type MapGraph } from './map-graph.ts';
import { shareOut } from './share-out.ts';
import { type Resource, type Usage, usageOf, type WorkFields, workKey } from './usage.ts';

export { groupBy } from './group-by.ts';
export { type WorkFields, workKey } from './usage.ts';

/** A piece of work: an activity that goes on or an initiative that ends. */
export type Work =
  | { readonly noun: 'activity'; readonly record: Activity }
  | { readonly noun: 'initiative'; readonly record: Initiative };

/** The forecasts of measures by key: computed beforehand, for they are slow. */
export type Outlooks = ReadonlyMap<string, Outlook>;

const noOutlooks: Outlooks = new Map();

export interface Context {
  /** As recorded, with the totals of splits shared out over their parts. */
  readonly business: Business;
  readonly today: Day;
  readonly settings: Settings;
  /** The whole months that count as "actual". */
  readonly window: Period;
  readonly goalGraph: GoalGraph;
  /** The lanes of the strategy map, and which goal leads to which. */
  readonly mapGraph: MapGraph;
  /** Activities and those initiatives that are not stopped, in the order of the business. */
  readonly works: readonly Work[];
  find<N extends NounName>(noun: N, id: string): RecordOfNoun<N> | null;
  /** The name people know a record by, else its key. */
  nameOf(noun: NounName, id: string): string;
  workOf(fields: WorkFields): Work | null;
  contributionsOf(work: Work): readonly Contribution[];
  /** How the work's money and hours are split over the top goals. */
  sharesOf(work: Work): GoalShares;
  /** What supports a goal directly. */
  supportersOf(goal: Goal): readonly Contribution[];
  /** What is observed and computed of measures, and what is wrong with their formulas. */
  readonly measures: Measures;
  /** What was observed of a measure up to today, or what its formula gives: oldest first, one value per day. */
  seriesOf(kpi: string): KpiSeries | null;
  /** The control chart of a measure, made once; null with fewer than six ended periods. */
  signalsOf(kpi: Kpi): KpiSignals | null;
  /** What is known of the measure's future; null where nothing was computed. */
  outlookOf(kpi: string): Outlook | null;
  /** What was really used in the window and in the same time before it. */
  usageOf(resource: Resource): Usage;
}

/**
 * Builds all look-ups once; cost grows with the number of records.
 *
 * @param window the months that count as "actual"; the settings' whole months before today when left out.
 */
export function buildContext(
  recorded: Business,
  today: Day,
  settings: Settings,
  outlooks: Outlooks = noOutlooks,
  window: Period = monthsBefore(today, settings.windowMonths),
): Context {
  const business = { ...recorded, totals: shareOut(recorded.totals, recorded.splitParts) };
  const index = new Map(
    nounNames.map((noun) => [noun, new Map(recordsOf(business, noun).map((one) => [one.id as string, one]))]),
  );
  const goalGraph = buildGoalGraph(business.goals, business.contributions);
  const byWork = groupBy(business.contributions, workKey);
  const byGoal = groupBy(business.contributions, ({ goal }) => goal);
  const measures = buildMeasures(business, today);
  const shares = new Map<string, GoalShares>();
  const charts = new Map<string, KpiSignals | null>();
  const baselines = groupBy(business.baselines, ({ kpi }) => kpi);
  const usage = {
    money: usageOf(business.totals, 'money', window),
    hours: usageOf(business.totals, 'hours', window),
  };
  const nothing: readonly Contribution[] = [];

  const find = <N extends NounName>(noun: N, id: string): RecordOfNoun<N> | null =>
    (index.get(noun)?.get(id) as RecordOfNoun<N> | undefined) ?? null;
  const contributionsOf = (work: Work): readonly Contribution[] =>
    byWork.get(`${work.noun}/${work.record.id}`) ?? nothing;

  return {
    business,
    today,
    settings,
    window,
    goalGraph,
    mapGraph: buildMapGraph(business),
    works: [
      ...business.activities.map((record): Work => ({ noun: 'activity', record })),
      ...business.initiatives
        .filter(({ status }) => status !== 'stopped')
        .map((record): Work => ({ noun: 'initiative', record })),
    ],
    find,
    nameOf(noun, id) {
      const record = find(noun, id);
      if (record === null) return id;
      if ('name' in record) return record.name;
      return 'title' in record ? record.title : id;
    },
    workOf({ activity, initiative }) {
      if (activity !== null) {
        const record = find('activity', activity);
        return record && { noun: 'activity', record };
      }
      const record = initiative === null ? null : find('initiative', initiative);
      return record && { noun: 'initiative', record };
    },
    contributionsOf,
    sharesOf(work) {
      const key = `${work.noun}/${work.record.id}`;
      const known = shares.get(key);
      if (known) return known;
      const split = goalGraph.split(contributionsOf(work));
      shares.set(key, split);
      return split;
    },
    supportersOf: ({ id }) => byGoal.get(id) ?? nothing,
    measures,
    seriesOf: measures.seriesOf,
    outlookOf: (kpi) => outlooks.get(kpi) ?? null,
    signalsOf(kpi) {
      const known = charts.get(kpi.id);
      if (known !== undefined) return known;
      const own = measures.seriesOf(kpi.id);
      const chart = own ? kpiSignals(kpi, own, baselines.get(kpi.id) ?? [], today) : null;
      charts.set(kpi.id, chart);
      return chart;
    },
    usageOf: (resource) => usage[resource],
  };
}
