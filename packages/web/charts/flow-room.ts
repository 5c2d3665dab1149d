// How much room the flow picture has for bars and names, by the width of the page and its direction.
import { textWidth, wrapText } from './fit-text.ts';
import type { FlowData, FlowNode } from './flow-data.ts';
import { keyOrder } from './flow-key-order.ts';
import type { FlowRoom, PlacedNode } from './flow-layout.ts';

/** Thickness of a bar along the flow, in pixels. */
export const bar = 10;
/** Above the picture, for the heads of the columns. */
export const headRoom = 34;
/** The two bars at the ends of a lane. */
export const laneBar = 4;
/** Size of names, in pixels. */
const labelPx = 13.5;

/** Distance from resources to goals on a phone, in pixels. */
export const phoneAlong = 350;

/** The room for bars and names, by the width of the page. */
export function roomFor(data: FlowData, direction: 'right' | 'down', width: number): FlowRoom {
  const margins = marginsFor(direction, width);
  if (direction === 'down') {
    const depth = { resource: bar, work: bar, goal: bar };
    const [slot, gap] = phoneSlot(data, width);
    return { along: phoneAlong, fit: { breadth: width }, gap, slotOf: () => slot, depth };
  }
  const lines = (node: FlowNode) =>
    wrapText(node.label, node.kind === 'goal' ? margins.right - labelGap : margins.left - 12, labelPx).length;
  return {
    along: width - margins.left - margins.right,
    fit: { thickness: 300 },
    gap: 12,
    slotOf: (node) => (node.kind === 'work' ? 24 : 22 + 18 * lines(node)),
    depth: { resource: bar, work: Math.min(264, Math.max(188, Math.round(width * 0.235))), goal: bar },
  };
}

/** Room for a number below each bar, but never more than half of the breadth for all of them together. */
function phoneSlot(data: FlowData, width: number): readonly [number, number] {
  const kinds = ['resource', 'work', 'goal'] as const;
  const most = Math.max(1, ...kinds.map((kind) => data.nodes.filter((node) => node.kind === kind).length));
  return [Math.min(28, (0.5 * width) / most), Math.min(8, (0.15 * width) / most)];
}

/** Between the last bar and the end of the room, the bracket of the intended share and some air. */
const labelGap = 26;

/** What is left free beside the picture for the names of resources and goals. */
export function marginsFor(
  direction: 'right' | 'down',
  width: number,
): { readonly left: number; readonly right: number } {
  if (direction === 'down') return { left: 0, right: 0 };
  return width < 860 ? { left: 112, right: 168 } : { left: 120, right: 220 };
}

/** The width in pixels that a name may take. */
export function labelRoom(
  placed: PlacedNode,
  direction: 'right' | 'down',
  width: number,
  columns: number,
): number {
  const margins = marginsFor(direction, width);
  if (direction === 'down') return placed.slotEnd - placed.slotStart + 6;
  if (placed.node.kind === 'resource') return margins.left - 12;
  if (placed.node.kind === 'work') return placed.depth - 2 * laneBar;
  return placed.column === columns - 1 ? margins.right - labelGap : 96;
}

/** On a phone: numbers for the bars whose name does not fit, and for all work and goals. */
export function keyNumbers(nodes: readonly PlacedNode[]): ReadonlyMap<string, number> {
  const fits = (placed: PlacedNode) =>
    placed.node.kind === 'resource' &&
    textWidth(placed.node.label, labelPx) <= placed.slotEnd - placed.slotStart + 6;
  const keyed = nodes.filter((placed) => !fits(placed));
  const ordered = keyOrder.flatMap((kind) => keyed.filter((placed) => placed.node.kind === kind));
  return new Map(ordered.map((placed, index) => [placed.node.id, index + 1]));
}
