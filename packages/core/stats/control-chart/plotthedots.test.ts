// Every limit and label of the NHS charts agrees with what the package NHSRplotthedots says of the same series.
import { describe, expect, it } from 'vitest';
import { readPlotTheDots } from '../../testing/plot-the-dots.ts';
import { signalsOf } from './signals-of.ts';

const cases = readPlotTheDots();

describe.skipIf(cases.length === 0)('charts of hospitals', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { values, screen, rows }) => {
    const { labels, stretches, lower, upper } = signalsOf(values, { screen, adjust: 'none' });
    expect(labels).toEqual(rows.map(({ label }) => label));
    for (const [at, row] of rows.entries()) {
      expect(Math.abs((stretches[0]?.mean ?? 0) / row.mean - 1)).toBeLessThan(1e-9);
      expect(Math.abs((lower[at] ?? 0) - row.lower)).toBeLessThan(1e-9 * row.mean);
      expect(Math.abs((upper[at] ?? 0) - row.upper)).toBeLessThan(1e-9 * row.mean);
    }
  });
});
