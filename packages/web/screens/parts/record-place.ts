// Where the record behind a number or a finding is shown.
import type { Destination } from '../../app/destinations.ts';

export interface RecordPlace {
  readonly to: Destination['to'];
  /** `open` names the record on its screen. */
  readonly search: { readonly open: string };
}

const screens: Readonly<Record<string, Destination['to']>> = {
  goal: '/b/$business/goals',
  kpi: '/b/$business/goals',
  'kpi-observation': '/b/$business/goals',
  perspective: '/b/$business/map',
  cause: '/b/$business/map',
  stakeholder: '/b/$business/stakeholders',
  need: '/b/$business/stakeholders',
  adoption: '/b/$business/stakeholders',
  dimension: '/b/$business/practices',
  practice: '/b/$business/practices',
  'practice-pair': '/b/$business/practices',
  function: '/b/$business/practices',
  requirement: '/b/$business/readiness',
  activity: '/b/$business/work',
  initiative: '/b/$business/work',
  effect: '/b/$business/work',
  contribution: '/b/$business/work',
  allocation: '/b/$business/work',
  pool: '/b/$business/work',
  absence: '/b/$business/resources',
  demand: '/b/$business/resources',
  skill: '/b/$business/resources',
  benefit: '/b/$business/roadmap',
  responsibility: '/b/$business/roadmap',
  step: '/b/$business/roadmap',
  pattern: '/b/$business/realised',
  'pattern-answer': '/b/$business/realised',
  person: '/b/$business/settings',
  'ledger-entry': '/b/$business/import',
  'time-entry': '/b/$business/import',
  'assignment-rule': '/b/$business/import',
  source: '/b/$business/import',
};

/** The screen of a record and what to open there; null for what has no screen of its own. */
export function placeOfRecord(noun: string, id: string): RecordPlace | null {
  const to = screens[noun];
  return to === undefined ? null : { to, search: { open: `${noun}/${id}` } };
}
