// The questions of each way of weighing, one after the other, and the answer that they add up to.
import { MOST_TIMES, type WeighedGoal, type WeighingAnswer, type WeighingMethod } from '@evenkeel/core';
import type { Order } from './rank-order.ts';

/** Which goal matters most, least, or would be moved from its worst to its best first. */
export interface PickStep {
  readonly kind: 'pick';
  readonly key: string;
  readonly role: 'best' | 'worst' | 'first';
  readonly options: readonly string[];
}

/** How much more one goal matters than another: −8 (left, extremely) … 0 (equally) … 8 (right, extremely). */
export interface PairStep {
  readonly kind: 'pair';
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly lowest: number;
  readonly highest: number;
  /** What is already known of the pair. */
  readonly role: 'open' | 'best-to-worst' | 'best-to-other' | 'other-to-worst';
}

export interface RankStep {
  readonly kind: 'rank';
  readonly key: string;
}

/** How many points the swing of a goal is worth when that of the first is worth a hundred. */
export interface PointsStep {
  readonly kind: 'points';
  readonly key: string;
  readonly goal: string;
  readonly first: string;
}

export type Step = PickStep | PairStep | RankStep | PointsStep;
export type Reply = number | string | Order;
/** What was answered so far, by the key of the question; answers to questions that no longer stand are kept. */
export type Replies = Readonly<Record<string, Reply>>;

/**
 * Questions in the order in which they are asked; later ones depend on what was picked.
 *
 * @returns those that can be asked by now; `isComplete` tells whether these are all.
 */
export function stepsOf(
  goals: readonly WeighedGoal[],
  method: WeighingMethod,
  replies: Replies,
): readonly Step[] {
  const ids = goals.map(({ id }) => id as string);
  switch (method) {
    case 'ratio':
      return pairsOf(ids.slice(0, 2));
    case 'pairwise':
      return pairsOf(ids);
    case 'ranking':
      return [{ kind: 'rank', key: 'rank' }];
    case 'swing': {
      const step: PickStep = { kind: 'pick', key: 'pick:first', role: 'first', options: ids };
      const first = picked(step, replies);
      if (first === null) return [step];
      return [
        step,
        ...ids
          .filter((goal) => goal !== first)
          .map((goal): Step => ({ kind: 'points', key: `points:${first}:${goal}`, goal, first })),
      ];
    }
    case 'best-worst':
      return bestWorstSteps(ids, replies);
  }
}

/** How many questions there will be, also while the first ones are not answered. */
export function stepCount(method: WeighingMethod, goals: number): number {
  switch (method) {
    case 'ratio':
    case 'ranking':
      return 1;
    case 'pairwise':
      return (goals * (goals - 1)) / 2;
    case 'swing':
      return goals;
    case 'best-worst':
      return 2 * goals - 1;
  }
}

/** Whole minutes that it takes to answer: a third of a minute for a comparison, half a minute for a goal to be ranked. */
export function minutesFor(method: WeighingMethod, goals: number): number {
  const each = method === 'ranking' ? goals / 4 : stepCount(method, goals) / 3;
  return Math.max(1, Math.ceil(each));
}

/** The answer to a question if it still fits it: a picked goal that may be picked, a number within the bounds. */
export function replyTo(step: Step, replies: Replies): Reply | null {
  const reply = Object.hasOwn(replies, step.key) ? replies[step.key] : undefined;
  if (reply === undefined) return null;
  if (step.kind === 'pick') return picked(step, replies);
  if (step.kind === 'rank') return Array.isArray(reply) ? reply : null;
  if (typeof reply !== 'number') return null;
  const [low, high] = step.kind === 'pair' ? [step.lowest, step.highest] : [0, 100];
  return reply >= low && reply <= high ? reply : null;
}

/** Whether every question has an answer. */
export function isComplete(goals: readonly WeighedGoal[], method: WeighingMethod, replies: Replies): boolean {
  const steps = stepsOf(goals, method, replies);
  return (
    steps.length === stepCount(method, goals.length) && steps.every((step) => replyTo(step, replies) !== null)
  );
}

