// A pair of practices: whether doing both helps or hinders – one mark of the matrix of change.
import { choice, longText, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const practicePair = defineNoun('practice-pair', 'practicePairs', {
  practice: ref('practice'),
  other: ref('practice'),
  sign: choice(['reinforces', 'neutral', 'obstructs']),
  rationale: optional(longText()),
});

export type PracticePair = RecordOf<typeof practicePair>;
