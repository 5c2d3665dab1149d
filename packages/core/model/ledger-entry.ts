// A ledger entry: one posting of the books. As posted: debit positive, so money spent on something is positive.
import { choice, day, integer, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** What a posting is. Only `spending` counts as money put into something; the rest is set apart openly. */
export const natures = [
  'spending',
  'income',
  'transfer',
  'tax-collected',
  'loan-principal',
  'drawings',
  'balance',
] as const;
export type Nature = (typeof natures)[number];

export const ledgerEntry = defineNoun(
  'ledger-entry',
  'ledgerEntries',
  {
    day: day(),
    amountMinor: integer({ unit: 'minor-units' }),
    account: optional(text()),
    payee: optional(text()),
    project: optional(text()),
    text: optional(text()),
    nature: choice(natures),
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    /** Shared out between several pieces of work. */
    split: optional(ref('split')),
    /** Identity in the system it came from; without one, content plus occurrence number is its identity. */
    sourceId: optional(text()),
  },
  { oneOf: [{ fields: ['activity', 'initiative', 'split'], count: 'at-most-one' }] },
);

export type LedgerEntry = Omit<RecordOf<typeof ledgerEntry>, 'id'>;
