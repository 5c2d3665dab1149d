// Looks at a goal while it is written: each letter by itself, what it misses, an example, and what one click could add.
import {
  applyChanges,
  type Business,
  type Day,
  type FigurePart,
  judgeGoal,
  type Message,
  message,
  type Need,
  type Outlooks,
  parseRecord,
} from '@evenkeel/core';
import type { TextId } from '../../../app/use-text.ts';
import { exampleOf } from './example-of.ts';
import { type GoalReading, readGoalText } from './read-goal-text.ts';
import { contradictions, readFills } from './said-in-words.ts';
import { isUnmarkedRate, suggest } from './suggest.ts';
import type { CoachCase, GoalFields, Suggestion } from './suggestion.ts';

export interface CoachedLetter {
  readonly part: FigurePart;
  /** Each with what can be done about it. */
  readonly missing: readonly { readonly reason: Message; readonly suggestions: readonly Suggestion[] }[];
  /** What must be known before it can be told, and how long that takes. */
  readonly needs: readonly Need[];
  /** Null while nothing is missing. */
  readonly example: Message | null;
}

export interface Coaching {
  readonly at: CoachCase;
  readonly letters: readonly CoachedLetter[];
  readonly reading: GoalReading;
  /** What the sentence says and no field holds yet. */
  readonly read: GoalFields;
  /** What the sentence says otherwise than the fields. */
  readonly otherwise: GoalFields;
}

export interface DraftGoal {
  readonly business: Business;
  /** The key of the goal as it stands; null for a new one. */
  readonly id: string | null;
  /** What the form holds, field by field; what cannot be read is null. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly today: Day;
  readonly reader: string | null;
  /** The forecast of the goal's measure, where it is known. */
  readonly outlooks: Outlooks;
  readonly t: (id: TextId) => string;
}

const draftId = 'goal-being-written';

/** @returns null where the goal cannot be added to the business, or is marked as reached or dropped. */
export function coachGoal({ business, id, fields, today, reader, outlooks, t }: DraftGoal): Coaching | null {
  const key = id ?? draftId;
  const titled = { ...fields, title: fields.title || t('noun.goal.one'), id: key };
  const raw = readable(withoutGone(titled, business));
  const kind = business.goals.some((one) => one.id === key) ? 'update' : 'create';
  const { id: _, ...set } = raw;
  const drafted = applyChanges(business, [{ kind, noun: 'goal', id: key, set }]);
  if (!drafted.ok) return null;
  const judgement = judgeGoal(drafted.value, today, key, { outlooks });
  const goal = drafted.value.goals.find((one) => one.id === key);
  if (!judgement || !goal) return null;
  const reading = readGoalText(wordsOf(fields), today);
  const kpi = drafted.value.kpis.find((one) => one.id === goal.kpi) ?? null;
  const at: CoachCase = {
    business: drafted.value,
    goal,
    kpi,
    judgement,
    today,
    reading,
    reader,
    outlooks,
    t,
  };
  return {
    at,
    reading,
    // Of two outcomes nobody can say which one the numbers belong to.
    read: reading.outcomes.length > 1 ? {} : readFills(at),
    otherwise: reading.outcomes.length > 1 ? {} : contradictions(at),
    letters: withoutRepetition(judgement.smart.parts.map((part) => coachLetter(part, at))),
  };
}

function coachLetter(part: FigurePart, at: CoachCase): CoachedLetter {
  const reasons = (part.reasons ?? []).filter(({ id }) => id.startsWith('smart.'));
  const { chance, chanceWith } = at.judgement;
  const asked =
    part.id === 'measurable' && isUnmarkedRate(at)
      ? [{ reason: message('goals.coach.unmarked-rate'), suggestions: suggest('smart.unmarked-rate', at) }]
      : [];
  const isUntold = part.id === 'achievable' && part.verdict === 'cannot-tell';
  const needs = isUntold
    ? [...chance.needs, ...(chance.value === null ? [] : (chanceWith?.needs ?? []))]
    : [];
  return {
    part,
    missing: [...asked, ...reasons.map((reason) => ({ reason, suggestions: suggest(reason.id, at) }))],
    needs,
    example: part.verdict === 'pass' ? null : exampleOf(part.id, at),
  };
}

/** What is missing for two letters, or mends two things, is offered at the first. */
function withoutRepetition(letters: readonly CoachedLetter[]): readonly CoachedLetter[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return letters.map((letter) => ({
    ...letter,
    missing: letter.missing.map(({ reason, suggestions }) => ({
      reason,
      suggestions: suggestions.filter(({ key }) => isNew(key)),
    })),
  }));
}

function wordsOf({ title, statement }: DraftGoal['fields']): string {
  return [title, statement].filter((one) => typeof one === 'string' && one !== '').join('. ');
}

/** What was undone in the meantime is no longer there to be named. */
function withoutGone(
  raw: DraftGoal['fields'],
  { kpis, people, perspectives }: Business,
): DraftGoal['fields'] {
  const kept = (list: readonly { readonly id: string }[], id: unknown) =>
    list.some((one) => one.id === id) ? id : null;
  return {
    ...raw,
    kpi: kept(kpis, raw.kpi),
    owner: kept(people, raw.owner),
    perspective: kept(perspectives, raw.perspective),
  };
}

/** What is wrong with a field is the form's business: here the field counts as empty. */
function readable(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parsed = parseRecord('goal', raw);
  if (parsed.ok) return raw;
  const wrong = new Set(parsed.problems.map(({ path }) => String(path[0])));
  const kept = Object.entries(raw).filter(([name]) => !wrong.has(name));
  return { status: 'active', ...Object.fromEntries(kept) };
}
