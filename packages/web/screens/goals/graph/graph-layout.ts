// Places the nodes of the graph in columns with as few crossings as a few sweeps find.
// Sugiyama, Tagawa & Toda 1981, "Methods for visual understanding of hierarchical system structures": barycentre order.
import type { GoalGraphData, GraphEdge, GraphNode } from './graph-data.ts';

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

export const nodeWidth = 212;
export const nodeHeight = 46;
const gap = 12;
const columnGap = 116;
const margin = 12;

/** Deterministic: the same graph is always drawn alike. Cost grows with nodes and edges, times eight sweeps. */
export function layoutGraph({ nodes, edges, layers }: GoalGraphData): GraphLayout {
  const columns = Array.from({ length: layers }, (_, layer) =>
    nodes.filter((node) => node.layer === layer).sort(byImportance),
  );
  const y = new Map<string, number>();
  for (const column of columns) {
    column.forEach((node, at) => {
      y.set(node.key, at * (nodeHeight + gap));
    });
  }
  const toRight = neighbours(edges, 'from', 'to');
  const toLeft = neighbours(edges, 'to', 'from');
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const leftward = sweep % 2 === 0;
    const order = leftward ? columns : [...columns].reverse();
    for (const column of order) place(column, leftward ? toRight : toLeft, y);
  }
  // Leftward last, so that what supports lies beside what it supports.
  for (const column of columns.slice(1)) place(column, toRight, y);
  const least = Math.min(0, ...y.values());
  const most = Math.max(0, ...[...y.values()].map((one) => one + nodeHeight));
  return {
    nodes: nodes.map((node) => ({
      ...node,
      x: margin + (layers - 1 - node.layer) * (nodeWidth + columnGap),
      y: margin + (y.get(node.key) ?? 0) - least,
    })),
    width: margin * 2 + layers * nodeWidth + Math.max(0, layers - 1) * columnGap,
    height: margin * 2 + most - least,
  };
}

/** Each node to the mean of its neighbours, then pushed apart from the middle outwards. */
function place(
  column: readonly GraphNode[],
  towards: ReadonlyMap<string, readonly Neighbour[]>,
  y: Map<string, number>,
): void {
  const wished = column
    .map((node, at) => {
      const others = towards.get(node.key) ?? [];
      const total = others.reduce((sum, { part }) => sum + part, 0);
      const mean = others.reduce((sum, { key, part }) => sum + (y.get(key) ?? 0) * part, 0) / (total || 1);
      return { key: node.key, at, wish: total > 0 ? mean : (y.get(node.key) ?? 0) };
    })
    .sort((a, b) => a.wish - b.wish || a.at - b.at);
  const step = nodeHeight + gap;
  let next = Number.NEGATIVE_INFINITY;
  const placed = wished.map(({ key, wish }) => {
    const at = Math.max(wish, next);
    next = at + step;
    return { key, wish, at };
  });
  // The whole column back by what it was pushed on average, so that it stays centred on its neighbours.
  const pushed = placed.reduce((sum, { wish, at }) => sum + at - wish, 0) / Math.max(1, placed.length);
  for (const { key, at } of placed) y.set(key, at - pushed);
}

interface Neighbour {
  readonly key: string;
  readonly part: number;
}

function neighbours(
  edges: readonly GraphEdge[],
  of: 'from' | 'to',
  to: 'from' | 'to',
): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>();
  for (const edge of edges) {
    const list = found.get(edge[of]) ?? [];
    list.push({ key: edge[to], part: edge.part });
    found.set(edge[of], list);
  }
  return found;
}

function byImportance(a: GraphNode, b: GraphNode): number {
  return (
    (a.topOrder ?? 99) - (b.topOrder ?? 99) ||
    (a.noun < b.noun ? -1 : a.noun > b.noun ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
