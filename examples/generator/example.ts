// What an example is made of: the records of a business, and the streams from which its facts are drawn.
import type { Day, KpiObservation, LedgerEntry, Month, Nature } from '@evenkeel/core';

/** `activity/x` or `initiative/x`. */
export type WorkName = `activity/${string}` | `initiative/${string}`;
/** Twelve factors, January first. */
export type Season = readonly number[];
export type PlainRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface Example {
  /** Name of its folder. */
  readonly name: string;
  /** What the folder's README says about the story. */
  readonly about: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly people: readonly PersonPlan[];
  /** The other lists by their plural names; allocations of hours and assignment rules are added from the plans. */
  readonly lists: Readonly<Record<string, readonly PlainRecord[]>>;
  readonly postings: readonly PostingStream[];
  /** Monthly budget of works whose plan is far from what happens, in main units; of the others it follows their spending. */
  readonly budget?: Readonly<Partial<Record<WorkName, number>>>;
  readonly series: readonly Series[];
  /** Measures that hang together, from a model of their own; the books are given, so that both agree. */
  readonly observations?: (ledger: readonly LedgerEntry[]) => readonly KpiObservation[];
}

/** A person, and how the weeks go. */
export interface PersonPlan {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly function: string;
  readonly hoursPerWeek: number;
  /** The pool of hours that the person belongs to. */
  readonly pool: string;
  /** Parts of the working time; parts for work that has not begun or has ended fall to the others. */
  readonly time: readonly TimePart[];
}

export interface TimePart {
  /** Null for time that nobody tied to work; it then carries the `project` written on the timesheet. */
  readonly work: WorkName | null;
  readonly part: number;
  readonly project?: string;
}

/** Postings that keep coming: wages, deliveries of flour, takings. */
export interface PostingStream {
  /** One of them is picked for each posting. */
  readonly payees: readonly string[];
  readonly account: string;
  readonly text: string;
  readonly project?: string;
  readonly rhythm: Rhythm;
  /** In main units, as posted: spending positive, income negative. */
  readonly amount: number;
  /** Relative deviation of single amounts. */
  readonly noise?: number;
  readonly season?: Season;
  /** Relative change per year. */
  readonly growth?: number;
  readonly work?: WorkName;
  readonly nature?: Nature;
  readonly from?: Month;
  readonly to?: Month;
  /** By which field an assignment rule recognises it; none for postings that nobody has assigned. */
  readonly recognisedBy?: 'payee' | 'project';
}

/** `times` postings per period, or on named months of the year. */
type Rhythm =
  | { readonly per: 'day' }
  | { readonly per: 'week'; readonly times: number }
  | { readonly per: 'month'; readonly times: number; readonly dayOfMonth?: number }
  | { readonly per: 'year'; readonly months: readonly number[] }
  | { readonly per: 'once'; readonly day: Day };

/** A measure over two years: where it began, where it is, how it swings. */
export interface Series {
  readonly kpi: string;
  readonly from: number;
  readonly to: number;
  /** Absolute deviation of single values. */
  readonly noise: number;
  readonly decimals: number;
  readonly season?: Season;
  readonly everyMonths?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The values are what the books say came in, in main units; the other numbers are not used. */
  readonly isIncome?: boolean;
  /** Last month with a value, when somebody stopped measuring. */
  readonly until?: Month;
  /** So many months were measured before the two years, around where these began. */
  readonly earlierMonths?: number;
  /** What another measure (earlier in the list) was above its usual so many months before, times `by`, comes on top. */
  readonly follows?: { readonly kpi: string; readonly months: number; readonly by: number };
}

export const firstMonth: Month = '2024-11';
export const lastMonth: Month = '2026-10';
