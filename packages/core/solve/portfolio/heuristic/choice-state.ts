// A plan in the making: what is chosen, what it uses, and whether one more option fits.
import type { ChoiceModel } from './choice-model.ts';

export interface ChoiceState {
  readonly model: ChoiceModel;
  /** Option of each project, −1 where it is not chosen. */
  readonly chosen: Int32Array;
  /** What is used in each row. */
  readonly used: Float64Array;
  /** Chosen members of each group. */
  readonly members: Int32Array;
  /** The chosen projects, in no order, and where each one stands among them. */
  readonly list: Int32Array;
  readonly places: Int32Array;
  count: number;
  value: number;
}

export function emptyState(model: ChoiceModel): ChoiceState {
  const projects = model.projects.length;
  return {
    model,
    chosen: new Int32Array(projects).fill(-1),
    used: new Float64Array(model.limits.length),
    members: new Int32Array(model.groups.length),
    list: new Int32Array(projects),
    places: new Int32Array(projects).fill(-1),
    count: 0,
    value: 0,
  };
}

/** Both must belong to the same model. */
export function copyState(from: ChoiceState, to: ChoiceState): void {
  to.chosen.set(from.chosen);
  to.used.set(from.used);
  to.members.set(from.members);
  to.list.set(from.list);
  to.places.set(from.places);
  to.count = from.count;
  to.value = from.value;
}

/** Its amounts stay within what is left of every row. */
export function hasRoom({ model, used }: ChoiceState, option: number): boolean {
  const { starts, rows, amounts } = model.use;
  const end = starts[option + 1] as number;
  for (let at = starts[option] as number; at < end; at += 1) {
    const row = rows[at] as number;
    if ((used[row] as number) + (amounts[at] as number) > (model.limits[row] as number)) return false;
  }
  return true;
}

/** No chosen project excludes it, and its groups are not full. */
export function isAllowed({ model, chosen, members }: ChoiceState, project: number): boolean {
  for (const other of model.excludes[project] as readonly number[]) {
    if ((chosen[other] as number) >= 0) return false;
  }
  for (const group of model.groupsOf[project] as readonly number[]) {
    if ((members[group] as number) >= (model.groups[group]?.most ?? 0)) return false;
  }
  return true;
}

export function add(state: ChoiceState, option: number): void {
  const project = state.model.projectOf[option] as number;
  state.chosen[project] = option;
  state.places[project] = state.count;
  state.list[state.count] = project;
  state.count += 1;
  state.value += state.model.values[option] as number;
  for (const group of state.model.groupsOf[project] as readonly number[]) {
    state.members[group] = (state.members[group] as number) + 1;
  }
  use(state, option, 1);
}

/** Takes a project out; whoever needs it stays, and is the caller's concern. */
export function remove(state: ChoiceState, project: number): void {
  const option = state.chosen[project] as number;
  const place = state.places[project] as number;
  state.count -= 1;
  const last = state.list[state.count] as number;
  state.list[place] = last;
  state.places[last] = place;
  state.places[project] = -1;
  state.chosen[project] = -1;
  state.value -= state.model.values[option] as number;
  for (const group of state.model.groupsOf[project] as readonly number[]) {
    state.members[group] = (state.members[group] as number) - 1;
  }
  use(state, option, -1);
}

/** Takes a project out with everything that needs it. */
export function removeWithDependents(state: ChoiceState, project: number): void {
  if ((state.chosen[project] as number) < 0) return;
  remove(state, project);
  for (const dependent of state.model.dependents[project] as readonly number[]) {
    removeWithDependents(state, dependent);
  }
}

/** How much is missing: projects that must be done, and members that groups lack. */
export function shortfall({ model, chosen, members }: ChoiceState): number {
  let missing = 0;
  for (let project = 0; project < chosen.length; project += 1) {
    if (model.mustDo[project] && (chosen[project] as number) < 0) missing += 1;
  }
  for (let group = 0; group < members.length; group += 1) {
    missing += Math.max(0, (model.groups[group]?.least ?? 0) - (members[group] as number));
  }
  return missing;
}

function use({ model, used }: ChoiceState, option: number, sign: 1 | -1): void {
  const { starts, rows, amounts } = model.use;
  const end = starts[option + 1] as number;
  for (let at = starts[option] as number; at < end; at += 1) {
    const row = rows[at] as number;
    used[row] = (used[row] as number) + sign * (amounts[at] as number);
  }
}
