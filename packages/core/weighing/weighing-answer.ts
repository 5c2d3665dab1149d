// What one person answers when goals are weighed, as it is stored: one shape per method.
import * as z from 'zod/mini';
import { type Id, idSchema } from '../model/fields.ts';
import { FULL_SWING, MOST_TIMES, type WeighingMethod } from './weighing-method.ts';

/** A goal of a round. The order of a round's goals never changes: the ratio question is about the first two. */
export interface WeighedGoal {
  readonly id: Id<'goal'>;
  readonly name: string;
}

/** How many times as important the first goal of the round is as the second, 1/9 … 9. */
export interface RatioAnswer {
  readonly method: 'ratio';
  readonly ratio: number;
}

/** One judgement for each pair of goals, in any order. */
export interface PairwiseAnswer {
  readonly method: 'pairwise';
  readonly judgements: readonly PairwiseJudgement[];
}

export interface PairwiseJudgement {
  readonly more: string;
  readonly less: string;
  /** Whole, 1 … 9; with 1 it does not matter which is `more`. */
  readonly times: number;
}

/** 2n − 3 whole numbers from 1 to 9. */
export interface BestWorstAnswer {
  readonly method: 'best-worst';
  readonly best: string;
  readonly worst: string;
  /** For each goal but the best (also for the worst): how many times as important the best is. */
  readonly bestToOthers: Readonly<Record<string, number>>;
  /** For each goal but the worst: how many times as important as the worst. The best may be left out when answering. */
  readonly othersToWorst: Readonly<Record<string, number>>;
}

/** Groups of equals, the most important first; a goal on its own may stand without a list when answering. */
export interface RankingAnswer {
  readonly method: 'ranking';
  readonly order: readonly (readonly string[])[];
}

export interface SwingAnswer {
  readonly method: 'swing';
  readonly first: string;
  /** 0 … 100 for each goal; the first has 100 and may be left out when answering. */
  readonly points: Readonly<Record<string, number>>;
}

export type WeighingAnswer = RatioAnswer | PairwiseAnswer | BestWorstAnswer | RankingAnswer | SwingAnswer;

const times = z.number().check(z.gte(1), z.lte(MOST_TIMES));
const comparisons = z.record(z.string(), times);

/** What may be sent; names, completeness and contradictions are checked afterwards. */
export const answerSchemas = {
  ratio: z.strictObject({
    method: z.literal('ratio'),
    ratio: z.number().check(z.gte(1 / MOST_TIMES), z.lte(MOST_TIMES)),
  }),
  pairwise: z.strictObject({
    method: z.literal('pairwise'),
    judgements: z.array(z.strictObject({ more: idSchema, less: idSchema, times })),
  }),
  'best-worst': z.strictObject({
    method: z.literal('best-worst'),
    best: idSchema,
    worst: idSchema,
    bestToOthers: comparisons,
    othersToWorst: comparisons,
  }),
  ranking: z.strictObject({
    method: z.literal('ranking'),
    order: z.array(z.union([idSchema, z.array(idSchema).check(z.minLength(1))])),
  }),
  swing: z.strictObject({
    method: z.literal('swing'),
    first: idSchema,
    points: z.record(z.string(), z.number().check(z.gte(0), z.lte(FULL_SWING))),
  }),
} as const satisfies Record<WeighingMethod, z.ZodMiniType>;

export type SentAnswer<M extends WeighingMethod> = z.output<(typeof answerSchemas)[M]>;
