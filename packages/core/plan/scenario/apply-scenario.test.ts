// Tests of scenarios: what each lever writes, that their order does not matter, and that keeping one gives what was shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../model/change.ts';
import { inOrder } from '../../model/in-order.ts';
import type { Lever } from '../../model/scenario.ts';
import {
  aBusiness,
  activity,
  allocation,
  demand,
  effect,
  goal,
  initiative,
  kpi,
  pool,
} from '../../testing/a-business.ts';
import { GENERATED_TODAY, generateBusiness } from '../../testing/generate-business.ts';
import { applyScenario } from './apply-scenario.ts';

const today = '2026-11-24';
const lever = (kind: Lever['kind'], target: string | null, by = 0, from: string | null = null): Lever => ({
  kind,
  target,
  by,
  from,
});
const business = aBusiness(
  goal('bread', { weightPoints: 60 }),
  kpi('taste'),
  activity('baking'),
  initiative('oven', { status: 'planned', start: '2027-01-31', end: '2027-03-31', costMinor: 900_00 }),
  initiative('shop', { start: '2026-09-01', end: '2027-01-31', costMinor: 500_00 }),
  effect('oven-taste', { initiative: 'oven', kpi: 'taste', from: '2027-04-01' }),
  demand('oven-money', { initiative: 'oven', pool: 'budget', amountPerMonth: 300_00 }),
  pool('budget', { kind: 'money', capacityPerMonth: 1_000_00 }),
  pool('bakers', { capacityPerMonth: 100, costPerMonthMinor: 2_000_00 }),
  allocation('a-baking', {
    pool: 'budget',
    activity: 'baking',
    amountPerMonth: 600_00,
    from: '2026-01',
    to: '2027-12',
  }),
  allocation('a-shop', {
    pool: 'budget',
    initiative: 'shop',
    amountPerMonth: 300_00,
    from: '2026-09',
    to: '2027-01',
  }),
  allocation('h-baking', {
    pool: 'bakers',
    activity: 'baking',
    amountPerMonth: 130,
    from: '2026-01',
    to: '2027-12',
  }),
).build();
const under = (...levers: readonly Lever[]) => applyScenario(business, levers, today);
const written = (...levers: readonly Lever[]) =>
  under(...levers).changes.map((one) => [one.kind, one.id, one.kind === 'remove' ? null : one.set]);

