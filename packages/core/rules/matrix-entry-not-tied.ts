// A row or column of the X-matrix without a direct tie, where no other rule says already what is missing.
import type { FigurePart } from '../assess/figure.ts';
import type { SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { NounName } from '../model/nouns.ts';
import { freshId } from './fresh-id.ts';
import { annualGoalsLeadingNowhere, byHorizon, keysOf, noLongTermGoals, unbegunGoals } from './horizons.ts';
import { unwatchedKpis } from './kpis.ts';
import { openInitiatives, servesNoGoal } from './work.ts';

export const matrixEntryNotTied: Rule = {
  id: 'matrix-entry-not-tied',
  severity: 'advice',
  topic: 'goals',
  basis: 'attributed',
  citation: 'Jackson 2006, Hoshin Kanri for the Lean Enterprise, Productivity Press',
  check(context, measured) {
    const { value, parts: orphans } = measured.figure('x-matrix');
    if (value === null) return { outcome: 'cannot-tell', untold: [noLongTermGoals] };
    const told = toldElsewhere(context);
    const longTerm = new Set(keysOf(byHorizon(context).longTerm));
    const findings = orphans
      .filter(({ noun, id }) => !told.has(`${noun}/${id}`))
      .map((orphan) => {
        const list = listOf(orphan, longTerm);
        return {
          about: [{ noun: orphan.noun as NounName, id: orphan.id, name: orphan.name }],
          data: { entry: orphan.name, list, weak: orphan.values.weakMarks ?? 0 },
          figureId: 'x-matrix',
          suggestion: tie(context, list, orphan.id),
          alternatives: [1],
        };
      });
    return verdict(findings, [], 1, noLongTermGoals);
  },
};

type List = 'longTerm' | 'annual' | 'initiatives' | 'measures';

function listOf({ noun, id }: FigurePart, longTerm: ReadonlySet<string>): List {
  if (noun === 'initiative') return 'initiatives';
  if (noun === 'kpi') return 'measures';
  return longTerm.has(id) ? 'longTerm' : 'annual';
}

/** What stands alone in a way that has a rule of its own. */
function toldElsewhere(context: Context): ReadonlySet<string> {
  const goals = keysOf([...unbegunGoals(context), ...annualGoalsLeadingNowhere(context)]);
  const initiatives = openInitiatives(context).filter((record) =>
    servesNoGoal(context, { noun: 'initiative', record }),
  );
  return new Set([
    ...goals.map((id) => `goal/${id}`),
    ...initiatives.map(({ id }) => `initiative/${id}`),
    ...unwatchedKpis(context).map(({ id }) => `kpi/${id}`),
  ]);
}

/** The shortest tie there is: between two goals, or what an initiative is meant to move. */
function tie(context: Context, list: List, entry: string): SuggestedChange {
  if (list === 'measures') {
    const id = freshId(context, 'effect', `on-${entry}`);
    const asked = ['initiative', 'low', 'likely', 'high'];
    return {
      changes: [{ kind: 'create', noun: 'effect', id, set: { kpi: entry } }],
      asks: asked.map((field) => ({ noun: 'effect', id, field })),
    };
  }
  const id = freshId(context, 'contribution', `${list === 'longTerm' ? 'to' : 'from'}-${entry}`);
  const known = list === 'longTerm' ? 'goal' : list === 'annual' ? 'supportingGoal' : 'initiative';
  return {
    changes: [{ kind: 'create', noun: 'contribution', id, set: { [known]: entry, weight: 1 } }],
    asks: [{ noun: 'contribution', id, field: list === 'longTerm' ? 'supportingGoal' : 'goal' }],
  };
}
