// What the groups of a result are called, and which of them say something that the whole does not.
import type { WeighingGroup } from '@evenkeel/core';
import type { Translate } from '../../app/use-text.ts';

export interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly group: WeighingGroup;
}

/** With one group alone there is nothing beside the whole. */
export function namedGroups(groups: readonly WeighingGroup[], t: Translate): readonly NamedGroup[] {
  if (groups.length < 2) return [];
  return groups.map((group) => ({
    key: group.group ?? '',
    name: group.group === null ? t('result.group.pool') : group.name,
    group,
  }));
}
