// A KPI observation: the value of a measure for the period that ends on a day.
import { day, number, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const kpiObservation = defineNoun('kpi-observation', 'kpiObservations', {
  kpi: ref('kpi'),
  day: day(),
  value: number(),
});

export type KpiObservation = Omit<RecordOf<typeof kpiObservation>, 'id'>;
