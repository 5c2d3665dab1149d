// Which nodes of a directed graph reach each other in a circle.

/**
 * Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM J. Computing 1:146–160, without recursion.
 * A component comes out after every component it points to. Cost grows with nodes + edges.
 */
export function stronglyConnected(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): {
  readonly components: readonly (readonly string[])[];
  readonly componentOf: ReadonlyMap<string, number>;
} {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const componentOf = new Map<string, number>();
  const components: string[][] = [];
  const path: string[] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { node: string; targets: readonly string[]; at: number }[] = [];
    const enter = (node: string): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      path.push(node);
      work.push({ node, targets: next(node), at: 0 });
    };
    enter(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { node } = frame;
      const target = frame.targets[frame.at];
      frame.at += 1;
      if (target !== undefined) {
        if (!index.has(target)) enter(target);
        else if (!componentOf.has(target)) lower(node, index.get(target));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(parent.node, low.get(node));
      if (low.get(node) !== index.get(node)) continue;
      const members = path.splice(path.lastIndexOf(node));
      for (const member of members) componentOf.set(member, components.length);
      components.push(members);
    }
  }
  return { components, componentOf };

  function lower(node: string, to: number | undefined): void {
    low.set(node, Math.min(low.get(node) ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY));
  }
}
