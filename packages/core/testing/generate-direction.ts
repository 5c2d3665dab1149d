// The direction of a made-up business: perspectives and causes, stakeholders and needs, effects, requirements, pairs.
import type { Business } from '../model/business.ts';
import { readinessAreas } from '../model/requirement.ts';
import type { Random } from '../stats/pcg32.ts';

type Keys = Readonly<Record<'goals' | 'initiatives' | 'kpis' | 'people' | 'practices', readonly string[]>>;
type Direction = Pick<
  Business,
  | 'perspectives'
  | 'causes'
  | 'stakeholders'
  | 'needs'
  | 'effects'
  | 'requirements'
  | 'practicePairs'
  | 'adoptions'
  | 'sources'
  | 'baselines'
  | 'annotations'
  | 'checkIns'
  | 'commentaries'
>;

/** The lanes, from the top. */
export const perspectiveKinds = ['financial', 'customer', 'process', 'learning'] as const;

/** Numbers of records grow with `elements`; causes lead from later goals to earlier ones, so there is no circle. */
export function generateDirection(random: Random, elements: number, keys: Keys): Direction {
  const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? '';
  const chance = (share: number): boolean => random.share() < share;
  const many = <T>(share: number, make: (index: number) => T): T[] =>
    Array.from({ length: Math.max(1, Math.round(elements * share)) }, (_, index) => make(index));
  const kinds = ['leaders', 'employees'] as const;
  return {
    perspectives: perspectiveKinds.map((kind, order) => ({
      id: kind,
      name: `Lane ${kind}`,
      kind,
      order,
      leastInitiatives: null,
    })),
    causes: many(0.03, (index) => {
      const driver = 1 + random.below(keys.goals.length - 1);
      return {
        id: `cause-${index + 1}`,
        driver: keys.goals[driver] ?? '',
        result: keys.goals[random.below(driver)] ?? '',
        sign: chance(0.8) ? 'raises' : 'lowers',
        lagMonths: chance(0.8) ? random.below(12) : null,
        rationale: chance(0.8) ? 'guests who are known come back' : null,
        isFeedback: false,
      } as const;
    }),
    stakeholders: kinds.map((kind) => ({
      id: kind,
      name: `Group ${kind}`,
      kind,
      description: null,
      people: 12,
    })),
    needs: many(0.01, (index) => ({
      id: `need-${index + 1}`,
      stakeholder: pick(kinds),
      statement: `Need ${index + 1}`,
      evidence: chance(0.5) ? 'said in the survey' : null,
      goals: chance(0.8) ? [pick(keys.goals)] : [],
    })),
    effects: many(0.015, (index) => ({
      id: `effect-${index + 1}`,
      initiative: pick(keys.initiatives),
      kpi: pick(keys.kpis),
      low: 0,
      likely: 5,
      high: 12,
      from: chance(0.5) ? '2027-01-01' : null,
      rationale: null,
    })),
    requirements: many(0.02, (index) => ({
      id: `requirement-${index + 1}`,
      goal: pick(keys.goals),
      area: readinessAreas[random.below(readinessAreas.length)] ?? 'people',
      statement: `Requirement ${index + 1}`,
      status: (['in-place', 'gap', 'unknown'] as const)[index % 3] ?? 'gap',
      fact: chance(0.5) ? 'seen on the shop floor' : null,
      initiative: chance(0.5) ? pick(keys.initiatives) : null,
      neededBy: null,
      owner: chance(0.5) ? pick(keys.people) : null,
    })),
    practicePairs: many(0.015, (index) => ({
      id: `pair-${index + 1}`,
      practice: keys.practices[index % keys.practices.length] ?? '',
      other: pick(keys.practices),
      sign: (['reinforces', 'neutral', 'obstructs'] as const)[random.below(3)] ?? 'neutral',
      rationale: null,
    })),
    adoptions: [],
    sources: [],
    baselines: many(0.005, (index) => ({
      id: `baseline-${index + 1}`,
      kpi: keys.kpis[index % keys.kpis.length] ?? '',
      from: '2025-07-01',
      reason: 'a second oven',
    })),
    annotations: many(0.005, (index) => ({
      id: `annotation-${index + 1}`,
      kpi: keys.kpis[index % keys.kpis.length] ?? '',
      day: '2026-03-31',
      text: 'closed for two days',
    })),
    checkIns: many(0.005, (index) => ({
      id: `check-in-${index + 1}`,
      goal: keys.goals[index % keys.goals.length] ?? '',
      day: '2026-06-30',
      person: keys.people[index % keys.people.length] ?? null,
      confidence: (index % 11) / 10,
      comment: null,
    })),
    commentaries: many(0.005, (index) => ({
      id: `commentary-${index + 1}`,
      from: '2026-01-01',
      to: '2026-03-31',
      kpi: index % 2 === 0 ? null : (keys.kpis[index % keys.kpis.length] ?? null),
      text: 'a quiet quarter',
      author: null,
    })),
  };
}
