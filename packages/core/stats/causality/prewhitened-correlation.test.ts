// Golden numbers: the handbook's topic 3.2 (numpy; R's ccf agrees to three decimals).
import { expect, it } from 'vitest';
import { following, leading } from '../../testing/lead-series.ts';
import { prewhitenedCorrelation } from './prewhitened-correlation.ts';

it('finds that the second follows after two periods, and only then', () => {
  const found = prewhitenedCorrelation(leading, following, { order: 1, longest: 6 });
  if (!found) throw new Error('cannot be told');
  expect(found.filter.constant).toBeCloseTo(17.034777240456815, 9);
  expect(found.filter.coefficients[0]).toBeCloseTo(0.6169101759440273, 11);
  expect(found.observations).toBe(35);
  expect(found.band).toBeCloseTo(0.3313005, 7);
  const correlations = [
    -0.05369950499885572, -0.03898559687358344, 0.5663496463185754, 0.1646633078894282, 0.19065560163926176,
    0.2121392396740726, 0.12251946834392845,
  ];
  const pValues = [
    0.7507196756936831, 0.8175930124085371, 0.000806455132072667, 0.3299764731366083, 0.25934789896104415,
    0.2094669014979451, 0.468553291918928,
  ];
  for (const [lag, r] of correlations.entries()) {
    expect(found.lags[lag]?.r).toBeCloseTo(r, 11);
    expect(found.lags[lag]?.pValue).toBeCloseTo(pValues[lag] ?? 0, 10);
  }
  expect(found.lags[2]?.adjusted).toBeCloseTo(0.00564519, 8);
  expect(found.lags.filter(({ adjusted }) => adjusted <= 0.1).map(({ lag }) => lag)).toEqual([2]);
});

it('misleads without the filter: everything seems to follow everything', () => {
  const raw = prewhitenedCorrelation(leading, following, { order: 0, longest: 3 });
  const expected = [0.455595, 0.548301, 0.768365, 0.668933];
  for (const [lag, r] of expected.entries()) expect(raw?.lags[lag]?.r).toBeCloseTo(r, 6);
});

it('cannot tell of what does not vary', () => {
  const flat = leading.map(() => 5);
  expect(prewhitenedCorrelation(flat, following, { order: 1, longest: 3 })).toBeNull();
  expect(prewhitenedCorrelation(leading, flat, { order: 1, longest: 3 })).toBeNull();
});
