// Whoever follows the coach's clicks turns each letter that can be turned.
import { applyChanges, type Business, type Change, type FigurePart } from '@evenkeel/core';
import { expect, test } from 'vitest';
import {
  aBusiness,
  businessFunction,
  contribution,
  goal,
  kpi,
  observed,
  person,
  profile,
} from '../../../../core/testing/a-business.ts';
import { en } from '../../../../messages/en/index.ts';
import { type Coaching, coachGoal } from './coach-goal.ts';
import type { Suggestion } from './suggestion.ts';

const today = '2026-11-24';
const words: Readonly<Record<string, string>> = en;
const t = (id: string): string => words[id] ?? id;

interface State {
  readonly business: Business;
  readonly fields: Readonly<Record<string, unknown>>;
}

const look = ({ business, fields }: State): Coaching => {
  const coaching = coachGoal({ business, id: null, fields, today, reader: 'Ada', outlooks: new Map(), t });
  if (!coaching) throw new Error('no coaching');
  return coaching;
};
const verdicts = (state: State): string =>
  look(state)
    .letters.map(({ part }) => `${part.id[0]}:${part.verdict}`)
    .join(' ');
const offered = (state: State, letter: FigurePart['id']): readonly Suggestion[] =>
  look(state)
    .letters.find(({ part }) => part.id === letter)
    ?.missing.flatMap((one) => one.suggestions) ?? [];

function apply({ business, fields }: State, { step }: Suggestion): State {
  const write = (change: Change): Business => {
    const changed = applyChanges(business, [change]);
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    return changed.value;
  };
  switch (step.kind) {
    case 'fill':
      return { business, fields: { ...fields, ...step.set } };
    case 'make':
      return {
        business: write({ kind: 'create', noun: step.noun, id: `new-${step.into}`, set: step.set }),
        fields: { ...fields, [step.into]: `new-${step.into}` },
      };
    case 'set':
      return { business: write({ kind: 'update', noun: step.noun, id: step.id, set: step.set }), fields };
    case 'record':
      return {
        business: {
          ...business,
          totals: {
            ...business.totals,
            series: [...business.totals.series, { kpi: step.kpi, days: [today], values: [420] }],
          },
        },
        fields: step.asBaseline ? { ...fields, baselineValue: 420, baselineDay: today } : fields,
      };
    case 'open':
      throw new Error('a person has to write that');
  }
}

/** Takes the first offer of the first letter that has one, until there is none. */
function follow(state: State): State {
  let now = state;
  for (let clicks = 0; clicks < 30; clicks += 1) {
    const [next] = look(now)
      .letters.filter(({ part }) => part.verdict !== 'pass' && part.id !== 'achievable')
      .flatMap(({ missing }) => missing.flatMap(({ suggestions }) => suggestions))
      .filter(({ step }) => step.kind !== 'open');
    if (!next) return now;
    now = apply(now, next);
  }
  throw new Error('the coach never ends');
}

const empty = aBusiness(profile({ name: 'Corner Bakery' })).build();

test('the most beloved bakery, from nothing: every letter that can pass passes', () => {
  const state = {
    business: empty,
    fields: { title: 'become the most beloved bakery in the town within three years' },
  };
  expect(verdicts(state)).toBe('s:fail m:fail a:cannot-tell r:cannot-tell t:fail');
  const done = follow(state);
  expect(verdicts(done)).toBe('s:pass m:pass a:cannot-tell r:pass t:pass');
  expect(done.fields).toMatchObject({
    due: '2029-11-24',
    scope: 'the town',
    direction: 'increase',
    owner: 'new-owner',
  });
  expect(done.business.kpis.map(({ name }) => name)).toEqual(['Townspeople who name us first']);
  expect(look(done).letters[2]?.needs.length).toBeGreaterThan(0);
});

test('in a business with records the offers are its own', () => {
  const business = aBusiness(
    person('tom', { name: 'Tom' }),
    businessFunction('kitchen', { head: 'tom' }),
    kpi('croissants-sold', { unit: 'croissants', cadence: 'month', definition: 'd', source: 's' }),
    ...Array.from({ length: 10 }, (_, at) =>
      observed('croissants-sold', `2026-${String(at + 1).padStart(2, '0')}-28`, 400 + at * 4 + (at % 3) * 5),
    ),
  ).build();
  const state = { business, fields: { title: 'Sell more croissants by the end of June 2027' } };
  expect(offered(state, 'specific').map(({ text }) => text)).toContainEqual({
    id: 'goals.coach.kpi.pick',
    data: { name: 'Croissants sold' },
  });
  expect(look(state).letters[0]?.example).toMatchObject({
    data: { measure: 'Croissants sold', to: { value: 480, unit: 'croissants' }, owner: 'Tom' },
  });
  const done = follow(state);
  expect(verdicts(done)).toMatch(/^s:pass m:pass a:(?:pass|cannot-tell|fail) r:pass t:pass$/);
  expect(done.fields).toMatchObject({
    kpi: 'croissants-sold',
    owner: 'tom',
    due: '2027-06-30',
    baselineDay: '2026-10-28',
  });
  expect(look(done).at.judgement.chance.value).toBeGreaterThan(0.1);
});

