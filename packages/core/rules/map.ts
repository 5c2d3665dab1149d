// What the rules about the strategy map share: what is missing while there is no map, or no arrow on it.
import type { SuggestedChange } from '../assess/finding.ts';
import type { Untold, Verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import { freshId } from './fresh-id.ts';
import { activeGoals, noGoals } from './goals.ts';
import { need, untold } from './values.ts';

const noPerspectives: Untold = untold('no-perspectives', [need('perspectives', 10)]);
const noGoalsOnMap: Untold = untold('no-goals-on-map', [need('goals-on-map', 5)]);
const noArrows: Untold = untold('no-arrows', [need('causes', 10)]);

/** Why nothing can be said about the map yet; null where goals stand on it. */
export function withoutMap(context: Context): Verdict | null {
  const why =
    context.business.perspectives.length === 0
      ? noPerspectives
      : activeGoals(context).length === 0
        ? noGoals
        : context.mapGraph.goals.length === 0
          ? noGoalsOnMap
          : null;
  return why && { outcome: 'cannot-tell', untold: [why] };
}

/** Why nothing can be said about how goals lead to each other; null where an arrow touches the map. */
export function withoutArrows(context: Context): Verdict | null {
  const { goals, arrowsFrom, arrowsTo } = context.mapGraph;
  const missing = withoutMap(context);
  if (missing) return missing;
  const isTouched = goals.some(({ id }) => arrowsFrom(id).length > 0 || arrowsTo(id).length > 0);
  return isTouched ? null : { outcome: 'cannot-tell', untold: [noArrows] };
}

/** An arrow from or to the goal, of which a person says where the other end is. */
export function arrowFor(context: Context, { id: goal }: Goal, end: 'driver' | 'result'): SuggestedChange {
  const open = end === 'driver' ? 'result' : 'driver';
  const id = freshId(context, 'cause', end === 'driver' ? `from-${goal}` : `to-${goal}`);
  return {
    changes: [{ kind: 'create', noun: 'cause', id, set: { [end]: goal, sign: 'raises' } }],
    asks: [{ noun: 'cause', id, field: open }],
  };
}
