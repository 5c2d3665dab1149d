// An order in which everything comes after what it waits for, or the circle that makes one impossible.

export type PrecedenceOrder =
  | { readonly status: 'ok'; readonly order: readonly string[] }
  /** Each of them waits for the one before it, and the first for the last. */
  | { readonly status: 'circle'; readonly circle: readonly string[] }
  | { readonly status: 'unknown-predecessor'; readonly id: string; readonly predecessor: string };

/**
 * Kahn 1962, "Topological sorting of large networks", Communications of the ACM 5:558–562; of those that are free at the
 * outset, the one that was named first comes first.
 *
 * @param before what each one waits for.
 * @example orderByPrecedence(new Map([['build', ['plan']], ['plan', []]])) // { status: 'ok', order: ['plan', 'build'] }
 */
export function orderByPrecedence(before: ReadonlyMap<string, readonly string[]>): PrecedenceOrder {
  const waiting = new Map<string, number>();
  const after = new Map<string, string[]>();
  for (const [id, predecessors] of before) {
    waiting.set(id, predecessors.length);
    for (const predecessor of predecessors) {
      if (!before.has(predecessor)) return { status: 'unknown-predecessor', id, predecessor };
      const followers = after.get(predecessor);
      if (followers) followers.push(id);
      else after.set(predecessor, [id]);
    }
  }
  const order = [...before.keys()].filter((id) => waiting.get(id) === 0);
  // The list grows while it is walked.
  for (const id of order) {
    for (const follower of after.get(id) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) order.push(follower);
    }
  }
  if (order.length === before.size) return { status: 'ok', order };
  return { status: 'circle', circle: circleIn(before, waiting) };
}

/** Whatever still waits has a predecessor that waits too: walking back must meet itself. */
function circleIn(
  before: ReadonlyMap<string, readonly string[]>,
  waiting: ReadonlyMap<string, number>,
): readonly string[] {
  const isWaiting = (id: string) => (waiting.get(id) ?? 0) > 0;
  const walked: string[] = [];
  let id = [...before.keys()].find(isWaiting);
  while (id !== undefined && !walked.includes(id)) {
    walked.push(id);
    id = before.get(id)?.find(isWaiting);
  }
  return walked.slice(walked.indexOf(id ?? '')).reverse();
}
