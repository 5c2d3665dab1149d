// What was believed is held against what happened: each goal counts once, and few goals give no score.
import { describe, expect, it } from 'vitest';
import type { Figure } from '../assess/figure.ts';
import { settingsOf } from '../assess/settings.ts';
import { brierSkill } from '../methods/brier-score.ts';
import { aBusiness, checkIn, goal, kpi, observed, type Part, person } from '../testing/a-business.ts';
import { confidenceScoreFigure, ownConfidenceScore } from './confidence-score.ts';
import { buildContext } from './context.ts';
import { goalOutcomes } from './goal-outcomes.ts';

const today = '2026-11-24';
const due = '2026-06-30';

/** A goal that is over; its measure stood at 12 or 8 against a target of 10. */
const over = (id: string, reached: boolean, said: readonly number[], who = 'mira'): readonly Part[] => [
  kpi(`${id}-kpi`, { cadence: 'month' }),
  goal(id, { kpi: `${id}-kpi`, targetValue: 10, due }),
  observed(`${id}-kpi`, due, reached ? 12 : 8),
  ...said.map((confidence, at) =>
    checkIn(`${id}-${at}`, { goal: id, day: `2026-05-0${at + 1}`, person: who, confidence }),
  ),
];
const figureOf = (...parts: readonly Part[]): Figure => {
  const business = aBusiness(person('mira'), person('ben'), ...parts).build();
  return confidenceScoreFigure(buildContext(business, today, settingsOf(business.profile)));
};
const ten = Array.from({ length: 10 }, (_, at) => over(`g${at}`, at < 6, [at < 6 ? 0.8 : 0.3])).flat();

describe('confidence-score', () => {
  it('is the Brier score, with the skill against the share of goals reached', () => {
    const figure = figureOf(...ten);
    // (6 · 0.2² + 4 · 0.3²) / 10, against 0.6 · 0.4
    expect(figure.value).toBeCloseTo(0.06, 12);
    expect(figure.n).toBe(10);
    const statements =
      ten.length > 0
        ? Array.from({ length: 10 }, (_, at) => ({ chance: at < 6 ? 0.8 : 0.3, happened: at < 6 }))
        : [];
    const skill = figure.comparisons.find(({ id }) => id === 'skill')?.value;
    expect(skill).toBeCloseTo(1 - 0.06 / 0.24, 12);
    expect(skill).toBeCloseTo(brierSkill(statements) ?? 0, 12);
  });

  it('shows of each tenth how much of it came true, with its Wilson interval', () => {
    const { parts } = figureOf(...ten);
    expect(parts.map(({ id, values }) => [id, values.goals, values.happened])).toEqual([
      ['said-30', 4, 0],
      ['said-80', 6, 6],
    ]);
    const [, eighty] = parts;
    expect(eighty?.values.low).toBeCloseTo(0.6097, 4);
    expect(eighty?.values.high).toBe(1);
  });

  it('counts a goal once, however often it was spoken about', () => {
    const often = over('g0', true, [0.8, 0.8, 0.8, 0.8, 0.8]);
    const rest = Array.from({ length: 9 }, (_, at) =>
      over(`g${at + 1}`, at < 5, [at < 5 ? 0.8 : 0.3]),
    ).flat();
    expect(figureOf(...often, ...rest).value).toBeCloseTo(0.06, 12);
  });

  it('cannot tell with fewer than ten goals, and says how many there are', () => {
    const figure = figureOf(...over('a', true, [0.9]));
    expect(figure).toMatchObject({ status: 'insufficient-data', value: null });
    expect(figure.needs).toMatchObject([{ what: { data: { have: 1, required: 10 } } }]);
  });

  it('has nothing to tell apart where all were reached', () => {
    const figure = figureOf(...Array.from({ length: 10 }, (_, at) => over(`g${at}`, true, [0.9])).flat());
    expect(figure.words?.id).toBe('figure.confidence.no-skill');
    expect(figure.comparisons).toEqual([]);
  });

  it('of one person rests on what this person said alone', () => {
    const bens = over('other', true, [0.1], 'ben');
    const business = aBusiness(person('mira'), person('ben'), ...ten, ...bens).build();
    const seriesOf = (id: string) => business.totals.series.find((one) => one.kpi === id) ?? null;
    expect(ownConfidenceScore(business, today, seriesOf, 'mira').n).toBe(10);
    expect(ownConfidenceScore(business, today, seriesOf, 'ben').needs).toMatchObject([
      { what: { data: { have: 1 } } },
    ]);
  });
});

describe('goalOutcomes', () => {
  const outcome = (fields: object, values: readonly (readonly [string, number])[]) => {
    const business = aBusiness(
      kpi('k', { cadence: 'month', aggregate: 'sum' }),
      goal('g', { kpi: 'k', targetValue: 10, due, ...fields }),
      ...values.map(([day, value]) => observed('k', day, value)),
      checkIn('c', { goal: 'g', day: '2026-05-01', confidence: 0.5 }),
    ).build();
    const found = goalOutcomes(
      business,
      today,
      (id) => business.totals.series.find((one) => one.kpi === id) ?? null,
    );
    return found.outcomes[0]?.reached ?? (found.untold.length > 0 ? 'untold' : 'none');
  };

  it.each([
    ['on the due day', {}, [['2026-06-30', 10]], true],
    [
      'not on the due day',
      {},
      [
        ['2026-05-31', 12],
        ['2026-06-30', 9],
      ],
      false,
    ],
    ['no value on the due day', {}, [['2026-05-31', 12]], 'untold'],
    [
      'at any time',
      { reachedWhen: 'any-time' },
      [
        ['2026-05-31', 12],
        ['2026-06-30', 9],
      ],
      true,
    ],
    [
      'at no time',
      { reachedWhen: 'any-time' },
      [
        ['2026-05-31', 2],
        ['2026-06-30', 9],
      ],
      false,
    ],
    [
      'in total',
      { reachedWhen: 'in-total', baselineDay: '2026-04-30' },
      [
        ['2026-04-30', 50],
        ['2026-05-31', 4],
        ['2026-06-30', 6],
      ],
      true,
    ],
    ['falling', { direction: 'decrease' }, [['2026-06-30', 9]], true],
    ['within a range', { targetHigh: 12 }, [['2026-06-30', 13]], false],
    ['dropped after it was missed', { status: 'dropped' }, [['2026-06-30', 9]], false],
    ['dropped, but there on the due day', { status: 'dropped' }, [['2026-06-30', 13]], true],
    ['dropped and no longer measured', { status: 'dropped' }, [['2026-05-31', 13]], 'none'],
    ['not over yet', { due: '2026-12-31' }, [['2026-06-30', 13]], 'none'],
  ] as const)('%s', (_, fields, values, expected) => {
    expect(outcome(fields, values)).toBe(expected);
  });
});
