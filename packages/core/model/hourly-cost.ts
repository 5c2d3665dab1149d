// An hourly cost: what an hour of a person costs the business from a month on. Pay is confidential: for owners alone.
import { money, month, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const hourlyCost = defineNoun(
  'hourly-cost',
  'hourlyCosts',
  {
    person: ref('person'),
    /** Loaded cost of one hour: pay with everything that comes on top of it. */
    amountMinor: money({ minimum: 0 }),
    from: month(),
  },
  { readers: 'owners' },
);

export type HourlyCost = RecordOf<typeof hourlyCost>;
