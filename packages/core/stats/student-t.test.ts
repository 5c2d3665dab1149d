// Golden numbers: scipy 1.17.1 (t.cdf) and the handbook's numerical notes.
import { describe, expect, it } from 'vitest';
import { studentT } from './student-t.ts';

describe('studentT', () => {
  it('agrees with scipy', () => {
    expect(1 - studentT((150 - 147.9090909090909) / 8.150242099532488, 10)).toBeCloseTo(
      0.4013651586343113,
      12,
    );
    expect(studentT(2.228138851986, 10)).toBeCloseTo(0.975, 10);
    expect(studentT(0, 3)).toBe(0.5);
  });

  it('gives 0 and 1 at the ends', () => {
    expect(studentT(Number.NEGATIVE_INFINITY, 5)).toBe(0);
    expect(studentT(Number.POSITIVE_INFINITY, 5)).toBe(1);
  });
});
