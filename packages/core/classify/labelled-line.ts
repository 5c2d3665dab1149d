// A line to be put under a label: some named texts, perhaps an amount and a day – whatever it is about.

export interface Line {
  /** By the name of their field; the first one is the line's key text (who it came from). Empty and null are the same. */
  readonly texts: readonly FieldText[];
  /** Any sign; null where the line has none. */
  readonly amount: number | null;
  /** ISO day; null where unknown. Only the day of the month and of the week are looked at. */
  readonly day: string | null;
}

export interface FieldText {
  readonly field: string;
  readonly text: string | null;
}

export interface LabelledLine extends Line {
  readonly label: string;
  /** False where nobody chose the label for this very line: it teaches, but proves nothing. True if left out. */
  readonly isJudged?: boolean;
}
