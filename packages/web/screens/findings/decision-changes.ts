// The change sets of the decisions about a finding: accept it, take that back, turn it into an action.
import type { Business, Change, Day, Finding } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

/** Lives with the finding until a day; an acceptance that has run out is renewed rather than doubled. */
export function acceptanceOf(
  business: Business,
  finding: Finding,
  until: Day,
  reason: string,
): readonly Change[] {
  const known = business.acceptances.find((one) => one.finding === finding.key);
  const set = { until, reason };
  if (known) return [{ kind: 'update', noun: 'acceptance', id: known.id, set }];
  const id = newKey(business, 'acceptance', finding.key);
  return [{ kind: 'create', noun: 'acceptance', id, set: { finding: finding.key, ...set } }];
}

/** Makes the finding open again. */
export function reopeningOf(business: Business, finding: Finding): readonly Change[] {
  return business.acceptances
    .filter((one) => one.finding === finding.key)
    .map(({ id }) => ({ kind: 'remove', noun: 'acceptance', id }) as const);
}

export interface NewAction {
  readonly name: string;
  readonly owner: string;
  readonly end: Day;
  /** The goal it is for; null where it serves none that is recorded. */
  readonly goal: string | null;
  /** Why it is done: the finding in words. */
  readonly why: string;
  readonly today: Day;
}

/** An initiative with owner and end, and what it contributes to, all in one. */
export function actionOf(business: Business, action: NewAction): readonly Change[] {
  const id = newKey(business, 'initiative', action.name);
  const initiative: Change = {
    kind: 'create',
    noun: 'initiative',
    id,
    set: {
      name: action.name,
      description: action.why,
      owner: action.owner,
      start: action.today,
      end: action.end,
      status: 'planned',
    },
  };
  if (action.goal === null) return [initiative];
  return [
    initiative,
    {
      kind: 'create',
      noun: 'contribution',
      id: newKey(business, 'contribution', `${id}-${action.goal}`),
      set: { initiative: id, goal: action.goal, weight: 1, rationale: action.why },
    },
  ];
}

/** The goal a finding is about, directly or through a measure; null where it names none. */
export function goalBehind(business: Business, finding: Finding): string | null {
  const direct = finding.about.find(({ noun }) => noun === 'goal');
  if (direct) return direct.id;
  const kpi = finding.about.find(({ noun }) => noun === 'kpi');
  return business.goals.find((goal) => kpi !== undefined && goal.kpi === kpi.id)?.id ?? null;
}

/** Whoever is likeliest to take it on: the owner of what the finding is about, else the head of its function. */
export function ownerBehind(business: Business, finding: Finding): string | null {
  for (const { noun, id } of finding.about) {
    if (noun === 'goal') return business.goals.find((one) => one.id === id)?.owner ?? null;
    if (noun === 'kpi') return business.kpis.find((one) => one.id === id)?.owner ?? null;
    if (noun === 'initiative') return business.initiatives.find((one) => one.id === id)?.owner ?? null;
    if (noun === 'function') return business.functions.find((one) => one.id === id)?.head ?? null;
    if (noun === 'person') return id;
  }
  return null;
}

/** The day `months` later, or the last of that month where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(targetYear).padStart(4, '0')}-${two(targetMonth + 1)}-${two(Math.min(date, last))}`;
}
