// What the flow picture is drawn from, and the two preparations of it: no circles, not too many names.

/** A resource, a piece of work, or a goal. `adrift` marks the place where everything ends that serves no goal. */
export interface FlowNode {
  readonly id: string;
  readonly kind: 'resource' | 'work' | 'goal';
  readonly label: string;
  /** Only goals: the share of the whole which the owners want it to get, 0 to 1. */
  readonly intendedShare?: number;
  readonly adrift?: boolean;
}

/** So much flows from one node to another; `value` is not negative, in the unit of the picture. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** Nodes in the order in which they should stand, and what flows between them. */
export interface FlowData {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** The node that stands for several small pieces of work. */
export const othersId = '…others';

/**
 * Removes the thinnest link of every circle, and links to unknown nodes or without value, so that a layout exists.
 * The same data in any order of links gives the same answer.
 */
export function breakCircles(data: FlowData): { readonly data: FlowData; readonly cut: readonly FlowLink[] } {
  const known = new Set(data.nodes.map((node) => node.id));
  const strongestFirst = data.links
    .filter((link) => known.has(link.from) && known.has(link.to) && link.value > 0)
    .sort((a, b) => b.value - a.value || compare(a.from, b.from) || compare(a.to, b.to));
  const outgoing = new Map<string, string[]>();
  const cut: FlowLink[] = [];
  const kept = new Set<FlowLink>();
  for (const link of strongestFirst) {
    if (reaches(outgoing, link.to, link.from)) {
      cut.push(link);
      continue;
    }
    kept.add(link);
    outgoing.set(link.from, [...(outgoing.get(link.from) ?? []), link.to]);
  }
  return { data: { nodes: data.nodes, links: data.links.filter((link) => kept.has(link)) }, cut };
}

/**
 * Keeps the `most` biggest pieces of work and joins the rest into one node named by `labelOf(count)`.
 * Amounts are added, never dropped. Grouping one piece alone would hide a name for nothing, so it is not done.
 */
export function groupSmallWork(
  data: FlowData,
  most: number,
  labelOf: (count: number) => string,
): { readonly data: FlowData; readonly grouped: readonly FlowNode[] } {
  const work = data.nodes.filter((node) => node.kind === 'work');
  if (work.length <= most + 1) return { data, grouped: [] };
  const through = throughputs(data.links);
  const bySize = [...work].sort(
    (a, b) => (through.get(b.id) ?? 0) - (through.get(a.id) ?? 0) || compare(a.id, b.id),
  );
  const grouped = bySize.slice(most);
  const small = new Set(grouped.map((node) => node.id));
  const others: FlowNode = { id: othersId, kind: 'work', label: labelOf(grouped.length) };
  const joined = new Map<string, FlowLink>();
  for (const link of data.links) {
    const from = small.has(link.from) ? othersId : link.from;
    const to = small.has(link.to) ? othersId : link.to;
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    joined.set(key, { from, to, value: link.value + (joined.get(key)?.value ?? 0) });
  }
  const nodes = [...data.nodes.filter((node) => !small.has(node.id)), others];
  return { data: { nodes, links: [...joined.values()] }, grouped };
}

/** What passes each node: the larger of what comes in and what goes out. */
export function throughputs(links: readonly FlowLink[]): ReadonlyMap<string, number> {
  const incoming = new Map<string, number>();
  const outgoing = new Map<string, number>();
  for (const { from, to, value } of links) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + value);
    incoming.set(to, (incoming.get(to) ?? 0) + value);
  }
  const through = new Map<string, number>();
  for (const id of new Set([...incoming.keys(), ...outgoing.keys()])) {
    through.set(id, Math.max(incoming.get(id) ?? 0, outgoing.get(id) ?? 0));
  }
  return through;
}

/**
 * What ends at goals, or where no goal is served. What one goal passes on to another is not counted again.
 */
export function totalFlow(data: FlowData): number {
  const goals = new Set(data.nodes.filter((node) => node.kind === 'goal').map((node) => node.id));
  return data.links.reduce(
    (total, link) => (goals.has(link.to) && !goals.has(link.from) ? total + link.value : total),
    0,
  );
}

function reaches(outgoing: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(outgoing.get(id) ?? []));
  }
  return false;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
