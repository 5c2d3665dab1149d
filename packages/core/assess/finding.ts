// A finding: one misalignment – what, why it matters, the evidence, what it costs, what to do.
import type { Change } from '../model/change.ts';
import type { Day } from '../model/fields.ts';
import type { Message } from '../model/message.ts';
import type { NounName } from '../model/nouns.ts';
import type { Basis, Evidence, RecordRef } from './figure.ts';

export type Severity = 'serious' | 'warning' | 'advice';

export interface Cost {
  readonly amountMinor: number | null;
  readonly hours: number | null;
}

export interface Threshold {
  readonly value: number;
  readonly basis: Basis;
  readonly citation: string | null;
}

/** A step that can be applied as it stands; with `asks` a person must first fill the named fields (`answerSuggestion`). */
export interface SuggestedChange {
  readonly changes: readonly Change[];
  /** Fields of records that exist, or that `changes` create. */
  readonly asks: readonly { readonly noun: NounName; readonly id: string; readonly field: string }[];
}

export interface Finding {
  /** Stable name: rule and what it is about (`goal-without-kpi:goal/most-loved`). */
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly about: readonly RecordRef[];
  readonly what: Message;
  readonly why: Message;
  readonly todo: Message;
  readonly evidence: readonly Evidence[];
  readonly cost: Cost;
  readonly threshold: Threshold | null;
  /** Id of the figure it rests on, if any. */
  readonly figureId: string | null;
  readonly suggestion: SuggestedChange | null;
  readonly alternatives: readonly Message[];
  /** Until when the owners live with it, and why; null when it is open. */
  readonly accepted: { readonly until: Day; readonly reason: string } | null;
}

/** What a rule says; `assess` adds the key, the rule's texts and the acceptance. */
export interface FindingDraft {
  /** First is the main subject; together they make the finding's key. */
  readonly about: readonly RecordRef[];
  readonly data: Message['data'];
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  readonly cost?: Partial<Cost>;
  readonly threshold?: Threshold;
  readonly figureId?: string;
  readonly suggestion?: SuggestedChange;
  /** Number of alternative explanations in the catalogue is fixed per rule; this names those that apply (1-based). */
  readonly alternatives?: readonly number[];
}
