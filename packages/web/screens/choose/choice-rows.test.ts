// What is told of each initiative, and in which order.
import { type InitiativeCandidate, parseBusiness, portfolioOfBusiness } from '@evenkeel/core';
import { describe, expect, test } from 'vitest';
import { choiceRows } from './choice-rows.ts';
import type { ChoosingAnswer } from './run-choosing.ts';

const idea = (id: string) => ({ id, name: id, status: 'planned', durationMonths: 2 });
const parsed = parseBusiness({
  profile: { name: 'Shop', currency: 'EUR' },
  pools: [{ id: 'hours', name: 'Hours', kind: 'hours', capacityPerMonth: 10 }],
  initiatives: [idea('apps'), idea('bikes'), idea('cards'), idea('doors')],
  demands: ['apps', 'bikes', 'cards', 'doors'].map((one) => ({
    id: one,
    initiative: one,
    pool: 'hours',
    amountPerMonth: 8,
  })),
  benefits: ['apps', 'bikes', 'cards', 'doors'].map((one) => ({
    id: one,
    initiative: one,
    low: 100,
    likely: 200,
    high: 300,
  })),
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const portfolio = portfolioOfBusiness(parsed.value, '2026-11-02', { months: 4 });
const regret = (project: string, amount: number) => ({
  project,
  isChosen: false,
  isPromised: false,
  regret: amount,
  status: 'solved' as const,
  proof: 'optimal' as const,
  plan: null,
});
const answer: ChoosingAnswer = {
  problem: portfolio.problem,
  status: 'solved',
  solved: {
    status: 'solved',
    plan: new Map([
      ['cards', 1],
      ['bikes', 3],
    ]),
    value: 1,
    bound: 1,
    gap: 0,
    proof: 'optimal',
    use: [],
  },
  conflict: null,
  regrets: [regret('apps', 900), regret('doors', 100)],
  units: [],
  frontier: null,
  robust: null,
  simulation: null,
  isComplete: true,
};

describe('rows', () => {
  const rows = choiceRows(portfolio, answer);

  test('by their beginning, then what nearly came in', () => {
    expect(
      rows.map(({ candidate, decision, from, to }) => [candidate.initiative.id, decision, from, to]),
    ).toEqual([
      ['cards', 'now', '2026-12', '2027-01'],
      ['bikes', 'later', '2027-02', '2027-03'],
      ['doors', 'out', null, null],
      ['apps', 'out', null, null],
    ]);
  });

  test('what is out says what is in its way', () => {
    // Beside the other two there are two hours in March; after it there is room.
    expect(rows[2]?.obstacle).toEqual({
      kind: 'short',
      start: 4,
      short: [{ resource: 'hours', periods: [{ period: 4, more: 6 }] }],
    });
    expect(rows[0]?.obstacle).toBeNull();
  });

  test('an initiative that the answer does not know yet is not told of', () => {
    const stranger: InitiativeCandidate | undefined = portfolio.candidates[0];
    if (!stranger) throw new Error('no candidate');
    const later = {
      ...portfolio,
      candidates: [
        ...portfolio.candidates,
        { ...stranger, initiative: { ...stranger.initiative, id: 'new' } },
      ],
    };
    expect(choiceRows(later, answer)).toHaveLength(4);
    expect(choiceRows(portfolio, { ...answer, status: 'unknown', solved: null })).toEqual([]);
  });
});
