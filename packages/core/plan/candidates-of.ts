// Which initiatives are up for decision, which are kept as begun, and which nobody can weigh yet.
import type { Context } from '../figures/context.ts';
import type { Initiative } from '../model/initiative.ts';
import { type Message, message } from '../model/message.ts';
import { monthsBetween } from '../model/period.ts';
import { goalGains, goalProgress, moneyValue, type TimeFrame } from './benefit-value.ts';
import type { Blocked, MissingInput, Objective } from './choosing-options.ts';
import type { GoalWeights } from './goal-weights.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';
import { initiativeUse, monthsDone, remainingUse } from './initiative-use.ts';

export interface PlanningFrame extends TimeFrame {
  /** In so many months something may begin. */
  readonly starts: number;
}

export interface Candidates {
  readonly candidates: readonly InitiativeCandidate[];
  readonly kept: readonly Initiative[];
  readonly blocked: readonly Blocked[];
  readonly objective: Objective;
  readonly missing: readonly MissingInput[];
  readonly notes: readonly Message[];
}

export function candidatesOf(
  context: Context,
  frame: PlanningFrame,
  wishes: {
    readonly isBegunOpen: boolean;
    readonly must: ReadonlySet<string>;
    readonly objective: Objective | null;
    /** Money is the aim, and goals are a limit. */
    readonly hasFloor: boolean;
    readonly weights: GoalWeights;
  },
): Candidates {
  const { business } = context;
  const alive = business.initiatives.filter(({ status }) => status === 'planned' || status === 'active');
  const isOpen = (one: Initiative): boolean =>
    one.status === 'planned' || (wishes.isBegunOpen && hasWorkLeft(context, one, frame));
  const open = alive.filter(isOpen);
  const all = open.map((one) => candidateOf(context, one, frame));
  const timely = all.filter(({ earliest, latest }) => latest >= earliest && earliest <= frame.starts);
  const weighed = (objective: Objective): number =>
    timely.filter(({ hasMoneyBenefit, hasGoalBenefit }) =>
      objective === 'money' ? hasMoneyBenefit : hasGoalBenefit,
    ).length;
  const objective = wishes.objective ?? (weighed('money') > weighed('goals') ? 'money' : 'goals');
  const isWeighed = (one: InitiativeCandidate): boolean =>
    objective === 'money'
      ? one.hasMoneyBenefit || (wishes.hasFloor && one.hasGoalBenefit)
      : one.hasGoalBenefit;
  const chosen = withNeeded(
    timely.filter((one) => isWeighed(one) || wishes.must.has(one.initiative.id)),
    timely,
  );
  const names = (list: readonly InitiativeCandidate[]): Message['data'] => ({
    initiatives: { kind: 'names', names: list.map(({ initiative }) => initiative.name) },
  });
  const spread = chosen.filter(({ work }) => [...work.sources.values()].includes('cost'));
  const assumed = chosen.filter(({ work }) => work.durationFrom === 'assumed');
  const derived = chosen.filter(({ gains }) => gains.some(({ from }) => from === 'effect'));
  return {
    candidates: chosen,
    kept: alive.filter((one) => !isOpen(one)),
    objective,
    blocked: all
      .filter((one) => !timely.includes(one))
      .map(({ initiative, latest }) => ({
        initiative,
        words:
          latest < 1
            ? message('choose.blocked.too-late', {
                month: { kind: 'month', month: initiative.latestStart ?? '' },
              })
            : message('choose.blocked.not-yet', {
                month: { kind: 'month', month: initiative.earliestStart ?? '' },
              }),
      })),
    missing: timely
      .filter((one) => !isWeighed(one))
      .map(({ initiative: { id, name }, hasMoneyBenefit, hasGoalBenefit }) => ({
        about: { noun: 'initiative', id, name },
        noun: 'benefit',
        field: 'likely',
        words: message(
          hasMoneyBenefit || hasGoalBenefit
            ? `choose.missing.benefit.${objective}`
            : 'choose.missing.benefit',
          { initiative: name },
        ),
      })),
    notes: [
      ...(spread.length > 0 ? [message('choose.note.cost-spread', names(spread))] : []),
      ...(assumed.length > 0 ? [message('choose.note.one-month', names(assumed))] : []),
      ...(objective === 'goals' && derived.length > 0
        ? [message('choose.note.effects-used', names(derived))]
        : []),
      ...(objective === 'goals' && wishes.weights.source === 'equal'
        ? [message('choose.note.equal-weights')]
        : []),
    ],
  };
}

function candidateOf(context: Context, initiative: Initiative, frame: PlanningFrame): InitiativeCandidate {
  const { business, goalGraph } = context;
  const whole = initiativeUse(business, initiative);
  const isBegun = initiative.status === 'active';
  const work = isBegun ? remainingUse(whole, monthsDone(business, initiative, frame.first)) : whole;
  const earliest = isBegun ? 1 : Math.max(1, periodOf(initiative.earliestStart, frame) ?? 1);
  const latest = isBegun
    ? 1
    : Math.min(frame.starts, periodOf(initiative.latestStart, frame) ?? frame.starts);
  const benefits = business.benefits.filter((one) => one.initiative === initiative.id);
  const gains = goalGains(business, initiative, (kpi) => context.seriesOf(kpi)?.values.at(-1) ?? null);
  const goals = new Map(business.goals.map((goal) => [goal.id as string, goal]));
  const starts = Array.from({ length: Math.max(0, latest - earliest + 1) }, (_, at) => earliest + at);
  return {
    initiative,
    isBegun,
    work,
    earliest,
    latest,
    money: starts.map((start) => moneyValue(benefits, initiative, work, start, frame)),
    progress: starts.map((start) => goalProgress(gains, initiative, goals, goalGraph, work, start, frame)),
    gains,
    hasMoneyBenefit: benefits.some(({ goal }) => goal === null),
    hasGoalBenefit: gains.length > 0,
  };
}

/** A month as a period from 1; may be below 1 or beyond the last. */
export function periodOf(month: string | null, { first }: TimeFrame): number | null {
  return month === null ? null : monthsBetween(first, month) + 1;
}

/** What nobody weighs is in as well where something that is weighed cannot begin without it. */
function withNeeded(
  chosen: readonly InitiativeCandidate[],
  all: readonly InitiativeCandidate[],
): readonly InitiativeCandidate[] {
  const byId = new Map(all.map((one) => [one.initiative.id as string, one]));
  const ids = new Set<string>();
  const add = ({ initiative }: InitiativeCandidate): void => {
    if (ids.has(initiative.id)) return;
    ids.add(initiative.id);
    for (const other of initiative.dependsOn) {
      const needed = byId.get(other);
      if (needed) add(needed);
    }
  };
  chosen.forEach(add);
  return all.filter(({ initiative }) => ids.has(initiative.id));
}

/** What has begun and is due to end before planning begins leaves nothing to decide. */
function hasWorkLeft(context: Context, initiative: Initiative, frame: TimeFrame): boolean {
  const whole = initiativeUse(context.business, initiative);
  return monthsDone(context.business, initiative, frame.first) < whole.duration;
}
