// In which order, and about where, the cards of each lane stand when nobody has put them: where fewest arrows cross.
import { type ArrowInput, cardGap, cardSize, type LaneInput } from './map-geometry.ts';
import { withoutOverlap } from './without-overlap.ts';

const sweeps = 12;
const roomyStep = 304;

/**
 * Moves every card towards the mean of the cards it is tied to, lane by lane, up and down (barycentre method; Sugiyama,
 * Tagawa & Toda 1981), and keeps the round with the fewest crossings. Places put by hand are not looked at.
 *
 * @returns the middle of each card between `from` and `to`
 */
export function orderCards(
  { lanes, arrows }: { readonly lanes: readonly LaneInput[]; readonly arrows: readonly ArrowInput[] },
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const tied = neighboursOf(arrows);
  const apart = roomBetween(lanes, from, to);
  let at = new Map<string, number>();
  for (const lane of lanes)
    for (const [id, middle] of spread(lane.cards.map(keyOf), from, to)) at.set(id, middle);
  let best = at;
  let fewest = crossings(lanes, arrows, at);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const next = new Map(at);
    const order = sweep % 2 === 0 ? lanes : lanes.toReversed();
    for (const lane of order) {
      const wishes = lane.cards.map(({ id }) => {
        const others = tied.get(id) ?? [];
        const sum = others.reduce((total, other) => total + (next.get(other) ?? 0), 0);
        return { id, at: others.length === 0 ? (next.get(id) ?? from) : sum / others.length, weight: 1 };
      });
      for (const { id, at: middle } of withoutOverlap(wishes, apart, from, to)) next.set(id, middle);
    }
    at = next;
    const count = crossings(lanes, arrows, at);
    if (count < fewest) [best, fewest] = [at, count];
    else if (count === fewest && sweep > 1) best = at;
  }
  return tidied(lanes, best, apart, from, to);
}

/** From middle to middle: with room for an arrow and its label between two cards, where the fullest lane allows it. */
function roomBetween(lanes: readonly LaneInput[], from: number, to: number): number {
  const most = Math.max(...lanes.map(({ cards }) => cards.length), 1);
  return (most - 1) * roomyStep <= to - from ? roomyStep : cardSize.width + cardGap;
}

/** Moved to the middle as a whole, and onto few columns, so that what nearly stands above each other really does. */
function tidied(
  lanes: readonly LaneInput[],
  at: ReadonlyMap<string, number>,
  apart: number,
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const all = [...at.values()];
  if (all.length === 0) return at;
  const middle = (from + to) / 2;
  const shift = middle - (Math.min(...all) + Math.max(...all)) / 2;
  const column = apart / 2;
  const put = new Map<string, number>();
  for (const { cards } of lanes) {
    const wishes = cards.map(({ id }) => {
      const wish = (at.get(id) ?? middle) + shift;
      return { id, at: middle + Math.round((wish - middle) / column) * column, weight: 1 };
    });
    for (const one of withoutOverlap(wishes, apart, from, to)) put.set(one.id, one.at);
  }
  return put;
}

/** How many pairs of arrows between the same two lanes cross each other. */
export function crossings(
  lanes: readonly LaneInput[],
  arrows: readonly ArrowInput[],
  at: ReadonlyMap<string, number>,
): number {
  const laneOf = new Map(lanes.flatMap(({ cards }, index) => cards.map(({ id }) => [id, index] as const)));
  const lines = arrows.flatMap(({ from, to }) => {
    const [one, other] = [laneOf.get(from), laneOf.get(to)];
    if (one === undefined || other === undefined || one === other) return [];
    const [low, high] = one > other ? [from, to] : [to, from];
    return [
      {
        pair: `${Math.min(one, other)}/${Math.max(one, other)}`,
        low: at.get(low) ?? 0,
        high: at.get(high) ?? 0,
      },
    ];
  });
  let count = 0;
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.pair === b.pair && (a.low - b.low) * (a.high - b.high) < 0) count += 1;
    }
  }
  return count;
}

function neighboursOf(arrows: readonly ArrowInput[]): ReadonlyMap<string, readonly string[]> {
  const tied = new Map<string, string[]>();
  const tie = (id: string, other: string): void => void tied.set(id, [...(tied.get(id) ?? []), other]);
  for (const { from, to } of arrows) {
    if (from === to) continue;
    tie(from, to);
    tie(to, from);
  }
  return tied;
}

/** Evenly along the lane, each in the middle of its part. */
function spread(ids: readonly string[], from: number, to: number): readonly (readonly [string, number])[] {
  return [...ids]
    .sort()
    .map((id, index, all) => [id, from + ((index + 0.5) / all.length) * (to - from)] as const);
}

function keyOf({ id }: { readonly id: string }): string {
  return id;
}
