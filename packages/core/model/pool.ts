// A resource pool: how much of one resource there is in a month.
import { boolean, choice, money, month, number, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const pool = defineNoun('pool', 'pools', {
  name: text(),
  kind: choice(['money', 'hours', 'technology', 'time']),
  /** Unit of a technology or time pool (licences, machine hours, calendar days); money and hours need none. */
  unit: optional(text()),
  /** For hours: the role or skill these hours have. */
  skill: optional(text()),
  /** For hours of one person. */
  person: optional(ref('person')),
  /** Capacity of one month: money in minor units, hours in hours, else in `unit`. */
  capacityPerMonth: optional(number({ unit: 'pool-unit/month', minimum: 0 })),
  /** What is left of one month can be used in a later one: money does, hours do not. */
  carriesOver: boolean(),
  /** What having it costs in a month, used or not. */
  costPerMonthMinor: optional(money({ minimum: 0 })),
  /** The part of the capacity that can really be worked; the rest goes into breaks, set-up, waiting. */
  practicalShare: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  from: optional(month()),
  to: optional(month()),
});

export type Pool = RecordOf<typeof pool>;
