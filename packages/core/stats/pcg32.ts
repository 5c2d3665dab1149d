// A seeded source of chance: the same seed gives the same numbers, on every machine, for ever.

export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next(): number;
  /** A whole number from 0 to `bound` − 1, each equally likely; `bound` from 1 to 2³² − 1. */
  below(bound: number): number;
  /** From 0 (included) to 1 (excluded), in steps of 2⁻³². */
  share(): number;
}

/**
 * PCG32 (XSH-RR 64/32). O'Neill 2014, "PCG: A family of simple fast space-efficient statistically good algorithms
 * for random number generation", Harvey Mudd College HMC-CS-2014-0905.
 *
 * @param seed and `stream` are whole numbers from 0 to 2³² − 1; streams of one seed are independent sequences.
 * @example createPcg32(42, 54).next() // 0xa15c02b7
 */
export function createPcg32(seed: number, stream = 54): Random {
  // 64 bits as two halves of 32: exact, and much faster than BigInt.
  const incrementHigh = stream >>> 31;
  const incrementLow = ((stream << 1) | 1) >>> 0;
  let high = 0;
  let low = 0;

  const advance = (): void => {
    const productLow = multiplyHigh(low, MULTIPLIER_LOW);
    const newHigh = (Math.imul(high, MULTIPLIER_LOW) + Math.imul(low, MULTIPLIER_HIGH) + productLow) >>> 0;
    const sum = (Math.imul(low, MULTIPLIER_LOW) >>> 0) + incrementLow;
    low = sum >>> 0;
    high = (newHigh + incrementHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };
  const next = (): number => {
    const [oldHigh, oldLow] = [high, low];
    advance();
    // ((state >> 18) ^ state) >> 27, rotated right by the upper five bits.
    const mixedHigh = (oldHigh ^ (oldHigh >>> 18)) >>> 0;
    const mixedLow = (oldLow ^ ((oldLow >>> 18) | (oldHigh << 14))) >>> 0;
    const shifted = ((mixedHigh << 5) | (mixedLow >>> 27)) >>> 0;
    const turn = oldHigh >>> 27;
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };

  advance();
  const seeded = low + (seed >>> 0);
  low = seeded >>> 0;
  high = (high + (seeded > 0xffffffff ? 1 : 0)) >>> 0;
  advance();
  return {
    next,
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > 0xffffffff) {
        throw new RangeError(`a whole number below ${bound} cannot be drawn`);
      }
      // Numbers under this threshold would make the small results likelier.
      const threshold = 2 ** 32 % bound;
      let drawn = next();
      while (drawn < threshold) drawn = next();
      return drawn % bound;
    },
    share: () => next() / 2 ** 32,
  };
}

const MULTIPLIER_HIGH = 0x5851f42d;
const MULTIPLIER_LOW = 0x4c957f2d;

/** The upper 32 bits of the product of two 32-bit numbers. */
function multiplyHigh(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) >>> 0;
}
