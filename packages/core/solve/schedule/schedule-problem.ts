// Activities that wait for each other and share what there is only so much of: the problem in plain numbers.

export interface ScheduleResource {
  readonly id: string;
  /** In every period, or of each period: the last number holds for all periods after it. */
  readonly capacity: number | readonly number[];
}

export interface ScheduleActivity {
  readonly id: string;
  /** Whole periods; 0 for a milestone, which uses nothing. */
  readonly duration: number;
  /** What it uses of each resource, by its key, in every period it lasts. */
  readonly use?: Readonly<Record<string, number>>;
  /** Activities that must have finished before it begins. */
  readonly after?: readonly string[];
  /** It cannot begin before this period, counted from 0. */
  readonly notBefore?: number;
}

export interface ScheduleProblem {
  readonly resources: readonly ScheduleResource[];
  readonly activities: readonly ScheduleActivity[];
}

/** The first period, from 0, that each activity occupies. */
export type Schedule = ReadonlyMap<string, number>;
