// A candidate as a project of the problem: plain numbers, named by the keys of the records.
import type { PortfolioProject } from '../solve/portfolio/portfolio-problem.ts';
import type { Guess } from './benefit-value.ts';
import type { Objective } from './choosing-options.ts';
import type { GoalWeights } from './goal-weights.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';

export function projectOf(
  candidate: InitiativeCandidate,
  around: {
    readonly candidates: readonly InitiativeCandidate[];
    readonly objective: Objective;
    /** Pools that limit something. */
    readonly limited: ReadonlySet<string>;
    readonly weights: GoalWeights;
    readonly must: ReadonlySet<string>;
  },
): PortfolioProject {
  const { initiative, work, earliest, latest } = candidate;
  const { candidates, objective, limited, weights, must } = around;
  const inPlay = new Set<string>(candidates.map((one) => one.initiative.id));
  const values = guessesOf(candidate, objective, weights);
  const after = initiative.dependsOn.filter((id) => inPlay.has(id));
  const excludes = initiative.excludes.filter((id) => inPlay.has(id));
  const best = values.reduce((most, one) => (one.likely > most.likely ? one : most), values[0] ?? nothing);
  const progress = candidate.progress[values.indexOf(best)];
  return {
    id: initiative.id,
    value: values.map(({ likely }) => rounded(likely)),
    use: Object.fromEntries(
      [...work.use].filter(([pool]) => limited.has(pool)).map(([pool, amounts]) => [pool, [...amounts]]),
    ),
    duration: work.duration,
    earliest,
    latest,
    ...(after.length > 0 ? { after } : {}),
    ...(excludes.length > 0 ? { excludes } : {}),
    ...(must.has(initiative.id) ? { mustDo: true } : {}),
    ...(best.likely > 0 && best.low <= best.high
      ? {
          range: {
            low: rounded(best.low / best.likely),
            high: rounded(best.high / best.likely),
          },
        }
      : {}),
    criteria: Object.fromEntries(
      weights.weights.map(({ goal }) => [goal, rounded(progress?.get(goal)?.likely ?? 0)]),
    ),
  };
}

/** What it is worth when it begins in the earliest, the next … period: minor units, or priority points of a hundred. */
export function guessesOf(
  candidate: InitiativeCandidate,
  objective: Objective,
  { weights }: GoalWeights,
): readonly Guess[] {
  if (objective === 'money')
    return candidate.money.map(({ brings, costs }) => ({
      low: brings.low - costs,
      likely: brings.likely - costs,
      high: brings.high - costs,
    }));
  return candidate.progress.map((progress) =>
    weights.reduce((sum, { goal, likely: weight }) => {
      const one = progress.get(goal) ?? nothing;
      return {
        low: sum.low + one.low * weight,
        likely: sum.likely + one.likely * weight,
        high: sum.high + one.high * weight,
      };
    }, nothing),
  );
}

const nothing: Guess = { low: 0, likely: 0, high: 0 };

/** Nine digits: files stay readable, and the same everywhere. */
export function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
