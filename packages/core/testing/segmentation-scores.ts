// How well change points agree with those that people marked: the two scores of the Turing benchmark.
import { existsSync, readFileSync } from 'node:fs';

/** van den Burg & Williams 2020, “An evaluation of change point detection algorithms”, arXiv:2003.06222. */
export interface AnnotatedSeries {
  readonly name: string;
  readonly values: Float64Array;
  /** Change points (first index after), one list per person. */
  readonly annotations: readonly (readonly number[])[];
  /** Published scores of methods with their defaults: `f1_binseg`, `cover_binseg`, …; null where none are. */
  readonly published: Readonly<Record<string, number>> | null;
}

const folder = new URL('../../../../shared/data/tcpd/', import.meta.url);

/** No series, after saying so, where the data are absent. */
export function readAnnotatedSeries(): readonly AnnotatedSeries[] {
  if (!existsSync(folder)) {
    console.warn(`skipped: the annotated series are not at ${folder.pathname}`);
    return [];
  }
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const [header = '', ...lines] = read('TCPDBench_default_scores.csv').trim().split(/\r?\n/);
  const names = header.split(',');
  const scores = new Map(
    lines.map((line) => {
      const [series = '', ...cells] = line.split(',');
      return [series, Object.fromEntries(cells.map((cell, place) => [names[place + 1] ?? '', Number(cell)]))];
    }),
  );
  const all = JSON.parse(read('annotations.json')) as Readonly<
    Record<string, Readonly<Record<string, number[]>>>
  >;
  return Object.entries(all)
    .filter(([name]) => existsSync(new URL(`${name}.json`, folder)))
    .map(([name, annotations]) => {
      const { series } = JSON.parse(read(`${name}.json`)) as {
        series: readonly { raw: readonly number[] }[];
      };
      const values = Float64Array.from(series[0]?.raw ?? []);
      return { name, values, annotations: Object.values(annotations), published: scores.get(name) ?? null };
    });
}

/** F1 with a margin of five; 0 counts as a change of everyone, so that silence about nothing scores 1. */
export function segmentationF1(
  annotations: readonly (readonly number[])[],
  found: readonly number[],
): number {
  const predicted = withStart(found);
  const people = annotations.map(withStart);
  const precision = hits(withStart(people.flat()), predicted) / predicted.length;
  const recalls = people.map((marked) => hits(marked, predicted) / marked.length);
  const recall = mean(recalls);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Mean over people of the length-weighted best overlap (Jaccard) of each of their segments. */
export function segmentationCover(
  annotations: readonly (readonly number[])[],
  found: readonly number[],
  n: number,
): number {
  const predicted = segments(found, n);
  return mean(
    annotations.map((marked) => {
      const overlaps = segments(marked, n).map(([start, end]) => {
        const shares = predicted.map(([from, to]) => {
          const common = Math.max(0, Math.min(end, to) - Math.max(start, from));
          return common / (end - start + to - from - common);
        });
        return (end - start) * Math.max(...shares);
      });
      return overlaps.reduce((sum, each) => sum + each, 0) / n;
    }),
  );
}

const margin = 5;

/** How many of the marked have a predicted one within the margin, none used twice. */
function hits(marked: readonly number[], predicted: readonly number[]): number {
  const free = new Set(predicted);
  let count = 0;
  for (const at of marked) {
    const near = [...free].filter((one) => Math.abs(one - at) <= margin);
    const [closest] = near.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
    if (closest === undefined) continue;
    free.delete(closest);
    count += 1;
  }
  return count;
}

function withStart(changes: readonly number[]): readonly number[] {
  return [...new Set([0, ...changes])].sort((a, b) => a - b);
}

function segments(changes: readonly number[], n: number): readonly (readonly [number, number])[] {
  const starts = withStart(changes).filter((at) => at < n);
  return starts.map((start, order) => [start, starts[order + 1] ?? n]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
