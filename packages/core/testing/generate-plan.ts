// The plan of a made-up business: what initiatives need and bring, who can do what, who is away, who answers for what.
import type { Business } from '../model/business.ts';
import type { Random } from '../stats/pcg32.ts';

type Keys = Readonly<Record<'initiatives' | 'pools' | 'people', readonly string[]>>;
type Plan = Pick<Business, 'absences' | 'skills' | 'demands' | 'benefits' | 'steps' | 'responsibilities'>;

/** Numbers of records grow with `elements`; pools alternate between money and hours, as the business has them. */
export function generatePlan(random: Random, elements: number, keys: Keys): Plan {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? '';
  const many = <T>(share: number, make: (index: number) => T): T[] =>
    Array.from({ length: Math.max(1, Math.round(elements * share)) }, (_, index) => make(index));
  return {
    absences: many(0.005, (index) => ({
      id: `absence-${index + 1}`,
      person: pick(keys.people),
      from: '2026-12-21',
      to: '2026-12-31',
      kind: 'holiday',
      note: null,
    })),
    skills: many(0.005, (index) => ({
      id: `skill-${index + 1}`,
      person: pick(keys.people),
      pool: keys.pools[1] ?? '',
      level: 'able',
    })),
    demands: many(0.005, (index) => {
      const pool = random.below(keys.pools.length);
      return {
        id: `demand-${index + 1}`,
        initiative: pick(keys.initiatives),
        pool: keys.pools[pool] ?? '',
        amountPerMonth: pool % 2 === 0 ? 1000 * random.below(300) : random.below(40),
        firstMonth: null,
        lastMonth: 6,
      };
    }),
    benefits: many(0.005, (index) => ({
      id: `benefit-${index + 1}`,
      initiative: pick(keys.initiatives),
      goal: null,
      low: 10_000,
      likely: 40_000,
      high: 90_000,
      afterMonths: null,
      months: null,
      rationale: null,
    })),
    steps: many(0.005, (index) => ({
      id: `step-${index + 1}`,
      initiative: pick(keys.initiatives),
      name: `Step ${index + 1}`,
      kind: 'work',
      start: '2026-03-01',
      end: '2026-04-30',
      owner: pick(keys.people),
      dependsOn: index > 0 ? [`step-${index}`] : [],
      doneOn: null,
    })),
    responsibilities: many(0.005, (index) => ({
      id: `responsibility-${index + 1}`,
      initiative: pick(keys.initiatives),
      person: pick(keys.people),
      part: (['responsible', 'accountable', 'consulted', 'informed'] as const)[index % 4] ?? 'informed',
    })),
  };
}
