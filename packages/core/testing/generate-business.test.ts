// A generated business is worth measuring only when it is valid, of the asked size, and the same every time.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { nounNames } from '../model/nouns.ts';
import { parseBusiness, recordsOf } from '../model/parse-business.ts';
import { GENERATED_TODAY, generateBusiness } from './generate-business.ts';

const sizes = [100, 1000, 2500];

describe.each(sizes)('a business of %d elements', (elements) => {
  const business = generateBusiness({ seed: 7, elements });

  it('is valid, and the same for the same seed', () => {
    const { totals, ...raw } = business;
    const parsed = parseBusiness(raw, totals);
    expect(parsed.ok || parsed.problems.slice(0, 3)).toBe(true);
    expect(generateBusiness({ seed: 7, elements })).toEqual(business);
    expect(generateBusiness({ seed: 8, elements })).not.toEqual(business);
  });

  it('has about so many records, a fifth of them measures with 60 months', () => {
    const records = nounNames.reduce((sum, noun) => sum + recordsOf(business, noun).length, 0);
    // At least one of each of six and thirty nouns weighs on the smallest.
    expect(Math.abs(records / elements - 1)).toBeLessThan(0.18);
    expect(business.kpis).toHaveLength(elements / 5);
    expect(business.totals.series.every(({ days }) => days.length === 60)).toBe(true);
  });

  it('has at most nine top goals, each with a weight, and something to be told of every kind', () => {
    const { figures, flows } = assess(business, GENERATED_TODAY);
    const tops = Object.keys(flows.money.intended ?? {});
    expect(tops.length).toBeGreaterThan(2);
    expect(tops.length).toBeLessThan(10);
    const told = new Set(figures.filter(({ status }) => status === 'ok').map(({ id }) => id.split(':')[0]));
    // These need years of two measures that go together, or goals that are over.
    const rare = new Set<string | undefined>(['cause-verdict', 'confidence-score']);
    const kinds = new Set(figures.map(({ id }) => id.split(':')[0]).filter((kind) => !rare.has(kind)));
    expect([...told].filter((kind) => !rare.has(kind)).sort()).toEqual([...kinds].sort());
    expect(figures.some(({ status }) => status === 'insufficient-data')).toBe(true);
  });
});
