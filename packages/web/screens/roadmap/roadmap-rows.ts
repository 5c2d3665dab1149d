// The rows of the roadmap: initiatives in the order of the integrated plan, their steps beneath, and what waits for what.
import {
  addMonths,
  type Business,
  type Initiative,
  type PlannedTime,
  type PlanPath,
  planPath,
  type Step,
} from '@evenkeel/core';

const stages = ['growth', 'automation', 'implementation', 'adaptation', 'none'] as const;
export type Stage = (typeof stages)[number];

export interface StepRow {
  readonly step: Step;
  readonly key: string;
  /** Null where it is done or has no dates. */
  readonly time: PlannedTime | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly isLate: boolean;
}

export interface InitiativeRow {
  readonly initiative: Initiative;
  readonly key: string;
  readonly time: PlannedTime | null;
  /** It lies on the chain that ends last. */
  readonly isOnPath: boolean;
  readonly steps: readonly StepRow[];
}

export interface RoadmapBand {
  readonly stage: Stage;
  readonly rows: readonly InitiativeRow[];
}

export interface RoadmapArrow {
  readonly from: string;
  readonly to: string;
  readonly isOnPath: boolean;
}

export interface Roadmap {
  readonly bands: readonly RoadmapBand[];
  readonly arrows: readonly RoadmapArrow[];
  readonly path: PlanPath;
  /** Open initiatives without dates, which have no bar. */
  readonly undated: readonly Initiative[];
}

/** What is planned or running; by stage, then by start. A band without stage stands last, and alone without a name. */
export function roadmapOf(business: Business, today: string): Roadmap {
  const path = planPath(business, today);
  const times: ReadonlyMap<string, PlannedTime> = path.status === 'ok' ? path.times : new Map();
  const chain = new Set(path.status === 'ok' ? path.path : []);
  const open = business.initiatives.filter(({ status }) => status === 'planned' || status === 'active');
  const rows = open.map((initiative): InitiativeRow => {
    const key = `initiative/${initiative.id}`;
    const steps = business.steps
      .filter((step) => step.initiative === initiative.id)
      .map((step): StepRow => {
        const [start, end] = [step.start ?? step.end, step.end ?? step.start];
        const isLate = step.doneOn === null && end !== null && end < today;
        return {
          step,
          key: `step/${step.id}`,
          time: times.get(`step/${step.id}`) ?? null,
          start,
          end,
          isLate,
        };
      })
      .sort((a, b) => compare(a.start ?? '9', b.start ?? '9') || compare(a.end ?? '9', b.end ?? '9'));
    return { initiative, key, time: times.get(key) ?? null, isOnPath: chain.has(initiative.id), steps };
  });
  const dated = rows
    .filter(({ time }) => time !== null)
    .sort((a, b) => compare(a.time?.start ?? '', b.time?.start ?? ''));
  const bands = stages.flatMap((stage): readonly RoadmapBand[] => {
    const own = dated.filter(({ initiative }) => (initiative.stage ?? 'none') === stage);
    return own.length === 0 ? [] : [{ stage, rows: own }];
  });
  const shown = new Set(dated.flatMap(({ key, steps }) => [key, ...steps.map((one) => one.key)]));
  const arrows = dated.flatMap(({ initiative, steps }) => [
    ...initiative.dependsOn.map((id) => ({
      from: `initiative/${id}`,
      to: `initiative/${initiative.id}`,
      isOnPath: chain.has(id) && chain.has(initiative.id),
    })),
    ...steps.flatMap(({ step, key }) =>
      step.dependsOn.map((id) => ({ from: `step/${id}`, to: key, isOnPath: false })),
    ),
  ]);
  return {
    bands,
    arrows: arrows.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    path,
    undated: rows.filter(({ time }) => time === null).map(({ initiative }) => initiative),
  };
}

/** First and last month to draw: what is planned with a month around it, and this month. */
export function roadmapMonths(
  { bands }: Roadmap,
  today: string,
): { readonly from: string; readonly to: string } {
  const days = [today];
  for (const { rows } of bands) {
    for (const { time, steps } of rows) {
      if (time) days.push(time.start, time.end, time.expectedEnd);
      for (const { start, end } of steps) days.push(...[start, end].filter((day) => day !== null));
    }
  }
  days.sort();
  return {
    from: (days[0] ?? today).slice(0, 7),
    to: addMonths((days.at(-1) ?? today).slice(0, 7), 1),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
