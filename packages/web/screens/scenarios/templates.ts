// What-ifs to begin with, made of what the business has.
import { addMonths, type Business, type Lever, monthOf } from '@evenkeel/core';

export interface Template {
  readonly id: 'budget' | 'hire' | 'weight' | 'late' | 'empty';
  readonly levers: readonly Lever[];
  /** What it is about, for its name. */
  readonly subject: string;
}

/** Only those for which the business has something to move; an empty one always. */
export function templates(business: Business, today: string): readonly Template[] {
  const lever = (
    kind: Lever['kind'],
    target: string,
    by: number,
    from: Lever['from'] = null,
  ): readonly Lever[] => [{ kind, target, by, from }];
  const largest = <T>(list: readonly T[], size: (one: T) => number): T | undefined =>
    [...list].sort((a, b) => size(b) - size(a))[0];
  const pools = business.pools.filter(({ capacityPerMonth }) => capacityPerMonth !== null);
  const budget = largest(
    pools.filter(({ kind }) => kind === 'money'),
    (one) => one.capacityPerMonth ?? 0,
  );
  const hours = largest(
    pools.filter(({ kind }) => kind === 'hours'),
    (one) => one.capacityPerMonth ?? 0,
  );
  const goals = business.goals.filter(
    ({ status, weightPoints }) => status === 'active' && weightPoints !== null,
  );
  const goal = largest(goals, (one) => one.weightPoints ?? 0);
  const open = business.initiatives.filter(({ status }) => status === 'planned' || status === 'active');
  const initiative = largest(open, ({ costMinor }) => costMinor ?? 0);
  return [
    ...(budget
      ? [{ id: 'budget', subject: budget.name, levers: lever('pool-capacity', budget.id, -20) } as const]
      : []),
    ...(hours
      ? [
          {
            id: 'hire',
            subject: hours.name,
            levers: lever('hire', hours.id, 80, addMonths(monthOf(today), 1)),
          } as const,
        ]
      : []),
    ...(goal
      ? [{ id: 'weight', subject: goal.title, levers: lever('goal-weight', goal.id, 50) } as const]
      : []),
    ...(initiative
      ? [
          {
            id: 'late',
            subject: initiative.name,
            levers: lever('initiative-shift', initiative.id, 3),
          } as const,
        ]
      : []),
    { id: 'empty', subject: '', levers: [] },
  ];
}
