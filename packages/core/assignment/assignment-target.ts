// What a line of the books or timesheets can be said to be: a piece of work, several by a split, no spending, or nothing.
import { ID_SHAPE } from '../model/fields.ts';
import { type Nature, natures } from '../model/ledger-entry.ts';

/**
 * `activity/<id>`, `initiative/<id>`, `split/<id>`: whose work it is. `nature/<nature>`: set apart from spending.
 * `nothing`: it belongs to no work, and nobody needs to ask again.
 */
export type AssignmentTarget = string & { readonly __target?: true };

/** The columns of a line that a target decides; its nature stays as it is where `nature` is null. */
export interface Assigned {
  readonly activity: string | null;
  readonly initiative: string | null;
  readonly split: string | null;
  readonly nature: Exclude<Nature, 'spending'> | null;
}

const nobodys: Assigned = { activity: null, initiative: null, split: null, nature: null };
const works = ['activity', 'initiative', 'split'] as const;

/** Null for a text that is no target. */
export function readTarget(target: string): Assigned | null {
  if (target === 'nothing') return nobodys;
  const slash = target.indexOf('/');
  const kind = target.slice(0, slash);
  const value = target.slice(slash + 1);
  const work = works.find((name) => name === kind);
  if (work !== undefined) return ID_SHAPE.test(value) ? { ...nobodys, [work]: value } : null;
  const nature = natures.find((name) => name === value);
  if (kind !== 'nature' || nature === undefined || nature === 'spending') return null;
  return { ...nobodys, nature };
}

/** The target of a line that is tied to work; null for one that is not. */
export function targetOf({ activity, initiative, split }: Omit<Assigned, 'nature'>): AssignmentTarget | null {
  if (activity !== null) return `activity/${activity}`;
  if (initiative !== null) return `initiative/${initiative}`;
  return split === null ? null : `split/${split}`;
}
