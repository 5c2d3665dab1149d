// Check-ins as they travel: what a person is asked, what they answer, and the links and mails that bring them there.
import type { CheckInSheet, WeekSheet } from '@evenkeel/core';
import { ID_SHAPE } from '@evenkeel/core';
import * as z from 'zod/mini';
import { figure } from './assessment.ts';
import { applied } from './change.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const maybeNumber = z.nullable(z.number());
const key = z.string().check(z.regex(ID_SHAPE));

export const checkInSheet: z.ZodMiniType<CheckInSheet> = z.strictObject({
  person: z.strictObject({ id: text, name: text }),
  today: text,
  measures: z.array(
    z.strictObject({
      id: text,
      name: text,
      definition: maybeText,
      unit: maybeText,
      cadence: z.nullable(z.enum(['day', 'week', 'month', 'quarter', 'year'])),
      last: z.nullable(z.strictObject({ day: text, value: z.number() })),
      day: text,
      isDue: z.boolean(),
      usual: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
    }),
  ),
  goals: z.array(
    z.strictObject({
      id: text,
      title: text,
      kpi: maybeText,
      unit: maybeText,
      target: maybeNumber,
      targetHigh: maybeNumber,
      due: text,
      last: z.nullable(z.strictObject({ day: text, confidence: z.number() })),
      isDue: z.boolean(),
    }),
  ),
});

/** A week of one person: over which works its hours went. */
export const weekSheet: z.ZodMiniType<WeekSheet> = z.strictObject({
  person: z.strictObject({ id: text, name: text }),
  monday: text,
  sunday: text,
  dueMinutes: maybeNumber,
  state: z.enum(['open', 'said', 'timesheet']),
  works: z.array(
    z.strictObject({
      noun: z.enum(['activity', 'initiative']),
      id: text,
      name: text,
      minutes: z.number(),
      minutesBefore: z.number(),
      isUsual: z.boolean(),
    }),
  ),
  otherMinutes: z.number(),
  otherMinutesBefore: z.number(),
});

const minutes = z.int().check(z.gte(0), z.lte(7 * 24 * 60));

export const weekAnswer = {
  monday: z.iso.date(),
  parts: z
    .array(z.strictObject({ noun: z.enum(['activity', 'initiative']), id: key, minutes }))
    .check(z.maxLength(500)),
  otherMinutes: z._default(minutes, 0),
};

export const weekSaved = z.strictObject({
  /** The import that holds the lines; null for whoever cannot take it back, or where nothing is new. */
  importId: maybeText,
  minutes: z.number(),
});

/** What the holder of a link sees: what this one person is asked, and how well their own word has held so far. */
export const checkInPage = z.strictObject({
  businessName: text,
  currency: text,
  sheet: checkInSheet,
  own: figure,
  /** The last week that has ended. */
  week: weekSheet,
  /** Weekly mails go to this person, and can be stopped by this link. */
  isMailed: z.boolean(),
});
export type CheckInPage = z.infer<typeof checkInPage>;

export const checkInAnswer = {
  values: z
    .array(
      z.strictObject({
        kpi: key,
        day: z.iso.date(),
        value: z.number(),
        /** Was asked whether a number so far from the usual is meant. */
        isMeant: z._default(z.boolean(), false),
      }),
    )
    .check(z.maxLength(200)),
  beliefs: z
    .array(
      z.strictObject({
        goal: key,
        confidence: z.number().check(z.gte(0), z.lte(1)),
        comment: z.nullable(z.string().check(z.trim(), z.maxLength(2000))),
      }),
    )
    .check(z.maxLength(200)),
};

export const checkInSaved = z.strictObject({
  /** The import that holds the values; null where they were known already, or none was given. */
  importId: maybeText,
  values: z.number(),
  beliefs: z.number(),
  /** The change that holds what was believed; null where nothing was. */
  applied: z.nullable(applied),
});

export const checkInLink = z.strictObject({
  /** The hash of its token, which opens nothing. */
  id: text,
  person: text,
  createdBy: maybeText,
  createdAt: text,
  expiresAt: text,
  isMailed: z.boolean(),
  lastUsedOn: maybeText,
});
export type CheckInLink = z.infer<typeof checkInLink>;

export const personAddress = z.strictObject({
  person: text,
  email: text,
  isWeekly: z.boolean(),
  hasUnsubscribed: z.boolean(),
});
export type PersonAddress = z.infer<typeof personAddress>;

/** What became of the newest mail to a person. */
export const sentMail = z.strictObject({
  person: text,
  kind: z.enum(['weekly', 'asked']),
  at: text,
  outcome: z.enum(['waiting', 'sent', 'refused', 'given-up', 'not-needed']),
  attempts: z.number(),
  reason: maybeText,
});
export type SentMail = z.infer<typeof sentMail>;
