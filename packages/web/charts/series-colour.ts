// Series colours in their one fixed order.

/** The CSS colour of the n-th series (from 0); after the seventh the neutral is used rather than a repetition. */
export function seriesColour(index: number): string {
  return index >= 0 && index < 7 ? `var(--ek-series-${index + 1})` : 'var(--ek-line)';
}
