// Tests of the calibration error.
import { expect, it } from 'vitest';
import { calibrationError, reliabilityBands, type StatedOutcome } from './calibration-error.ts';

const stated = (chance: number, outcomes: string): readonly StatedOutcome[] =>
  [...outcomes].map((outcome) => ({ chance, happened: outcome === 'y' }));

it('is nothing where stated and true agree', () => {
  expect(calibrationError([...stated(0.75, 'yyyn'), ...stated(0.25, 'ynnn')])).toBeCloseTo(0, 12);
});

it('weighs the distance of each band with its statements', () => {
  const statements = [...stated(0.95, 'yn'), ...stated(0.05, 'nnnnnn')];
  expect(reliabilityBands(statements)).toEqual([
    { count: 6, meanChance: expect.closeTo(0.05, 12), shareTrue: 0 },
    { count: 2, meanChance: 0.95, shareTrue: 0.5 },
  ]);
  expect(calibrationError(statements)).toBeCloseTo((6 * 0.05 + 2 * 0.45) / 8, 12);
});

it('takes certainties into the outermost bands and says nothing of nothing', () => {
  expect(calibrationError([...stated(1, 'y'), ...stated(0, 'n')])).toBe(0);
  expect(calibrationError([])).toBeNull();
});
