// The three answers to an emerging pattern – adopt it, stop it, it was a one-off – as changes that can be applied and undone.
import type { Business } from '../model/business.ts';
import type { Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import { freshKey } from '../model/fresh-key.ts';
import type { NounName } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import type { NamedPattern } from './emerging-patterns.ts';
import type { Resource } from './usage.ts';

export type AnsweredPattern = Pick<NamedPattern, 'name' | 'labels' | 'accounts'> & {
  readonly resource: Resource;
};

interface Said {
  readonly day: Day;
  readonly reason?: string | null;
  readonly owner?: string | null;
}

/** As much as a name, and a pattern of an assignment rule, can hold. */
const LONGEST = 200;

/**
 * Adopting makes the pattern a piece of work: an activity that serves a goal, and for every label a rule that ties its
 * lines to the activity as soon as rules are applied. Without a goal, the field `goal` of the contribution is still asked.
 */
export function adoptPattern(
  business: Business,
  pattern: AnsweredPattern,
  {
    name,
    goal,
    weight = 1,
    ...said
  }: Said & { readonly name: string; readonly goal?: string; readonly weight?: number },
): readonly Change[] {
  const activity = newKey(business, 'activity', name);
  const contribution = newKey(business, 'contribution', `${activity}-adopted`);
  const owner = said.owner ?? null;
  return [
    {
      kind: 'create',
      noun: 'activity',
      id: activity,
      set: { name: cut(name), owner, sharedOverhead: false },
    },
    {
      kind: 'create',
      noun: 'contribution',
      id: contribution,
      set: { activity, weight, ...(goal === undefined ? {} : { goal }) },
    },
    ...rulesFor(business, pattern, activity),
    answer(business, pattern, { answer: 'adopt', activity, ...said }),
  ];
}

/** What still goes to it after the day is found by the rule `stopped-pattern-goes-on`. */
export function stopPattern(business: Business, pattern: AnsweredPattern, said: Said): readonly Change[] {
  return [answer(business, pattern, { answer: 'stop', ...said })];
}

/** Silent until it recurs. */
export function callOneOff(business: Business, pattern: AnsweredPattern, said: Said): readonly Change[] {
  return [answer(business, pattern, { answer: 'one-off', ...said })];
}

function answer(
  business: Business,
  { name, labels, resource }: AnsweredPattern,
  said: Said & { readonly answer: 'adopt' | 'stop' | 'one-off'; readonly activity?: string },
): Change {
  const { owner = null, reason = null, activity = null, ...rest } = said;
  return {
    kind: 'create',
    noun: 'pattern-answer',
    id: newKey(business, 'pattern-answer', name),
    set: {
      name: cut(name),
      resource,
      labels: labels.map(({ label }) => ({ label: cut(label) })),
      ...rest,
      owner,
      reason,
      activity,
    },
  };
}

/** Lines without a payee are known by their account, time without a project by its text. */
function rulesFor(
  business: Business,
  { labels, accounts, resource }: AnsweredPattern,
  activity: string,
): readonly Change[] {
  const taken = new Set<string>(business.assignmentRules.map(({ id }) => id));
  let order = business.assignmentRules.reduce((last, one) => Math.max(last, one.order), 0);
  return labels.flatMap(({ label }) => {
    const fields =
      resource === 'hours' ? ['project', 'text'] : [accounts.includes(label) ? 'account' : 'payee'];
    return fields.map((field): Change => {
      const id = freshKey(label, 'assignment-rule', (key) => taken.has(key));
      taken.add(id);
      order += 1;
      const match = label.length > LONGEST ? 'starts-with' : 'equals';
      const appliesTo = resource === 'money' ? 'ledger' : 'time';
      const set = { order, appliesTo, field, match, pattern: cut(label), activity };
      return { kind: 'create', noun: 'assignment-rule', id, set };
    });
  });
}

function newKey(business: Business, noun: NounName, wish: string): string {
  const taken = new Set(recordsOf(business, noun).map(({ id }) => id as string));
  return freshKey(wish, noun, (key) => taken.has(key));
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
