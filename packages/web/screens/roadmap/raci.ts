// Who has which part in an initiative: the next part of a cell, with exactly one person accountable.
import type { Business, Change, Responsibility } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

const parts = ['responsible', 'accountable', 'consulted', 'informed'] as const;
export type Part = Responsibility['part'];

/** From none through the four parts and back to none. */
export function partAfter(part: Part | null): Part | null {
  if (part === null) return 'responsible';
  return parts[parts.indexOf(part) + 1] ?? null;
}

/** Whoever was accountable becomes responsible when somebody else takes it. */
export function setPart(
  business: Business,
  initiative: string,
  person: string,
  part: Part | null,
): readonly Change[] {
  const own = business.responsibilities.filter((one) => one.initiative === initiative);
  const [known, ...doubles] = own.filter((one) => one.person === person);
  const changes: Change[] = doubles.map(({ id }) => ({ kind: 'remove', noun: 'responsibility', id }));
  if (known && part === null) changes.push({ kind: 'remove', noun: 'responsibility', id: known.id });
  else if (known && part !== null)
    changes.push({ kind: 'update', noun: 'responsibility', id: known.id, set: { part } });
  else if (part !== null) {
    const id = newKey(business, 'responsibility', `${person}-${initiative}`);
    changes.push({ kind: 'create', noun: 'responsibility', id, set: { initiative, person, part } });
  }
  if (part === 'accountable') {
    for (const one of own.filter((other) => other.person !== person && other.part === 'accountable')) {
      changes.push({ kind: 'update', noun: 'responsibility', id: one.id, set: { part: 'responsible' } });
    }
  }
  return changes;
}
