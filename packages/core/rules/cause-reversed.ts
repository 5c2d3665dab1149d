// An arrow of which only the result moves first.
import type { Rule } from '../assess/rule.ts';
import { causeCitation } from '../figures/cause-verdict.ts';
import { judgeCauses } from './causes.ts';

export const causeReversed: Rule = {
  id: 'cause-reversed',
  severity: 'warning',
  topic: 'map',
  basis: 'attributed',
  citation: causeCitation,
  check(context, measured) {
    const drawn = new Set(
      context.mapGraph.arrows.filter(({ kind }) => kind === 'cause').map(({ from, to }) => `${from} ${to}`),
    );
    return judgeCauses(context, measured, 'reversed', ({ id, from, to }) =>
      // Where the arrow back stands on the map already, the map says so itself.
      drawn.has(`${to} ${from}`)
        ? null
        : {
            suggestion: {
              changes: [{ kind: 'update', noun: 'cause', id, set: { driver: to, result: from } }],
              asks: [],
            },
            alternatives: [1, 2, 3],
          },
    );
  },
};
