// Which relations have to change before things that support or disturb each other fall into two camps without a quarrel.

export interface SignedRelation {
  readonly from: string;
  readonly to: string;
  /** +1: they support each other and belong together; −1: they disturb each other and belong apart. */
  readonly sign: 1 | -1;
}

/** One connected part of the graph. */
export interface SignedPart<R extends SignedRelation> {
  /** In the order given. */
  readonly nodes: readonly string[];
  /** The fewest relations that are violated however the nodes are parted; null when there are too many nodes to try. */
  readonly frustration: number | null;
  /** The nodes in the camp of the first one, and the others; empty when unknown. */
  readonly camps: readonly [readonly string[], readonly string[]];
  /** The relations that are violated, in the order given: those to change. */
  readonly violated: readonly R[];
}

export interface SignedFrustration<R extends SignedRelation> {
  /** Sum over all parts; null when one of them is unknown. */
  readonly value: number | null;
  /** Parts with at least one relation, in the order of their first node. */
  readonly parts: readonly SignedPart<R>[];
}

/** With more nodes in one part, trying all partitions takes too long. */
export const MOST_FRUSTRATION_NODES = 15;

/**
 * Frustration: the minimum, over all partitions into two camps, of positive relations between the camps plus negative ones
 * inside a camp; 0 exactly when the graph is balanced.
 *
 * Cartwright & Harary 1956, "Structural balance: a generalization of Heider's theory", Psychological Review 63:277–293; the
 * measure: Harary 1959, "On the measurement of structural balance", Behavioral Science 4:316–323. All partitions are tried,
 * so cost grows with 2ⁿ⁻¹ × relations of each connected part. Among equally good partitions the one whose violated
 * relations come first in the order given.
 *
 * @param nodes keys in the order in which they are to be named; a node without relations is in no part.
 * @throws RangeError when a relation names an unknown node or one node twice: a bug of the caller.
 * @example
 * signedFrustration(['1', '2', '3'], [
 *   { from: '1', to: '2', sign: 1 }, { from: '1', to: '3', sign: 1 }, { from: '2', to: '3', sign: -1 },
 * ]).value // 1
 */
export function signedFrustration<R extends SignedRelation>(
  nodes: readonly string[],
  relations: readonly R[],
): SignedFrustration<R> {
  const known = new Set(nodes);
  for (const { from, to } of relations) {
    if (from === to || !known.has(from) || !known.has(to)) {
      throw new RangeError(`signedFrustration: a relation from ${from} to ${to}`);
    }
  }
  const parts = connectedParts(nodes, relations).map((part) => partOf(part, relations));
  const isKnown = parts.every(({ frustration }) => frustration !== null);
  return {
    value: isKnown ? parts.reduce((sum, { frustration }) => sum + (frustration ?? 0), 0) : null,
    parts,
  };
}

function partOf<R extends SignedRelation>(nodes: readonly string[], relations: readonly R[]): SignedPart<R> {
  if (nodes.length > MOST_FRUSTRATION_NODES) {
    return { nodes, frustration: null, camps: [[], []], violated: [] };
  }
  const own = relations.filter(({ from }) => nodes.includes(from));
  const places = own.map(({ from, to, sign }) => ({
    from: nodes.indexOf(from),
    to: nodes.indexOf(to),
    sign,
  }));
  let best = { camp: 0, violated: violatedBy(0, places) };
  // The first node stays where it is: turning all of them round parts them alike.
  for (let camp = 2; camp < 2 ** nodes.length; camp += 2) {
    const violated = violatedBy(camp, places);
    if (comesBefore(violated, best.violated)) best = { camp, violated };
  }
  const isOther = (place: number): boolean => ((best.camp >> place) & 1) === 1;
  return {
    nodes,
    frustration: best.violated.length,
    camps: [nodes.filter((_, place) => !isOther(place)), nodes.filter((_, place) => isOther(place))],
    violated: best.violated.flatMap((index) => own[index] ?? []),
  };
}

interface PlacedRelation {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** Indexes of the relations that a partition violates; bit n says whether node n is in the other camp. */
function violatedBy(camp: number, relations: readonly PlacedRelation[]): readonly number[] {
  const violated: number[] = [];
  for (const [index, { from, to, sign }] of relations.entries()) {
    const areApart = (((camp >> from) ^ (camp >> to)) & 1) === 1;
    if (areApart === (sign === 1)) violated.push(index);
  }
  return violated;
}

/** Fewer come first; among as many, those that were given earlier. */
function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const place = one.findIndex((index, at) => index !== other[at]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

function connectedParts(
  nodes: readonly string[],
  relations: readonly SignedRelation[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of relations) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  const parts: (readonly string[])[] = [];
  for (const start of nodes) {
    if (seen.has(start) || !neighbours.has(start)) continue;
    const reached = new Set([start]);
    for (const node of reached) for (const next of neighbours.get(node) ?? []) reached.add(next);
    for (const node of reached) seen.add(node);
    parts.push(nodes.filter((node) => reached.has(node)));
  }
  return parts;
}
