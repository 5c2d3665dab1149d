// A demand: what an initiative needs of a pool, month by month counted from its start.
import { integer, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** Several demands on one pool make a profile: the months in which they overlap add up. */
export const demand = defineNoun('demand', 'demands', {
  initiative: ref('initiative'),
  pool: ref('pool'),
  /** Money in minor units, hours in hours, else in the pool's unit. */
  amountPerMonth: number({ unit: 'pool-unit/month', minimum: 0 }),
  /** 1 is the month in which the initiative starts; left out: from the start. */
  firstMonth: optional(integer({ unit: 'months', minimum: 1, maximum: 120 })),
  /** Left out: to the end of the initiative. */
  lastMonth: optional(integer({ unit: 'months', minimum: 1, maximum: 120 })),
});

export type Demand = RecordOf<typeof demand>;
