// Builders for tests: a valid business from a few named parts, with defaults for everything a test is not about.
import type { Business } from '../model/business.ts';
import type { ChangedFields } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { type NounName, nouns } from '../model/nouns.ts';
import { parseBusiness } from '../model/parse-business.ts';
import type { Profile } from '../model/profile.ts';
import type { TimeEntry } from '../model/time-entry.ts';
import { buildTotals, type SourceState } from '../model/totals.ts';

/** A record or a fact, not yet checked. */
export type Part =
  | { readonly kind: 'record'; readonly noun: NounName; readonly raw: ChangedFields }
  | { readonly kind: 'profile'; readonly raw: Partial<Profile> }
  | { readonly kind: 'money'; readonly entry: LedgerEntry }
  | { readonly kind: 'time'; readonly entry: TimeEntry }
  | { readonly kind: 'observation'; readonly kpi: string; readonly day: Day; readonly value: number }
  | { readonly kind: 'source-run'; readonly run: SourceState };

export interface BusinessBuilder {
  readonly parts: readonly Part[];
  with(...parts: readonly Part[]): BusinessBuilder;
  /** @throws Error when a part is not valid, naming every problem. */
  build(): Business;
}

/**
 * @example
 * aBusiness(goal('most-loved', { owner: 'mara' })).with(person('mara')).build();
 */
export function aBusiness(...parts: readonly Part[]): BusinessBuilder {
  return {
    parts,
    with: (...more) => aBusiness(...parts, ...more),
    build: () => buildFrom(parts),
  };
}

type Record = (id: string, fields?: ChangedFields) => Part;

export const person: Record = named('person', {});
export const businessFunction: Record = named('function', {});
export const dimension: Record = named('dimension', { lowPole: 'low', highPole: 'high' });
export const practice: Record = record('practice', {});
export const kpi: Record = named('kpi', { better: 'higher', aggregate: 'last' });
export const source: Record = named('source', {
  kind: 'csv',
  address: 'https://till.example/takings.csv',
  dayColumn: 'day',
  valueColumn: 'value',
  schedule: 'daily',
});
export const goal: Record = (id, fields = {}) =>
  record('goal', { title: title(id), status: 'active' })(id, fields);
export const activity: Record = named('activity', {});
export const initiative: Record = named('initiative', { status: 'active' });
export const pool: Record = named('pool', { kind: 'hours' });
export const allocation: Record = record('allocation', {});
export const contribution: Record = record('contribution', { weight: 1 });
export const assignmentRule: Record = record('assignment-rule', { order: 1 });
export const acceptance: Record = record('acceptance', {});
/** Lane of the map, as its key says: `financial`, `customer`, `process` or `learning` (else give `kind`). */
export const perspective: Record = (id, fields = {}) =>
  named('perspective', { kind: id, order: Math.max(0, LANES.indexOf(id)) })(id, fields);
export const cause: Record = record('cause', { sign: 'raises' });
export const stakeholder: Record = named('stakeholder', { kind: 'other' });
export const baseline: Record = record('baseline', { reason: 'another way of working' });
export const annotation: Record = record('annotation', { text: 'closed for a day' });
export const checkIn: Record = record('check-in', {});
export const commentary: Record = record('commentary', {});
export const stakeholderNeed: Record = (id, fields = {}) =>
  record('need', { statement: title(id) })(id, fields);
export const effect: Record = record('effect', { low: 1, likely: 2, high: 3 });
export const requirement: Record = (id, fields = {}) =>
  record('requirement', { area: 'people', statement: title(id), status: 'gap' })(id, fields);
export const practicePair: Record = record('practice-pair', { sign: 'reinforces' });
export const absence: Record = record('absence', { kind: 'holiday' });
export const skill: Record = record('skill', { level: 'able' });
export const hourlyCost: Record = record('hourly-cost', { from: '2026-01' });
export const demand: Record = record('demand', {});
export const benefit: Record = record('benefit', { low: 1, likely: 2, high: 3 });
export const step: Record = named('step', { kind: 'work' });
export const responsibility: Record = record('responsibility', { part: 'responsible' });
export const split: Record = named('split', {});
export const splitPart: Record = record('split-part', { weight: 1 });
export const scenario: Record = named('scenario', {});
export const patternAnswer: Record = named('pattern-answer', { resource: 'money', day: '2026-11-02' });
export const adoption: Record = record('adoption', { day: '2026-11-02', source: 'own-judgement' });

export function profile(raw: Partial<Profile>): Part {
  return { kind: 'profile', raw };
}

/** Money spent on a day, in minor units. */
export function spending(day: Day, amountMinor: number, fields: Partial<LedgerEntry> = {}): Part {
  const blank = { account: null, payee: null, project: null, text: null, sourceId: null };
  const entry = {
    ...blank,
    nature: 'spending',
    activity: null,
    initiative: null,
    split: null,
    ...fields,
  } as const;
  return { kind: 'money', entry: { ...entry, day, amountMinor } };
}

/** Hours worked on a day. */
export function worked(day: Day, hours: number, fields: Partial<TimeEntry> = {}): Part {
  const blank = { person: null, project: null, text: null, sourceId: null };
  const untied = { activity: null, initiative: null, split: null };
  return { kind: 'time', entry: { ...blank, ...untied, ...fields, day, minutes: Math.round(hours * 60) } };
}

export function observed(kpiId: string, day: Day, value: number): Part {
  return { kind: 'observation', kpi: kpiId, day, value };
}

/** The latest run of a source. */
export function readSource(
  sourceId: string,
  day: Day,
  outcome = 'ok',
  goodDay: Day | null = outcome === 'ok' ? day : null,
): Part {
  return { kind: 'source-run', run: { source: sourceId, day, outcome, goodDay } };
}

const LANES: readonly string[] = ['financial', 'customer', 'process', 'learning'];

function record(noun: NounName, defaults: ChangedFields): Record {
  return (id, fields = {}) => ({ kind: 'record', noun, raw: { ...defaults, ...fields, id } });
}

function named(noun: NounName, defaults: ChangedFields): Record {
  return (id, fields = {}) => record(noun, { name: title(id), ...defaults })(id, fields);
}

/** `most-loved` → `Most loved`. */
function title(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function buildFrom(parts: readonly Part[]): Business {
  const raw: { [list: string]: unknown } & { profile: Partial<Profile> } = {
    profile: { name: 'Corner Bakery', currency: 'EUR' },
  };
  const totals = buildTotals();
  for (const part of parts) {
    if (part.kind === 'money') totals.addLedgerEntry(part.entry);
    else if (part.kind === 'time') totals.addTimeEntry(part.entry);
    else if (part.kind === 'observation') totals.addObservation(part);
    else if (part.kind === 'source-run') totals.addSourceRun(part.run);
    else if (part.kind === 'profile') raw.profile = { ...raw.profile, ...part.raw };
    else {
      const { plural } = nouns[part.noun];
      raw[plural] = [...((raw[plural] as readonly unknown[] | undefined) ?? []), part.raw];
    }
  }
  const parsed = parseBusiness(raw, totals.finish());
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(
    ({ code, path, value }) => `${path.join('/')}: ${code} (${String(value)})`,
  );
  throw new Error(`the test's business is not valid:\n${lines.join('\n')}`);
}
