// Change points against those that people marked in real series, where these lie beside the repository.
import { describe, expect, it } from 'vitest';
import { readAnnotatedSeries, segmentationCover, segmentationF1 } from '../../testing/segmentation-scores.ts';
import { changePoints } from './change-points.ts';

const all = readAnnotatedSeries();
const scored = all.flatMap((series) =>
  series.published === null ? [] : [{ ...series, published: series.published }],
);

describe('the scores of the Turing benchmark', () => {
  it('agree with a segmentation counted by hand', () => {
    expect(segmentationF1([[28], []], [28])).toBeCloseTo((2 * 1 * 1) / 2, 12);
    expect(segmentationF1([[10], [50]], [])).toBeCloseTo((2 * 1 * 0.5) / 1.5, 12);
    expect(segmentationCover([[4]], [], 10)).toBeCloseTo((4 * 0.4 + 6 * 0.6) / 10, 12);
  });

  it.skipIf(scored.length === 0)('are those published for finding nothing', () => {
    for (const { annotations, name, published, values } of scored) {
      const off = [
        segmentationF1(annotations, []) - (published.f1_zero ?? Number.NaN),
        segmentationCover(annotations, [], values.length) - (published.cover_zero ?? Number.NaN),
      ];
      expect(Math.max(...off.map(Math.abs)), name).toBeLessThan(6e-5);
    }
  });

  it.skipIf(scored.length === 0)('are better than those of the best published default', () => {
    const found = scored.map(({ values }) => changePoints(values).changes.map(({ index }) => index));
    const mean = (score: (place: number) => number): number =>
      scored.reduce((sum, _, place) => sum + score(place), 0) / scored.length;
    const marks = (place: number) => scored[place]?.annotations ?? [];
    expect(mean((place) => segmentationF1(marks(place), found[place] ?? []))).toBeGreaterThan(0.764);
    expect(
      mean((place) => segmentationCover(marks(place), found[place] ?? [], scored[place]?.values.length ?? 0)),
    ).toBeGreaterThan(0.686);
  });
});
