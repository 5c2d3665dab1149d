// The limits from which something is called a misalignment. None is published: all are conventions an owner may change.
import { integer, number, optional } from './fields.ts';

export const limitFields = {
  /** How many whole months before today count as "what really happens". */
  windowMonths: optional(integer({ unit: 'months', minimum: 1, maximum: 60 })),
  /** Total variation from which money or hours are called far from the priorities. */
  farShare: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** Total variation from which that is serious. */
  seriousFarShare: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** Hours that a person may carry above the contract before it is called too much, as a share of the contract. */
  overloadTolerance: optional(number({ unit: 'share', minimum: 0, maximum: 2 })),
  /** Share of a pool below which it counts as idle. */
  idleShare: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** Smallest share of spending or hours worth a finding of its own. */
  materialShare: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** Measuring periods without an observation after which a measure is stale. */
  stalePeriods: optional(integer({ unit: 'periods', minimum: 1, maximum: 24 })),
};
