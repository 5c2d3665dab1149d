// Which fields of a noun a form shows at once and which behind "more", and which references are one question.
import { type FieldMeta, type NounName, nouns } from '@evenkeel/core';

/** One question of a form: a field, or several of which one is answered (`oneOf`). */
export type Question =
  | { readonly kind: 'field'; readonly name: string; readonly meta: FieldMeta }
  | { readonly kind: 'one-of'; readonly names: readonly string[]; readonly required: boolean };

export interface FieldPlan {
  readonly first: readonly Question[];
  readonly more: readonly Question[];
}

/** What is seldom needed; everything else is shown at once. */
const rare: Readonly<Partial<Record<NounName, readonly string[]>>> = {
  person: ['function'],
  practice: ['observedOn', 'respondent'],
  kpi: ['definition', 'isRatio', 'timing', 'aggregate', 'owner', 'formula', 'counterKpi', 'library'],
  dimension: ['weight'],
  goal: [
    'statement',
    'scope',
    'baselineValue',
    'baselineDay',
    'targetHigh',
    'targetKind',
    'reachedWhen',
    'milestones',
    'perspective',
    'horizon',
    'mapPlace',
    'status',
  ],
  activity: ['description', 'function'],
  initiative: [
    'description',
    'function',
    'dependsOn',
    'excludes',
    'durationMonths',
    'earliestStart',
    'latestStart',
    'successChance',
    'stage',
  ],
  pool: ['unit', 'skill', 'person', 'carriesOver', 'costPerMonthMinor', 'practicalShare', 'from', 'to'],
  absence: ['note'],
  benefit: ['afterMonths', 'months', 'rationale'],
  step: ['doneOn'],
  'pattern-answer': ['reason', 'activity', 'owner'],
  requirement: ['neededBy', 'owner'],
  allocation: ['person'],
  source: [
    'query',
    'path',
    'isPaused',
    'username',
    'secretHeader',
    'dateOrder',
    'decimalSign',
    'timeZone',
    'owner',
  ],
  adoption: ['method', 'answers', 'agreement', 'note'],
  'assignment-rule': ['order'],
};

/** A field is never hidden while something stands in it, is wrong with it, or is asked for: pass these as `shown`. */
export function planFields(noun: NounName, shown: ReadonlySet<string>): FieldPlan {
  const { fields, oneOf } = nouns[noun];
  const later = new Set((rare[noun] ?? []).filter((name) => !shown.has(name)));
  const first: Question[] = [];
  const more: Question[] = [];
  for (const [name, { meta }] of Object.entries(fields)) {
    const group = oneOf.find((one) => one.fields.includes(name));
    if (group && group.fields[0] !== name) continue;
    const question: Question = group
      ? { kind: 'one-of', names: group.fields, required: group.count === 'exactly-one' }
      : { kind: 'field', name, meta };
    (later.has(name) ? more : first).push(question);
  }
  return { first, more };
}
