// A baseline: from this day on the limits of a measure's control chart are computed anew, for a stated reason.
import { day, longText, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const baseline = defineNoun('baseline', 'baselines', {
  kpi: ref('kpi'),
  /** The first day that belongs to the new limits. */
  from: day(),
  /** What changed in how the work is done, so that the old limits no longer tell. */
  reason: longText(),
});

export type Baseline = RecordOf<typeof baseline>;
