// Golden numbers: the handbook's topic 3.2 (numpy, scipy; R's lmtest agrees), and laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { following, leading } from '../../testing/lead-series.ts';
import { grangerTest } from './granger-test.ts';

function tested(...given: Parameters<typeof grangerTest>) {
  const test = grangerTest(...given);
  if (!test) throw new Error('cannot be tested');
  return test;
}

describe('Granger', () => {
  it('finds that the first leads the second', () => {
    const test = tested(leading, following, { lags: 2, extraLags: 0 });
    expect(test.restrictedSquares).toBeCloseTo(2257.9383114431407, 8);
    expect(test.residualSquares).toBeCloseTo(956.228725291763, 8);
    expect([test.observations, test.degreesOfFreedom]).toEqual([34, 29]);
    expect(test.f).toBeCloseTo(19.738780586659253, 9);
    expect(test.pValue / 3.884372255372838e-6).toBeCloseTo(1, 8);
    expect(test.wald).toBeCloseTo(39.477561173318506, 8);
    expect(test.pChiSquare / 2.6764338362278837e-9).toBeCloseTo(1, 8);
    expect(test.coefficients).toHaveLength(2);
  });

  it('finds nothing the other way', () => {
    const test = tested(following, leading, { lags: 2, extraLags: 0 });
    expect(test.f).toBeCloseTo(2.187292033755051, 9);
    expect(test.pValue).toBeCloseTo(0.13038900483899876, 10);
  });

  it('with one lag', () => {
    const test = tested(leading, following, { lags: 1, extraLags: 0 });
    expect(test.f).toBeCloseTo(4.936997634943338, 9);
    expect(test.degreesOfFreedom).toBe(32);
    expect(test.pValue).toBeCloseTo(0.033481716782381064, 10);
  });
});

it('Toda and Yamamoto: two lags tested, a third beside them', () => {
  const test = tested(leading, following, { lags: 2, extraLags: 1 });
  expect(test.observations).toBe(33);
  expect(test.degreesOfFreedom).toBe(26);
  expect(test.wald).toBeCloseTo(23.4227777640873, 8);
  expect(test.pChiSquare / 8.199897678171821e-6).toBeCloseTo(1, 8);
  expect(test.f).toBeCloseTo(11.71138888204365, 9);
  expect(test.pValue / 0.00023637446668939646).toBeCloseTo(1, 8);
  expect(test.restrictedSquares).toBeCloseTo(1595.952262129313, 8);
});

it('does not care about units, nor about what was known beforehand', () => {
  const trend = Float64Array.from(leading, (_, at) => at);
  const plain = tested(leading, following, { lags: 2, extraLags: 1, known: [trend] });
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      (scale, slope) => {
        const driver = leading.map((value) => value * scale - slope);
        const result = following.map((value, at) => (value + at * slope) / scale);
        const test = tested(driver, result, { lags: 2, extraLags: 1, known: [trend] });
        expect(test.f).toBeCloseTo(plain.f, 5);
      },
    ),
  );
});

it('cannot test what does not vary, what is the same, and what is too short', () => {
  const flat = leading.map(() => 5);
  expect(grangerTest(flat, following, { lags: 2, extraLags: 0 })).toBeNull();
  expect(grangerTest(leading, flat, { lags: 2, extraLags: 0 })).toBeNull();
  expect(grangerTest(leading, leading, { lags: 2, extraLags: 0 })).toBeNull();
  expect(grangerTest(leading.slice(0, 8), following.slice(0, 8), { lags: 3, extraLags: 1 })).toBeNull();
});
