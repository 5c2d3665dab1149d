// The board pack as it travels; the types are the core's, and the compiler holds these schemas against them.
import type {
  BoardPack,
  PackFinding,
  PackFlow,
  PackGoal,
  PackMeasure,
  PackRecordChange,
} from '@evenkeel/core';
import { type NounName, nounNames } from '@evenkeel/core';
import * as z from 'zod/mini';
import { figure } from './assessment.ts';
import { messageSchema } from './message.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const maybeNumber = z.nullable(z.number());
const basis = z.enum(['published', 'attributed', 'convention']);
const value = z.strictObject({ day: text, value: z.number() });
const target = z.nullable(z.strictObject({ low: z.number(), high: maybeNumber }));
const need = z.strictObject({ what: messageSchema, minutes: maybeNumber });

const measure: z.ZodMiniType<PackMeasure> = z.strictObject({
  kpi: text,
  name: text,
  unit: maybeText,
  source: maybeText,
  owner: maybeText,
  perspective: z.nullable(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(['financial', 'customer', 'process', 'learning', 'other']),
    }),
  ),
  start: z.nullable(value),
  end: z.nullable(value),
  change: maybeNumber,
  direction: z.nullable(z.enum(['better', 'worse', 'same'])),
  goal: z.nullable(z.strictObject({ id: text, title: text, due: maybeText })),
  target,
  chanceBefore: z.nullable(figure),
  chance: z.nullable(figure),
  signal: z.nullable(figure),
  verdict: z.enum(['better', 'worse', 'changed', 'mixed', 'noise', 'unknown']),
  course: z.array(value),
});

const goal: z.ZodMiniType<PackGoal> = z.strictObject({
  id: text,
  title: text,
  owner: maybeText,
  due: maybeText,
  outcome: z.enum(['reached', 'missed', 'dropped', 'untold']),
  by: z.enum(['record', 'measure']),
  unit: maybeText,
  value: maybeNumber,
  target,
});

const finding: z.ZodMiniType<PackFinding> = z.strictObject({
  key: text,
  ruleId: text,
  severity: z.enum(['serious', 'warning', 'advice']),
  what: messageSchema,
  why: messageSchema,
  todo: messageSchema,
  cost: z.strictObject({ amountMinor: maybeNumber, hours: maybeNumber }),
  accepted: z.nullable(z.strictObject({ until: text, reason: text })),
});

const recordChange: z.ZodMiniType<PackRecordChange> = z.strictObject({
  day: text,
  by: text,
  why: maybeText,
  noun: z.enum(nounNames as [NounName, ...NounName[]]),
  kind: z.enum(['create', 'update', 'remove']),
  names: z.array(text),
  count: z.number(),
  fields: z.array(text),
});

const amounts = z.strictObject({ planned: z.number(), actual: z.number() });

const flow: z.ZodMiniType<PackFlow> = z.strictObject({
  unit: z.enum(['minor-units', 'hours']),
  months: z.strictObject({ from: text, to: text }),
  isWhole: z.boolean(),
  goals: z.array(
    z.strictObject({
      id: text,
      title: text,
      intended: maybeNumber,
      planned: z.number(),
      actual: z.number(),
    }),
  ),
  noGoal: amounts,
  overhead: amounts,
  total: amounts,
  n: z.number(),
});

export const boardPack: z.ZodMiniType<BoardPack> = z.strictObject({
  business: z.strictObject({ name: text, currency: text }),
  period: z.strictObject({ from: text, to: text }),
  startDay: text,
  endDay: text,
  isOver: z.boolean(),
  hasPastRecords: z.boolean(),
  pending: z.number(),
  headline: messageSchema,
  measures: z.array(measure),
  goals: z.array(goal),
  findings: z.strictObject({
    opened: z.array(finding),
    cleared: z.array(finding),
    silent: z.array(finding),
    toDecide: z.array(finding),
  }),
  records: z.array(recordChange),
  flows: z.strictObject({ money: flow, hours: flow }),
  commentary: z.array(z.strictObject({ id: text, kpi: maybeText, text, author: maybeText })),
  untold: z.array(z.strictObject({ about: text, reason: messageSchema, needs: z.array(need) })),
  methods: z.array(z.strictObject({ id: text, citation: maybeText, formula: text, basis, uses: z.number() })),
});
