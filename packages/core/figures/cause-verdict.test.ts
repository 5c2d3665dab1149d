// What an arrow's figure says, and what it lacks when it cannot tell; never a p-value from under thirty periods.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Figure } from '../assess/figure.ts';
import { addMonths } from '../model/period.ts';
import { createPcg32 } from '../stats/pcg32.ts';
import { aBusiness, cause, goal, kpi, observed, type Part } from '../testing/a-business.ts';
import { following, leading, observedMonthly, wandering } from '../testing/lead-series.ts';
import { TODAY } from '../testing/test-rule.ts';
import { causeVerdictOf } from './cause-verdict.ts';

const monthly = { cadence: 'month', aggregate: 'mean' } as const;
const ends = [
  kpi('visits', monthly),
  kpi('orders', monthly),
  goal('known', { kpi: 'visits' }),
  goal('sold', { kpi: 'orders' }),
];
const arrow = cause('c', { driver: 'known', result: 'sold', lagMonths: 2 });
const histories = [...observedMonthly('visits', leading), ...observedMonthly('orders', following)];

function figureOf(...parts: readonly Part[]): Figure {
  const { figures } = assess(aBusiness(...parts).build(), TODAY);
  const figure = figures.find(({ id }) => id === 'cause-verdict:c');
  if (!figure) throw new Error('no figure');
  return figure;
}
const needsOf = (figure: Figure) => figure.needs.map(({ what }) => what.id);
const partOf = (figure: Figure, id: string) => figure.parts.find((part) => part.id === id)?.values;
const notesOf = (figure: Figure) => figure.notes.map(({ id, data }) => ({ id, data }));

describe('an arrow whose measures are long enough', () => {
  it('is supported, with its delay, its power and everything it rests on', () => {
    const figure = figureOf(...ends, arrow, ...histories);
    expect(figure).toMatchObject({
      status: 'ok',
      subject: { noun: 'cause', id: 'c', name: 'Known → Sold' },
      n: 32,
    });
    expect(causeVerdictOf(figure)).toBe('supported');
    expect(figure.value).toBeLessThan(0.05);
    expect(figure.inputs.map(({ id }) => id)).toEqual(['visits', 'orders']);
    expect(partOf(figure, 'delay')).toMatchObject({ declared: 2, found: 2, foundMonths: 2 });
    expect(partOf(figure, 'driver-leads')).toMatchObject({ lags: 3, extraLags: 1, periods: 36, sign: 1 });
    expect(notesOf(figure)).toContainEqual({
      id: 'figure.note.cause-delay-declared',
      data: { unit: 'month', found: 2, declared: 2, way: 'agrees' },
    });
    expect(notesOf(figure).map(({ id }) => id)).toContain('figure.note.cause-not-proof');
  });

  it('is contradicted with the other sign, reversed the other way round', () => {
    const back = cause('c', { driver: 'sold', result: 'known', lagMonths: 2 });
    const wrong = cause('c', { driver: 'known', result: 'sold', sign: 'lowers' });
    expect(causeVerdictOf(figureOf(...ends, wrong, ...histories))).toBe('contradicted');
    expect(causeVerdictOf(figureOf(...ends, back, ...histories))).toBe('reversed');
  });

  it('tells a delay that is not the declared one', () => {
    const late = cause('c', { driver: 'known', result: 'sold', lagMonths: 0 });
    expect(notesOf(figureOf(...ends, late, ...histories))).toContainEqual({
      id: 'figure.note.cause-delay-declared',
      data: { unit: 'month', found: 2, declared: 0, way: 'later' },
    });
  });

  it('uses the months since a gap when these are enough, and joins what is measured more often', () => {
    const weekly = Array.from(following, (value, at) => {
      const month = addMonths('2026-10', at - 35);
      return [7, 14, 21, 28].map((day) =>
        observed('orders', `${month}-${String(day).padStart(2, '0')}`, value + day / 100),
      );
    }).flat();
    const figure = figureOf(
      kpi('visits', monthly),
      kpi('orders', { cadence: 'week', aggregate: 'mean' }),
      ...ends.slice(2),
      arrow,
      ...observedMonthly('visits', leading),
      observed('visits', '2023-06-28', 40),
      ...weekly,
    );
    expect(causeVerdictOf(figure)).toBe('supported');
    expect(partOf(figure, 'driver-leads')).toMatchObject({ periods: 36 });
  });
});