/** The answer as it is sent, or null while a question is open. */
export function answerOf(
  goals: readonly WeighedGoal[],
  method: WeighingMethod,
  replies: Replies,
): WeighingAnswer | null {
  if (!isComplete(goals, method, replies)) return null;
  const steps = stepsOf(goals, method, replies);
  const pairs = steps.flatMap((step) => {
    const at = step.kind === 'pair' ? replyTo(step, replies) : null;
    return step.kind === 'pair' && typeof at === 'number' ? [{ step, at }] : [];
  });
  switch (method) {
    case 'ratio': {
      const at = pairs[0]?.at ?? 0;
      return { method, ratio: at <= 0 ? timesAt(at) : 1 / timesAt(at) };
    }
    case 'pairwise':
      return {
        method,
        judgements: pairs.map(({ step, at }) => ({
          more: at <= 0 ? step.left : step.right,
          less: at <= 0 ? step.right : step.left,
          times: timesAt(at),
        })),
      };
    case 'ranking': {
      const order = steps[0] ? replyTo(steps[0], replies) : null;
      return typeof order === 'object' && order !== null ? { method, order } : null;
    }
    case 'swing': {
      const first = String(replies['pick:first']);
      const points = steps.flatMap((step) =>
        step.kind === 'points' ? [[step.goal, Number(replyTo(step, replies))] as const] : [],
      );
      return { method, first, points: Object.fromEntries([[first, 100], ...points]) };
    }
    case 'best-worst': {
      const row = (...roles: readonly PairStep['role'][]) =>
        pairs.filter(({ step }) => roles.includes(step.role));
      return {
        method,
        best: String(replies['pick:best']),
        worst: String(replies['pick:worst']),
        bestToOthers: Object.fromEntries(
          row('best-to-worst', 'best-to-other').map(({ step, at }) => [step.right, timesAt(at)]),
        ),
        othersToWorst: Object.fromEntries(
          row('best-to-worst', 'other-to-worst').map(({ step, at }) => [step.left, timesAt(at)]),
        ),
      };
    }
  }
}

/** The question about these two goals, whichever stands left. */
export function stepAbout(steps: readonly Step[], one: string, other: string): number {
  return steps.findIndex(
    (step) =>
      step.kind === 'pair' &&
      ((step.left === one && step.right === other) || (step.left === other && step.right === one)),
  );
}

/** From a place on the scale to "so many times as important": 0 → 1, ±8 → 9. */
export function timesAt(place: number): number {
  return Math.abs(place) + 1;
}

function bestWorstSteps(ids: readonly string[], replies: Replies): readonly Step[] {
  const most: PickStep = { kind: 'pick', key: 'pick:best', role: 'best', options: ids };
  const best = picked(most, replies);
  if (best === null) return [most];
  const least: PickStep = {
    kind: 'pick',
    key: 'pick:worst',
    role: 'worst',
    options: ids.filter((id) => id !== best),
  };
  const worst = picked(least, replies);
  if (worst === null) return [most, least];
  const ends = boundedPair(best, worst, MOST_TIMES, 'best-to-worst');
  const reply = replyTo(ends, replies);
  if (typeof reply !== 'number') return [most, least, ends];
  // Nothing is further from the best than the worst is.
  const limit = timesAt(reply);
  const others = ids.filter((id) => id !== best && id !== worst);
  return [
    most,
    least,
    ends,
    ...others.map((other) => boundedPair(best, other, limit, 'best-to-other')),
    ...others.map((other) => boundedPair(other, worst, limit, 'other-to-worst')),
  ];
}

/** The left one is at least as important, at most so many times. */
function boundedPair(left: string, right: string, limit: number, role: PairStep['role']): PairStep {
  return { kind: 'pair', key: `${role}:${left}:${right}`, left, right, lowest: 1 - limit, highest: 0, role };
}

function pairsOf(ids: readonly string[]): readonly Step[] {
  return ids.flatMap((left, index) =>
    ids.slice(index + 1).map(
      (right): Step => ({
        kind: 'pair',
        key: `pair:${left}:${right}`,
        left,
        right,
        lowest: 1 - MOST_TIMES,
        highest: MOST_TIMES - 1,
        role: 'open',
      }),
    ),
  );
}

function picked(step: PickStep, replies: Replies): string | null {
  const reply = replies[step.key];
  return typeof reply === 'string' && step.options.includes(reply) ? reply : null;
}
