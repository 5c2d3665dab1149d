// Rounds in which people weigh the goals: what members see, what the holder of a link sees, what a closed round says.
import {
  answerSchemas,
  goalCounts,
  type LeaderDifference,
  type LeadersApart,
  type PeopleSummary,
  type Reconsider,
  type WeighedGoal,
  type WeighingGroup,
  type WeighingLeader,
  type WeighingMethod,
  type WeighingResult,
} from '@evenkeel/core';
import * as z from 'zod/mini';
import { figure } from './assessment.ts';
import { messageSchema } from './message.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const maybeNumber = z.nullable(z.number());

export const weighingMethod = z.enum(Object.keys(goalCounts) as [WeighingMethod, ...WeighingMethod[]]);

/** A goal as it is put before the people who weigh it; what becomes of the goal later does not change it. */
export const askedGoal = z.strictObject({
  id: text as unknown as z.ZodMiniType<WeighedGoal['id'], string>,
  name: text,
  statement: maybeText,
  /** Name and unit of the measure. */
  kpi: maybeText,
  unit: maybeText,
  /** From where to where the measure is to move: what swing weighting asks about. */
  baseline: maybeNumber,
  target: maybeNumber,
  due: maybeText,
});
export type AskedGoal = z.infer<typeof askedGoal>;

const weighingPerson = z.strictObject({ person: text, name: text, hasAnswered: z.boolean() });

const weighingGroup = z.strictObject({
  stakeholder: text,
  name: text,
  /** How many links without a name were made, withdrawn ones too. */
  links: z.number(),
  /** How many of them were answered; null: fewer than five. */
  answered: maybeNumber,
  /** People of the group who were asked by name. */
  people: z.array(weighingPerson),
});

export const weighing = z.strictObject({
  id: text,
  title: text,
  question: maybeText,
  method: weighingMethod,
  /** In the order in which they are asked. */
  goals: z.array(askedGoal),
  openedOn: text,
  /** The last day on which answers are taken. */
  closesOn: text,
  closedOn: maybeText,
  /** `ended`: its last day has passed; close it to see what it says. */
  state: z.enum(['open', 'ended', 'closed']),
  groups: z.array(weighingGroup),
  /** Answers of all groups that may be counted; more when not `exact`, as some group has fewer than five. */
  answered: z.strictObject({ atLeast: z.number(), exact: z.boolean() }),
});
export type Weighing = z.infer<typeof weighing>;

export const weighingAnswer = z.discriminatedUnion('method', [
  answerSchemas.ratio,
  answerSchemas.pairwise,
  answerSchemas['best-worst'],
  answerSchemas.ranking,
  answerSchemas.swing,
]);

/** What the holder of a link sees before answering: nothing that others answered. */
export const weighingQuestion = z.strictObject({
  businessName: text,
  title: text,
  question: maybeText,
  method: weighingMethod,
  goals: z.array(askedGoal),
  /** The group that the holder of the link answers for. */
  stakeholder: text,
  /** The person whom the link names, who may weigh by name or not; null: the answer is anonymous. */
  person: maybeText,
  closesOn: text,
});
export type WeighingQuestion = z.infer<typeof weighingQuestion>;

const reconsider: z.ZodMiniType<Reconsider> = z.strictObject({
  more: text,
  less: text,
  said: z.number(),
  fits: z.strictObject({ more: text, less: text, times: z.number() }),
});

const summary = {
  answers: z.number(),
  contradicting: z.number(),
  weights: z.array(figure),
  agreement: figure,
  concordance: figure,
  homogeneity: figure,
};
const peopleSummary: z.ZodMiniType<PeopleSummary> = z.strictObject(summary);

const resultGroup: z.ZodMiniType<WeighingGroup> = z.strictObject({
  ...summary,
  group: maybeText,
  name: text,
  pooled: z.array(z.strictObject({ group: text, name: text })),
  named: z.number(),
});

const difference: z.ZodMiniType<LeaderDifference> = z.strictObject({
  distance: z.number(),
  goal: maybeText,
  ownShare: z.number(),
  othersShare: z.number(),
});

const leader: z.ZodMiniType<WeighingLeader> = z.strictObject({
  person: text,
  name: text,
  group: text,
  method: weighingMethod,
  weights: z.array(figure),
  consistency: z.nullable(figure),
  reconsider: z.nullable(reconsider),
  difference: z.nullable(difference),
});

const extreme = z.strictObject({ person: text, share: z.number() });

const leadersApart: z.ZodMiniType<LeadersApart> = z.strictObject({
  mostApart: maybeText,
  ranges: z.array(z.strictObject({ goal: text, lowest: extreme, highest: extreme })),
});

export const weighingResult: z.ZodMiniType<WeighingResult> = z.strictObject({
  status: z.enum(['ok', 'cannot-tell']),
  answers: z.number(),
  keptBack: z.nullable(z.strictObject({ answers: z.number(), why: messageSchema })),
  overall: z.nullable(peopleSummary),
  groups: z.array(resultGroup),
  leaders: z.array(leader),
  leadersApart: z.nullable(leadersApart),
  notes: z.array(messageSchema),
  needs: z.array(z.strictObject({ what: messageSchema, minutes: maybeNumber })),
});
