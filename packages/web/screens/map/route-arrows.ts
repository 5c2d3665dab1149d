// The way of each arrow from card to card: out of the edge that faces the other, through the gaps between cards, never over one.
import { type ArrowInput, cardSize, headWidth, type PlacedCard } from './map-geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedArrow {
  readonly id: string;
  /** The line as SVG path data. */
  readonly path: string;
  /** Its point, and the direction in which it flies there. */
  readonly tip: Point;
  readonly heading: 'up' | 'down' | 'left' | 'right';
  /** The middle of its label. */
  readonly label: Point;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
interface End {
  readonly card: PlacedCard;
  readonly side: Side;
}
interface Plan {
  readonly arrow: ArrowInput;
  readonly from: End;
  readonly to: End;
  /** In each lane on the way, from the driver on: where it passes, and between which heights. */
  readonly through: readonly { readonly x: number; readonly enter: number; readonly leave: number }[];
}

const { width: cardWidth, height: cardHeight } = cardSize;
/** The head of an arrow is drawn in front of the end of its line. */
const headLength = 8;
const labelHeight = 20;
/** So much room between two cards is enough for an arrow straight from side to side. */
const straightRoom = 56;

export function routeArrows(
  arrows: readonly ArrowInput[],
  cards: readonly PlacedCard[],
  width: number,
): readonly PlacedArrow[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const taken = new Map<number, number[]>();
  const plans = arrows.flatMap((arrow): readonly Plan[] => {
    const [from, to] = [byId.get(arrow.from), byId.get(arrow.to)];
    return from && to && from !== to ? [planArrow(arrow, from, to, cards, width, taken)] : [];
  });
  const portOf = ports(plans);
  const labels: { readonly at: Point; readonly width: number }[] = [];
  return plans.map((plan) => draw(plan, portOf, cards, labels));
}

function planArrow(
  arrow: ArrowInput,
  from: PlacedCard,
  to: PlacedCard,
  cards: readonly PlacedCard[],
  width: number,
  taken: Map<number, number[]>,
): Plan {
  if (from.lane === to.lane) {
    const [left, right] = from.x < to.x ? [from, to] : [to, from];
    const free = right.x - left.x - cardWidth;
    const between = cards.some(({ lane, x }) => lane === from.lane && x > left.x && x < right.x);
    if (between || free < straightRoom || arrow.kind === 'feedback')
      return { arrow, from: { card: from, side: 'top' }, to: { card: to, side: 'top' }, through: [] };
    const sides = from === left ? (['right', 'left'] as const) : (['left', 'right'] as const);
    return { arrow, from: { card: from, side: sides[0] }, to: { card: to, side: sides[1] }, through: [] };
  }
  const up = to.lane < from.lane;
  const step = up ? -1 : 1;
  const through: { x: number; enter: number; leave: number }[] = [];
  for (let lane = from.lane + step; lane !== to.lane; lane += step) {
    const share = Math.abs(lane - from.lane) / Math.abs(to.lane - from.lane);
    const wish = middle(from) + (middle(to) - middle(from)) * share;
    const inLane = cards.filter((card) => card.lane === lane);
    const top = (inLane[0]?.y ?? from.y + (lane - from.lane) * (from.y / Math.max(1, from.lane))) - 4;
    const bottom = top + cardHeight + 8;
    const used = taken.get(lane) ?? [];
    const x = inLane.length === 0 ? wish : gapNear(wish, inLane, width, used);
    taken.set(lane, [...used, x]);
    if (inLane.length > 0) through.push({ x, enter: up ? bottom : top, leave: up ? top : bottom });
  }
  return {
    arrow,
    from: { card: from, side: up ? 'top' : 'bottom' },
    to: { card: to, side: up ? 'bottom' : 'top' },
    through,
  };
}

/** The free spot between the cards of a lane that lies nearest, beside the arrows that already pass there. */
function gapNear(wish: number, cards: readonly PlacedCard[], width: number, used: readonly number[]): number {
  const row = [...cards].sort((a, b) => a.x - b.x);
  const edges = [headWidth + 2, ...row.flatMap(({ x }) => [x, x + cardWidth]), width - 2];
  let best = wish;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < edges.length; index += 2) {
    const [left, right] = [edges[index] ?? 0, edges[index + 1] ?? 0];
    // Away from the cards where there is room.
    const inset = Math.max(7, Math.min(20, (right - left) / 3));
    const [low, high] = [left + inset, right - inset];
    if (high < low) continue;
    const near = Math.min(high, Math.max(low, wish));
    const spots = [0, 8, -8, 16, -16, 24, -24].map((by) => near + by).filter((x) => x >= low && x <= high);
    const free = spots.find((x) => used.every((other) => Math.abs(other - x) >= 7)) ?? near;
    if (Math.abs(free - wish) < least) [best, least] = [free, Math.abs(free - wish)];
  }
  return best;
}

