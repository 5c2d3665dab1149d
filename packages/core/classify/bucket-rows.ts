// A table of numbers per hashed word and label: one short row for each word that was ever met, so that reading is fast.

/** Rows of bucket numbers; each holds one number per label and grows with them. */
export interface BucketRows {
  readonly rows: (Float32Array | undefined)[];
}

/** Words with the same remainder share a row. */
const BUCKETS = 8_192;

export function noRows(): BucketRows {
  return { rows: new Array<Float32Array | undefined>(BUCKETS).fill(undefined) };
}

/** The row of a word, with room for so many labels; it is made where there is none. */
export function rowToWrite({ rows }: BucketRows, word: number, labels: number): Float32Array {
  const bucket = word % BUCKETS;
  const known = rows[bucket];
  if (known !== undefined && known.length >= labels) return known;
  const grown = new Float32Array(Math.max(4, 2 ** Math.ceil(Math.log2(labels))));
  if (known !== undefined) grown.set(known);
  rows[bucket] = grown;
  return grown;
}

/** The row of a word, perhaps with fewer numbers than there are labels by now; undefined where it was never met. */
export function rowToRead({ rows }: BucketRows, word: number): Float32Array | undefined {
  return rows[word % BUCKETS];
}
