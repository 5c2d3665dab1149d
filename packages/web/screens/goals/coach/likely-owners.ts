// Who could answer for a goal: who keeps its measure, who heads the function it speaks of, who answers for others.
import type { BusinessFunction, Person } from '@evenkeel/core';
import { beginsIn } from './starting-measures.ts';
import type { CoachCase } from './suggestion.ts';

export interface LikelyOwner {
  readonly person: Person;
  /** The function that the person heads. */
  readonly function: BusinessFunction | null;
}

/** At most three, the likeliest first. */
export function likelyOwners({ business, goal, kpi }: CoachCase): readonly LikelyOwner[] {
  const text = `${goal.title} ${goal.statement ?? ''} ${goal.scope ?? ''} ${kpi?.name ?? ''}`;
  const supporters = business.contributions.filter((one) => one.goal === goal.id);
  const working = new Set(
    supporters.flatMap(
      ({ activity }) => business.activities.find(({ id }) => id === activity)?.function ?? [],
    ),
  );
  return business.people
    .map((person) => {
      const heads = business.functions.filter(({ head }) => head === person.id);
      const spoken = heads.some(({ name }) => beginsIn(text, name.toLowerCase().split(/\s+/)) > 0);
      const works = heads.some(({ id }) => working.has(id));
      const others = business.goals.filter(({ owner, id }) => owner === person.id && id !== goal.id).length;
      const score =
        (kpi?.owner === person.id ? 8 : 0) +
        (spoken ? 6 : 0) +
        (works ? 5 : 0) +
        (heads.length > 0 ? 2 : 0) +
        (/owner|found|manag|director/i.test(person.role ?? '') ? 1.5 : 0) -
        others * 0.25;
      return { person, function: heads[0] ?? null, score };
    })
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, 3);
}
