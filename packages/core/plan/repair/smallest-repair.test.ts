// Tests of the smallest repair: on real examples, against trying every set, and of what it must not do.
import { expect, test } from 'vitest';
import { assess } from '../../assess/assess.ts';
import { defaultSettings } from '../../assess/settings.ts';
import { buildContext } from '../../figures/context.ts';
import type { Business } from '../../model/business.ts';
import { applyChanges } from '../../model/change.ts';
import {
  aBusiness,
  acceptance,
  activity,
  allocation,
  contribution,
  goal,
  initiative,
  kpi,
  person,
  pool,
  profile,
  spending,
} from '../../testing/a-business.ts';
import { movesOf } from './moves-of.ts';
import { costOfMove, type RepairCosts, usualRepairCosts } from './repair-move.ts';
import { smallestRepair } from './smallest-repair.ts';

const today = '2026-11-24';
const settings = defaultSettings;
const winter = { from: '2026-12', to: '2027-03' };

/** Two goals that want one measure at two levels, money far from the priorities, and a person with too much to do. */
const troubled = aBusiness(
  kpi('minutes', { better: 'in-range' }),
  goal('calm', { weightPoints: 50, kpi: 'minutes', direction: 'keep', targetValue: 60, due: '2027-10-31' }),
  goal('quick', { weightPoints: 30, kpi: 'minutes', direction: 'keep', targetValue: 45, due: '2027-10-31' }),
  goal('profit', { weightPoints: 20 }),
  person('mara', { hoursPerWeek: 30 }),
  person('jon', { hoursPerWeek: 40 }),
  activity('serving', { owner: 'mara' }),
  activity('selling', { owner: 'jon' }),
  contribution('c1', { activity: 'serving', goal: 'calm' }),
  contribution('c2', { activity: 'selling', goal: 'profit' }),
  contribution('c3', { activity: 'serving', goal: 'quick' }),
  pool('team', { capacityPerMonth: 300 }),
  allocation('mara-serves', {
    pool: 'team',
    activity: 'serving',
    person: 'mara',
    amountPerMonth: 170,
    ...winter,
  }),
  allocation('jon-sells', {
    pool: 'team',
    activity: 'selling',
    person: 'jon',
    amountPerMonth: 100,
    ...winter,
  }),
  spending('2026-05-10', 2_000_00, { activity: 'serving' }),
  spending('2026-05-10', 8_000_00, { activity: 'selling' }),
);
const overloaded = 'person-overloaded:person/mara';

async function repairOf(
  business: Business,
  also: readonly string[] = [],
  costs: RepairCosts = usualRepairCosts,
) {
  return smallestRepair(business, today, { settings, also, costs });
}

test('what it writes really clears what it says, and nothing serious appears', async () => {
  const business = troubled.build();
  const repair = await repairOf(business, [overloaded]);
  expect(repair.stays).toEqual([]);
  expect(repair.proven).toBe(true);
  const changed = applyChanges(business, repair.changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  const then = assess(changed.value, today, settings);
  expect(then.findings.filter(({ severity }) => severity === 'serious')).toEqual([]);
  expect(then.findings.map(({ key }) => key)).not.toContain(overloaded);
  expect(then.findings).toEqual(repair.after.findings);
  // Every move is needed, and says for what.
  for (const { clears } of repair.moves) expect(clears.length).toBeGreaterThan(0);
});

test.each([
  ['the usual costs', usualRepairCosts],
  ['dear targets', { ...usualRepairCosts, target: 60 }],
  ['cheap importance', { ...usualRepairCosts, importance: 1 }],
  ['dear resources', { ...usualRepairCosts, resource: 500, owner: 0 }],
])('no set of its moves is cheaper, by %s', async (_, costs) => {
  const business = troubled.build();
  const repair = await repairOf(business, [overloaded], costs);
  const now = assess(business, today, settings);
  const wanted = now.findings.filter(({ severity, key }) => severity === 'serious' || key === overloaded);
  const moves = movesOf(buildContext(business, today, settings), now.flows, wanted);
  expect(moves.length).toBe(repair.tried);
  expect(moves.length).toBeGreaterThan(4);
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** moves.length; bits += 1) {
    const set = moves.filter((_, at) => (bits >> at) & 1);
    const cost = set.reduce((sum, move) => sum + costOfMove(move, costs), 0);
    if (cost >= least - 1e-9) continue;
    const changed = applyChanges(
      business,
      set.flatMap(({ changes }) => changes),
    );
    if (!changed.ok) continue;
    const { findings } = assess(changed.value, today, settings);
    const serious = findings.some(({ severity }) => severity === 'serious');
    if (!serious && findings.every(({ key }) => key !== overloaded)) least = cost;
  }
  expect(repair.cost).toBeCloseTo(least, 9);
});

test('hours go to a colleague with room, in the same pool', async () => {
  const repair = await repairOf(troubled.build(), [overloaded], {
    ...usualRepairCosts,
    target: 0,
    importance: 0,
  });
  const move = repair.moves.find(({ clears }) => clears.some(({ key }) => key === overloaded));
  expect(move?.what).toMatchObject({
    id: 'repair.move.hand-over',
    data: { from: 'Mara', to: 'Jon', work: 'Serving' },
  });
});

test('cash that runs out is kept up by the initiative that can wait', async () => {
  const months = Array.from({ length: 6 }, (_, at) => `2026-${String(10 - at).padStart(2, '0')}-15`);
  const business = aBusiness(
    profile({ cashMinor: 1_000_00, cashOn: '2026-10-31' }),
    activity('baking'),
    pool('budget', { kind: 'money' }),
    initiative('oven', { costMinor: 5_000_00, start: '2027-01-01', end: '2027-02-28', status: 'planned' }),
    initiative('sign', { costMinor: 300_00, start: '2027-01-01', end: '2027-01-31', status: 'planned' }),
    ...months.flatMap((day) => [
      spending(day, -3_000_00, { nature: 'income' }),
      spending(day, 2_500_00, { activity: 'baking' }),
    ]),
  ).build();
  const repair = await repairOf(business);
  expect(repair.wanted.map(({ ruleId }) => ruleId)).toContain('cash-runs-out');
  expect(repair.moves.map(({ what }) => [what.id, what.data.subject, what.data.months])).toEqual([
    ['repair.move.postpone', 'Oven', 6],
  ]);
  const dear = await repairOf(business, [], { ...usualRepairCosts, date: 50 });
  expect(dear.moves.map(({ what }) => [what.id, what.data.subject])).toEqual([['repair.move.stop', 'Oven']]);
});

test('what no plan can mend is named, and what people live with is left alone', async () => {
  const business = aBusiness(
    kpi('minutes', { formula: 'minutes +' }),
    goal('calm', { kpi: 'minutes' }),
    person('mara'),
    activity('serving'),
    contribution('c1', { activity: 'serving', goal: 'calm' }),
  );
  const repair = await repairOf(business.build());
  expect(repair.stays.map(({ finding, why }) => [finding.ruleId, why])).toEqual([
    ['kpi-formula-broken', 'no-move'],
  ]);
  expect(repair.moves).toEqual([]);
  const key = repair.wanted[0]?.key ?? '';
  const lived = business.with(acceptance('known', { finding: key, until: '2027-12-31', reason: 'Later' }));
  expect((await repairOf(lived.build())).wanted).toEqual([]);
});
