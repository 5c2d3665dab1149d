// Fills a plan with projects, the most worthwhile first, each with all that it needs.
import type { Random } from '../../../stats/pcg32.ts';
import type { ChoiceModel, Need } from './choice-model.ts';
import { add, type ChoiceState, hasRoom, isAllowed, remove } from './choice-state.ts';
import type { Preferences } from './preferences.ts';

/** What is reused between calls, so that nothing is allocated in the search. */
export interface Recreation {
  readonly state: ChoiceState;
  readonly random: Random;
  readonly keys: Float64Array;
  readonly order: Int32Array;
  /** Projects whose needs are being met. */
  readonly pending: Uint8Array;
  /** Projects put in on the way, in that order. */
  readonly inserted: number[];
}

export function recreation(state: ChoiceState, random: Random): Recreation {
  const count = state.model.projects.length;
  return {
    state,
    random,
    keys: new Float64Array(count),
    order: new Int32Array(count),
    pending: new Uint8Array(count),
    inserted: [],
  };
}

/**
 * Adds projects that bring something until none fits any more. What must be done, and what a group lacks, comes first.
 *
 * @param noise how far the order may stray from the preferences: 0 for none; 0.2 turns neighbours round.
 */
export function recreate(work: Recreation, preferences: Preferences, noise: number): void {
  const count = arrange(work, preferences, noise);
  const { state, keys, order, inserted } = work;
  for (let place = 0; place < count; place += 1) {
    const project = order[place] as number;
    if ((state.chosen[project] as number) >= 0) continue;
    inserted.length = 0;
    const before = state.value;
    insert(work, preferences, project, Number.POSITIVE_INFINITY, noise > 0);
    // What it needs may cost more than it brings.
    if (state.value < before && (keys[project] as number) < URGENT) takeBack(work, 0);
  }
}

/**
 * Puts what is not chosen in the order in which it is to be tried, and tells how many there are. Insertion sort, as the
 * order strays little from one that is sorted already.
 */
function arrange(
  { state, random, keys, order }: Recreation,
  preferences: Preferences,
  noise: number,
): number {
  const { worth, order: sorted } = preferences;
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const project = sorted[at] as number;
    if ((state.chosen[project] as number) >= 0) continue;
    const own = worth[project] as number;
    const isUrgent = isWanted(state, project);
    if (own <= 0 && !isUrgent) continue;
    const stray = own * (1 + noise * (random.share() - 0.5));
    const key = isUrgent ? URGENT + stray : stray;
    keys[project] = key;
    let place = count;
    for (; place > 0 && (keys[order[place - 1] as number] as number) < key; place -= 1) {
      order[place] = order[place - 1] as number;
    }
    order[place] = project;
    count += 1;
  }
  return count;
}

/** Above the worth of anything that need not be done. */
const URGENT = 1e15;
/** How often a beginning is passed over for the next best. */
const PASSED_OVER = 0.3;

function isWanted({ model, members }: ChoiceState, project: number): boolean {
  if (model.mustDo[project]) return true;
  for (const group of model.groupsOf[project] as readonly number[]) {
    if ((members[group] as number) < (model.groups[group]?.least ?? 0)) return true;
  }
  return false;
}

/**
 * Puts a project in with everything it needs, or changes nothing.
 *
 * @param endBefore the period before which it must have ended.
 */
function insert(
  work: Recreation,
  preferences: Preferences,
  project: number,
  endBefore: number,
  isVaried: boolean,
): boolean {
  const { state, pending, inserted } = work;
  if (!isAllowed(state, project)) return false;
  const mark = inserted.length;
  const own = preferences.options[project] as Int32Array;
  pending[project] = 1;
  let isPossible = true;
  let earliest = 1;
  for (const need of state.model.needs[project] as readonly Need[]) {
    if ((state.chosen[need.project] as number) < 0 && !pending[need.project]) {
      const until = need.isAfter ? latestBegin(state.model, own) : Number.POSITIVE_INFINITY;
      isPossible = insert(work, preferences, need.project, until, isVaried);
      if (!isPossible) break;
    }
    const option = state.chosen[need.project] as number;
    if (need.isAfter && option >= 0) {
      earliest = Math.max(earliest, (state.model.ends[option] as number) + 1);
    }
  }
  pending[project] = 0;
  // What it needs may exclude it, or have filled a group of its own.
  if (isPossible && (mark === inserted.length || isAllowed(state, project))) {
    const option = optionFor(work, own, earliest, endBefore, isVaried);
    if (option >= 0) {
      add(state, option);
      inserted.push(project);
      return true;
    }
  }
  takeBack(work, mark);
  return false;
}

function takeBack({ state, inserted }: Recreation, mark: number): void {
  while (inserted.length > mark) remove(state, inserted.pop() as number);
}

function optionFor(
  { state, random }: Recreation,
  options: Int32Array,
  earliest: number,
  endBefore: number,
  isVaried: boolean,
): number {
  let passedOver = -1;
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at] as number;
    if ((state.model.begins[option] as number) < earliest) continue;
    if ((state.model.ends[option] as number) >= endBefore) continue;
    if (!hasRoom(state, option)) continue;
    if (passedOver >= 0 || !isVaried || options.length === 1 || random.share() >= PASSED_OVER) return option;
    passedOver = option;
  }
  return passedOver;
}

function latestBegin({ begins }: ChoiceModel, options: Int32Array): number {
  let latest = 0;
  for (const option of options) latest = Math.max(latest, begins[option] as number);
  return latest;
}
