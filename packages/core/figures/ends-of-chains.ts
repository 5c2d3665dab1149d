// Where chains of nodes end: of many nodes that share a fault, those that have to be mended for the others to be mended.
import { stronglyConnected } from './strongly-connected.ts';

/**
 * Of the `counted` nodes, those from which no other counted node is reached; nodes of one circle come together, sorted.
 * A chain may lead over nodes that are not counted. Cost grows with nodes + edges.
 *
 * @example a → b → c, all counted: [['c']]
 */
export function endsOfChains(
  nodes: readonly string[],
  counted: ReadonlySet<string>,
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const { components, componentOf } = stronglyConnected(nodes, next);
  // Components come out after every component they point to, so what lies beyond is known when one is reached.
  const leadsToCounted: boolean[] = [];
  const ends: (readonly string[])[] = [];
  for (const [number, members] of components.entries()) {
    const own = members.filter((node) => counted.has(node)).sort();
    const beyond = members.some((node) =>
      next(node).some((other) => {
        const target = componentOf.get(other);
        return target !== undefined && target !== number && leadsToCounted[target];
      }),
    );
    leadsToCounted.push(beyond || own.length > 0);
    if (!beyond && own.length > 0) ends.push(own);
  }
  return ends.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
