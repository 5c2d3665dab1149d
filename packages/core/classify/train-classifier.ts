// A classifier from everything known so far, learnt month by month as if each month had been foretold.
import { inOrder } from './in-order.ts';
import type { LabelledLine } from './labelled-line.ts';
import { type LineClassifier, lineClassifier, OUTCOMES } from './line-classifier.ts';

/** With fewer batches it could not judge itself. */
const FEWEST_BATCHES = 4;
const PARTS = 8;

/**
 * The result does not depend on the order of the lines. Where they lie in fewer than four months, they are learnt day
 * by day; in fewer than four days, in eight parts of equal size. Lines without a day are learnt first.
 */
export function trainClassifier(lines: readonly LabelledLine[]): LineClassifier {
  const classifier = lineClassifier();
  let left = lines.length;
  for (const batch of batchesOf(lines)) {
    // Earlier answers would be forgotten again.
    classifier.learn(batch, left - batch.length < OUTCOMES);
    left -= batch.length;
  }
  return classifier;
}

function batchesOf(lines: readonly LabelledLine[]): readonly (readonly LabelledLine[])[] {
  const byMonth = grouped(lines, 7);
  if (byMonth.length >= FEWEST_BATCHES) return byMonth;
  const byDay = grouped(lines, 10);
  if (byDay.length >= FEWEST_BATCHES) return byDay;
  const sorted = inOrder(lines);
  const size = Math.max(1, Math.ceil(sorted.length / PARTS));
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, part) =>
    sorted.slice(part * size, (part + 1) * size),
  );
}

function grouped(lines: readonly LabelledLine[], letters: number): readonly (readonly LabelledLine[])[] {
  const groups = new Map<string, LabelledLine[]>();
  for (const line of lines) {
    const time = (line.day ?? '').slice(0, letters);
    const group = groups.get(time);
    if (group === undefined) groups.set(time, [line]);
    else group.push(line);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
