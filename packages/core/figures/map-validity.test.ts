// Tests of the nine checks of the strategy map.
import { expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import {
  aBusiness,
  cause,
  contribution,
  goal,
  initiative,
  kpi,
  type Part,
  person,
  perspective,
} from '../testing/a-business.ts';

const figureOf = (...parts: readonly Part[]) => {
  const { figures } = assess(aBusiness(...parts).build(), '2026-11-24');
  const found = figures.find(({ id }) => id === 'map-validity');
  if (!found) throw new Error('there is no such figure');
  return found;
};
const verdictsOf = (...parts: readonly Part[]) =>
  Object.fromEntries(figureOf(...parts).parts.map(({ id, verdict }) => [id, verdict ?? 'none']));

const lanes = ['financial', 'customer', 'process', 'learning'].map((id) => perspective(id));
const measures = [kpi('lead', { timing: 'leading' }), kpi('lag', { timing: 'lagging' })];
/** Two goals in every lane, measured from both sides, each lane leading to the next. */
const sound = [
  ...lanes,
  ...measures,
  person('mara'),
  initiative('course'),
  ...['financial', 'customer', 'process', 'learning'].flatMap((lane, index, all) =>
    ['lead', 'lag'].flatMap((measure): readonly Part[] => {
      const id = `${lane}-${measure}`;
      const above = all[index - 1];
      return [
        goal(id, { perspective: lane, kpi: measure, targetValue: 10, owner: 'mara' }),
        ...(above === undefined ? [] : [cause(id, { driver: id, result: `${above}-${measure}` })]),
        ...(lane === 'learning' ? [contribution(id, { initiative: 'course', goal: id })] : []),
      ];
    }),
  ),
];
const allPass = {
  perspectives: 'pass',
  complete: 'pass',
  'no-circle': 'pass',
  'leads-to-money': 'pass',
  'money-driven': 'pass',
  'none-alone': 'pass',
  'in-order': 'pass',
  'both-timings': 'pass',
  'few-goals': 'pass',
};

it('a sound map passes all nine', () => {
  expect(verdictsOf(...sound)).toEqual(allPass);
  expect(figureOf(...sound)).toMatchObject({ value: 9, n: 9, unit: 'count', inputs: [] });
});

it.each<[string, readonly Part[], object]>([
  ['an empty lane', [perspective('nature', { kind: 'other' })], { perspectives: 'fail' }],
  [
    'a goal without owner, target, measure and initiative that no arrow touches',
    [goal('loose', { perspective: 'customer' })],
    { complete: 'fail', 'none-alone': 'fail' },
  ],
  [
    'a circle against the order',
    [cause('back', { driver: 'financial-lead', result: 'learning-lead' })],
    { 'no-circle': 'fail', 'in-order': 'fail' },
  ],
  [
    'the same, declared',
    [cause('back', { driver: 'financial-lead', result: 'learning-lead', isFeedback: true, lagMonths: 12 })],
    {},
  ],
  [
    'a goal that leads nowhere',
    [
      goal('nice', { perspective: 'customer', kpi: 'lag', targetValue: 1, owner: 'mara' }),
      cause('nice', { driver: 'process-lag', result: 'nice' }),
    ],
    { 'leads-to-money': 'fail' },
  ],
  [
    'a financial goal that only learning drives',
    [
      goal('grant', { perspective: 'financial', kpi: 'lag', targetValue: 1, owner: 'mara' }),
      cause('grant', { driver: 'learning-lag', result: 'grant' }),
    ],
    { 'money-driven': 'fail' },
  ],
  [
    'a thirteenth goal',
    ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [
      goal(id, { perspective: 'learning', kpi: 'lag', targetValue: 1, owner: 'mara' }),
      cause(id, { driver: id, result: 'process-lag' }),
      contribution(id, { initiative: 'course', goal: id }),
    ]),
    { 'few-goals': 'fail' },
  ],
])('%s', (_, more, expected) => {
  expect(verdictsOf(...sound, ...more)).toEqual({ ...allPass, ...expected });
});

it('measures of one kind fail, of an unknown kind cannot be told', () => {
  const map = (timing: string | null) => [
    ...lanes,
    kpi('only', { timing }),
    goal('profit', { perspective: 'financial', kpi: 'only' }),
  ];
  expect(verdictsOf(...map('lagging'))['both-timings']).toBe('fail');
  expect(verdictsOf(...map(null))['both-timings']).toBe('cannot-tell');
});

it('without an arrow, what arrows would show cannot be told, and is asked for', () => {
  const figure = figureOf(...lanes, goal('profit', { perspective: 'financial' }));
  const open = figure.parts.filter(({ verdict }) => verdict === 'cannot-tell').map(({ id }) => id);
  expect(open).toEqual([
    'no-circle',
    'leads-to-money',
    'money-driven',
    'none-alone',
    'in-order',
    'both-timings',
  ]);
  expect(figure.needs.map(({ what }) => what.id)).toEqual(['need.causes']);
  expect(figure).toMatchObject({ value: 1, n: 3 });
});

it('without a financial goal nothing can lead to one', () => {
  const verdicts = verdictsOf(
    ...lanes,
    goal('skill', { perspective: 'learning' }),
    goal('speed', { perspective: 'process' }),
    cause('c', { driver: 'skill', result: 'speed' }),
  );
  expect(verdicts).toMatchObject({ 'leads-to-money': 'none', 'money-driven': 'pass' });
});

it('names who is concerned, each with the check', () => {
  const figure = figureOf(...sound, goal('loose', { perspective: 'customer' }));
  expect(figure.inputs.map(({ noun, id, detail }) => [noun, id, detail?.data.check])).toEqual([
    ['goal', 'loose', 'complete'],
    ['goal', 'loose', 'none_alone'],
  ]);
});

it('needs perspectives, and goals in them', () => {
  expect(figureOf(goal('a')).needs.map(({ what }) => what.id)).toEqual(['need.perspectives']);
  expect(figureOf(...lanes, goal('a')).needs.map(({ what }) => what.id)).toEqual(['need.goals-on-map']);
});
