// The groups that nearly every business has, to begin with.
import type { Business, Change } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

/** Kinds of the usual groups; texts `stakeholders.start.<kind>`. */
export const startingKinds = ['customers', 'employees', 'leaders', 'investors'] as const;

/** New groups, one for each usual kind that no group has yet, named as the reader would. */
export function startingGroups(
  business: Business,
  wording: (kind: (typeof startingKinds)[number]) => string,
): readonly Change[] {
  const present = new Set<string>(business.stakeholders.map(({ kind }) => kind));
  const changes: Change[] = [];
  for (const kind of startingKinds) {
    if (present.has(kind)) continue;
    const name = wording(kind);
    const given = changes.map(({ id }) => id);
    changes.push({
      kind: 'create',
      noun: 'stakeholder',
      id: newKey(business, 'stakeholder', name, given),
      set: { name, kind },
    });
  }
  return changes;
}
