// What the assessment would say if the changes were made: computed here in the browser, before anything is kept.
import {
  type Assessment,
  applyChanges,
  assess,
  assignerOf,
  type Business,
  type Change,
  type Finding,
  type Totals,
} from '@evenkeel/core';

/** Today beside what would be. */
export interface Consequences {
  readonly solved: readonly Finding[];
  readonly arising: readonly Finding[];
  /** Figures of the whole business whose value would differ. */
  readonly moved: readonly { readonly id: string; readonly before: number; readonly after: number }[];
}

/** Null where the changes cannot be made as they are, for instance while an answer is missing. */
export function consequencesOf(
  business: Business,
  today: Assessment,
  changes: readonly Change[],
): Consequences | null {
  const changed = applyChanges(business, changes);
  if (!changed.ok) return null;
  const assigns = changes.some(({ noun }) => noun === 'assignment-rule');
  const totals = assigns ? assigned(changed.value) : changed.value.totals;
  const then = assess({ ...changed.value, totals }, today.today, today.settings);
  const keys = (assessment: Assessment) => new Set(assessment.findings.map(({ key }) => key));
  const [before, after] = [keys(today), keys(then)];
  return {
    solved: today.findings.filter(({ key, accepted }) => !after.has(key) && accepted === null),
    arising: then.findings.filter(({ key, accepted }) => !before.has(key) && accepted === null),
    moved: today.figures.flatMap((figure) => {
      const other = then.figures.find(({ id }) => id === figure.id);
      if (figure.subject !== null || figure.unit !== 'share') return [];
      if (figure.value === null || other?.value == null) return [];
      const isSame = Math.abs(figure.value - other.value) < 0.0005;
      return isSame ? [] : [{ id: figure.id, before: figure.value, after: other.value }];
    }),
  };
}

/** Money and hours that are tied to no work yet, as the rules would tie them; by payee and project, which totals keep. */
function assigned({ totals, assignmentRules }: Business): Totals {
  const assigner = assignerOf(assignmentRules);
  const blank = { account: null, text: null, sourceId: null };
  return {
    ...totals,
    money: totals.money.map((total) => {
      if (total.payee === null) return total;
      const entry = assigner.ledger({ ...blank, ...total, project: null, day: `${total.month}-01` });
      const { activity, initiative, nature } = entry;
      return activity === null && initiative === null
        ? { ...total, nature }
        : { ...total, activity, initiative, nature, payee: null };
    }),
    time: totals.time.map((total) => {
      const { activity, initiative } = assigner.time({ ...blank, ...total, day: `${total.month}-01` });
      return { ...total, activity, initiative };
    }),
  };
}
