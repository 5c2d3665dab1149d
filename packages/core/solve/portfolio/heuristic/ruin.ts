// Takes some projects out of a plan, so that it can be filled anew.
import type { Random } from '../../../stats/pcg32.ts';
import { type ChoiceState, removeWithDependents } from './choice-state.ts';
import type { Preferences } from './preferences.ts';

/** Most that are taken out on purpose; what needs them goes too. */
const MOST_RUINED = 10;
/** Draws for each, as locked ones are passed over. */
const DRAWS = 4;

/** Half of the time the less worthwhile of two goes; what is in every better plan stays. */
export function ruin(state: ChoiceState, { locked, worth }: Preferences, random: Random): void {
  const count = 1 + random.below(MOST_RUINED);
  for (let removed = 0; removed < count && state.count > 0; removed += 1) {
    let project = -1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const drawn = state.list[random.below(state.count)] as number;
      if (locked[drawn]) continue;
      const isSecond = project >= 0;
      if (!isSecond || (worth[drawn] as number) < (worth[project] as number)) project = drawn;
      if (isSecond || random.share() < 0.5) break;
    }
    if (project >= 0) removeWithDependents(state, project);
  }
}
