// A skill: a person can do the work of a pool of hours.
import { choice, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const skill = defineNoun('skill', 'skills', {
  person: ref('person'),
  /** The pool of hours whose work it is. */
  pool: ref('pool'),
  level: choice(['learning', 'able', 'expert']),
});

export type Skill = RecordOf<typeof skill>;
