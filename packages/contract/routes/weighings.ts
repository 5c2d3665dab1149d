// Routes about rounds in which people weigh the goals by link, without an account.
import { ID_SHAPE } from '@evenkeel/core';
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { token } from '../schemas/account.ts';
import {
  weighing,
  weighingAnswer,
  weighingMethod,
  weighingQuestion,
  weighingResult,
} from '../schemas/weighing.ts';

const done = z.strictObject({ done: z.literal(true) });
const key = z.string().check(z.regex(ID_SHAPE));
const day = z.iso.date();

export const weighingRoutes = {
  listWeighings: route({
    access: 'viewer',
    summary: 'The rounds in which goals are weighed, and how many were asked and have answered',
    response: z.strictObject({ weighings: z.array(weighing) }),
  }),
  createWeighing: route({
    access: 'editor',
    summary: 'Open a round in which people weigh active goals; the goals are asked as they are now',
    body: z.strictObject({
      title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      question: z.nullish(z.string().check(z.trim(), z.maxLength(2000))),
      /** Keys of the goals, in the order in which they are asked. */
      goals: z.array(key).check(z.minLength(2), z.maxLength(30)),
      /** Chosen by the number of goals when left out. */
      method: z.nullish(weighingMethod),
      closesOn: day,
    }),
    response: z.strictObject({ weighing }),
    status: 201,
  }),
  readWeighingResult: route({
    access: 'viewer',
    summary: 'What a closed round says: weights, agreement, and who differs among those who weighed by name',
    response: z.strictObject({ weighing, result: weighingResult }),
  }),
  createWeighingLinks: route({
    access: 'editor',
    summary:
      'Create links to a round: some for a group, or one for a person; each takes one answer and is shown this once',
    body: z.strictObject({
      stakeholder: key,
      /** How many links without a name; or else a person. */
      count: z.nullish(z.int().check(z.gte(1), z.lte(200))),
      /** Key of a person who may weigh by name; an earlier unused link of the person is withdrawn. */
      person: z.nullish(key),
      /** How long the links can be used; until the round ends when left out. */
      days: z.nullish(z.int().check(z.gte(1), z.lte(365))),
    }),
    response: z.strictObject({ links: z.array(z.string()) }),
    status: 201,
  }),
  withdrawWeighingLinks: route({
    access: 'editor',
    summary: 'Withdraw the links of a group, or of one person in it, that were not used',
    body: z.strictObject({ stakeholder: key, person: z.nullish(key) }),
    response: done,
  }),
  closeWeighing: route({
    access: 'editor',
    summary:
      'Close a round for ever and let its result be seen: reopened, single answers could be told by subtraction',
    response: z.strictObject({ weighing }),
  }),
  removeWeighing: route({
    access: 'editor',
    summary: 'Remove a round with its links and answers; weights that were adopted stay',
    response: done,
  }),
  lookAtWeighing: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'What the holder of a link is asked',
    body: z.strictObject({ token }),
    response: weighingQuestion,
  }),
  answerWeighing: route({
    access: 'public',
    guarded: 'for-many',
    summary: 'Answer with a link, once; by name only where the link names a person and the person wants it',
    body: z.strictObject({ token, answer: weighingAnswer, byName: z._default(z.boolean(), false) }),
    response: done,
    status: 201,
  }),
};
