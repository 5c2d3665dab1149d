// Made problems of choosing and timing: projects of a few periods, money that carries over, hours that do not.
import type { PortfolioGroup, PortfolioProblem, PortfolioProject } from '@evenkeel/core';
import { createPcg32 } from '../../packages/core/stats/pcg32.ts';

/** Two kinds of money, six roles. */
const RESOURCES = 8;
const PERIODS = 12;

/**
 * One project in six comes after another, one in ten needs another, one in ten excludes another, one in thirty must be
 * done; each later beginning brings up to 2 % less. Of each resource there is a little under half of what all would use.
 */
export function timedProblem(projectCount: number, seed: number): PortfolioProblem {
  const random = createPcg32(seed);
  const between = (low: number, high: number) => low + random.below(high - low + 1);
  const total = new Float64Array(RESOURCES);
  const isMoney = (resource: number) => resource < 2;
  const projects = Array.from({ length: projectCount }, (_, index): PortfolioProject => {
    const duration = between(1, 5);
    const earliest = between(1, PERIODS - duration + 1);
    const latest = Math.min(PERIODS - duration + 1, earliest + between(0, 7));
    const use: Record<string, number[]> = {};
    let effort = 0;
    for (let resource = 0; resource < RESOURCES; resource += 1) {
      if (random.share() < 0.4) continue;
      const amounts = Array.from({ length: duration }, () =>
        isMoney(resource) ? 100 * between(1, 60) : between(4, 80),
      );
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      total[resource] = (total[resource] ?? 0) + sum;
      effort += isMoney(resource) ? sum / 75 : sum;
      use[`r${resource + 1}`] = amounts;
    }
    const worth = Math.round((effort + 40) * (60 + 80 * random.share()));
    const loss = 0.02 * random.share();
    const earlier = () => `p${between(0, index - 1)}`;
    const links = index === 0 ? {} : linksTo(earlier, random.share());
    return {
      id: `p${index}`,
      value: Array.from({ length: latest - earliest + 1 }, (_, late) =>
        Math.round(worth * (1 - loss) ** late),
      ),
      use,
      duration,
      earliest,
      latest,
      ...links,
      ...(Object.keys(links).length === 0 && random.share() < 1 / 20 ? { mustDo: true } : {}),
    };
  });
  const groups = Array.from({ length: 4 }, (_, group): PortfolioGroup => {
    const members = projects.filter((_, index) => index % 4 === group).map(({ id }) => id);
    return {
      id: `g${group}`,
      projects: members,
      least: Math.floor(members.length / 8),
      most: Math.ceil(members.length * 0.55),
    };
  });
  return {
    periods: PERIODS,
    resources: Array.from(total, (sum, resource) => ({
      id: `r${resource + 1}`,
      available: Array.from({ length: PERIODS }, () =>
        Math.round(((sum * 0.45) / PERIODS) * (0.8 + 0.4 * random.share())),
      ),
      ...(isMoney(resource) ? { carriesOver: true } : {}),
    })),
    projects,
    groups,
  };
}

function linksTo(earlier: () => string, drawn: number): Partial<PortfolioProject> {
  if (drawn < 1 / 6) return { after: [earlier()] };
  if (drawn < 1 / 6 + 0.1) return { requires: [earlier()] };
  return drawn < 1 / 6 + 0.2 ? { excludes: [earlier()] } : {};
}
