// What cannot be told yet, gathered by what is missing: each need once, with all the questions it would answer.
import type { Assessment, Message, Need } from '@evenkeel/core';

export interface OpenQuestion {
  readonly need: Need;
  /** Names of figures and rules that wait for it. */
  readonly figures: readonly string[];
  readonly rules: readonly string[];
}

/**
 * Needs of figures and rules, each once: those that answer most questions for the fewest minutes first, those that
 * only time can supply last.
 */
export function openQuestions({
  figures,
  rules,
}: Pick<Assessment, 'figures' | 'rules'>): readonly OpenQuestion[] {
  const byNeed = new Map<string, { need: Need; figures: Set<string>; rules: Set<string> }>();
  const entry = (need: Need) => {
    const key = keyOf(need.what);
    const known = byNeed.get(key) ?? { need, figures: new Set(), rules: new Set() };
    byNeed.set(key, known);
    return known;
  };
  for (const { id, needs } of figures) for (const need of needs) entry(need).figures.add(id);
  for (const { ruleId, untold } of rules) {
    for (const { needs } of untold) for (const need of needs) entry(need).rules.add(ruleId);
  }
  return [...byNeed.values()]
    .map(({ need, figures: figureIds, rules: ruleIds }) => ({
      need,
      figures: [...figureIds],
      rules: [...ruleIds],
    }))
    .sort(
      (a, b) =>
        Number(a.need.minutes === null) - Number(b.need.minutes === null) ||
        answers(b) / minutes(b) - answers(a) / minutes(a) ||
        (keyOf(a.need.what) < keyOf(b.need.what) ? -1 : 1),
    );
}

/** How many figures and rules one need would answer. */
export function answers({ figures, rules }: OpenQuestion): number {
  return figures.length + rules.length;
}

function minutes({ need }: OpenQuestion): number {
  return Math.max(1, need.minutes ?? 1);
}

function keyOf(what: Message): string {
  return JSON.stringify([what.id, what.data]);
}
