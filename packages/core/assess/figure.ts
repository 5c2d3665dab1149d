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

export type FigureStatus = 'ok' | 'insufficient-data' | 'not-applicable' | 'invalid-input';

export interface Figure {
  /** Permanent name of what is measured (`money-total-variation`). */
  readonly id: string;
  /** Which method page explains it (`docs/methods/<methodId>.md`). */
  readonly methodId: string;
  /** Author, year, title. */
  readonly citation: string;
  /** As displayed. */
  readonly formula: string;
  /** Null when status is not `ok`. */
  readonly value: number | null;
  /** `share`, `hours`, `minor-units`, `count`, or a measure's own unit. */
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  readonly level: number | null;
  /** Observations or answers used. */
  readonly n: number | null;
  readonly status: FigureStatus;
  readonly basis: Basis;
  readonly inputs: readonly Evidence[];
  /** The same figure opened up: per goal, per pool, per letter. */
  readonly parts: readonly FigurePart[];
  /** What is missing, when it cannot be told. */
  readonly needs: readonly Need[];
}

export interface FigurePart {
  readonly noun: string | null;
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** Something that is missing, and roughly how long it takes to supply. */
export interface Need {
  readonly what: Message;
  readonly minutes: number | null;
}