/** Several arrows at one edge of a card stand side by side, in the order of where they come from. */
function ports(plans: readonly Plan[]): (arrow: string, end: 'from' | 'to') => Point {
  const edges = new Map<string, { key: string; card: PlacedCard; side: Side; towards: number }[]>();
  for (const { arrow, from, to, through } of plans) {
    const ends = [
      { key: `${arrow.id}/from`, ...from, towards: through[0]?.x ?? middle(to.card) },
      { key: `${arrow.id}/to`, ...to, towards: through.at(-1)?.x ?? middle(from.card) },
    ];
    for (const end of ends) {
      const edge = `${end.card.id}/${end.side}`;
      edges.set(edge, [...(edges.get(edge) ?? []), end]);
    }
  }
  const placed = new Map<string, Point>();
  for (const ends of edges.values()) {
    const row = [...ends].sort((a, b) => a.towards - b.towards || (a.key < b.key ? -1 : 1));
    const across = row[0]?.side === 'left' || row[0]?.side === 'right';
    const step = Math.min(
      across ? 18 : 26,
      ((across ? cardHeight : cardWidth) - 40) / Math.max(1, row.length - 1),
    );
    for (const [rank, { key, card, side }] of row.entries()) {
      const by = (rank - (row.length - 1) / 2) * step;
      placed.set(key, portOn(card, side, by));
    }
  }
  return (arrow, end) => placed.get(`${arrow}/${end}`) ?? { x: 0, y: 0 };
}

function portOn({ x, y }: PlacedCard, side: Side, by: number): Point {
  switch (side) {
    case 'top':
      return { x: x + cardWidth / 2 + by, y };
    case 'bottom':
      return { x: x + cardWidth / 2 + by, y: y + cardHeight };
    case 'left':
      return { x, y: y + cardHeight / 2 + by };
    case 'right':
      return { x: x + cardWidth, y: y + cardHeight / 2 + by };
  }
}

function draw(
  { arrow, from, to, through }: Plan,
  portOf: ReturnType<typeof ports>,
  cards: readonly PlacedCard[],
  labels: { readonly at: Point; readonly width: number }[],
): PlacedArrow {
  const [start, tip] = [portOf(arrow.id, 'from'), portOf(arrow.id, 'to')];
  const heading = ({ top: 'down', bottom: 'up', left: 'right', right: 'left' } as const)[to.side];
  const end = behind(tip, heading);
  const place = (candidates: readonly Point[]): Point => {
    const half = arrow.labelWidth / 2 + 3;
    // How much it would cover; a card counts more than another label.
    const covered = (at: Point): number =>
      labels.filter(
        (one) => Math.abs(one.at.x - at.x) < half + one.width / 2 && Math.abs(one.at.y - at.y) < labelHeight,
      ).length +
      10 *
        cards.filter(
          ({ x, y }) =>
            at.x + half >= x && at.x - half <= x + cardWidth && at.y + 10 >= y && at.y - 10 <= y + cardHeight,
        ).length;
    let at = candidates[0] ?? tip;
    for (const one of candidates) if (covered(one) < covered(at)) at = one;
    if (arrow.labelWidth > 0) labels.push({ at, width: arrow.labelWidth });
    return at;
  };
  if (from.side === to.side) {
    // The farther, the higher: arcs of one lane stay apart.
    const height = Math.min(38, 20 + Math.abs(end.x - start.x) / 28);
    const rise = start.y - height;
    const path = `M${start.x} ${start.y}C${start.x} ${rise} ${end.x} ${rise} ${end.x} ${end.y}`;
    const spotsOfArc = [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8].map((share) =>
      onCurve(start, end, [rise, rise], share),
    );
    return { id: arrow.id, path, tip, heading, label: place(spotsOfArc) };
  }
  if (from.side === 'left' || from.side === 'right') {
    const half = (start.x + end.x) / 2;
    const path = `M${start.x} ${start.y}C${half} ${start.y} ${half} ${end.y} ${end.x} ${end.y}`;
    return { id: arrow.id, path, tip, heading, label: place([{ x: half, y: (start.y + end.y) / 2 - 13 }]) };
  }
  const parts = [`M${start.x} ${start.y}`];
  const candidates: Point[] = [];
  let at = start;
  for (const { x, enter, leave } of through) {
    const next = { x, y: enter };
    parts.push(curve(at, next), `L${x} ${leave}`);
    candidates.push(...spots(at, next));
    at = { x, y: leave };
  }
  parts.push(curve(at, end));
  // Nearest to the result first: that is where one reads what it does to it.
  const label = place([...spots(at, end), ...candidates.toReversed()]);
  return { id: arrow.id, path: parts.join(''), tip, heading, label };
}

function curve(from: Point, to: Point): string {
  const half = (from.y + to.y) / 2;
  return `C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
}

/** Points on the curve at which a label may stand, the middle first. */
function spots(from: Point, to: Point): readonly Point[] {
  const half = (from.y + to.y) / 2;
  return [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8].map((share) => onCurve(from, to, [half, half], share));
}

/** A point of the curve that leaves and arrives upright, its handles at these heights. */
function onCurve(from: Point, to: Point, [leave, arrive]: readonly [number, number], share: number): Point {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: from.x * (a + b) + to.x * (c + d),
    y: from.y * a + leave * b + arrive * c + to.y * d,
  };
}

function behind({ x, y }: Point, heading: PlacedArrow['heading']): Point {
  const by = { up: [0, 1], down: [0, -1], left: [1, 0], right: [-1, 0] } as const;
  const [dx, dy] = by[heading];
  return { x: x + dx * headLength, y: y + dy * headLength };
}

function middle({ x }: PlacedCard): number {
  return x + cardWidth / 2;
}
