// When a measure began to mean something else: values before and after such a day are not of one kind.
import type { LoggedChange } from '@evenkeel/contract';
import { stepsOf } from '../record/history-steps.ts';

export interface DefinitionChange {
  readonly day: string;
  /** What was changed, in the order of the form. */
  readonly fields: readonly DefiningField[];
}

const defining = ['definition', 'unit', 'isRatio', 'cadence', 'aggregate', 'formula'] as const;
export type DefiningField = (typeof defining)[number];

/** Oldest first; filling in what was empty before the first value is no change of meaning. */
export function definitionChanges(
  history: readonly Pick<LoggedChange, 'at' | 'changes' | 'inverse'>[],
  kpi: string,
): readonly DefinitionChange[] {
  return history
    .flatMap((change): readonly DefinitionChange[] => {
      const changed = stepsOf(change, 'kpi', kpi).flatMap((step) =>
        step.kind === 'field' &&
        step.before !== null &&
        step.before !== undefined &&
        step.before !== step.after
          ? [step.field]
          : [],
      );
      const fields = defining.filter((field) => changed.includes(field));
      return fields.length === 0 ? [] : [{ day: change.at.slice(0, 10), fields }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
