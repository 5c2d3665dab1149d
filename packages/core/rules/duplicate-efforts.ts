// Two pieces of work that serve the same goal and say the same: somebody may be doing it twice.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { type Context, groupBy, type Work } from '../figures/context.ts';
import { liveSupport } from '../figures/support.ts';
import { wordOverlap } from '../methods/word-overlap.ts';
import type { Goal } from '../model/goal.ts';
import { wordStems, wordsWithStem } from '../text/word-stems.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { cost, evidence, names, need, share, untold } from './values.ts';
import { usedByWork } from './work.ts';

/** From which overlap two texts are called alike, and how many words they must share (conventions). */
const ALIKE = 0.8;
const LEAST_SHARED = 2;
/** With how many others that have the same word one piece of work is compared; keeps the cost linear. */
const NEIGHBOURS = 40;

export const duplicateEfforts: Rule = {
  id: 'duplicate-efforts',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const goals = activeGoals(context);
    if (goals.length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const textOf = wordsByWork();
    const pairs = new Map<string, Pair>();
    const looked = new Set<string>();
    for (const goal of goals) {
      const texts = supportersOf(context, goal).map((work) => textOf(work));
      for (const { key } of texts) looked.add(key);
      for (const [one, other] of candidates(texts)) {
        const alike = alikeness(one, other);
        if (alike === null) continue;
        const key = `${one.key}+${other.key}`;
        const known = pairs.get(key);
        if (known) known.goals.push(goal);
        else pairs.set(key, { one, other, ...alike, goals: [goal] });
      }
    }
    const used = { money: usedByWork(measured, 'money'), hours: usedByWork(measured, 'hours') };
    const findings = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => draft(pair, used));
    return verdict(findings, [], looked.size, untold('no-work', [need('activities', 15)]));
  },
};

interface Text {
  /** `activity/x` or `initiative/y`. */
  readonly key: string;
  readonly work: Work;
  readonly name: readonly string[];
  /** Name and description. */
  readonly whole: readonly string[];
}

interface Pair {
  readonly one: Text;
  readonly other: Text;
  readonly dice: number;
  readonly shared: readonly string[];
  readonly goals: Goal[];
}

function wordsByWork(): (work: Work) => Text {
  const known = new Map<string, Text>();
  return (work) => {
    const { name, description } = work.record;
    const key = `${work.noun}/${work.record.id}`;
    const found = known.get(key) ?? {
      key,
      work,
      name: wordStems(name),
      whole: wordStems(`${name} ${description ?? ''}`),
    };
    known.set(key, found);
    return found;
  };
}

/** Live work that supports the goal itself, each once, in the order of its keys. */
function supportersOf(context: Context, goal: Goal): readonly Work[] {
  const works = new Map<string, Work>();
  for (const one of liveSupport(context, goal)) {
    const work = context.workOf(one);
    if (work) works.set(`${work.noun}/${work.record.id}`, work);
  }
  return [...works].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, work]) => work);
}

/** Pairs that share a word: each piece of work with at most so many neighbours of each of its words. */
function candidates(texts: readonly Text[]): readonly (readonly [Text, Text])[] {
  const byWord = groupBy(
    texts.flatMap((text) => text.whole.map((word) => ({ word, text }))),
    ({ word }) => word,
  );
  const found = new Map<string, readonly [Text, Text]>();
  for (const [, group] of byWord) {
    for (const [index, { text }] of group.entries()) {
      for (const { text: other } of group.slice(index + 1, index + 1 + NEIGHBOURS)) {
        found.set(`${text.key}+${other.key}`, [text, other]);
      }
    }
  }
  return [...found.values()];
}

/** Names alone may say it, or names with descriptions: a long description does not hide the same name. */
function alikeness(one: Text, other: Text): Pick<Pair, 'dice' | 'shared'> | null {
  const byName = wordOverlap(one.name, other.name);
  const byAll = wordOverlap(one.whole, other.whole);
  const best = byName.dice >= byAll.dice ? byName : byAll;
  return best.dice >= ALIKE && best.shared.length >= LEAST_SHARED ? best : null;
}

type Used = Readonly<Record<'money' | 'hours', ReadonlyMap<string, number>>>;

function draft({ one, other, dice, shared, goals }: Pair, used: Used): FindingDraft {
  const [first, second] = [one.work.record, other.work.record];
  const apart = differ(first.owner, second.owner) || differ(first.function, second.function);
  const lesser = (resource: 'money' | 'hours'): number =>
    Math.max(0, Math.min(used[resource].get(one.key) ?? 0, used[resource].get(other.key) ?? 0));
  const { names: list, more } = names(goals.map(({ title }) => title));
  return {
    about: [
      ...[one, other].map(({ work }) => about(work.noun, work.record)),
      ...goals.map((goal) => about('goal', goal)),
    ],
    data: {
      first: first.name,
      second: second.name,
      goals: list,
      more,
      apart: apart ? 'yes' : 'no',
    },
    severity: apart ? 'warning' : 'advice',
    evidence: [one, other].map(({ work: { noun, record } }) =>
      evidence(noun, record.id, record.name, 'shared-words', {
        words: wordsWithStem(`${record.name} ${record.description ?? ''}`, shared).join(', '),
        overlap: share(dice),
      }),
    ),
    cost: { ...cost('money', lesser('money')), ...cost('hours', lesser('hours')) },
    threshold: {
      value: ALIKE,
      basis: 'convention',
      citation: null,
    },
    suggestion: whichStays(one.work, other.work),
    alternatives: one.work.noun === other.work.noun ? [1] : [1, 2],
  };

  function whichStays(a: Work, b: Work): SuggestedChange {
    const ends = [a, b].find(({ noun }) => noun === 'initiative');
    // An activity has no end that could be set: what makes the two different is asked instead.
    return ends
      ? asking('initiative', ends.record.id, 'status')
      : asking('activity', b.record.id, 'name', 'description');
  }
}

/** Both are known, and not the same. */
function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
