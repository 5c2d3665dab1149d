// Made problems of choosing only: forty projects under eight limits, some of which need or exclude another.
import type { PortfolioProblem } from '@evenkeel/core';
import { createPcg32 } from '../../packages/core/stats/pcg32.ts';

const PROJECTS = 40;
const LIMITS = 8;

/** Values go with what a project uses, as those are the hard ones; of each limit there is half of what all would use. */
export function fortyProjects(seed: number): PortfolioProblem {
  const random = createPcg32(seed);
  const uses = Array.from({ length: PROJECTS }, () =>
    Array.from({ length: LIMITS }, () => 1 + random.below(1000)),
  );
  return {
    periods: 1,
    resources: Array.from({ length: LIMITS }, (_, limit) => ({
      id: `r${limit + 1}`,
      available: [Math.floor(uses.reduce((sum, use) => sum + (use[limit] ?? 0), 0) / 2)],
    })),
    projects: uses.map((use, index) => {
      const earlier = () => [`p${random.below(index)}`];
      const drawn = random.share();
      return {
        id: `p${index}`,
        value: Math.round(use.reduce((sum, amount) => sum + amount, 0) / LIMITS + 500 * random.share()),
        use: Object.fromEntries(use.map((amount, limit) => [`r${limit + 1}`, [amount]])),
        ...(index > 0 && drawn < 0.1 ? { requires: earlier() } : {}),
        ...(index > 0 && drawn > 0.9 ? { excludes: earlier() } : {}),
      };
    }),
  };
}
