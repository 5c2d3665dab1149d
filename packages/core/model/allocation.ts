// An allocation: the part of a pool that is planned for one piece of work, month by month.
import { month, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const allocation = defineNoun(
  'allocation',
  'allocations',
  {
    pool: ref('pool'),
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    /** Who does it, for hours. */
    person: optional(ref('person')),
    /** Money in minor units, hours in hours, else in the pool's unit. */
    amountPerMonth: number({ unit: 'pool-unit/month', minimum: 0 }),
    from: month(),
    to: month(),
  },
  { oneOf: [{ fields: ['activity', 'initiative'], count: 'exactly-one' }] },
);

export type Allocation = RecordOf<typeof allocation>;
