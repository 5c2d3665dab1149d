// The guided beginning of a business: what comes next, and what is done already.
import type { Assessment } from '@evenkeel/core';
import type { Destination } from '../../app/destinations.ts';

/** `weigh` stands in the place of `direction` once there are goals whose importance nobody has said. */
export type StepId = 'direction' | 'weigh' | 'books' | 'tie';

export interface FirstStep {
  readonly id: StepId;
  readonly done: boolean;
  /** The one to do now: the first that is not done. */
  readonly current: boolean;
  readonly to: Destination['to'];
}

/** Say where you go, bring in the books or hours, tie work to goals – each ticked by what the assessment could use. */
export function firstSteps({ flows, rules }: Pick<Assessment, 'flows' | 'rules'>): readonly FirstStep[] {
  const both = [flows.money, flows.hours];
  const reachesGoals = both.some(({ planned, actual }) =>
    [planned, actual].some(({ byGoal }) => Object.values(byGoal).some((amount) => amount > 0)),
  );
  const everyActivityServes = rules.some(
    ({ ruleId, outcome }) => ruleId === 'activity-serves-no-goal' && outcome === 'clear',
  );
  const hasGoals = rules.some(
    ({ ruleId, outcome }) => ruleId === 'goal-without-kpi' && outcome !== 'cannot-tell',
  );
  const weighed = flows.money.intended !== null;
  const steps = [
    { id: hasGoals && !weighed ? 'weigh' : 'direction', done: weighed, to: '/b/$business/goals' },
    { id: 'books', done: both.some(({ actual }) => actual.total > 0), to: '/b/$business/import' },
    { id: 'tie', done: reachesGoals || everyActivityServes, to: '/b/$business/work' },
  ] as const;
  const now = steps.find(({ done }) => !done)?.id;
  return steps.map((step) => ({ ...step, current: step.id === now }));
}
