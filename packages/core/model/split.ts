// A split: how lines that belong to several pieces of work are shared out between them.
import { longText, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** Its parts are records of their own; changing them changes how all its lines are shared out. */
export const split = defineNoun('split', 'splits', { name: text(), rationale: optional(longText()) });

export type Split = RecordOf<typeof split>;
