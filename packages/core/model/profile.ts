// The profile of a business: who it is, what it is for, and in which currency it counts.
import * as z from 'zod/mini';
import {
  boolean,
  choice,
  day,
  type Field,
  integer,
  longText,
  money,
  number,
  objectSchema,
  optional,
  text,
  type Values,
} from './fields.ts';
import { limitFields } from './limits.ts';

const currency: Field<string> = {
  schema: z.string().check(z.regex(/^[A-Z]{3}$/)),
  meta: { ...text().meta },
};

export const profileFields = {
  name: text(),
  /** ISO 4217 code. */
  currency,
  industry: optional(text()),
  headcount: optional(integer({ unit: 'people', minimum: 1 })),
  vision: optional(longText()),
  mission: optional(longText()),
  /** What customers get here that they get nowhere else. */
  valueProposition: optional(longText()),
  /** First month of the business year, 1–12. */
  yearStartsInMonth: optional(integer({ minimum: 1, maximum: 12 })),
  /** What was in the bank and the till on the day after. */
  cashMinor: optional(money()),
  cashOn: optional(day()),
  /** What money of a year from now is worth less today, as a share (0.1 for 10 %). */
  discountRate: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  locale: optional(choice(['en', 'pseudo'])),
  /** Limits of the assessment; null where the usual one holds. */
  ...limitFields,
  /** True for generated example data. */
  synthetic: boolean(),
};

export type Profile = Values<typeof profileFields>;
export const profileSchema: z.ZodMiniType<Profile, unknown> = objectSchema(profileFields);
