// An annotation: what happened on a day, written on the chart of a measure.
import { day, longText, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const annotation = defineNoun('annotation', 'annotations', {
  kpi: ref('kpi'),
  day: day(),
  text: longText(),
});

export type Annotation = RecordOf<typeof annotation>;
