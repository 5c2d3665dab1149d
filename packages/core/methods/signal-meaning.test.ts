// Which way is good decides what a signal means: as NHSRplotthedots says, and at the edges of targets.
import { describe, expect, it } from 'vitest';
import { signalsOf } from '../stats/control-chart/signals-of.ts';
import { readPlotTheDots } from '../testing/plot-the-dots.ts';
import { signalMeaning, targetAssurance } from './signal-meaning.ts';

const cases = readPlotTheDots();

describe('signalMeaning', () => {
  it.skipIf(cases.length === 0)('agrees with every point of the NHS charts', () => {
    for (const { values, screen, better, rows } of cases) {
      const { labels } = signalsOf(values, { screen, adjust: 'none' });
      expect(labels.map((label) => signalMeaning(label, better))).toEqual(rows.map(({ meaning }) => meaning));
    }
  });

  it('turns with the good direction; within a range there is only change', () => {
    expect(signalMeaning('trend-up', 'higher')).toBe('improvement');
    expect(signalMeaning('trend-up', 'lower')).toBe('concern');
    expect(signalMeaning('two-of-three-below', 'lower')).toBe('improvement');
    expect(signalMeaning('above-limit', 'in-range')).toBe('change');
    expect(signalMeaning('none', 'lower')).toBe('noise');
  });
});

describe('targetAssurance', () => {
  it('the handbook’s chart will never reach 28', () => {
    expect(targetAssurance([15.830303, 25.50303], [28], 'higher')).toBe('fails');
    expect(targetAssurance([15.830303, 25.50303], [28], 'lower')).toBe('passes');
    expect(targetAssurance([15.830303, 25.50303], [20], 'higher')).toBe('hit-and-miss');
    expect(targetAssurance([15.830303, 25.50303], [15], 'higher')).toBe('passes');
    expect(targetAssurance([15.830303, 25.50303], [15], 'lower')).toBe('fails');
  });

  it('of a range both ends must be kept', () => {
    expect(targetAssurance([4, 6], [3, 7], 'in-range')).toBe('passes');
    expect(targetAssurance([4, 6], [5, 7], 'in-range')).toBe('hit-and-miss');
    expect(targetAssurance([4, 6], [8, 7], 'higher')).toBe('fails');
  });

  it('without a target or limits nothing is assured', () => {
    expect(targetAssurance([1, 2], [], 'higher')).toBeNull();
    expect(targetAssurance([Number.NaN, Number.NaN], [1], 'higher')).toBeNull();
  });
});
