// Golden numbers: handbook oracle 2.4 (the p of χ² as scipy's Friedman test), and Friedman's own exact table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { concordance } from './concordance.ts';
import { ranksOf } from './ranks-of.ts';

describe('concordance', () => {
  it('counts all orders where they are few: the exact table of Friedman 1937', () => {
    // Three things, three people, all alike: 6 of 6³ = 216 orders.
    const alike = concordance([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(alike).toMatchObject({ value: 1, meanCorrelation: 1, pBy: 'counting' });
    expect(alike?.p).toBeCloseTo(1 / 36, 12);
    // n = 3, m = 4: χ² = 6.5 has the exact probability .042 (and 8 has .0046).
    const nearly = concordance([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [1, 3, 2],
    ]);
    expect(nearly?.chiSquare).toBeCloseTo(6.5, 12);
    expect(nearly?.p).toBeCloseTo(0.0417, 4);
    expect(nearly?.chiSquareP).toBeCloseTo(Math.exp(-6.5 / 2), 12);
  });

  it('draws by chance where they are many, the same each time, near to the exact number', () => {
    // n = 3, m = 9 is 6⁸ = 1.7 million orders; Friedman's table: χ² = 6.222 has .048.
    const rankings = [...Array.from({ length: 6 }, () => [1, 2, 3]), [3, 1, 2], [3, 2, 1], [2, 3, 1]];
    const found = concordance(rankings);
    expect(found?.pBy).toBe('drawing');
    expect(found).toEqual(concordance(rankings));
    expect(Math.abs((found?.p ?? 0) - (found?.chiSquareP ?? 1))).toBeLessThan(0.02);
  });

  it('looks up χ² for many things or many people', () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(concordance([eight, eight])?.pBy).toBe('chi-square');
    expect(concordance(Array.from({ length: 21 }, () => [1, 2, 3]))?.pBy).toBe('chi-square');
  });

  it('lies between 0 and 1, and depends on the order of neither people nor things', () => {
    const row = fc.array(fc.nat(5), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (people) => {
        const rankings = people.map(ranksOf);
        const found = concordance(rankings);
        const turned = concordance([...rankings].reverse().map((ranks) => [...ranks].reverse()));
        if (!found) {
          expect(turned).toBeNull();
          return;
        }
        expect(found.value).toBeGreaterThanOrEqual(0);
        expect(found.value).toBeLessThanOrEqual(1);
        expect(found.p).toBeGreaterThan(0);
        expect(found.p).toBeLessThanOrEqual(1);
        expect(turned?.value).toBeCloseTo(found.value, 12);
        expect(turned?.p).toBeCloseTo(found.p, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be told of one person, one thing, or people without a preference', () => {
    expect(concordance([])).toBeNull();
    expect(concordance([[1, 2]])).toBeNull();
    expect(concordance([[1], [1]])).toBeNull();
    expect(
      concordance([
        [1.5, 1.5],
        [1.5, 1.5],
      ]),
    ).toBeNull();
    expect(() =>
      concordance([
        [1, 2],
        [1, 1],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      concordance([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(RangeError);
  });
});

describe('ranksOf', () => {
  it('shares ranks among equals, also when they were computed differently', () => {
    expect(ranksOf([0.1 + 0.2, 0.3, 0.4])).toEqual([2.5, 2.5, 1]);
    expect(ranksOf([])).toEqual([]);
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  type Expected = Readonly<Record<'S' | 'W' | 'chi2' | 'p' | 'meanRho', number | undefined>>;
  it.each(['kendallW', 'kendallW.ties'])('%s', (name) => {
    const { input, expected, relTol } = oracle<{ ranks: readonly (readonly number[])[] }, Expected>(name);
    const found = concordance(input.ranks);
    const values = {
      S: found?.squares,
      W: found?.value,
      chi2: found?.chiSquare,
      p: found?.chiSquareP,
      meanRho: found?.meanCorrelation,
    };
    for (const key of Object.keys(expected) as (keyof Expected)[]) {
      expect(agrees(values[key] ?? Number.NaN, expected[key] ?? Number.NaN, relTol), key).toBe(true);
    }
  });
});
