// Where every bar and ribbon of the flow picture stands: a pure function of the data and the room there is.
import { sum } from 'd3-array';
import { type FlowData, type FlowLink, type FlowNode, throughputs, totalFlow } from './flow-data.ts';

/** The room: `along` is the direction of the flow, `across` its breadth; pixels. */
export interface FlowRoom {
  /** From the outer edge of the first column to the outer edge of the last one. */
  readonly along: number;
  /** Either how thick the whole stream is drawn (the breadth follows), or the breadth it must fit in. */
  readonly fit: { readonly thickness: number } | { readonly breadth: number };
  /** Least distance between two bars of a column. */
  readonly gap: number;
  /** Least room that a bar gets across the flow for its label. */
  readonly slotOf: (node: FlowNode) => number;
  /** Extent along the flow by kind: a bar, or a lane that holds a name between the ribbons. */
  readonly depth: Readonly<Record<FlowNode['kind'], number>>;
}

/** A bar. `start` and `end` run across the flow; `intended` is the length that the intended share would have. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly column: number;
  /** Where it begins along the flow, and how far it extends. */
  readonly at: number;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  /** The room for the label: the bar with its share of the gap. */
  readonly slotStart: number;
  readonly slotEnd: number;
  readonly value: number;
  readonly share: number;
  readonly intended: number | null;
}

/** A ribbon; `adrift` when all of it ends where no goal is served. Positions are the ribbon's middle. */
export interface PlacedLink {
  readonly link: FlowLink;
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly width: number;
  readonly sourceAt: number;
  readonly targetAt: number;
  readonly adrift: boolean;
}

/** The finished picture; `total` is what reaches the goals (and the place where no goal is served). */
export interface FlowPicture {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly breadth: number;
  readonly columns: number;
  readonly total: number;
}

/**
 * Lays the flow out in columns: resources, work, goals (goals that serve other goals before those). Expects data
 * without circles (`breakCircles`). Goals keep their order, work is ordered by the goals it serves to avoid crossings.
 */
export function layoutFlow(data: FlowData, room: FlowRoom): FlowPicture {
  const through = throughputs(data.links);
  const columnOf = columnsOf(data);
  const total = totalFlow(data);
  const shown = data.nodes.filter((node) => (through.get(node.id) ?? 0) > 0 || (node.intendedShare ?? 0) > 0);
  const columnCount = shown.reduce((most, node) => Math.max(most, (columnOf.get(node.id) ?? 0) + 1), 0);
  const columns = orderColumns(data, shown, columnOf, columnCount);
  const sizeOf = (node: FlowNode) => Math.max(through.get(node.id) ?? 0, (node.intendedShare ?? 0) * total);
  const breadthAt = (scale: number) =>
    Math.max(0, ...columns.map((column) => columnBreadth(column, scale, sizeOf, room)));
  const scale =
    'thickness' in room.fit ? (total > 0 ? room.fit.thickness / total : 0) : scaleToFit(room.fit.breadth);
  const breadth = 'thickness' in room.fit ? breadthAt(scale) : room.fit.breadth;
  const depths = columns.map((column) => Math.max(0, ...column.map((node) => room.depth[node.kind])));
  const run = columnCount > 1 ? Math.max(0, room.along - sum(depths)) / (columnCount - 1) : 0;
  const nodes = columns.flatMap((column, index) => placeColumn(column, index));
  return { nodes, links: placeLinks(data.links, nodes, scale), breadth, columns: columnCount, total };

  function scaleToFit(limit: number): number {
    let [low, high] = [0, total > 0 ? limit / total : 0];
    for (let step = 0; step < 40; step += 1) {
      const middle = (low + high) / 2;
      if (breadthAt(middle) <= limit) low = middle;
      else high = middle;
    }
    return low;
  }

  function placeColumn(column: readonly FlowNode[], index: number): PlacedNode[] {
    const slots = column.map((node) => Math.max(sizeOf(node) * scale, room.slotOf(node)));
    const spare = breadth - sum(slots) - room.gap * (column.length - 1);
    const extra = column.length > 1 ? Math.min(room.gap * 1.5, spare / (column.length - 1)) : 0;
    const gap = room.gap + Math.max(0, extra);
    let from = Math.max(0, (breadth - sum(slots) - gap * (column.length - 1)) / 2);
    return column.map((node, position) => {
      const slot = slots[position] ?? 0;
      const size = sizeOf(node) * scale;
      const start = from + (slot - size) / 2;
      const value = through.get(node.id) ?? 0;
      const placed: PlacedNode = {
        node,
        column: index,
        at: index * run + sum(depths.slice(0, index)),
        depth: room.depth[node.kind],
        start,
        end: start + value * scale,
        slotStart: from,
        slotEnd: from + slot,
        value,
        share: total > 0 ? value / total : 0,
        intended: node.intendedShare === undefined ? null : node.intendedShare * total * scale,
      };
      from += slot + gap;
      return placed;
    });
  }
}

