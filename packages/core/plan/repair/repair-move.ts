// A move that may repair something: what it changes, what that costs by a stated convention, and for which finding it was thought of.
import type { Change } from '../../model/change.ts';
import type { Message } from '../../model/message.ts';

/** What a move is, and so what it costs. */
export type MoveKind =
  | 'owner'
  | 'link'
  | 'field'
  | 'date'
  | 'target'
  | 'importance'
  | 'resource'
  | 'start-stop';

export interface RepairMove {
  /** Stable: the same changes have the same name. */
  readonly id: string;
  readonly kind: MoveKind;
  /** How much of it: 1, or the share of a resource or of the importance that is moved. */
  readonly size: number;
  readonly changes: readonly Change[];
  readonly what: Message;
  /** Keys of the findings for which it was thought of. */
  readonly meant: readonly string[];
}

/** Points of disruption for one of each, or for all of a resource or of the importance: a convention of this product. */
export type RepairCosts = Readonly<Record<MoveKind, number>>;

/**
 * Naming who answers for something disturbs least; a date, a link and a field a little more; stopping work and giving up a
 * target much more; and what moves a resource or the importance of goals costs by the share that is moved.
 */
export const usualRepairCosts: RepairCosts = {
  owner: 1,
  field: 1,
  link: 2,
  date: 2,
  'start-stop': 5,
  target: 6,
  resource: 20,
  importance: 40,
};

export function costOfMove({ kind, size }: Pick<RepairMove, 'kind' | 'size'>, costs: RepairCosts): number {
  return costs[kind] * size;
}
