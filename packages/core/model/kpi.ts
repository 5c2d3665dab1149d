// A measure: what is counted, in which unit, how often, from which source, and which direction is good.
import { boolean, choice, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const kpi = defineNoun('kpi', 'kpis', {
  name: text(),
  definition: optional(longText()),
  unit: optional(text()),
  /** True for rates, margins and percentages, whose targets are ambiguous until their kind is stated. */
  isRatio: boolean(),
  better: choice(['higher', 'lower', 'in-range']),
  cadence: optional(choice(['day', 'week', 'month', 'quarter', 'year'])),
  /** Moves before the result does, or tells it afterwards. */
  timing: optional(choice(['leading', 'lagging'])),
  /** How observations of one period are joined. */
  aggregate: choice(['sum', 'mean', 'last']),
  /** Where the numbers come from, so that another person could fetch them. */
  source: optional(text()),
  owner: optional(ref('person')),
  /** Computed from other measures, books or hours instead of being observed. */
  formula: optional(longText()),
  /** What would get worse if people improved this number alone. */
  counterKpi: optional(ref('kpi')),
  /** The entry of the library from which it was adopted. */
  library: optional(text()),
});

export type Kpi = RecordOf<typeof kpi>;
