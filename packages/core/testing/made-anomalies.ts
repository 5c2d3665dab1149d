// Made series with known anomalies, of eight kinds a business may bring: what a detector must do beyond one benchmark.
import type { LabelledSeries } from './anomaly-benchmark.ts';
import { type Noise, noise } from './noise.ts';

interface Kind {
  readonly name: string;
  readonly length: number;
  /** Values in a day. */
  readonly day: number;
  /** What is ordinary, from noise that remembers. */
  readonly ordinary: (t: number, chance: number, noise: Noise) => number;
  /** Where something happens… */
  readonly at: readonly number[];
  /** …for how long… */
  readonly lasts: number;
  /** …and what it makes of the ordinary value. */
  readonly happening: (value: number) => number;
}

const wave = (t: number, day: number): number => Math.sin((2 * Math.PI * t) / day);

const kinds: readonly Kind[] = [
  {
    name: 'a new level',
    length: 4_032,
    day: 288,
    ordinary: (_, chance) => 40 + chance,
    at: [2_000],
    lasts: 4_032,
    happening: (value) => value + 7,
  },
  {
    name: 'short spikes',
    length: 4_032,
    day: 288,
    ordinary: (_, chance) => 5 + 0.3 * chance,
    at: [1_500, 2_600, 3_500],
    lasts: 3,
    happening: (value) => value + 4,
  },
  {
    name: 'a weak quarter of a day',
    length: 4_000,
    day: 48,
    ordinary: (t, chance) => 1_000 + 600 * wave(t, 48) + 60 * chance,
    at: [1_500, 3_000],
    lasts: 12,
    happening: (value) => value * 0.4,
  },
  {
    name: 'bursts of skewed counts',
    length: 6_000,
    day: 288,
    ordinary: (t, chance) => Math.exp(2 + 0.5 * wave(t, 288) + 0.6 * chance),
    at: [2_000, 4_000],
    lasts: 4,
    happening: (value) => value * 12,
  },
  {
    name: 'strong hours on a slope',
    length: 3_000,
    day: 24,
    ordinary: (t, chance) => 100 + 0.05 * t + 3 * chance + 20 * wave(t, 24),
    at: [1_200, 2_400],
    lasts: 6,
    happening: (value) => value + 40,
  },
  {
    name: 'nothing arrives',
    length: 3_000,
    day: 24,
    ordinary: (t, chance) => 50 + 10 * wave(t, 24) + 4 * chance,
    at: [1_800],
    lasts: 10,
    happening: () => 0,
  },
  {
    name: 'steps of a wandering series',
    length: 3_000,
    day: 24,
    ordinary: (t, _, { next }) => (t === 0 ? 100 : 0) + next(),
    at: [1_000, 2_000],
    lasts: 1,
    happening: (value) => value - 15,
  },
  {
    name: 'something new among ordinary spikes',
    length: 4_000,
    day: 288,
    ordinary: (_, chance, { next }) => 20 + chance + (next() > 2.6 ? 15 : 0),
    at: [2_500],
    lasts: 20,
    happening: (value) => value + 25,
  },
];

/** `repeats` series of each kind, the same for the same seed. */
export function madeAnomalies(repeats: number, seed = 1): readonly LabelledSeries[] {
  return Array.from({ length: repeats }, (_, round) =>
    kinds.map((kind, place) => made(kind, noise(seed + 10 * round + place))),
  ).flat();
}

function made({ name, length, day, ordinary, at, lasts, happening }: Kind, source: Noise): LabelledSeries {
  const chances = source.resembling(length, 0.5);
  const values = Float64Array.from(chances, (chance, t) => ordinary(t, chance, source));
  for (const start of at) {
    for (let t = start; t < Math.min(length, start + lasts); t += 1) values[t] = happening(values[t] ?? 0);
  }
  // Of the wandering series the steps were made.
  if (name === 'steps of a wandering series') {
    for (let t = 1; t < length; t += 1) values[t] = (values[t - 1] ?? 0) + (values[t] ?? 0);
  }
  const half = Math.floor(length / at.length / 20);
  return {
    name,
    values,
    hours: Uint8Array.from({ length }, (_, t) => Math.floor(((t % day) * 24) / day)),
    windows: at.map((start) => [start - half, Math.min(length - 1, start + half)]),
    probation: Math.floor(0.15 * length),
  };
}
