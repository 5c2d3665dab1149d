// An assignment rule: which entries of the books or timesheets belong to which work, or are no spending at all.
import { choice, integer, optional, ref, text } from './fields.ts';
import { natures } from './ledger-entry.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const assignmentRule = defineNoun(
  'assignment-rule',
  'assignmentRules',
  {
    /** Rules are tried in this order; the first that matches decides. */
    order: integer({ minimum: 0 }),
    appliesTo: choice(['ledger', 'time']),
    field: choice(['payee', 'account', 'project', 'text']),
    match: choice(['equals', 'starts-with', 'contains-words']),
    pattern: text(),
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    split: optional(ref('split')),
    /** Sets matching ledger entries apart from spending (a transfer, a loan …). */
    nature: optional(choice(natures)),
  },
  { oneOf: [{ fields: ['activity', 'initiative', 'split', 'nature'], count: 'exactly-one' }] },
);

export type AssignmentRule = RecordOf<typeof assignmentRule>;
