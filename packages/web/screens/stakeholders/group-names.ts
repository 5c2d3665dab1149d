// What the groups of a result are called, and which of them say something that the whole does not.
import type { PeopleSummary, WeighingGroup } from '@evenkeel/core';
import type { Translate } from '../../app/use-text.ts';

export interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly group: WeighingGroup;
}

/** A group that is all who answered says nothing beside the whole. */
export function namedGroups(
  groups: readonly WeighingGroup[],
  overall: PeopleSummary,
  t: Translate,
): readonly NamedGroup[] {
  return groups
    .filter(({ answers }) => answers < overall.answers)
    .map((group) => ({
      key: group.group ?? '',
      name: group.group === null ? t('result.group.pool') : group.name,
      group,
    }));
}
