// Walking through the flow picture: what hangs together with a node, and where an arrow key leads.
import type { PlacedLink, PlacedNode } from './flow-layout.ts';

/** The ids of all nodes upstream and downstream of a node, and the links between them. */
export function relatedTo(
  id: string,
  links: readonly PlacedLink[],
): { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<PlacedLink> } {
  const nodes = new Set([id]);
  const related = new Set<PlacedLink>();
  for (const [from, to] of [['source', 'target'] as const, ['target', 'source'] as const]) {
    const waiting = [id];
    const seen = new Set<string>();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const link of links) {
        if (link[from].node.id !== at) continue;
        related.add(link);
        nodes.add(link[to].node.id);
        waiting.push(link[to].node.id);
      }
    }
  }
  return { nodes, links: related };
}

/** An arrow key as a step: along the flow, or across it. */
export type FlowStep = 'forward' | 'back' | 'next' | 'previous';

/** Which step an arrow key means in a picture of this direction; undefined for other keys. */
export function stepOf(key: string, direction: 'right' | 'down'): FlowStep | undefined {
  const right: Readonly<Record<string, FlowStep>> = {
    ArrowRight: 'forward',
    ArrowLeft: 'back',
    ArrowDown: 'next',
    ArrowUp: 'previous',
  };
  const down: Readonly<Record<string, FlowStep>> = {
    ArrowDown: 'forward',
    ArrowUp: 'back',
    ArrowRight: 'next',
    ArrowLeft: 'previous',
  };
  return (direction === 'right' ? right : down)[key];
}

/** The node to which a step leads: within the column, or to the nearest in the neighbouring column. */
export function nodeAfter(
  nodes: readonly PlacedNode[],
  current: PlacedNode,
  step: FlowStep,
): PlacedNode | undefined {
  if (step === 'next' || step === 'previous') {
    const column = nodes.filter((placed) => placed.column === current.column);
    return column[column.indexOf(current) + (step === 'next' ? 1 : -1)];
  }
  const beside = nodes.filter((placed) => placed.column === current.column + (step === 'forward' ? 1 : -1));
  const distance = (placed: PlacedNode) =>
    Math.abs(placed.slotStart + placed.slotEnd - current.slotStart - current.slotEnd);
  return beside.reduce<PlacedNode | undefined>(
    (nearest, placed) => (nearest && distance(nearest) <= distance(placed) ? nearest : placed),
    undefined,
  );
}
