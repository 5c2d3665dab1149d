// From a business to the question which initiatives to do and when: the problem, what it rests on, what is missing for it.
import { settingsOf } from '../assess/settings.ts';
import { buildContext } from '../figures/context.ts';
import type { Business } from '../model/business.ts';
import type { Day, Month } from '../model/fields.ts';
import { inOrder } from '../model/in-order.ts';
import type { Initiative } from '../model/initiative.ts';
import { type Message, message } from '../model/message.ts';
import { addMonths, monthOf, monthsOf } from '../model/period.ts';
import type { PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { candidatesOf } from './candidates-of.ts';
import type { Blocked, ChoosingOptions, MissingInput, Objective } from './choosing-options.ts';
import { type GoalWeights, goalWeights } from './goal-weights.ts';
import type { InitiativeCandidate } from './initiative-candidate.ts';
import { perspectiveGroups } from './perspective-groups.ts';
import { type PoolSupply, poolSupplies } from './pool-supply.ts';
import { guessesOf, projectOf, rounded } from './project-of.ts';
import { withoutImpossible } from './without-impossible.ts';

export interface BusinessPortfolio {
  readonly problem: PortfolioProblem;
  readonly objective: Objective;
  /** Priority points that all candidates would bring together. */
  readonly mostPoints: number;
  /** The month that each period of the problem stands for. */
  readonly months: readonly Month[];
  readonly candidates: readonly InitiativeCandidate[];
  /** Begun and not up for decision: their needs are taken off before. */
  readonly kept: readonly Initiative[];
  readonly blocked: readonly Blocked[];
  readonly supplies: readonly PoolSupply[];
  readonly weights: GoalWeights;
  readonly discountRate: number;
  readonly isUsualDiscountRate: boolean;
  readonly lookAheadMonths: number;
  readonly notes: readonly Message[];
  readonly missing: readonly MissingInput[];
}

export const USUAL_MONTHS = 12;
const USUAL_LOOK_AHEAD = 36;
/** Where the owners state no rate: a convention, not a finding. */
const USUAL_DISCOUNT_RATE = 0.08;

/**
 * The same whatever the order of the records. A business has one currency, so money of two kinds cannot meet here; amounts below zero are refused where they are
 * written down.
 *
 * @param today planning begins with the first whole month after it.
 */
export function portfolioOfBusiness(
  recorded: Business,
  today: Day,
  options: ChoosingOptions = {},
): BusinessPortfolio {
  const business = inOrder(recorded);
  const { months: starts = USUAL_MONTHS, isBegunOpen = false } = options;
  const { must = new Set<string>(), mustNot = new Set<string>() } = options;
  const lookAheadMonths = Math.max(starts, options.lookAheadMonths ?? USUAL_LOOK_AHEAD);
  const discountRate = business.profile.discountRate ?? USUAL_DISCOUNT_RATE;
  const first = today.endsWith('-01') ? monthOf(today) : addMonths(monthOf(today), 1);
  const frame = { first, starts, lookAheadMonths, discountRate };
  const context = buildContext(business, today, settingsOf(business.profile));
  const weights = goalWeights(business, context.goalGraph);

  const found = candidatesOf(context, frame, {
    isBegunOpen,
    must,
    objective: options.objective ?? null,
    hasFloor: (options.leastPoints ?? 0) > 0,
    weights,
  });
  const { objective, kept } = found;
  const { candidates, blocked } = withoutImpossible(found.candidates, kept, context, frame);
  const longest = Math.max(1, ...candidates.map(({ work }) => work.duration));
  const periods = starts + longest - 1;
  const months = monthsOf({ from: first, to: addMonths(first, periods - 1) });
  const keptIds = new Set<string>(kept.map(({ id }) => id));
  const supplies = poolSupplies(
    business,
    months,
    ({ activity, initiative }) => activity !== null || (initiative !== null && keptIds.has(initiative)),
  );
  const limited = new Set(supplies.map(({ pool }) => pool.id as string));
  const { groups, notes: groupNotes } = perspectiveGroups(business, candidates, kept);
  const problem: PortfolioProblem = {
    periods,
    resources: supplies.map(({ pool, left, carriesOver }) => ({
      id: pool.id,
      available: left,
      ...(carriesOver ? { carriesOver } : {}),
    })),
    projects: candidates.map((one) => projectOf(one, { candidates, objective, limited, weights, must })),
    groups: [
      ...groups,
      ...candidates
        .filter(({ initiative }) => mustNot.has(initiative.id))
        .map(({ initiative: { id } }) => ({ id: leftOutGroup(id), projects: [id], most: 0 })),
    ],
  };
  const pointsOf = (one: InitiativeCandidate): readonly number[] =>
    guessesOf(one, 'goals', weights).map(({ likely }) => rounded(likely));
  const mostPoints = candidates.reduce((sum, one) => sum + Math.max(0, ...pointsOf(one)), 0);
  const { leastPoints = 0 } = options;
  const isFloored = objective === 'money' && leastPoints > 0;
  return {
    problem: isFloored
      ? {
          ...problem,
          floors: [
            {
              id: PRIORITY_POINTS,
              least: leastPoints,
              brings: Object.fromEntries(candidates.map((one) => [one.initiative.id, pointsOf(one)])),
            },
          ],
        }
      : problem,
    mostPoints,
    objective,
    months,
    candidates,
    kept,
    blocked: [...found.blocked, ...blocked],
    supplies,
    weights,
    discountRate,
    isUsualDiscountRate: business.profile.discountRate === null,
    lookAheadMonths,
    missing: [...found.missing, ...poolsWithoutCapacity(business, candidates)],
    notes: [...found.notes, ...groupNotes, ...supplyNotes(supplies, months)],
  };
}

/** The floor by which goals are a limit where money is the aim. */
const PRIORITY_POINTS = 'priority-points';

/** The group by which the owner's "not this one" is written into the problem. */
export function leftOutGroup(initiative: string): string {
  return `not:${initiative}`;
}

function poolsWithoutCapacity(
  business: Business,
  candidates: readonly InitiativeCandidate[],
): readonly MissingInput[] {
  return business.pools
    .filter(
      ({ id, capacityPerMonth }) =>
        capacityPerMonth === null && candidates.some(({ work }) => work.use.has(id)),
    )
    .map(({ id, name }) => ({
      about: { noun: 'pool', id, name },
      noun: 'pool' as const,
      field: 'capacityPerMonth',
      words: message('choose.missing.capacity', { pool: name }),
    }));
}

function supplyNotes(supplies: readonly PoolSupply[], months: readonly Month[]): readonly Message[] {
  const over = supplies.filter(({ isOver }) => isOver).map(({ pool }) => pool.name);
  const end = months.at(-1) ?? '';
  const [until] = supplies
    .flatMap(({ plannedUntil }) => (plannedUntil !== null && plannedUntil < end ? [plannedUntil] : []))
    .sort();
  return [
    ...(over.length > 0 ? [message('choose.note.pool-over', { pools: { kind: 'names', names: over } })] : []),
    ...(until === undefined
      ? []
      : [message('choose.note.plan-goes-on', { month: { kind: 'month', month: until } })]),
  ];
}