function columnBreadth(
  column: readonly FlowNode[],
  scale: number,
  sizeOf: (node: FlowNode) => number,
  room: FlowRoom,
): number {
  const slots = column.map((node) => Math.max(sizeOf(node) * scale, room.slotOf(node)));
  return sum(slots) + room.gap * Math.max(0, column.length - 1);
}

function columnsOf(data: FlowData): ReadonlyMap<string, number> {
  const goals = new Set(data.nodes.filter((node) => node.kind === 'goal').map((node) => node.id));
  const depth = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const below = data.links.filter((link) => link.to === id && goals.has(link.from));
    const found = below.reduce((deepest, link) => Math.max(deepest, depthOf(link.from) + 1), 0);
    depth.set(id, found);
    return found;
  };
  const first = { resource: 0, work: 1, goal: 2 } as const;
  return new Map(
    data.nodes.map((node) => [node.id, first[node.kind] + (node.kind === 'goal' ? depthOf(node.id) : 0)]),
  );
}

function orderColumns(
  data: FlowData,
  shown: readonly FlowNode[],
  columnOf: ReadonlyMap<string, number>,
  columnCount: number,
): readonly (readonly FlowNode[])[] {
  const goals = shown.filter((node) => node.kind === 'goal');
  const goalOrder = [...goals.filter((node) => !node.adrift), ...goals.filter((node) => node.adrift)];
  const rank = new Map(goalOrder.map((node, index) => [node.id, index]));
  const pull = (id: string) => {
    const out = data.links.filter((link) => link.from === id && rank.has(link.to));
    const weight = sum(out, (link) => link.value);
    return weight > 0 ? sum(out, (link) => link.value * (rank.get(link.to) ?? 0)) / weight : goalOrder.length;
  };
  const work = shown
    .filter((node) => node.kind === 'work')
    .map((node) => ({ node, pull: pull(node.id) }))
    .sort((a, b) => a.pull - b.pull)
    .map(({ node }) => node);
  const resources = shown.filter((node) => node.kind === 'resource');
  const ordered = [...resources, ...work, ...goalOrder];
  return Array.from({ length: columnCount }, (_, column) =>
    ordered.filter((node) => columnOf.get(node.id) === column),
  );
}

function placeLinks(links: readonly FlowLink[], nodes: readonly PlacedNode[], scale: number): PlacedLink[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const adriftOnly = endsAdrift(links, byId);
  const sources = new Map<string, number>();
  const targets = new Map<string, number>();
  const usable = links.flatMap((link) => {
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    return source && target && link.value > 0 ? [{ link, source, target }] : [];
  });
  const take = (used: Map<string, number>, placed: PlacedNode, width: number) => {
    const from = used.get(placed.node.id) ?? placed.start;
    used.set(placed.node.id, from + width);
    return from + width / 2;
  };
  const atSource = new Map<FlowLink, number>();
  for (const { link, source } of [...usable].sort((a, b) => a.target.start - b.target.start)) {
    atSource.set(link, take(sources, source, link.value * scale));
  }
  return [...usable]
    .sort((a, b) => a.source.start - b.source.start)
    .map(({ link, source, target }) => ({
      link,
      source,
      target,
      width: link.value * scale,
      sourceAt: atSource.get(link) ?? source.start,
      targetAt: take(targets, target, link.value * scale),
      adrift: target.node.adrift === true || adriftOnly.has(link.to),
    }));
}

/** Nodes from which everything ends where no goal is served. */
function endsAdrift(links: readonly FlowLink[], nodes: ReadonlyMap<string, PlacedNode>): ReadonlySet<string> {
  const out = new Map<string, boolean>();
  for (const link of links) {
    if (link.value <= 0) continue;
    const adrift = nodes.get(link.to)?.node.adrift === true;
    out.set(link.from, (out.get(link.from) ?? true) && adrift);
  }
  return new Set([...out].filter(([, adrift]) => adrift).map(([id]) => id));
}

/** The outline of a ribbon as an SVG path, flowing rightwards or, on a phone, downwards. */
export function ribbonPath(placed: PlacedLink, direction: 'right' | 'down', leastWidth = 1): string {
  const half = Math.max(leastWidth, placed.width) / 2;
  const from = placed.source.at + placed.source.depth;
  const to = placed.target.at;
  const middle = (from + to) / 2;
  const point = (along: number, across: number) =>
    direction === 'right' ? `${round(along)},${round(across)}` : `${round(across)},${round(along)}`;
  const [s, t] = [placed.sourceAt, placed.targetAt];
  return [
    `M${point(from, s - half)}`,
    `C${point(middle, s - half)} ${point(middle, t - half)} ${point(to, t - half)}`,
    `L${point(to, t + half)}`,
    `C${point(middle, t + half)} ${point(middle, s + half)} ${point(from, s + half)}`,
    'Z',
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
