// The key of a new record: made once from its name, readable, and not yet taken.
import { type Business, type NounName, recordsOf } from '@evenkeel/core';

/** @example newKey(business, 'goal', 'Most loved bread') // 'most-loved-bread', or 'most-loved-bread-2' when taken */
export function newKey(
  business: Business,
  noun: NounName,
  name: string,
  alsoTaken: readonly string[] = [],
): string {
  const taken = new Set<string>([...recordsOf(business, noun).map(({ id }) => id), ...alsoTaken]);
  const base = slugOf(name) || noun;
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  return key;
}

/** Letters lose their accents, everything else becomes a hyphen; at most 56 characters leave room for a number. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 56)
    .replace(/-+$/, '');
}

/** What a record without a name of its own is called after: the keys it ties together. */
export function wishOf(noun: NounName, set: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const named = text(set.name) || text(set.title) || text(set.statement);
  if (named !== '') return named;
  const work = text(set.activity) || text(set.initiative) || text(set.supportingGoal);
  if (noun === 'practice') return `${text(set.function)}-${text(set.dimension)}`;
  if (noun === 'contribution') return `${work}-${text(set.goal)}`;
  if (noun === 'allocation') return `${work}-${text(set.pool)}`;
  if (noun === 'practice-pair') return `${text(set.practice)}-${text(set.other)}`;
  if (noun === 'cause') return `${text(set.driver)}-${text(set.result)}`;
  if (noun === 'effect') return `${text(set.initiative)}-${text(set.kpi)}`;
  if (noun === 'baseline') return `${text(set.kpi)}-${text(set.from)}`;
  if (noun === 'annotation') return `${text(set.kpi)}-${text(set.day)}`;
  if (noun === 'check-in') return `${text(set.goal)}-${text(set.day)}`;
  if (noun === 'commentary') return `${text(set.kpi)}-${text(set.from)}`;
  if (noun === 'absence') return `${text(set.person) || 'closed'}-${text(set.from)}`;
  if (noun === 'skill') return `${text(set.person)}-${text(set.pool)}`;
  if (noun === 'hourly-cost') return `${text(set.person)}-${text(set.from)}`;
  if (noun === 'demand') return `${text(set.initiative)}-${text(set.pool)}`;
  if (noun === 'benefit') return `${text(set.initiative)}-${text(set.goal) || 'money'}`;
  if (noun === 'responsibility') return `${text(set.person)}-${text(set.initiative)}`;
  if (noun === 'split-part') return `${text(set.split)}-${work}`;
  if (noun === 'adoption') return text(set.day);
  if (noun === 'assignment-rule') return text(set.pattern);
  return noun;
}
