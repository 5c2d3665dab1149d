// How sure a suggestion is, in steps that people can tell apart.

const certainties = ['sure', 'likely', 'maybe', 'guess', 'none'] as const;
export type Certainty = (typeof certainties)[number];

/** @param chance from 0 to 1; null where nothing is suggested */
export function certaintyOf(chance: number | null): Certainty {
  if (chance === null) return 'none';
  return chance >= 0.95 ? 'sure' : chance >= 0.8 ? 'likely' : chance >= 0.5 ? 'maybe' : 'guess';
}

/** The rows in runs of one certainty, in their order. */
export function byCertainty<Row>(
  rows: readonly Row[],
  chanceOf: (row: Row) => number | null,
): readonly { readonly certainty: Certainty; readonly rows: readonly Row[] }[] {
  const runs: { certainty: Certainty; rows: Row[] }[] = [];
  for (const row of rows) {
    const certainty = certaintyOf(chanceOf(row));
    const last = runs.at(-1);
    if (last?.certainty === certainty) last.rows.push(row);
    else runs.push({ certainty, rows: [row] });
  }
  return runs;
}
