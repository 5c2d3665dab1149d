// Bars of block letters, an eighth of a column fine.

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for a share between 0 and 1 of `width` columns; something that is not zero is never invisible. */
export function bar(share: number, width: number): string {
  const count = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  const shown = share > 0 ? Math.max(1, count) : 0;
  return '█'.repeat(Math.floor(shown / 8)) + (eighths[shown % 8] ?? '');
}

/** A lighter bar for what was intended, in whole columns. */
export function lightBar(share: number, width: number): string {
  const count = Math.round(Math.min(1, Math.max(0, share)) * width);
  return '░'.repeat(share > 0 ? Math.max(1, count) : 0);
}