describe('what a lever writes', () => {
  test('less of a pool cuts what is planned of it from now on, as far as it has to', () => {
    expect(written(lever('pool-capacity', 'budget', -20))).toEqual([
      ['update', 'a-baking', { to: '2026-10' }],
      [
        'create',
        'a-baking-2026-11',
        expect.objectContaining({ from: '2026-11', to: '2027-12', amountPerMonth: 533_33 }),
      ],
      ['update', 'a-shop', { to: '2026-10' }],
      ['create', 'a-shop-2026-11', expect.objectContaining({ amountPerMonth: 266_66 })],
      ['update', 'budget', { capacityPerMonth: 800_00 }],
    ]);
  });

  test('more of a pool cuts nothing', () => {
    expect(written(lever('pool-capacity', 'budget', 10))).toEqual([
      ['update', 'budget', { capacityPerMonth: 1_100_00 }],
    ]);
  });

  test('somebody hired takes over what is too much, from a month on, and costs what hours cost there', () => {
    expect(written(lever('hire', 'bakers', 50, '2027-02'))).toEqual([
      ['update', 'h-baking', { to: '2027-01' }],
      ['create', 'h-baking-2027-02', expect.objectContaining({ pool: 'bakers', amountPerMonth: 100 })],
      [
        'create',
        'h-baking-2027-02-new',
        expect.objectContaining({ pool: 'bakers-2027-02', amountPerMonth: 30 }),
      ],
      [
        'create',
        'bakers-2027-02',
        expect.objectContaining({ capacityPerMonth: 50, costPerMonthMinor: 1_000_00, from: '2027-02' }),
      ],
    ]);
  });

  test('what has not begun moves as a whole, at the end of a month too', () => {
    expect(written(lever('initiative-shift', 'oven', 1))).toEqual([
      ['update', 'oven-taste', { from: '2027-05-01' }],
      ['update', 'oven', { start: '2027-02-28', end: '2027-04-30' }],
    ]);
  });

  test('what has begun ends later, and what is left for it is spread over more months', () => {
    expect(written(lever('initiative-shift', 'shop', 3))).toEqual([
      ['update', 'a-shop', { to: '2026-10' }],
      [
        'create',
        'a-shop-2026-11',
        expect.objectContaining({ from: '2026-11', to: '2027-04', amountPerMonth: 150_00 }),
      ],
      ['update', 'shop', { end: '2027-04-30' }],
    ]);
  });

  test('what is dropped frees what was planned for it, and nothing else can be done to it', () => {
    const dropped = written(lever('initiative-drop', 'shop'));
    expect(dropped).toEqual([
      ['update', 'a-shop', { to: '2026-10' }],
      ['update', 'shop', { status: 'stopped' }],
    ]);
    expect(written(lever('initiative-cost', 'shop', 20), lever('initiative-drop', 'shop'))).toEqual(dropped);
  });

  test('a cost changes with all that is planned of money', () => {
    expect(written(lever('initiative-cost', 'oven', 50))).toEqual([
      ['update', 'oven-money', { amountPerMonth: 450_00 }],
      ['update', 'oven', { costMinor: 1_350_00 }],
    ]);
  });

  test('income is assumed and not written', () => {
    const { changes, assumptions, told } = under(lever('income', null, 10, '2027-01'));
    expect(changes).toEqual([]);
    expect(told.map(({ id }) => id)).toEqual(['scenario.told.income-is-assumed']);
    expect(['2026-12', '2027-01'].map((month) => assumptions.incomeFactor?.(month))).toEqual([1, 1.1]);
  });

  test.each([
    [lever('pool-capacity', 'nowhere', -20), 'pool-gone'],
    [lever('goal-weight', 'nowhere', 20), 'goal-gone'],
    [lever('initiative-shift', 'nowhere', 2), 'initiative-gone'],
    [lever('initiative-shift', 'oven', -9), 'into-the-past'],
    [lever('hire', null, 20), 'no-target'],
    [lever('hire', 'bakers', -20), 'hire-below-nothing'],
  ])('%j moves nothing, and says so', (one, told) => {
    const result = under(one);
    expect(result.changes).toEqual([]);
    expect(result.business).toBe(business);
    expect(result.told.map(({ id }) => id)).toContain(`scenario.told.${told}`);
  });

  test('a fifth less and a quarter more is as before', () => {
    expect(
      under(lever('pool-capacity', 'budget', -20), lever('pool-capacity', 'budget', 25)).changes,
    ).toEqual([]);
  });
});

describe('laws', () => {
  const large = generateBusiness({ seed: 3, elements: 60 });
  const pick = (ids: readonly string[]) => fc.constantFrom(...ids);
  const levers = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('pool-capacity', 'hire'),
        target: pick(large.pools.map(({ id }) => id)),
      }),
      fc.record({ kind: fc.constant('goal-weight'), target: pick(large.goals.map(({ id }) => id)) }),
      fc.record({
        kind: fc.constantFrom('initiative-shift', 'initiative-drop', 'initiative-cost'),
        target: pick(large.initiatives.map(({ id }) => id)),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const made = fc
    .tuple(levers, fc.array(fc.integer({ min: -8, max: 12 }), { minLength: 5, maxLength: 5 }))
    .map(([list, by]) => list.map((one, at) => ({ ...one, by: by[at] ?? 0, from: null }) as Lever));

  test('keeping a scenario gives the business that was shown', () => {
    fc.assert(
      fc.property(made, (list) => {
        const shown = applyScenario(large, list, GENERATED_TODAY);
        const kept = applyChanges(large, shown.changes);
        expect(kept.ok ? inOrder(kept.value) : kept.problems).toEqual(inOrder(shown.business));
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the levers does not matter', () => {
    fc.assert(
      fc.property(made, (list) => {
        const reversed = applyScenario(large, [...list].reverse(), GENERATED_TODAY);
        const forward = applyScenario(large, list, GENERATED_TODAY);
        expect(reversed.changes).toEqual(forward.changes);
      }),
      { numRuns: 40 },
    );
  });
});
