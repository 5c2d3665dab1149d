// Which projects to choose, and when each begins, under limits per period: the problem in plain numbers.

/** Something of which there is only so much in each period. */
export interface PortfolioResource {
  readonly id: string;
  /** Of each period; never negative. */
  readonly available: readonly number[];
  /** What is left of one period can be used in a later one (money does, hours do not). */
  readonly carriesOver?: boolean;
}

export interface PortfolioProject {
  readonly id: string;
  /** What it brings when it begins in each period it may begin in; one number where the time does not matter. */
  readonly value: number | readonly number[];
  /** What it uses of each resource, by its key, in its first, second, … period. */
  readonly use: Readonly<Record<string, readonly number[]>>;
  /** In periods; the longest list of `use` where left out. */
  readonly duration?: number;
  /**
   * First and last period it may begin in, counted from 1; `latest` is `earliest` where left out. It ends within the
   * periods of the problem, so a late beginning may be impossible.
   */
  readonly earliest?: number;
  readonly latest?: number;
  /** Projects without which it cannot be done, whenever they are done. */
  readonly requires?: readonly string[];
  /** Projects without which it cannot be done, and which must have ended before it begins. */
  readonly after?: readonly string[];
  /** Projects that cannot be done beside it. */
  readonly excludes?: readonly string[];
  /** Begun or promised: it is in every answer. */
  readonly mustDo?: boolean;
  /** Between which factors of `value` its value lies, as it is only an estimate: 0.8 and 1.3, for example. */
  readonly range?: { readonly low: number; readonly high: number };
  /** What it brings to each criterion, for weights that are not agreed on. */
  readonly criteria?: Readonly<Record<string, number>>;
}

/** At least, or at most, so many of these projects. */
export interface PortfolioGroup {
  readonly id: string;
  readonly projects: readonly string[];
  readonly least?: number;
  readonly most?: number;
}

/** What the chosen projects must bring together, at least, of something else than their value. */
export interface PortfolioFloor {
  readonly id: string;
  readonly least: number;
  /** By project, as its `value`: for each period it may begin in, or one number. Others bring nothing of it. */
  readonly brings: Readonly<Record<string, number | readonly number[]>>;
}

export interface PortfolioProblem {
  readonly periods: number;
  readonly resources: readonly PortfolioResource[];
  readonly projects: readonly PortfolioProject[];
  readonly groups?: readonly PortfolioGroup[];
  readonly floors?: readonly PortfolioFloor[];
  /** Between what the weight of each criterion lies; weights sum to 1. */
  readonly weights?: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
}

/** The chosen projects with the period, from 1, in which each begins. */
export type PortfolioPlan = ReadonlyMap<string, number>;
