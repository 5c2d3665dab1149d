// A figure: one number about one business on one day, with everything needed to trust or doubt it.
import type { Message } from '../model/message.ts';

/** Where a method or threshold comes from: a checked publication, an unchecked one, or a choice of ours. */
export type Basis = 'published' | 'attributed' | 'convention';

/** A record, fact or total that a figure or finding rests on. */
export interface Evidence {
  readonly noun: string;
  /** Key of the record; for totals the month or payee. */
  readonly id: string;
  readonly name: string;
  /** What it says, ready for a sentence. */
  readonly detail: Message | null;
}

/** A record by its key, with its name at that moment. */
export interface RecordRef {
  readonly noun: string;
  readonly id: string;
  readonly name: string;
}

export type FigureStatus = 'ok' | 'insufficient-data' | 'not-applicable' | 'invalid-input';

export interface Figure {
  /** Permanent name of what is measured (`money-total-variation`, `goal-chance:<goal>`). */
  readonly id: string;
  /** The record it is about; null for a figure of the whole business. */
  readonly subject: RecordRef | null;
  /** Which method page explains it (`docs/methods/<methodId>.md`). */
  readonly methodId: string;
  /** Author, year, title; null for plain arithmetic. */
  readonly citation: string | null;
  /** As displayed. */
  readonly formula: string;
  /** Null when status is not `ok`. */
  readonly value: number | null;
  /** `share`, `hours`, `minor-units`, `count`, or a measure's own unit. */
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  readonly level: number | null;
  /** Why a value has no interval; null where it has one, or has no value. */
  readonly noInterval: Message | null;
  /** Observations, entries or answers used. */
  readonly n: number | null;
  readonly status: FigureStatus;
  readonly basis: Basis;
  /** The value in words of a published scale, or a label that must stand beside it ("one view"). */
  readonly words: Message | null;
  /** Assumptions and conventions to be shown with this value. */
  readonly notes: readonly Message[];
  readonly inputs: readonly Evidence[];
  /** The same figure opened up: per goal, per month, per letter. */
  readonly parts: readonly FigurePart[];
  /** The same question answered another way, to judge the value by. */
  readonly comparisons: readonly FigureComparison[];
  /** What is missing, when it cannot be told. */
  readonly needs: readonly Need[];
}

export interface FigurePart {
  readonly noun: string | null;
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number | null>>;
  /** For a part that is a check, and why it came out so. */
  readonly verdict?: 'pass' | 'fail' | 'cannot-tell';
  readonly reasons?: readonly Message[];
}

export interface FigureComparison {
  /** `last-3-months`, `planned`, `jensen-shannon-distance`, … */
  readonly id: string;
  readonly label: Message;
  readonly value: number;
  readonly unit: string;
}

/** Something that is missing, and roughly how long it takes to supply. */
export interface Need {
  readonly what: Message;
  /** Null where only time can supply it. */
  readonly minutes: number | null;
}
