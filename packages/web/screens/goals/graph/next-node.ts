// Where the arrow keys lead in the drawing: up and down in the column, left and right along the lines.
import type { GraphEdge } from './graph-data.ts';
import type { PlacedNode } from './graph-layout.ts';

/** Along a line where there is one, else to what lies nearest in the next column that way; null at the edge. */
export function nextNode(
  from: PlacedNode,
  key: string,
  nodes: readonly PlacedNode[],
  edges: readonly GraphEdge[],
): PlacedNode | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const sign = key === 'ArrowUp' ? -1 : 1;
    return nearest(
      nodes.filter(({ x, y }) => x === from.x && (y - from.y) * sign > 0),
      from,
    );
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isRight = key === 'ArrowRight';
  const tied = new Set(
    edges.flatMap((edge) =>
      isRight ? (edge.from === from.key ? [edge.to] : []) : edge.to === from.key ? [edge.from] : [],
    ),
  );
  const alongLines = nearest(
    nodes.filter((node) => tied.has(node.key)),
    from,
  );
  if (alongLines) return alongLines;
  const beyond = nodes.filter(({ x }) => (isRight ? x > from.x : x < from.x));
  const column = isRight ? Math.min(...beyond.map(({ x }) => x)) : Math.max(...beyond.map(({ x }) => x));
  return nearest(
    beyond.filter(({ x }) => x === column),
    from,
  );
}

function nearest(nodes: readonly PlacedNode[], { y }: PlacedNode): PlacedNode | null {
  return nodes.reduce<PlacedNode | null>(
    (best, node) => (best === null || Math.abs(node.y - y) < Math.abs(best.y - y) ? node : best),
    null,
  );
}
