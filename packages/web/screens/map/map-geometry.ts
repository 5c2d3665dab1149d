// What is drawn on the strategy map, and the sizes it is drawn in, in pixels at full size.

export interface LaneInput {
  /** Key of the perspective; null for the goals that stand on no lane yet. */
  readonly id: string | null;
  readonly cards: readonly { readonly id: string; readonly place: number | null }[];
}

export interface ArrowInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'cause' | 'feedback' | 'support';
  /** Room its label needs, in pixels; 0 where it has none. */
  readonly labelWidth: number;
}

export interface MapInput {
  /** From the top lane down. */
  readonly lanes: readonly LaneInput[];
  readonly arrows: readonly ArrowInput[];
}

export interface PlacedLane {
  readonly id: string | null;
  readonly y: number;
  readonly height: number;
}

export interface PlacedCard {
  readonly id: string;
  /** Index of its lane. */
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Where its middle stands along the lane, from 0 to 1. */
  readonly place: number;
}

export const cardSize = { width: 208, height: 104 } as const;
export const cardGap = 28;
/** Room for the name of a lane at its left. */
export const headWidth = 132;
export const lanePadding = 33;
export const laneHeight = cardSize.height + 2 * lanePadding;
/** Room at both ends of a lane. */
export const laneEdge = 20;
