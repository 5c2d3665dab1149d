// Tests of how far goals have come.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { aBusiness, goal, kpi, observed, type Part } from '../testing/a-business.ts';

const figureOf = (...parts: readonly Part[]) => {
  const { figures } = assess(aBusiness(...parts).build(), '2026-11-24');
  return figures.find(({ id }) => id === 'goal-attainment:loved');
};
const guests = kpi('guests', { unit: 'guests' });
const way = { kpi: 'guests', baselineValue: 100, baselineDay: '2026-01-01', targetValue: 120 };

describe('a goal on its way', () => {
  it('15 of 20 up is .75, 2 of 5 down is .40 (the handbook, topic 3.1)', () => {
    expect(figureOf(guests, goal('loved', way), observed('guests', '2026-10-31', 115))?.value).toBe(0.75);
    const down = { kpi: 'days', baselineValue: 10, targetValue: 5 };
    const days = kpi('days', { better: 'lower' });
    expect(figureOf(days, goal('loved', down), observed('days', '2026-10-31', 8))?.value).toBe(0.4);
  });

  it('takes the newest value up to today, and shows what it rests on', () => {
    const figure = figureOf(
      guests,
      goal('loved', way),
      observed('guests', '2026-09-30', 105),
      observed('guests', '2026-10-31', 110),
      observed('guests', '2026-12-31', 120),
    );
    expect(figure).toMatchObject({ status: 'ok', value: 0.5, n: 1, unit: 'share' });
    expect(figure?.parts[0]?.values).toEqual({ actual: 110, baseline: 100, target: 120 });
    expect(figure?.inputs[0]?.detail?.data.day).toEqual({ kind: 'day', day: '2026-10-31' });
  });

  it('reads the target as its kind says', () => {
    const relative = { ...way, targetValue: 40, targetKind: 'relative-percent' };
    expect(figureOf(guests, goal('loved', relative), observed('guests', '2026-10-31', 110))?.value).toBe(
      0.25,
    );
  });

  it('stands beside how much of the time is over', () => {
    const dated = { ...way, baselineDay: '2026-01-01', due: '2026-12-31' };
    const figure = figureOf(guests, goal('loved', dated), observed('guests', '2026-10-31', 110));
    expect(figure?.comparisons).toHaveLength(1);
    expect(figure?.comparisons[0]).toMatchObject({ id: 'time-over', value: 327 / 364 });
    const late = { ...dated, due: '2026-06-30' };
    const over = figureOf(guests, goal('loved', late), observed('guests', '2026-10-31', 110));
    expect(over?.comparisons[0]?.value).toBe(1);
  });
});

describe('a goal whose way cannot be told', () => {
  const needsOf = (...parts: readonly Part[]) => {
    const figure = figureOf(...parts);
    expect(figure?.status).toBe('insufficient-data');
    return figure?.needs.map(({ what }) => what.id);
  };

  it('says what is missing', () => {
    expect(needsOf(goal('loved'))).toEqual(['need.goal-kpi', 'need.goal-target', 'need.goal-baseline']);
    expect(needsOf(guests, goal('loved', way))).toEqual(['need.kpi-values']);
    const ratio = kpi('guests', { isRatio: true });
    expect(needsOf(ratio, goal('loved', way), observed('guests', '2026-10-31', 110))).toEqual([
      'need.goal-target-kind',
    ]);
  });

  it('a value from before the baseline tells nothing about the way since', () => {
    expect(needsOf(guests, goal('loved', way), observed('guests', '2025-10-31', 99))).toEqual([
      'need.kpi-values-since',
    ]);
  });

  it('a target that is the baseline is a fault of the input', () => {
    const none = { ...way, targetValue: 100 };
    const figure = figureOf(guests, goal('loved', none), observed('guests', '2026-10-31', 110));
    expect(figure).toMatchObject({ status: 'invalid-input', value: null });
    expect(figure?.notes[0]?.id).toBe('figure.goal-attainment.no-way');
  });

  it('what is to be kept, or to stay in a range, has no way', () => {
    expect(figureOf(guests, goal('loved', { ...way, direction: 'keep' }))?.status).toBe('not-applicable');
    const range = kpi('guests', { better: 'in-range' });
    expect(figureOf(range, goal('loved', way))?.status).toBe('not-applicable');
    const down = figureOf(
      range,
      goal('loved', { ...way, direction: 'increase' }),
      observed('guests', '2026-10-31', 110),
    );
    expect(down?.value).toBe(0.5);
  });
});
