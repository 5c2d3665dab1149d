// In which order measures with formulas are computed, and which of them need themselves.

export interface Order {
  /** Every key after those it needs; of a circle in no particular order. */
  readonly keys: readonly string[];
  /** Each circle met, as the way round it (`a` needs `b` needs `a`: `[a, b]`). */
  readonly circles: readonly (readonly string[])[];
}

/**
 * Depth first, from the first key in the alphabet, without recursion: the same answer whatever the order of the records.
 * Cost grows with keys and needs.
 */
export function orderByNeed(needs: ReadonlyMap<string, readonly string[]>): Order {
  const state = new Map<string, 'open' | 'done'>();
  const keys: string[] = [];
  const circles: (readonly string[])[] = [];
  for (const start of [...needs.keys()].sort()) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const path = [{ key: start, next: 0 }];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const need = needs.get(frame.key)?.[frame.next];
      frame.next += 1;
      if (need === undefined) {
        state.set(frame.key, 'done');
        keys.push(frame.key);
        path.pop();
      } else if (state.get(need) === 'open') {
        circles.push(path.slice(path.findIndex(({ key }) => key === need)).map(({ key }) => key));
      } else if (needs.has(need) && !state.has(need)) {
        state.set(need, 'open');
        path.push({ key: need, next: 0 });
      }
    }
  }
  return { keys, circles };
}
