// Where everything on the strategy map stands: lanes one below the other, cards along them without overlap, arrows between.
import { orderCards } from './card-order.ts';
import {
  cardGap,
  cardSize,
  headWidth,
  type LaneInput,
  laneEdge,
  laneHeight,
  lanePadding,
  type MapInput,
  type PlacedCard,
  type PlacedLane,
} from './map-geometry.ts';
import { type PlacedArrow, routeArrows } from './route-arrows.ts';
import { type Wish, withoutOverlap } from './without-overlap.ts';

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  /** In reading order: top lane first, left to right. */
  readonly cards: readonly PlacedCard[];
  readonly arrows: readonly PlacedArrow[];
}

/** The middle of the first and the last card that a lane of this width has room for. */
function laneRange(width: number): readonly [from: number, to: number] {
  return [headWidth + laneEdge + cardSize.width / 2, width - laneEdge - cardSize.width / 2];
}

/** The smallest width at which the fullest lane has room for its cards. */
function neededWidth(lanes: readonly LaneInput[]): number {
  const most = Math.max(1, ...lanes.map(({ cards }) => cards.length));
  return headWidth + 2 * laneEdge + most * cardSize.width + (most - 1) * cardGap;
}

/**
 * Lays a map out at the given width, or wider where a lane needs it. The same input gives the same picture. Cards put
 * by hand keep their places; the others stand where fewest arrows cross, whatever has been put by hand, so that
 * moving a card along its lane moves only those that it pushes aside.
 */
export function layoutMap(input: MapInput, width: number): MapLayout {
  const full = Math.max(width, neededWidth(input.lanes));
  const [from, to] = laneRange(full);
  const automatic = orderCards(input, from, to);
  const cards = input.lanes.flatMap((lane, index): readonly PlacedCard[] => {
    const wishes = lane.cards.map(
      ({ id, place }): Wish => ({
        id,
        at: place === null ? (automatic.get(id) ?? from) : from + clamp(place) * (to - from),
        weight: place === null ? 1 : 1000,
      }),
    );
    return withoutOverlap(wishes, cardSize.width + cardGap, from, to).map(({ id, at }) => ({
      id,
      lane: index,
      x: round(at - cardSize.width / 2),
      y: index * laneHeight + lanePadding,
      place: to > from ? round((at - from) / (to - from), 4) : 0.5,
    }));
  });
  return {
    width: full,
    height: input.lanes.length * laneHeight,
    lanes: input.lanes.map(({ id }, index) => ({ id, y: index * laneHeight, height: laneHeight })),
    cards,
    arrows: routeArrows(input.arrows, cards, full),
  };
}

/** Which lane a height belongs to, and the place along it; what lies outside counts to the nearest. */
export function placeAt(
  layout: MapLayout,
  x: number,
  y: number,
): { readonly lane: number; readonly place: number } {
  const [from, to] = laneRange(layout.width);
  const lane = Math.min(layout.lanes.length - 1, Math.max(0, Math.floor(y / laneHeight)));
  return { lane, place: round(clamp(to > from ? (x - from) / (to - from) : 0.5), 3) };
}

function clamp(place: number): number {
  return Math.min(1, Math.max(0, place));
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
