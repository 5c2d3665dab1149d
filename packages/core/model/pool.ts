// A resource pool: how much of one resource there is in a month.
import { choice, month, number, optional, ref, text } from './fields.ts';
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
  from: optional(month()),
  to: optional(month()),
});

export type Pool = RecordOf<typeof pool>;
