// Remembers under which labels something seen as a whole was put before, the latest counting most.

/** What was seen of one context. The three lists run alike. */
interface Remembered {
  readonly labels: number[];
  /** How often under each label, the older the less. */
  readonly faded: number[];
  /** How often under each label, plainly. */
  readonly lines: number[];
  total: number;
  seen: number;
}

export type LabelMemory = Map<number, Remembered>;

/** Of what a context said before, this share still counts after it is seen once more. */
const KEPT = 0.85;

/** How much the base counts beside what was seen, in lines. */
const BASE_LINES = 0.5;

export function remember(memory: LabelMemory, context: number, label: number): void {
  const known = memory.get(context);
  if (known === undefined) {
    memory.set(context, { labels: [label], faded: [1], lines: [1], total: 1, seen: 1 });
    return;
  }
  let place = known.labels.indexOf(label);
  if (place < 0) {
    place = known.labels.push(label) - 1;
    known.faded.push(0);
    known.lines.push(0);
  }
  known.total = 0;
  for (let at = 0; at < known.labels.length; at += 1) {
    const kept = (known.faded[at] ?? 0) * KEPT + (at === place ? 1 : 0);
    known.faded[at] = kept;
    known.total += kept;
  }
  known.lines[place] = (known.lines[place] ?? 0) + 1;
  known.seen += 1;
}

export interface Seen {
  readonly lines: number;
  readonly of: number;
}

/** How often a context was seen under a label, and at all. */
export function seenUnder(memory: LabelMemory, context: number, label: number): Seen {
  const known = memory.get(context);
  return { lines: known?.lines[known.labels.indexOf(label)] ?? 0, of: known?.seen ?? 0 };
}

/**
 * Logarithms of the chances of all labels by what was seen of a context; all 0 – no opinion – where it was never seen.
 *
 * @param base logarithms of the chances of the labels whatever the line: what was not seen under a context keeps some
 *   of its chance
 */
export function opinionOfMemory(
  memory: LabelMemory,
  context: number,
  base: Float64Array,
  opinion: Float64Array,
): void {
  const known = context === 0 ? undefined : memory.get(context);
  if (known === undefined) {
    opinion.fill(0);
    return;
  }
  const whole = known.total + BASE_LINES;
  const unseen = Math.log(BASE_LINES / whole);
  for (let label = 0; label < opinion.length; label += 1) opinion[label] = unseen + (base[label] ?? 0);
  known.labels.forEach((label, at) => {
    const own = BASE_LINES * Math.exp(base[label] ?? 0) + (known.faded[at] ?? 0);
    opinion[label] = Math.log(own / whole);
  });
}
