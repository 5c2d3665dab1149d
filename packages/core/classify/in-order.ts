// The one order of lines that makes no difference between ways in which they arrived.
import type { LabelledLine } from './labelled-line.ts';

/** By day, then by content. Cost: n log n. */
export function inOrder(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  if (lines.length < 2) return lines;
  return lines
    .map((line) => ({
      line,
      key: JSON.stringify([
        line.day ?? '',
        line.texts.map(({ text }) => text ?? ''),
        line.amount,
        line.label,
      ]),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
}
