// Fills a plan with projects, the most worthwhile first, each with all that it needs.
import type { Random } from '../../../stats/pcg32.ts';
import type { ChoiceModel } from './choice-model.ts';
import { add, type ChoiceState, hasRoom, isAllowed, remove } from './choice-state.ts';

/** In which order projects are tried, and in which order the options of each. */
export interface Preferences {
  /** What a project brings for each unit of price: greater first. */
  readonly worth: Float64Array;
  /** Options of each project, best first; those that can be in no better plan are left out. */
  readonly options: readonly Int32Array[];
  readonly locked: Uint8Array;
  /** Projects that must be done come before all others. */
  readonly urgent: Uint8Array;
}

/** Reused between calls, so that nothing is allocated in the search. */
export interface Workspace {
  readonly keys: Float64Array;
  readonly order: number[];
  readonly pending: Uint8Array;
  readonly inserted: number[];
}

export function workspaceFor({ projects }: ChoiceModel): Workspace {
  return {
    keys: new Float64Array(projects.length),
    order: [],
    pending: new Uint8Array(projects.length),
    inserted: [],
  };
}

/** @param noise how far the order may stray from the preferences: 0 for none; 0.2 turns neighbours round. */
export function recreate(
  state: ChoiceState,
  preferences: Preferences,
  workspace: Workspace,
  random: Random,
  noise: number,
): void {
  const { keys, order } = workspace;
  order.length = 0;
  for (let project = 0; project < state.chosen.length; project += 1) {
    if ((state.chosen[project] as number) >= 0) continue;
    if ((preferences.options[project] as Int32Array).length === 0) continue;
    const stray = noise === 0 ? 1 : 1 + noise * (random.share() - 0.5);
    const worth = (preferences.worth[project] as number) * stray;
    keys[project] = isWanted(state, preferences, project) ? URGENT + worth : worth;
    order.push(project);
  }
  order.sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b);
  for (const project of order) {
    if ((state.chosen[project] as number) >= 0) continue;
    workspace.inserted.length = 0;
    insert(state, project, Number.POSITIVE_INFINITY, preferences, workspace, random, noise);
  }
}

/** Above the worth of anything that need not be done. */
const URGENT = 1e12;
/** How often the second-best beginning is preferred. */
const SECOND_CHOICE = 0.15;

function isWanted({ model, members }: ChoiceState, preferences: Preferences, project: number): boolean {
  if (preferences.urgent[project]) return true;
  for (const group of model.groupsOf[project] as readonly number[]) {
    if ((members[group] as number) < (model.groups[group]?.least ?? 0)) return true;
  }
  return false;
}

/** With everything it needs, or not at all. */
function insert(
  state: ChoiceState,
  project: number,
  endBefore: number,
  preferences: Preferences,
  workspace: Workspace,
  random: Random,
  noise: number,
): boolean {
  const { pending, inserted } = workspace;
  if (!isAllowed(state, project)) return false;
  const mark = inserted.length;
  pending[project] = 1;
  let isPossible = true;
  let earliest = 1;
  for (const need of state.model.needs[project] as ChoiceModel['needs'][number]) {
    if ((state.chosen[need.project] as number) < 0 && !pending[need.project]) {
      const latest = need.isAfter ? latestBegin(state.model, preferences, project) : Number.POSITIVE_INFINITY;
      isPossible = insert(state, need.project, latest, preferences, workspace, random, noise);
      if (!isPossible) break;
    }
    const option = state.chosen[need.project] as number;
    if (need.isAfter && option >= 0) earliest = Math.max(earliest, (state.model.ends[option] as number) + 1);
  }
  pending[project] = 0;
  const option = isPossible
    ? optionFor(state, preferences.options[project] as Int32Array, earliest, endBefore, random, noise)
    : -1;
  // What it needs may have filled a group of its own, or exclude it.
  if (option >= 0 && (mark === inserted.length || isAllowed(state, project))) {
    add(state, option);
    inserted.push(project);
    return true;
  }
  while (inserted.length > mark) remove(state, inserted.pop() as number);
  return false;
}

function optionFor(
  state: ChoiceState,
  options: Int32Array,
  earliest: number,
  endBefore: number,
  random: Random,
  noise: number,
): number {
  let passedOver = -1;
  for (const option of options) {
    if ((state.model.begins[option] as number) < earliest) continue;
    if ((state.model.ends[option] as number) >= endBefore) continue;
    if (!hasRoom(state, option)) continue;
    if (passedOver < 0 && noise > 0 && options.length > 1 && random.share() < SECOND_CHOICE) {
      passedOver = option;
      continue;
    }
    return option;
  }
  return passedOver;
}

function latestBegin({ begins }: ChoiceModel, preferences: Preferences, project: number): number {
  let latest = 0;
  for (const option of preferences.options[project] as Int32Array) {
    latest = Math.max(latest, begins[option] as number);
  }
  return latest;
}
