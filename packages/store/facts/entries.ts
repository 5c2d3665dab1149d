// What can be done with single lines of books and timesheets: see them, say what they belong to, take that back, learn.
import type { AssignmentTarget, Day, Nature } from '@evenkeel/core';

export type LineKind = 'ledger' | 'time';

/** Who said what a line belongs to; null for nobody. `file`: it came with the line. */
export type AssignedBy = 'hand' | 'rule' | 'file' | null;

export interface Line {
  readonly id: number;
  readonly day: Day;
  /** Zero for time. */
  readonly amountMinor: number;
  /** Zero for money. */
  readonly minutes: number;
  readonly payee: string | null;
  readonly account: string | null;
  readonly project: string | null;
  readonly text: string | null;
  readonly person: string | null;
  /** `spending` for time. */
  readonly nature: Nature;
  /** The work it belongs to; null for none. */
  readonly target: AssignmentTarget | null;
  readonly assignedBy: AssignedBy;
  /** The chance of the suggestion that was handed in for it; null without one. */
  readonly chance: number | null;
}

/** Suggestions for open lines, by position. */
export interface Chances {
  readonly ids: readonly number[];
  readonly chances: readonly number[];
  readonly targets: readonly string[];
}

export interface LineFilter {
  readonly kind: LineKind;
  /** `open`: nobody has said what it belongs to; `suggested`: open with a suggestion of at least `atLeast`; `unsure`: the other open ones. */
  readonly show: 'open' | 'suggested' | 'unsure' | 'hand' | 'rule' | 'assigned' | 'all';
  readonly atLeast: number;
  /** Only lines that belong to it, or for which it is suggested. */
  readonly target?: AssignmentTarget;
  /** Words that stand in payee, account, project or text, in this order. */
  readonly text?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly nature?: Nature;
}

export interface LinePage {
  readonly lines: readonly Line[];
  /** Of all lines of the filter. */
  readonly count: number;
  readonly amountMinor: number;
  readonly minutes: number;
}

export interface Decision {
  readonly ids: readonly number[];
  /** `rules` gives lines back to the rules. */
  readonly target: AssignmentTarget | 'rules';
}

export interface AssignOptions {
  /** Confirmed together as they were suggested: nobody looked at every line, so they prove nothing about suggestions. */
  readonly asSuggested?: boolean;
}

export interface Assigned {
  readonly revision: number;
  /** Lines that are different now; those that were so already, or are not there, are not counted. */
  readonly changed: number;
  /** Lines that were asked for and are not there. */
  readonly missing: number;
}

/** Open lines by the whole per cent of their suggestion's chance. */
export interface ChanceBand {
  readonly percent: number;
  readonly lines: number;
  readonly amountMinor: number;
  readonly minutes: number;
  /** Sum over the lines of one minus their chance. */
  readonly expectedWrong: number;
}

/** Lines to learn from and lines to suggest for, the newest ones, as JSON of `KnownLine[]` and `OpenLine[]`. */
export interface LinesToLearn {
  readonly known: string;
  readonly open: string;
}

export interface Entries {
  /** Largest chance first where suggestions are shown, otherwise the newest first. */
  list(
    filter: LineFilter,
    chances: Chances | null,
    page: { limit: number; offset: number },
  ): Promise<LinePage>;
  /** The ids of all lines of a filter, at most so many. */
  ids(filter: LineFilter, chances: Chances | null, most: number): Promise<readonly number[]>;
  /** Open lines of the filter with a suggestion, by chance. */
  bands(filter: LineFilter, chances: Chances): Promise<readonly ChanceBand[]>;
  /**
   * Says by hand what lines belong to; no rule decides them from then on. Null where nothing changes.
   *
   * @throws StoreError `no-such-work`, `not-of-this-kind`
   */
  assign(
    kind: LineKind,
    decisions: readonly Decision[],
    why: string | null,
    options?: AssignOptions,
  ): Promise<Assigned | null>;
  /**
   * Takes back what was assigned in a revision, but not on lines that were changed since. Null where nothing is left to
   * take back, or nothing was assigned in that revision.
   */
  undo(revision: number, why: string | null): Promise<Assigned | null>;
  /** Another number whenever lines, or what they belong to, have changed. */
  version(): Promise<number>;
  linesToLearn(kind: LineKind, most: number): Promise<LinesToLearn>;
  /** Names that stand in a field of lines, each once. */
  names(
    kind: LineKind,
    field: 'payee' | 'account' | 'project' | 'text',
    ids: readonly number[],
  ): Promise<readonly string[]>;
}
