// Reads what a goal written as an English sentence already says: which way, how much, from where, by when, about what.
import type { Day, Goal } from '@evenkeel/core';
import { type ReadAmount, readAmounts } from './read-amounts.ts';
import { readDue } from './read-due.ts';
import { spellNumbers } from './spell-numbers.ts';

export interface GoalReading {
  readonly direction: Goal['direction'];
  /** What is to be reached; the first one said, where there are several. */
  readonly target: ReadAmount | null;
  /** What it is today, where the text says "from … to …". */
  readonly baseline: ReadAmount | null;
  readonly due: Day | null;
  /** True where the due day was counted from today, or from the present year. */
  readonly isDueCounted: boolean;
  /** "the town": what it is about, where the text says so. */
  readonly scope: string | null;
  /** Each outcome as it was said; more than one is more than one goal. */
  readonly outcomes: readonly string[];
}

const rising =
  /\b(?:increas(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|rais(?:e|es|ed|ing)|ris(?:e|es|ing)|more|boost(?:s|ing)?|lift(?:s|ing)?|doubl(?:e|es|ing)|tripl(?:e|es|ing)|higher|gain(?:s|ing)?|expand(?:s|ing)?|win(?:s|ning)?|reach(?:es|ing)?|up from|at least)\b/i;
const falling =
  /\b(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|less|fewer|shrink(?:s|ing)?|halv(?:e|es|ing)|drop(?:s|ping)?|shorten(?:s|ing)?|minimi[sz](?:e|es|ing)|down from|at most|no more than|lose(?:s)?)\b/i;
const steady =
  /\b(?:keep(?:s|ing)?|hold(?:s|ing)?|maintain(?:s|ing)?|stay(?:s|ing)?|preserv(?:e|es|ing)|retain)\b/i;
/** Verbs with which an outcome of its own begins. */
const beginning =
  /^(?:to\s+)?(?:increase|grow|raise|boost|lift|double|triple|gain|expand|win|reach|decrease|reduce|cut|lower|shrink|halve|drop|shorten|minimi[sz]e|keep|hold|maintain|preserve|retain|improve|become|be|open|launch|build|make|get|sell|train|hire|introduce|achieve|earn|save|serve|enter)\b/i;

/**
 * @param today the day from which "within three years" is counted.
 * @example readGoalText('10,000 paying users within 18 months', '2026-11-24').due // '2028-05-24'
 */
export function readGoalText(text: string, today: Day): GoalReading {
  const spelled = spellNumbers(text);
  const { due, isCounted, rest, years } = readDue(spelled, today);
  const { target, baseline } = readAmounts(rest, years);
  const outcomes = outcomesIn(text.trim());
  return {
    direction: directionOf(rest),
    target,
    baseline,
    due,
    isDueCounted: isCounted,
    scope: scopeOf(rest),
    outcomes,
  };
}

function directionOf(text: string): Goal['direction'] {
  const found = [
    ['decrease', falling.exec(text)?.index],
    ['increase', rising.exec(text)?.index],
    ['keep', steady.exec(text)?.index],
  ] as const;
  const said = found.filter(([, at]) => at !== undefined).sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
  return said[0]?.[0] ?? null;
}

/** "increase sales and reduce waste" are two outcomes, "bread and cakes" are one. */
function outcomesIn(text: string): readonly string[] {
  const parts = text
    .split(/\s*(?:;|\band\b|\bas well as\b|\bwhile\b|&)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const outcomes: string[] = [];
  for (const part of parts) {
    const last = outcomes.at(-1);
    if (last === undefined || (says(last) && beginning.test(part))) outcomes.push(part);
    else outcomes[outcomes.length - 1] = `${last} and ${part}`;
  }
  return outcomes;
}

function says(part: string): boolean {
  return beginning.test(part) || rising.test(part) || falling.test(part) || /\d/.test(part);
}

const place =
  /\b(?:in|across|among|throughout|for)\s+((?:the|our|all|both)\s+)?([\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,2})/giu;
const noPlace = /^(?:total|all|average|full|time|general|particular|order|fact|every|each|of|good|stead)$/i;
const endOfPlace =
  /\s+(?:by|within|from|to|until|before|with|at|and|is|are|so|that|who|which|in|of|for)\b.*$/i;

function scopeOf(text: string): string | null {
  for (const [, article = '', words = ''] of text.matchAll(place)) {
    const said = words.replace(endOfPlace, '').trim();
    if (said === '' || noPlace.test(said.split(/\s+/)[0] ?? '')) continue;
    return `${article.toLowerCase()}${said}`.trim();
  }
  return null;
}
