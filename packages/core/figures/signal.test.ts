// What a measure's chart says: noise, better, worse, changed; re-set limits, gaps, few values, the running period.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { addMonths } from '../model/period.ts';
import { aBusiness, baseline, kpi, observed, type Part } from '../testing/a-business.ts';
import { noise } from '../testing/noise.ts';
import { kpiChart } from './kpi-chart.ts';

const today = '2026-11-24';
const quiet = [20, 22, 19, 21, 20, 23, 21, 20, 22, 21, 19, 20, 21, 22, 20, 21, 19, 22, 20, 21];

/** One value a month, the last of them in October 2026. */
function monthly(values: readonly (number | null)[]): readonly Part[] {
  return values.flatMap((value, index) => {
    const month = addMonths('2026-10', index - values.length + 1);
    return value === null ? [] : [observed('csat', `${month}-28`, value)];
  });
}

function signalOf(fields: object, values: readonly (number | null)[], ...more: readonly Part[]) {
  const business = aBusiness(kpi('csat', { cadence: 'month', ...fields }), ...monthly(values), ...more);
  return assess(business.build(), today).figures.find(({ id }) => id === 'signal:csat');
}

describe('signal:<kpi>', () => {
  it('is only noise where nothing happened', () => {
    const figure = signalOf({}, quiet);
    expect(figure).toMatchObject({ value: 0, n: 20, status: 'ok', unit: 'count' });
    expect(figure?.words?.id).toBe('figure.signal.noise');
    expect(figure?.parts.map(({ id }) => id)).toEqual(['limits']);
    expect(figure?.comparisons[0]?.value).toBeCloseTo(20 * 0.029, 2);
  });

  it.each([
    ['higher', 'worse', 'fail'],
    ['lower', 'better', 'pass'],
    ['in-range', 'changed', undefined],
  ] as const)('a fall at the end, where %s is good', (better, verdict, mark) => {
    const figure = signalOf({ better }, [...quiet, 12]);
    expect(figure?.value).toBe(1);
    expect(figure?.words).toMatchObject({ id: 'figure.signal.since', data: { verdict, points: 1 } });
    expect(figure?.parts[1]).toMatchObject({ id: '2026-10-31', values: { points: 1, lastValue: 12 } });
    expect(figure?.parts[1]?.verdict).toBe(mark);
    expect(figure?.parts[1]?.reasons?.[0]?.data.label).toBe('below_limit');
  });

  it('what is over for three values is history', () => {
    const values = [...quiet.slice(0, 16), 12, 21, 20, 22];
    expect(signalOf({}, values)?.words?.id).toBe('figure.signal.noise');
    expect(signalOf({}, values)?.parts).toHaveLength(2);
    expect(signalOf({}, values.slice(0, -1))?.words?.id).toBe('figure.signal.since');
  });

  it('a steady rise is said as a trend, without any single signal', () => {
    const { next } = noise(2);
    const rising = Array.from({ length: 30 }, (_, at) => 50 + 2 * at + next());
    const figure = signalOf({}, rising);
    expect(figure?.words).toMatchObject({ id: 'figure.signal.trend', data: { verdict: 'better' } });
    expect(figure?.parts[0]?.values.slope).toBeCloseTo(2, 0);
  });

  it('a baseline sets the limits anew, and says why', () => {
    const values = [...quiet.slice(0, 12), ...quiet.slice(0, 8).map((value) => value + 6)];
    expect(signalOf({}, values)?.words?.id).not.toBe('figure.signal.noise');
    const reset = baseline('oven', { kpi: 'csat', from: '2026-03-01', reason: 'a second oven' });
    const figure = signalOf({}, values, reset);
    expect(figure?.words?.id).toBe('figure.signal.noise');
    expect(figure?.value).toBe(0);
    expect(figure?.parts[0]?.values.values).toBe(8);
    const notes = figure?.notes.map(({ id }) => id);
    expect(notes).toContain('figure.note.limits-reset');
    expect(notes).toContain('figure.note.trial-limits');
    const late = baseline('oven', { kpi: 'csat', from: '2026-08-01' });
    expect(signalOf({}, values, late)?.words?.id).toBe('figure.signal.too-few');
  });

  it('there is none with fewer than six ended periods; the running one does not count', () => {
    expect(signalOf({}, quiet.slice(0, 5))).toBeUndefined();
    expect(signalOf({}, quiet.slice(0, 5), observed('csat', '2026-11-20', 21))).toBeUndefined();
    expect(signalOf({}, quiet.slice(0, 6))?.n).toBe(6);
  });

  it('a month without a value is stepped over', () => {
    const figure = signalOf({}, [...quiet.slice(0, 10), null, null, ...quiet.slice(10), 12]);
    expect(figure).toMatchObject({ n: 21, value: 1 });
    expect(figure?.parts[1]?.id).toBe('2026-10-31');
  });

  it('without a cadence each value counts on its day', () => {
    const figure = signalOf({ cadence: null }, [...quiet, 12]);
    expect(figure?.parts[1]?.id).toBe('2026-10-28');
  });

  it('the same business assessed again gives the same figure, another day its own', () => {
    const business = aBusiness(kpi('csat', { cadence: 'month' }), ...monthly([...quiet, 12])).build();
    const signal = (day: string) => assess(business, day).figures.find(({ id }) => id === 'signal:csat');
    const first = signal(today);
    expect(signal('2026-10-15')?.value).toBe(0);
    expect(signal(today)).toEqual(first);
  });
});

describe('kpiChart', () => {
  const business = aBusiness(kpi('csat', { cadence: 'month' }), ...monthly([...quiet, null, 12])).build();

  it('is what the figure rests on, period by period', () => {
    const chart = kpiChart(business, 'csat', today);
    expect(chart?.dayAt(0)).toBe('2025-01-31');
    expect(chart?.dayAt(21)).toBe('2026-10-31');
    expect(chart?.signals.labels.at(-1)).toBe('below-limit');
    expect(chart?.values[20]).toBeNaN();
    expect(chart?.verdict).toBe('worse');
  });

  it('there is none of an unknown measure, or before there are six values', () => {
    expect(kpiChart(business, 'no-such', today)).toBeNull();
    expect(kpiChart(business, 'csat', '2025-06-15')).toBeNull();
  });
});
