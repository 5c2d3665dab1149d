// One measured figure, with the peer it is held against in the same run.

export interface Measurement {
  /** Stable name (`assess.1000.ms`). */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured beside; null where there is no peer. */
  readonly peer: string | null;
  readonly peerValue: number | null;
}

/** A group of figures that are measured together. */
export interface Group {
  readonly name: string;
  /** Measures one after the other and hands each figure over as soon as it is known. */
  readonly measure: (report: Report) => Promise<void>;
}

export type Report = (measurement: Omit<Measurement, 'peer' | 'peerValue'> & Partial<Measurement>) => void;

/** Median of the wall time of `runs` calls in milliseconds, after one call to warm up. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
