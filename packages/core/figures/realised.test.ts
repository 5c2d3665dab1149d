// Golden numbers: handbook oracle 15.1 – plan A50 B30 C20, reality A35 B10 C22 and 28 for no goal.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  type Part,
  pool,
  spending,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const goals: readonly Part[] = ['a', 'b', 'c'].flatMap((key) => [
  goal(key, { weightPoints: 1 }),
  activity(`work-${key}`),
  contribution(key, { activity: `work-${key}`, goal: key }),
]);
const plan = (key: string, amountPerMonth: number): Part =>
  allocation(key, { pool: 'cash', activity: `work-${key}`, amountPerMonth, from: '2026-10', to: '2026-10' });
const spent = (key: string, amount: number): Part =>
  spending('2026-10-05', amount, { activity: `work-${key}` });
const cash = pool('cash', { kind: 'money' });
const plans = [plan('a', 50), plan('b', 30), plan('c', 20)];
const reality = [
  spent('a', 35),
  spent('b', 10),
  spent('c', 22),
  spending('2026-10-09', 28, { payee: 'Fair' }),
];

function figure(id: string, ...parts: readonly Part[]) {
  return measure(buildContext(aBusiness(...parts).build(), '2026-11-24', defaultSettings)).figure(id);
}

describe('realised-money', () => {
  it('splits into deliberate, unrealised and emergent, per goal', () => {
    const found = figure('realised-money', ...goals, cash, ...plans, ...reality);
    expect(found.value).toBeCloseTo(0.65, 12);
    const total = (name: string) => found.parts.reduce((sum, { values }) => sum + (values[name] ?? 0), 0);
    expect([total('deliberate'), total('unrealised'), total('emergent')]).toEqual([65, 35, 30]);
    const compared = Object.fromEntries(found.comparisons.map(({ id, value }) => [id, value]));
    expect(compared.deliberate).toBeCloseTo(0.6842105263157895, 12);
    expect(compared.emergent).toBeCloseTo(0.3157894736842105, 12);
    expect(compared['tied-to-work']).toBeCloseTo(67 / 95, 12);
    expect(found.parts.at(-1)).toMatchObject({ id: 'no-goal', values: { emergent: 28 } });
  });

  it('asks for plan, books and goals', () => {
    const needs = (...parts: readonly Part[]) =>
      figure('realised-money', ...parts).needs.map(({ what }) => what.id);
    expect(needs(...goals, cash, ...reality)).toEqual(['need.plan-money']);
    expect(needs(...goals, cash, ...plans)).toEqual(['need.ledger']);
    expect(needs()).toEqual(['need.goals', 'need.plan-money', 'need.ledger']);
  });
});

describe('money-effective-goals', () => {
  it('counts the goals that really get money, beside the meant number', () => {
    const found = figure('money-effective-goals', ...goals, spent('a', 40), spent('b', 40));
    expect(found.value).toBeCloseTo(2, 12);
    expect(found.comparisons).toMatchObject([{ id: 'intended' }, { id: 'by-dominance' }]);
    expect(found.comparisons[0]?.value).toBeCloseTo(3, 12);
    expect(figure('money-effective-goals').needs).toHaveLength(2);
  });
});
