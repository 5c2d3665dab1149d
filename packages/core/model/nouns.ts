// The nouns of a business, listed by hand in the order in which they may refer to each other.
import { absence } from './absence.ts';
import { acceptance } from './acceptance.ts';
import { activity } from './activity.ts';
import { adoption } from './adoption.ts';
import { allocation } from './allocation.ts';
import { annotation } from './annotation.ts';
import { assignmentRule } from './assignment-rule.ts';
import { baseline } from './baseline.ts';
import { benefit } from './benefit.ts';
import { cause } from './cause.ts';
import { checkIn } from './check-in.ts';
import { commentary } from './commentary.ts';
import { contribution } from './contribution.ts';
import { demand } from './demand.ts';
import { dimension } from './dimension.ts';
import { effect } from './effect.ts';
import { businessFunction } from './function.ts';
import { goal } from './goal.ts';
import { hourlyCost } from './hourly-cost.ts';
import { initiative } from './initiative.ts';
import { kpi } from './kpi.ts';
import { kpiObservation } from './kpi-observation.ts';
import { ledgerEntry } from './ledger-entry.ts';
import { need } from './need.ts';
import type { RecordOf } from './noun.ts';
import { patternAnswer } from './pattern-answer.ts';
import { person } from './person.ts';
import { perspective } from './perspective.ts';
import { pool } from './pool.ts';
import { practice } from './practice.ts';
import { practicePair } from './practice-pair.ts';
import { requirement } from './requirement.ts';
import { responsibility } from './responsibility.ts';
import { scenario } from './scenario.ts';
import { skill } from './skill.ts';
import { source } from './source.ts';
import { split } from './split.ts';
import { splitPart } from './split-part.ts';
import { stakeholder } from './stakeholder.ts';
import { step } from './step.ts';
import { timeEntry } from './time-entry.ts';

export const nouns = {
  person,
  function: businessFunction,
  dimension,
  practice,
  'practice-pair': practicePair,
  kpi,
  source,
  perspective,
  goal,
  cause,
  stakeholder,
  need,
  activity,
  initiative,
  effect,
  requirement,
  pool,
  absence,
  skill,
  'hourly-cost': hourlyCost,
  demand,
  benefit,
  step,
  responsibility,
  allocation,
  contribution,
  split,
  'split-part': splitPart,
  'assignment-rule': assignmentRule,
  scenario,
  'pattern-answer': patternAnswer,
  acceptance,
  adoption,
  baseline,
  annotation,
  'check-in': checkIn,
  commentary,
} as const;

export const factNouns = {
  'ledger-entry': ledgerEntry,
  'time-entry': timeEntry,
  'kpi-observation': kpiObservation,
} as const;

export type NounName = keyof typeof nouns;
export type FactName = keyof typeof factNouns;
export type RecordOfNoun<N extends NounName> = RecordOf<(typeof nouns)[N]>;
export type AnyRecord = { readonly [N in NounName]: RecordOfNoun<N> }[NounName];
export const nounNames = Object.keys(nouns) as readonly NounName[];
