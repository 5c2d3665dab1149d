// A function of the business: marketing, kitchen, purchasing – a group that acts in its own way.
import { optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const businessFunction = defineNoun('function', 'functions', {
  name: text(),
  head: optional(ref('person')),
});

export type BusinessFunction = RecordOf<typeof businessFunction>;
