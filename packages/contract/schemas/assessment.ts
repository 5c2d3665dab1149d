// The assessment as it travels; the types are the core's, and the compiler holds these schemas against them.
import type { Assessment, Evidence, Figure, FigurePart, Finding, Flow, RuleOutcome } from '@evenkeel/core';
import * as z from 'zod/mini';
import { messageSchema } from './message.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const maybeNumber = z.nullable(z.number());
const basis = z.enum(['published', 'attributed', 'convention']);
const severity = z.enum(['serious', 'warning', 'advice']);
const change = z.record(z.string(), z.unknown());

export const evidence: z.ZodMiniType<Evidence> = z.strictObject({
  noun: text,
  id: text,
  name: text,
  detail: z.nullable(messageSchema),
});

const recordRef = z.strictObject({ noun: text, id: text, name: text });
const maybeMessage = z.nullable(messageSchema);

const need = z.strictObject({ what: messageSchema, minutes: maybeNumber });

const figurePart: z.ZodMiniType<FigurePart> = z.strictObject({
  noun: maybeText,
  id: text,
  name: text,
  values: z.record(z.string(), maybeNumber),
  verdict: z.optional(z.enum(['pass', 'fail', 'cannot-tell'])),
  reasons: z.optional(z.array(messageSchema)),
});

export const figure: z.ZodMiniType<Figure> = z.strictObject({
  id: text,
  subject: z.nullable(recordRef),
  methodId: text,
  citation: maybeText,
  formula: text,
  value: maybeNumber,
  unit: text,
  interval: z.nullable(z.tuple([z.number(), z.number()])),
  level: maybeNumber,
  noInterval: maybeMessage,
  n: maybeNumber,
  status: z.enum(['ok', 'insufficient-data', 'not-applicable', 'invalid-input']),
  basis,
  words: maybeMessage,
  notes: z.array(messageSchema),
  inputs: z.array(evidence),
  parts: z.array(figurePart),
  comparisons: z.array(z.strictObject({ id: text, label: messageSchema, value: z.number(), unit: text })),
  needs: z.array(need),
});

export const finding: z.ZodMiniType<Finding> = z.strictObject({
  key: text,
  ruleId: text,
  severity,
  about: z.array(recordRef),
  what: messageSchema,
  why: messageSchema,
  todo: messageSchema,
  evidence: z.array(evidence),
  cost: z.strictObject({ amountMinor: maybeNumber, hours: maybeNumber }),
  threshold: z.nullable(z.strictObject({ value: z.number(), basis, citation: maybeText })),
  figureId: maybeText,
  suggestion: z.nullable(
    z.strictObject({
      changes: z.array(change),
      asks: z.array(z.strictObject({ noun: text, id: text, field: text })),
    }),
  ) as unknown as z.ZodMiniType<Finding['suggestion']>,
  alternatives: z.array(messageSchema),
  accepted: z.nullable(z.strictObject({ until: text, reason: text })),
});

export const ruleOutcome: z.ZodMiniType<RuleOutcome> = z.strictObject({
  ruleId: text,
  outcome: z.enum(['found', 'clear', 'cannot-tell']),
  findings: z.number(),
  untold: z.array(z.strictObject({ reason: messageSchema, needs: z.array(need) })),
});

const flowLayer = z.strictObject({
  links: z.array(z.strictObject({ from: text, to: text, amount: z.number() })),
  total: z.number(),
  byGoal: z.record(z.string(), z.number()),
  noGoal: z.number(),
  overhead: z.number(),
  refunds: z.number(),
});

export const flow: z.ZodMiniType<Flow> = z.strictObject({
  resource: z.enum(['money', 'hours']),
  unit: z.enum(['minor-units', 'hours']),
  nodes: z.array(z.strictObject({ id: text, kind: z.enum(['resource', 'work', 'goal']), name: maybeText })),
  intended: z.nullable(z.record(z.string(), z.number())),
  planned: flowLayer,
  actual: flowLayer,
});

const settings = z.strictObject({
  windowMonths: z.number(),
  farShare: z.number(),
  seriousFarShare: z.number(),
  overloadTolerance: z.number(),
  idleShare: z.number(),
  materialShare: z.number(),
  stalePeriods: z.number(),
});

export const assessment: z.ZodMiniType<Assessment> = z.strictObject({
  business: z.strictObject({ name: text, currency: text }),
  today: text,
  settings,
  window: z.strictObject({ from: text, to: text }),
  figures: z.array(figure),
  findings: z.array(finding),
  rules: z.array(ruleOutcome),
  flows: z.strictObject({ money: flow, hours: flow }),
  counts: z.strictObject({ serious: z.number(), warning: z.number(), advice: z.number() }),
});

export const assessmentAnswer = z.strictObject({
  /** Number of the last change the assessment knows of. */
  revision: z.number(),
  /** Measures whose forecast is still being computed: asking again a little later says more. */
  pending: z.number(),
  assessment,
});
