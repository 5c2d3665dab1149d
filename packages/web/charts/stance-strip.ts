// Where everyone stands on one dimension: marks on a line from −2 to +2, names in rows that never overlap.
import { textWidth } from './fit-text.ts';
import { linearScale } from './linear-scale.ts';

/** A function's practice; `stance` is −2 to +2. */
export interface Stance {
  readonly id: string;
  readonly label: string;
  readonly stance: number;
}

/** A mark with the place of its name: `labelX` is the left edge, `row` counts from the line downwards. */
export interface PlacedStance {
  readonly stance: Stance;
  readonly x: number;
  readonly row: number;
  readonly labelX: number;
  readonly labelWidth: number;
  /** On the other side of the middle than the position. */
  readonly against: boolean;
}

/** The line of `width` pixels with five ticks. */
export interface StancePicture {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly position: number | null;
  readonly marks: readonly PlacedStance[];
  readonly rows: number;
}

const sidePx = 14;
const labelPx = 13;

/** Places position and practices; names are put into the first row in which they have room. */
export function placeStances(
  stances: readonly Stance[],
  position: number | null,
  width: number,
): StancePicture {
  const scale = linearScale([-2, 2], [sidePx, Math.max(sidePx, width - sidePx)]);
  const taken: number[][] = [];
  const ordered = [...stances].sort((a, b) => a.stance - b.stance || (a.id < b.id ? -1 : 1));
  const marks = ordered.map((stance) => {
    const x = scale(Math.min(2, Math.max(-2, stance.stance)));
    const labelWidth = Math.min(textWidth(stance.label, labelPx) + 4, width);
    const labelX = Math.min(Math.max(0, x - labelWidth / 2), width - labelWidth);
    const row = firstFreeRow(taken, labelX, labelX + labelWidth);
    return { stance, x, row, labelX, labelWidth, against: isAgainst(stance.stance, position) };
  });
  return {
    ticks: [-2, -1, 0, 1, 2].map((value) => ({ value, x: scale(value) })),
    position: position === null ? null : scale(position),
    marks,
    rows: taken.length,
  };
}

/** True when a practice stands on the other side of the middle than the position: the rule's own measure. */
export function isAgainst(stance: number, position: number | null): boolean {
  if (position === null) return false;
  return stance * position < 0;
}

function firstFreeRow(taken: number[][], from: number, to: number): number {
  const gap = 12;
  const free = taken.findIndex((row) => (row.at(-1) ?? Number.NEGATIVE_INFINITY) + gap <= from);
  if (free === -1) {
    taken.push([to]);
    return taken.length - 1;
  }
  taken[free]?.push(to);
  return free;
}