test('10 % of a margin is asked back, computed from where it starts', () => {
  const business = aBusiness(kpi('margin', { isRatio: true, unit: '%' })).build();
  const fields = {
    title: 'Net Profit Margin – target 10 % increase year-over-year',
    kpi: 'margin',
    baselineValue: 8,
    baselineDay: today,
  };
  const said = offered({ business, fields }, 'measurable').find(({ key }) => key === 'target-read');
  if (!said) throw new Error('the target was not read');
  const asked = apply({ business, fields }, said);
  const kinds = offered(asked, 'measurable').filter(({ key }) => key.startsWith('kind-'));
  expect(kinds.map(({ text }) => (text.data.level as { value: number }).value)).toEqual([8.8, 18, 10]);
  for (const kind of kinds) {
    const reasons = look(apply(asked, kind)).letters[1]?.missing.map(({ reason }) => reason.id);
    expect(reasons).not.toContain('smart.ambiguous-target');
  }
});

test('a measure in per cent that is not marked as a rate is asked about first', () => {
  const business = aBusiness(kpi('margin', { unit: '%' })).build();
  const state = {
    business,
    fields: { title: 'Margin 10 % up', kpi: 'margin', targetValue: 10, baselineValue: 8 },
  };
  const rate = offered(state, 'measurable').find(({ text }) => text.id === 'goals.coach.rate');
  if (!rate) throw new Error('not asked');
  const marked = apply(state, rate);
  expect(offered(marked, 'measurable').filter(({ key }) => key.startsWith('kind-'))).toHaveLength(3);
});

test.each([
  ['CSAT 4.5 out of 5', 4.5],
  ['40 training hours per employee', 40],
])('%s: no due day, so T fails until one is chosen', (title, target) => {
  const state = { business: empty, fields: { title } };
  expect(look(state).letters[4]?.part.verdict).toBe('fail');
  expect(look(state).read).toMatchObject({ targetValue: target, targetKind: 'level' });
  expect(follow(state).fields).toMatchObject({ due: '2027-06-30' });
});

test('10,000 paying users within 18 months: T passes, M waits for a start', () => {
  const state = {
    business: empty,
    fields: { title: '10,000 paying users within 18 months', due: '2028-05-24' },
  };
  expect(look(state).letters[4]?.part.verdict).toBe('pass');
  expect(look(state).letters[1]?.missing.map(({ reason }) => reason.id)).toContain('smart.no-baseline');
  const done = follow(state);
  expect(done.fields).toMatchObject({ targetValue: 10_000, targetKind: 'level' });
});

test('two outcomes in one goal are asked back', () => {
  const state = { business: empty, fields: { title: 'increase sales and reduce waste' } };
  expect(look(state).reading.outcomes).toEqual(['increase sales', 'reduce waste']);
});

test('a sentence that says otherwise than the fields is asked about', () => {
  const fields = { title: 'Guests to 600 by the end of June 2027', due: '2027-12-31', targetValue: 500 };
  expect(look({ business: empty, fields }).otherwise).toEqual({ due: '2027-06-30', targetValue: 600 });
  const same = { ...fields, due: '2027-06-30', targetValue: 600 };
  expect(look({ business: empty, fields: same }).otherwise).toEqual({});
  const counted = { title: 'Guests to 600 within a year', due: '2027-06-30', targetValue: 600 };
  expect(look({ business: empty, fields: counted }).otherwise).toEqual({});
});

test('every offered click of a letter mends what it is offered for', () => {
  const business = aBusiness(
    person('tom'),
    kpi('sales', { cadence: 'month' }),
    goal('top', { weightPoints: 40 }),
    observed('sales', '2026-10-31', 80),
  ).build();
  const state = { business, fields: { title: 'Sales to 100', kpi: 'sales', weightPoints: 0 } };
  for (const { missing } of look(state).letters) {
    for (const { reason, suggestions } of missing) {
      for (const suggestion of suggestions.filter(({ step }) => step.kind !== 'open')) {
        const left = look(apply(state, suggestion)).letters.flatMap((one) =>
          one.missing.map((gone) => gone.reason.id),
        );
        expect(left, suggestion.key).not.toContain(reason.id);
      }
    }
  }
});

test('a supporting goal is led to its link and to the goal above', () => {
  const business = aBusiness(
    goal('top'),
    goal('part', { title: 'Part' }),
    contribution('link', { supportingGoal: 'part', goal: 'top' }),
  ).build();
  const [fields] = business.goals.filter(({ id }) => id === 'part');
  if (!fields) throw new Error('no goal');
  const coaching = coachGoal({ business, id: 'part', fields, today, reader: null, outlooks: new Map(), t });
  const steps = coaching?.letters[3]?.missing.flatMap((one) => one.suggestions.map(({ step }) => step));
  expect(steps).toEqual([
    { kind: 'open', noun: 'contribution', id: 'link', field: 'rationale' },
    { kind: 'open', noun: 'goal', id: 'top', field: 'weightPoints' },
  ]);
});

test('what cannot be read yet is only missing', () => {
  const fields = { title: '', due: 'not a day', targetValue: Number.NaN, kpi: 'undone', owner: 'gone' };
  expect(look({ business: empty, fields }).letters).toHaveLength(5);
});
