// Chance that can be repeated: the same name always gives the same numbers.

export interface Chance {
  /** Between 0 (included) and 1 (excluded). */
  unit(): number;
  between(low: number, high: number): number;
  /** Normally distributed around 0 with deviation 1 (Box & Muller 1958). */
  normal(): number;
  pick<T>(list: readonly T[]): T;
}

/** A generator of its own for every name, so that adding one stream of data never disturbs another. */
export function chanceFor(name: string): Chance {
  let state = hash(name);
  // Mulberry32: small, fast, good enough for invented data.
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    unit,
    between: (low, high) => low + unit() * (high - low),
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    pick(list) {
      const one = list[Math.floor(unit() * list.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