describe('an arrow that cannot be told', () => {
  it.each([
    ['a goal has no measure', [...ends.slice(0, 3), goal('sold'), arrow, ...histories], ['need.goal-kpi']],
    [
      'it is not known how often a measure is taken',
      [kpi('visits'), ...ends.slice(1), arrow, ...histories],
      ['need.one-kpi-cadence'],
    ],
    [
      'both goals have the same measure',
      [...ends.slice(0, 3), goal('sold', { kpi: 'visits' }), arrow, ...histories],
      ['need.two-measures'],
    ],
    ['nothing was measured', [...ends, arrow], ['need.cause-history']],
    [
      'one was never measured',
      [...ends, arrow, ...observedMonthly('orders', following)],
      ['need.cause-history'],
    ],
    [
      'too little was measured',
      [
        ...ends,
        arrow,
        ...observedMonthly('visits', leading.slice(3)),
        ...observedMonthly('orders', following),
      ],
      ['need.cause-history-until'],
    ],
    [
      'the delay is too long for the history',
      [...ends, cause('c', { driver: 'known', result: 'sold', lagMonths: 5 }), ...histories],
      ['need.cause-history-until'],
    ],
    [
      'a measure has a gap',
      [...ends, arrow, ...histories.filter((part) => !JSON.stringify(part).includes('2025-07-28'))],
      ['need.cause-gap', 'need.cause-gap', 'need.cause-history-until'],
    ],
    [
      'a measure never changes',
      [
        ...ends,
        arrow,
        ...observedMonthly(
          'visits',
          leading.map(() => 4),
        ),
        ...observedMonthly('orders', following),
      ],
      ['need.measures-that-vary'],
    ],
    [
      'one is computed from the other',
      [
        ...ends,
        arrow,
        ...observedMonthly('visits', leading),
        ...observedMonthly(
          'orders',
          leading.map((one) => 3 * one),
        ),
      ],
      ['need.measures-that-vary'],
    ],
  ] as const)('because %s', (_, parts, needs) => {
    const figure = figureOf(...parts);
    expect(figure).toMatchObject({ status: 'insufficient-data', value: null, words: null });
    expect(needsOf(figure)).toEqual(needs);
    expect(causeVerdictOf(figure)).toBe('cannot-tell');
    expect(JSON.stringify(figure)).not.toContain('pValue');
  });

  it('because nothing was found by a test that could have missed a large effect', () => {
    const noise = createPcg32(3);
    const figure = figureOf(
      ...ends,
      arrow,
      ...observedMonthly('visits', wandering(noise, 36, 0.5)),
      ...observedMonthly('orders', wandering(noise, 36, 0.5)),
    );
    expect(needsOf(figure)).toEqual(['need.cause-power']);
    expect(partOf(figure, 'driver-leads')?.power).toBeLessThan(0.8);
  });
});

it('there is no figure without an arrow, nor for one to a dropped goal', () => {
  const causeFigures = (...parts: readonly Part[]) =>
    assess(aBusiness(...parts).build(), TODAY).figures.filter(({ methodId }) => methodId === 'cause-verdict');
  expect(causeFigures(...ends, ...histories)).toEqual([]);
  const dropped = goal('sold', { kpi: 'orders', status: 'dropped' });
  expect(causeFigures(...ends.slice(0, 3), dropped, arrow, ...histories)).toEqual([]);
});

it('arrows are corrected together, and say so', () => {
  const more = [
    kpi('hours', monthly),
    goal('trained', { kpi: 'hours' }),
    cause('d', { driver: 'trained', result: 'sold' }),
  ];
  const noise = Float64Array.from(leading, (_, at) => ((at * 7919) % 101) / 10);
  const alone = figureOf(...ends, arrow, ...histories);
  const beside = figureOf(...ends, arrow, ...histories, ...more, ...observedMonthly('hours', noise));
  expect(beside.value).toBeGreaterThan(alone.value ?? 1);
  expect(notesOf(beside).map(({ id }) => id)).toContain('figure.note.cause-corrected');
});
