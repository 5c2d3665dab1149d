// What the assessment would say if the changes were made: computed here in the browser, before anything is kept.
import {
  type Assessment,
  applyChanges,
  assess,
  type Business,
  type Change,
  type Finding,
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
  const then = assess(changed.value, today.today, today.settings);
  const keys = (assessment: Assessment) => new Set(assessment.findings.map(({ key }) => key));
  const [before, after] = [keys(today), keys(then)];
  return {
    solved: today.findings.filter(({ key, accepted }) => !after.has(key) && accepted === null),
    arising: then.findings.filter(({ key, accepted }) => !before.has(key) && accepted === null),
    moved: today.figures.flatMap((figure) => {
      const other = then.figures.find(({ id }) => id === figure.id);
      if (figure.subject !== null || figure.unit !== 'share') return [];
      if (figure.value === null || other?.value == null) return [];
      const isSame = Math.abs(figure.value - other.value) < 0.005;
      return isSame ? [] : [{ id: figure.id, before: figure.value, after: other.value }];
    }),
  };
}
