// Where each row of the roadmap stands, and the lines of what waits for what between them.
import { type AxisSpan, spanOf, type TimeAxis } from '../timeline/time-axis.ts';
import type { InitiativeRow, Roadmap, Stage, StepRow } from './roadmap-rows.ts';

export const rowHeights = { band: 30, initiative: 36, step: 26 } as const;

export type PlacedRow =
  | { readonly kind: 'band'; readonly key: string; readonly y: number; readonly stage: Stage }
  | {
      readonly kind: 'initiative';
      readonly key: string;
      readonly y: number;
      readonly row: InitiativeRow;
      readonly span: AxisSpan | null;
    }
  | {
      readonly kind: 'step';
      readonly key: string;
      readonly y: number;
      readonly row: StepRow;
      readonly span: AxisSpan | null;
      readonly isOnPath: boolean;
    };

export interface PlacedArrow {
  readonly key: string;
  readonly d: string;
  readonly isOnPath: boolean;
}

export interface RoadmapLayout {
  readonly rows: readonly PlacedRow[];
  readonly arrows: readonly PlacedArrow[];
  readonly height: number;
}

/** `moved` shifts the bars of some initiatives and of their steps, in days. */
export function layoutRoadmap(
  { bands, arrows }: Roadmap,
  axis: TimeAxis,
  moved: ReadonlyMap<string, number>,
): RoadmapLayout {
  const rows: PlacedRow[] = [];
  const ends = new Map<string, { readonly from: number; readonly to: number; readonly y: number }>();
  let y = 0;
  const place = (key: string, span: AxisSpan | null, height: number): void => {
    if (span) ends.set(key, { from: span.x, to: span.x + span.width, y: y + height / 2 });
  };
  const hasStages = bands.some(({ stage }) => stage !== 'none');
  for (const { stage, rows: own } of bands) {
    if (hasStages) {
      rows.push({ kind: 'band', key: `band/${stage}`, y, stage });
      y += rowHeights.band;
    }
    for (const row of own) {
      const shift = (moved.get(row.initiative.id) ?? 0) * axis.pixelsPerDay;
      const span = row.time && shifted(spanOf(axis, row.time.start, row.time.end), shift);
      place(row.key, span, rowHeights.initiative);
      rows.push({ kind: 'initiative', key: row.key, y, row, span });
      y += rowHeights.initiative;
      for (const step of row.steps) {
        const isOpen = step.step.doneOn === null;
        const stepSpan =
          step.start !== null && step.end !== null
            ? shifted(spanOf(axis, step.start, step.end), isOpen ? shift : 0)
            : null;
        place(step.key, stepSpan, rowHeights.step);
        const isOnPath = row.isOnPath && (step.time?.isCritical ?? false);
        rows.push({ kind: 'step', key: step.key, y, row: step, span: stepSpan, isOnPath });
        y += rowHeights.step;
      }
    }
  }
  return {
    rows,
    arrows: arrows.flatMap(({ from, to, isOnPath }): readonly PlacedArrow[] => {
      const [begin, end] = [ends.get(from), ends.get(to)];
      if (!begin || !end) return [];
      return [{ key: `${from} ${to}`, d: wayOf(begin.to, begin.y, end.from, end.y), isOnPath }];
    }),
    height: y,
  };
}

/** The roadmap in pieces of at most so many pixels, so that no bar is cut by the end of a page; an initiative keeps its steps. */
export function paginateRoadmap(roadmap: Roadmap, height: number): readonly Roadmap[] {
  const pages: { stage: Stage; rows: InitiativeRow[] }[][] = [];
  let left = 0;
  for (const { stage, rows } of roadmap.bands) {
    for (const row of rows) {
      const page = pages.at(-1);
      const band = page?.at(-1);
      const own = rowHeights.initiative + row.steps.length * rowHeights.step;
      const needed = own + (band?.stage === stage ? 0 : rowHeights.band);
      if (page === undefined || needed > left) {
        pages.push([{ stage, rows: [row] }]);
        left = height - own - rowHeights.band;
      } else {
        if (band?.stage === stage) band.rows.push(row);
        else page.push({ stage, rows: [row] });
        left -= needed;
      }
    }
  }
  return pages.map((bands) => ({ ...roadmap, bands }));
}

function shifted(span: AxisSpan | null, by: number): AxisSpan | null {
  return span && { ...span, x: span.x + by };
}

/** From the end of one bar down (or up) and into the beginning of the other, with right angles. */
function wayOf(x: number, y: number, toX: number, toY: number): string {
  const out = x + 7;
  if (toX - 9 >= out) return `M${x} ${y}H${out}V${toY}H${toX - 2}`;
  const between = toY > y ? toY - rowHeights.step / 2 - 3 : toY + rowHeights.step / 2 + 3;
  return `M${x} ${y}H${out}V${between}H${toX - 9}V${toY}H${toX - 2}`;
}
