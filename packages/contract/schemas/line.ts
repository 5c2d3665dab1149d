// Single lines of books and timesheets: what each belongs to, what is suggested, and how sure that is.
import { isDay, natures, readTarget } from '@evenkeel/core';
import * as z from 'zod/mini';
import { versionedChange } from './change.ts';

const lineKind = z.enum(['ledger', 'time']);
const nature = z.enum(natures);
const day = z.string().check(z.refine(isDay, { error: 'is not a day of the calendar' }));
/** Others could be neither kept nor compared with what is kept. */
const storable = z.refine<string>((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), {
  error: 'has characters that cannot be stored',
});
const why = z.nullish(z.string().check(z.trim(), z.maxLength(2000), storable));
const sums = { lines: z.number(), amountMinor: z.number(), minutes: z.number() };

/** `activity/<id>`, `initiative/<id>`, `split/<id>`, `nature/<nature>`, or `nothing`. */
const target = z
  .string()
  .check(z.refine((text) => readTarget(text) !== null, { error: 'names neither work nor a nature' }));

export const line = z.strictObject({
  id: z.number(),
  day: z.string(),
  /** Zero for time. */
  amountMinor: z.number(),
  /** Zero for money. */
  minutes: z.number(),
  payee: z.nullable(z.string()),
  account: z.nullable(z.string()),
  project: z.nullable(z.string()),
  text: z.nullable(z.string()),
  person: z.nullable(z.string()),
  nature,
  /** The work it belongs to. */
  target: z.nullable(z.string()),
  /** Who said so; `file`: it came with the line. */
  assignedBy: z.nullable(z.enum(['hand', 'rule', 'file'])),
  suggestion: z.nullable(
    z.strictObject({
      /** The likeliest first, each with its chance from 0 to 1, calibrated on earlier suggestions. */
      candidates: z.array(z.strictObject({ target: z.string(), chance: z.number() })),
      /** Why the first: so many lines with the same name were put there before; or words that speak for it. */
      reasons: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('seen'), lines: z.number(), of: z.number() }),
          z.strictObject({ kind: z.literal('words'), words: z.array(z.string()) }),
        ]),
      ),
    }),
  ),
});
export type Line = z.infer<typeof line>;

const filter = {
  target: z.optional(target),
  /** Words of payee, account, project or text, in this order. */
  text: z.optional(z.string().check(z.maxLength(200), storable)),
  from: z.optional(day),
  to: z.optional(day),
};

export const lineQuery = z.strictObject({
  kind: z._default(lineKind, 'ledger'),
  /** `suggested`: open with a suggestion of at least `atLeast`; `unsure`: open without one. */
  show: z._default(z.enum(['open', 'suggested', 'unsure', 'hand', 'rule', 'assigned', 'all']), 'open'),
  atLeast: z._default(z.coerce.number<number>().check(z.gte(0), z.lte(1)), 0),
  ...filter,
  nature: z.optional(nature),
  limit: z._default(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(200)), 50),
  offset: z._default(z.coerce.number<number>().check(z.int(), z.gte(0), z.lte(10_000_000)), 0),
});

/** `learning`: suggestions are being worked out anew, ask again; `too-few`: fewer lines are assigned than it needs. */
const suggestionState = z.enum(['ready', 'learning', 'too-few']);

export const linePage = z.strictObject({
  lines: z.array(line),
  /** Of all lines of the filter. */
  count: z.number(),
  amountMinor: z.number(),
  minutes: z.number(),
  state: suggestionState,
  /** What the suggestions rest on; whoever confirms them names it. Null without suggestions. */
  basis: z.nullable(z.string()),
});

export const suggestionQuery = z.strictObject({
  kind: z._default(lineKind, 'ledger'),
  /** The share of right suggestions that `threshold` is chosen for. */
  wanted: z._default(z.coerce.number<number>().check(z.gte(0.5), z.lte(0.999)), 0.95),
  ...filter,
});

export const suggestionSummary = z.strictObject({
  state: suggestionState,
  basis: z.nullable(z.string()),
  /** Assigned lines that were learnt from, and how many are needed at least. */
  learnt: z.number(),
  needed: z.number(),
  /** How earlier lines would have been suggested before somebody chose their work, one by one. */
  past: z.strictObject({
    answers: z.number(),
    right: z.number(),
    /** Mean distance of the stated chance from the share that was right. */
    calibrationError: z.nullable(z.number()),
    /** From this chance on the wanted share was right. */
    threshold: z.nullable(
      z.strictObject({ chance: z.number(), coverage: z.number(), precision: z.number() }),
    ),
  }),
  /** All lines that nobody has assigned. */
  open: z.strictObject(sums),
  /** Open lines of the filter by the whole per cent of their chance, highest first, and how many are likely wrong. */
  bands: z.array(z.strictObject({ percent: z.number(), ...sums, expectedWrong: z.number() })),
});
export type SuggestionSummary = z.infer<typeof suggestionSummary>;

const ids = z.array(z.int().check(z.gte(0))).check(z.minLength(1), z.maxLength(5000));

export const assignLinesBody = z.strictObject({
  kind: lineKind,
  decisions: z
    .array(z.strictObject({ ids, target: z.union([target, z.literal('rules')]) }))
    .check(z.minLength(1), z.maxLength(500)),
  /** Makes rules from what these lines have in this field, so that it holds for all like them, now and later. */
  remember: z._default(z.nullable(z.enum(['payee', 'account', 'project', 'text'])), null),
  /** Confirmed together, without a look at each: they teach, but prove nothing about suggestions. */
  asSuggested: z._default(z.boolean(), false),
  why,
});

export const confirmSuggestionsBody = z.strictObject({
  kind: lineKind,
  basis: z.string(),
  /** Suggestions with a smaller chance are left. */
  atLeast: z.number().check(z.gte(0), z.lte(1)),
  ...filter,
  why,
});

export const assignedLines = z.strictObject({
  revision: z.number(),
  /** Lines that are different now. */
  changed: z.number(),
  /** Lines that are not there, or were assigned by others in the meantime. */
  missing: z.number(),
  /** Rules that were made or changed, and the other lines that they assigned. */
  remembered: z.strictObject({ rules: z.number(), lines: z.number() }),
  /** Handed to `undoAssignment`, it takes all of this back. Null where nothing changed. */
  undo: z.nullable(z.strictObject({ revision: z.number(), changes: z.array(versionedChange) })),
});
export type AssignedLines = z.infer<typeof assignedLines>;

export const undoAssignmentBody = z.strictObject({
  revision: z.int().check(z.gte(1)),
  /** Rules that were made along with it. */
  changes: z._default(z.array(versionedChange).check(z.maxLength(1000)), []),
  why,
});
