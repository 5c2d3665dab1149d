// Routes about what one business is, what is found in it, and how it changes.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { assessmentAnswer } from '../schemas/assessment.ts';
import { snapshot } from '../schemas/business.ts';
import { applied, changeSet, loggedChange } from '../schemas/change.ts';
import { outlookAnswer } from '../schemas/outlook.ts';
import { changedProfile, profile, why, writeRegardless } from '../schemas/record.ts';

const moment = z.iso.datetime({ offset: true });
/** A moment in the past; now when left out. */
const asOf = z.strictObject({ asOf: z.optional(moment) });
const findingKey = z.string().check(z.minLength(1), z.maxLength(200));

export const oneBusinessRoutes = {
  readAssessment: route({
    access: 'viewer',
    summary: 'What the figures and rules say about the business, today or as of a moment',
    query: asOf,
    response: assessmentAnswer,
  }),
  readSnapshot: route({
    access: 'viewer',
    summary: 'Profile, records and totals of facts with the version of each, now or as of a moment',
    query: asOf,
    response: snapshot,
  }),
  readOutlook: route({
    access: 'viewer',
    summary: 'The forecast of a measure with its distributions, or why there is none',
    response: z.strictObject({ answer: z.nullable(outlookAnswer) }),
  }),
  acceptFinding: route({
    access: 'editor',
    summary: 'Live with a finding until a day, for a reason',
    body: z.strictObject({
      finding: findingKey,
      until: z.iso.date(),
      reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
    }),
    response: applied,
  }),
  reopenFinding: route({
    access: 'editor',
    summary: 'Take the acceptance of a finding back',
    body: z.strictObject({ finding: findingKey, why }),
    response: applied,
  }),
  readProfile: route({
    access: 'viewer',
    summary: 'The profile of the business',
    response: z.strictObject({ profile, version: z.nullable(z.number()), revision: z.number() }),
  }),
  changeProfile: route({
    access: 'editor',
    summary: 'Change fields of the profile',
    body: z.strictObject({ set: changedProfile, ...writeRegardless }),
    response: applied,
  }),
  applyChanges: route({
    access: 'editor',
    summary: 'Apply a set of changes, all or nothing; the answer holds what takes them back',
    body: changeSet,
    response: applied,
  }),
  listHistory: route({
    access: 'viewer',
    summary: 'Who changed what, when and why; newest first',
    query: z.strictObject({
      limit: z._default(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(200)), 50),
      /** Only changes with a smaller revision: the next page. */
      before: z.optional(z.coerce.number<number>().check(z.int(), z.gte(1))),
      noun: z.optional(z.string().check(z.maxLength(64))),
      id: z.optional(z.string().check(z.maxLength(64))),
    }),
    response: z.strictObject({ changes: z.array(loggedChange) }),
  }),
};
