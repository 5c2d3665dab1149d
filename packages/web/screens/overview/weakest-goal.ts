// Goals in the order of their importance with what is known about each, and which of them is the weakest link.
import type { Assessment, Figure } from '@evenkeel/core';

export interface GoalStanding {
  readonly id: string;
  readonly name: string;
  readonly chance: Figure;
  /** Shares of the money, for goals at the top of the tree; null where they cannot be told. */
  readonly intended: number | null;
  readonly actual: number | null;
}

/** Top goals by importance first, then the goals that support them, by name. */
export function goalStandings({
  figures,
  flows,
}: Pick<Assessment, 'figures' | 'flows'>): readonly GoalStanding[] {
  const { intended, actual, nodes } = flows.money;
  const directed = actual.total - actual.overhead;
  const top = new Set(nodes.flatMap(({ id }) => (id.startsWith('goal/') ? [id.slice('goal/'.length)] : [])));
  return figures
    .filter((figure) => figure.methodId === 'goal-chance' && figure.subject !== null)
    .map((chance) => {
      const id = chance.subject?.id ?? '';
      const isTop = top.has(id);
      return {
        id,
        name: chance.subject?.name ?? id,
        chance,
        intended: isTop ? (intended?.[id] ?? null) : null,
        actual: isTop && directed > 0 ? (actual.byGoal[id] ?? 0) / directed : null,
      };
    })
    .sort(
      (a, b) =>
        Number(top.has(b.id)) - Number(top.has(a.id)) ||
        (b.intended ?? 0) - (a.intended ?? 0) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** Below this, chances are not told apart: the more important goal is then the weaker link. */
const leastChance = 0.01;

/** The goal least likely to be reached; null while no chance can be told. */
export function weakestGoal(standings: readonly GoalStanding[]): GoalStanding | null {
  const told = standings.filter(({ chance }) => chance.value !== null);
  const level = ({ chance }: GoalStanding): number => Math.max(leastChance, chance.value ?? 1);
  return [...told].sort((a, b) => level(a) - level(b) || (b.intended ?? 0) - (a.intended ?? 0))[0] ?? null;
}
