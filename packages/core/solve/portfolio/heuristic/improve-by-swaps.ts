// Exchanges single projects of a plan for others that bring more.
import { add, type ChoiceState, hasRoom, isAllowed, remove } from './choice-state.ts';
import type { Preferences } from './preferences.ts';

/**
 * Takes each chosen project out in turn and puts in the one that brings most beyond it, until no exchange is left. Leaves
 * alone what must be done, what others or a group need, and what is in every better plan.
 */
export function improveBySwaps(state: ChoiceState, preferences: Preferences): void {
  // Putting a project back moves it to the end of the list and the last one to its place: seen from the end, each comes once.
  for (let at = state.count - 1; at >= 0; at -= 1) {
    const out = state.list[at] as number;
    if (!isExchangeable(state, preferences, out)) continue;
    const was = state.chosen[out] as number;
    remove(state, out);
    const instead = bestInstead(state, preferences, state.model.values[was] as number);
    add(state, instead < 0 ? was : instead);
    if (instead >= 0) at = state.count;
  }
}

function isExchangeable(
  { model, chosen, members }: ChoiceState,
  { locked }: Preferences,
  project: number,
): boolean {
  if (locked[project] || model.mustDo[project]) return false;
  for (const group of model.groupsOf[project] as readonly number[]) {
    if ((members[group] as number) <= (model.groups[group]?.least ?? 0)) return false;
  }
  return (model.dependents[project] as readonly number[]).every((one) => (chosen[one] as number) < 0);
}

/** The option that fits and brings most, if more than `least`; −1 where there is none. */
function bestInstead(state: ChoiceState, { options }: Preferences, least: number): number {
  const { model, chosen } = state;
  let [best, most] = [-1, least];
  for (let project = 0; project < chosen.length; project += 1) {
    if ((chosen[project] as number) >= 0 || (model.needs[project] as readonly unknown[]).length > 0) continue;
    for (const option of options[project] as Int32Array) {
      if ((model.values[option] as number) <= most) continue;
      if (!hasRoom(state, option) || !isAllowed(state, project)) continue;
      best = option;
      most = model.values[option] as number;
    }
  }
  return best;
}
