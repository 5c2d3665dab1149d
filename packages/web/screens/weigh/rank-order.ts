// An order of goals with ties, and how it changes when one is moved or put beside the one above.

/** Groups of equals, the most important first. */
export type Order = readonly (readonly string[])[];

/** Moves one goal to another place in the order; it leaves the equals it stood with. */
export function moveInOrder(order: Order, id: string, place: number): Order {
  const flat = order.flat();
  const from = flat.indexOf(id);
  const to = Math.max(0, Math.min(flat.length - 1, place));
  if (from < 0 || from === to) return order;
  const tied = new Set(order.flatMap((group) => group.slice(1)));
  const next = order[order.findIndex((group) => group[0] === id)]?.[1];
  tied.delete(id);
  // Whoever led a group hands the lead to the next one.
  if (next !== undefined) tied.delete(next);
  const rest = flat.filter((one) => one !== id);
  rest.splice(to, 0, id);
  const after = rest[to + 1];
  if (after !== undefined && tied.has(after)) tied.add(id);
  return grouped(rest, tied);
}

/** Says that a goal is as important as the one above it, or that it is not. */
export function tieInOrder(order: Order, id: string, isTied: boolean): Order {
  const tied = new Set(order.flatMap((group) => group.slice(1)));
  if (isTied) tied.add(id);
  else tied.delete(id);
  return grouped(order.flat(), tied);
}

function grouped(flat: readonly string[], tied: ReadonlySet<string>): Order {
  const groups: string[][] = [];
  for (const id of flat) {
    const last = groups.at(-1);
    if (last && tied.has(id)) last.push(id);
    else groups.push([id]);
  }
  return groups;
}
