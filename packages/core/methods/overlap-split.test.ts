// Golden numbers: handbook oracle 15.1.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { overlapSplit } from './overlap-split.ts';
import { totalVariation } from './total-variation.ts';

describe('overlapSplit', () => {
  it('agrees with the handbook', () => {
    const split = overlapSplit([50, 30, 20, 0], [35, 10, 22, 28]);
    expect(split).toMatchObject({ deliberate: 65, unrealised: 35, emergent: 30, realisation: 0.65 });
    expect(split.deliberateShare).toBeCloseTo(0.6842105263157895, 12);
    const shares = [35, 10, 22, 28].map((amount) => amount / 95);
    expect(totalVariation([0.5, 0.3, 0.2, 0], shares)).toBeCloseTo(0.326316, 6);
  });

  it('has no shares of nothing', () => {
    expect(overlapSplit([0], [5])).toMatchObject({ realisation: null, deliberateShare: 0 });
    expect(overlapSplit([5], [0])).toMatchObject({ realisation: 0, deliberateShare: null });
  });

  it('counts everything once, and turns round with its sides', () => {
    const amounts = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (rows) => {
        const [planned, actual] = [rows.map(([plan]) => plan), rows.map(([, used]) => used)];
        const split = overlapSplit(planned, actual);
        expect(split.deliberate + split.unrealised).toBe(planned.reduce((sum, one) => sum + one, 0));
        expect(split.deliberate + split.emergent).toBe(actual.reduce((sum, one) => sum + one, 0));
        const turned = overlapSplit(actual, planned);
        expect([turned.deliberate, turned.unrealised, turned.emergent]).toEqual([
          split.deliberate,
          split.emergent,
          split.unrealised,
        ]);
      }),
    );
  });

  it('refuses negative amounts and unequal lengths', () => {
    expect(() => overlapSplit([1], [-1])).toThrow(RangeError);
    expect(() => overlapSplit([1], [1, 2])).toThrow(RangeError);
  });
});

describe.skipIf(!hasOracles)('the oracle of the handbook', () => {
  it('deliberate', () => {
    type Amounts = Readonly<Record<string, number>>;
    const { input, expected, relTol } = oracle<{ plan: Amounts; actual: Amounts }, Amounts>('deliberate');
    const keys = Object.keys(input.plan);
    const of = (amounts: Amounts) => keys.map((key) => amounts[key] ?? 0);
    const split: Readonly<Record<string, number | null>> = {
      ...overlapSplit(of(input.plan), of(input.actual)),
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(agrees(split[name] ?? Number.NaN, value, relTol), name).toBe(true);
    }
  });
});
