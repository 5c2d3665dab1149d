// What would fall if one record were removed: goals without support, work without a goal, money and hours that move.
import type { RecordRef } from '../assess/figure.ts';
import { type Settings, settingsOf } from '../assess/settings.ts';
import type { Business } from '../model/business.ts';
import { applyChanges, type Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import { inOrder } from '../model/in-order.ts';
import type { NounName } from '../model/nouns.ts';
import { type Referrer, type Removal, removalOf } from '../model/removal.ts';
import { buildContext, type Context, type Work } from './context.ts';
import { flowOf, type Resource } from './flow.ts';
import { carriedGoals, liveSupport } from './support.ts';

/** One stream of money or hours, now and then. */
export interface MovedPart {
  /** Key of a top goal (now or then), `no-goal` or `overhead`. */
  readonly id: string;
  /** Title of the goal; null for the two others. */
  readonly name: string | null;
  /** Minor units or hours. */
  readonly before: number;
  readonly after: number;
}

/** Both columns of `parts` add up to their total: nothing is counted twice, before or after. */
export interface Moved {
  readonly parts: readonly MovedPart[];
  readonly total: { readonly before: number; readonly after: number };
  /** What goes elsewhere than before: the part of the total that stays, and changes its stream. */
  readonly moved: number;
  /** What is no longer planned at all; 0 for what has been used. */
  readonly freed: number;
}

export interface RemovalReference extends RecordRef {
  readonly fields: readonly string[];
}

export interface UnsupportedGoal extends RecordRef {
  readonly left: 'none' | 'no-work';
}

export interface RemovalEffects {
  readonly record: RecordRef;
  /** Records that cannot be without it: they block the removal, or go along. */
  readonly along: readonly RemovalReference[];
  /** Records that stay and lose these fields. */
  readonly cut: readonly RemovalReference[];
  /** Postings, timesheet entries and values that name it or what goes along: they must be tied anew first. */
  readonly facts: { readonly money: number; readonly time: number; readonly observations: number };
  /**
   * Active goals that lose their last live support: `none` with no supporter left, `no-work` where only goals are left
   * that no work carries.
   */
  readonly unsupported: readonly UnsupportedGoal[];
  /** Open work that would then serve no active goal. */
  readonly aimless: readonly RecordRef[];
  /** Active goals that would lose their measure. */
  readonly unmeasured: readonly RecordRef[];
  /** Measures whose formula could no longer be computed. */
  readonly uncomputed: readonly RecordRef[];
  readonly used: Readonly<Record<Resource, Moved>>;
  readonly planned: Readonly<Record<Resource, Moved>>;
  /** The change set that does it: what is cut, what goes along, the record itself. */
  readonly changes: readonly Change[];
}

/**
 * Compares the business with itself after the removal, both measured anew: so it agrees with what really happens.
 * Cost grows with records and totals, twice.
 *
 * @returns null when there is no such record.
 * @example removalEffects(business, 'activity', 'baking', '2026-11-24')?.unsupported
 */
export function removalEffects(
  business: Business,
  noun: NounName,
  id: string,
  today: Day,
  settings: Settings = settingsOf(business.profile),
): RemovalEffects | null {
  const ordered = inOrder(business);
  const removal = removalOf(ordered, noun, id);
  const after = removal && applyChanges(ordered, removal.changes);
  if (!removal || !after?.ok) return null;
  const now = buildContext(ordered, today, settings);
  const then = buildContext(inOrder(after.value), today, settings);
  return {
    record: { noun, id, name: now.nameOf(noun, id) },
    along: removal.along.map((one) => referenceOf(now, one)),
    cut: removal.cut.map((one) => referenceOf(now, one)),
    facts: factsOf(business, noun, id, removal),
    unsupported: unsupportedGoals(now, then),
    aimless: aimlessWork(now, then),
    unmeasured: then.business.goals
      .filter(
        ({ id: one, status, kpi }) =>
          status === 'active' && kpi === null && (now.find('goal', one)?.kpi ?? null) !== null,
      )
      .map((goal) => ({ noun: 'goal', id: goal.id, name: goal.title })),
    uncomputed: then.business.kpis
      .filter(
        ({ id: one }) =>
          now.measures.formulaOf(one)?.ok === true && then.measures.formulaOf(one)?.ok === false,
      )
      .map(({ id: one, name }) => ({ noun: 'kpi', id: one, name })),
    used: { money: movedIn(now, then, 'money', 'actual'), hours: movedIn(now, then, 'hours', 'actual') },
    planned: { money: movedIn(now, then, 'money', 'planned'), hours: movedIn(now, then, 'hours', 'planned') },
    changes: removal.changes,
  };
}

function referenceOf(context: Context, { noun, record, fields }: Referrer): RemovalReference {
  return { noun, id: record.id, name: context.nameOf(noun, record.id), fields };
}

function factsOf({ totals }: Business, noun: NounName, id: string, { along }: Removal) {
  const gone = new Set([`${noun}/${id}`, ...along.map((one) => `${one.noun}/${one.record.id}`)]);
  const names = (nounOf: string, key: string | null): boolean => key !== null && gone.has(`${nounOf}/${key}`);
  const isOfGoneWork = (one: { readonly activity: string | null; readonly initiative: string | null }) =>
    names('activity', one.activity) || names('initiative', one.initiative);
  const count = (list: readonly { readonly entries: number }[]): number =>
    list.reduce((sum, { entries }) => sum + entries, 0);
  return {
    money: count(totals.money.filter(isOfGoneWork)),
    time: count(totals.time.filter((one) => isOfGoneWork(one) || names('person', one.person))),
    observations: totals.series
      .filter(({ kpi }) => names('kpi', kpi))
      .reduce((sum, { days }) => sum + days.length, 0),
  };
}

function unsupportedGoals(now: Context, then: Context): readonly UnsupportedGoal[] {
  const [carriedNow, carriedThen] = [carriedGoals(now), carriedGoals(then)];
  return then.business.goals.flatMap((goal): readonly UnsupportedGoal[] => {
    const before = now.find('goal', goal.id);
    if (goal.status !== 'active' || before === null) return [];
    const ref = { noun: 'goal', id: goal.id, name: goal.title };
    if (liveSupport(then, goal).length === 0) {
      return liveSupport(now, before).length > 0 ? [{ ...ref, left: 'none' }] : [];
    }
    return carriedNow.has(goal.id) && !carriedThen.has(goal.id) ? [{ ...ref, left: 'no-work' }] : [];
  });
}

function aimlessWork(now: Context, then: Context): readonly RecordRef[] {
  return then.works.flatMap((work) => {
    const before = now.workOf({
      activity: work.noun === 'activity' ? work.record.id : null,
      initiative: work.noun === 'initiative' ? work.record.id : null,
    });
    const falls =
      isOpenWork(work) && then.sharesOf(work).size === 0 && before && now.sharesOf(before).size > 0;
    return falls ? [{ noun: work.noun, id: work.record.id, name: work.record.name }] : [];
  });
}

function isOpenWork(work: Work): boolean {
  if (work.noun === 'activity') return !work.record.sharedOverhead;
  return work.record.status === 'planned' || work.record.status === 'active';
}

function movedIn(now: Context, then: Context, resource: Resource, layer: 'actual' | 'planned'): Moved {
  const before = flowOf(now, resource)[layer];
  const after = flowOf(then, resource)[layer];
  const goals = [...new Set([...Object.keys(before.byGoal), ...Object.keys(after.byGoal)])].sort();
  const parts: readonly MovedPart[] = [
    ...goals.map((id) => ({
      id,
      name: now.nameOf('goal', id),
      before: before.byGoal[id] ?? 0,
      after: after.byGoal[id] ?? 0,
    })),
    { id: 'no-goal', name: null, before: before.noGoal, after: after.noGoal },
    { id: 'overhead', name: null, before: before.overhead, after: after.overhead },
  ];
  const gained = parts.reduce((sum, part) => sum + Math.max(0, part.after - part.before), 0);
  return {
    parts,
    total: { before: before.total, after: after.total },
    // Parts of a sum never agree to the last bit.
    moved: gained > before.total * 1e-9 ? gained : 0,
    freed: Math.max(0, before.total - after.total),
  };
}
