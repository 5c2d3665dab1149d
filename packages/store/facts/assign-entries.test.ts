// Assigning single lines: kept against rules and imports, counted at once, taken back, and nobody else's business.
import { buildTotals, type LedgerEntry, type TimeEntry } from '@evenkeel/core';
import { expect, test } from 'vitest';
import type { BusinessScope } from '../store.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, storeFixture, timeEntry } from '../testing/store-fixture.ts';
import type { Chances, LineFilter } from './entries.ts';

const fixture = storeFixture();

async function aBusiness(): Promise<string> {
  const { businessId } = await fixture.store.createBusiness(sampleBusiness(), machineOwner);
  return businessId;
}

const all: LineFilter = { kind: 'ledger', show: 'all', atLeast: 0 };

const linesOf = async (
  scope: BusinessScope,
  filter: Partial<LineFilter> = {},
  chances: Chances | null = null,
) => await scope.entries.list({ ...all, ...filter }, chances, { limit: 100, offset: 0 });

async function idsByPayee(
  id: string,
  kind: 'ledger' | 'time' = 'ledger',
): Promise<ReadonlyMap<string, number>> {
  const { lines } = await fixture.within(id, (scope) => linesOf(scope, { kind }));
  return new Map(lines.map((line) => [line.payee ?? line.project ?? '', line.id]));
}

/** The sums that the database keeps, and those of its lines summed anew. */
async function bothTotals(id: string): Promise<readonly unknown[]> {
  return await fixture.within(id, async (scope) => {
    const { business } = await scope.snapshot();
    const builder = buildTotals();
    for await (const entry of scope.facts('ledger') as AsyncIterable<LedgerEntry>)
      builder.addLedgerEntry(entry);
    for await (const entry of scope.facts('time') as AsyncIterable<TimeEntry>) builder.addTimeEntry(entry);
    const { money, time } = builder.finish();
    return [
      { money: business.totals.money, time: business.totals.time },
      { money, time },
    ];
  });
}

async function expectTotalsToAgree(id: string): Promise<void> {
  const [kept, anew] = await bothTotals(id);
  expect(kept).toEqual(anew);
}

const three = [
  ledgerEntry({ payee: 'Garage', amountMinor: 500 }),
  ledgerEntry({ payee: 'Power', amountMinor: 90, day: '2026-03-09' }),
  ledgerEntry({ payee: 'Refund', amountMinor: -40, nature: 'income' }),
];

test('a line belongs at once where somebody put it, and the sums follow', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, three);
  await fixture.importTime(id, [timeEntry({ project: 'Tidying', minutes: 30 })]);
  const ids = await idsByPayee(id);
  const done = await fixture.within(id, (scope) =>
    scope.entries.assign(
      'ledger',
      [
        { ids: [ids.get('Garage') ?? 0, ids.get('Refund') ?? 0], target: 'activity/baking' },
        { ids: [ids.get('Power') ?? 0], target: 'nature/transfer' },
        { ids: [4_000_000_000_000], target: 'activity/baking' },
      ],
      'as the invoices say',
    ),
  );
  expect(done).toMatchObject({ changed: 3, missing: 1 });
  await fixture.within(id, async (scope) => {
    const hours = await linesOf(scope, { kind: 'time' });
    expect(
      await scope.entries.assign(
        'time',
        [{ ids: [hours.lines[0]?.id ?? 0], target: 'initiative/oven' }],
        null,
      ),
    ).toMatchObject({ changed: 1 });
  });
  const { lines } = await fixture.within(id, (scope) => linesOf(scope));
  expect(
    lines.map(({ payee, target, nature, assignedBy }) => [payee, target, nature, assignedBy]).sort(),
  ).toEqual([
    ['Garage', 'activity/baking', 'spending', 'hand'],
    ['Power', null, 'transfer', 'hand'],
    // Money back for work makes what was spent on it smaller.
    ['Refund', 'activity/baking', 'spending', 'hand'],
  ]);
  await expectTotalsToAgree(id);
  const { business } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business.totals.money).toContainEqual(
    expect.objectContaining({ activity: 'baking', amountMinor: 460, entries: 2 }),
  );
  const [, logged] = await fixture.within(id, (scope) => scope.history({ limit: 2 }));
  expect(logged).toMatchObject({
    kind: 'assigned',
    why: 'as the invoices say',
    by: 'Ada',
    assigned: { kind: 'ledger', entries: 3, undoes: null },
  });
  expect(logged?.assigned?.targets).toContainEqual({ target: 'activity/baking', entries: 2 });
});

test('the hand beats the rules, whatever they become, until lines are given back to them', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [ledgerEntry({ payee: 'Mill' }), ledgerEntry({ payee: 'Garage' })]);
  const ids = await idsByPayee(id);
  const mill = ids.get('Mill') ?? 0;
  await fixture.within(id, async ({ entries, reassign }) => {
    await entries.assign(
      'ledger',
      [
        { ids: [mill], target: 'initiative/oven' },
        { ids: [ids.get('Garage') ?? 0], target: 'nothing' },
      ],
      null,
    );
    expect(await reassign()).toEqual({ changed: 0 });
  });
  await fixture.change(id, [
    {
      kind: 'create',
      noun: 'assignment-rule',
      id: 'garage',
      set: {
        order: 1,
        appliesTo: 'ledger',
        field: 'payee',
        match: 'equals',
        pattern: 'Garage',
        activity: 'baking',
      },
      expectedVersion: null,
    },
  ]);
  await fixture.within(id, async (scope) => {
    expect(await scope.reassign()).toEqual({ changed: 0 });
    expect(await scope.unassigned({ kind: 'ledger', limit: 5 })).toEqual([]);
    expect(
      await scope.entries.assign('ledger', [{ ids: [...ids.values()], target: 'rules' }], null),
    ).toMatchObject({ changed: 2 });
    expect(await scope.reassign()).toEqual({ changed: 2 });
    const { lines } = await linesOf(scope);
    expect(lines.map(({ target, assignedBy }) => [target, assignedBy])).toEqual([
      ['activity/baking', 'rule'],
      ['activity/baking', 'rule'],
    ]);
  });
  await expectTotalsToAgree(id);
});

test('what was assigned is taken back, but not where somebody has said otherwise since', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [...three, ledgerEntry({ payee: 'Mill' })]);
  const ids = await idsByPayee(id);
  const [before] = await bothTotals(id);
  const first = await fixture.within(id, ({ entries }) =>
    entries.assign('ledger', [{ ids: [...ids.values()], target: 'initiative/oven' }], null),
  );
  const moment = (await fixture.within(id, (scope) => scope.history({ limit: 1 })))[0]?.at;
  await fixture.within(id, ({ entries }) =>
    entries.assign('ledger', [{ ids: [ids.get('Garage') ?? 0], target: 'activity/baking' }], null),
  );
  const undone = await fixture.within(id, ({ entries }) => entries.undo(first?.revision ?? 0, null));
  expect(undone).toMatchObject({ changed: 3, missing: 1 });
  const { lines } = await fixture.within(id, (scope) => linesOf(scope));
  expect(
    lines.map(({ payee, target, nature, assignedBy }) => [payee, target, nature, assignedBy]).sort(),
  ).toEqual([
    ['Garage', 'activity/baking', 'spending', 'hand'],
    ['Mill', 'activity/baking', 'spending', 'rule'],
    ['Power', null, 'spending', null],
    ['Refund', null, 'income', null],
  ]);
  await expectTotalsToAgree(id);
  // A second time there is nothing left to take back; of another revision there never was.
  expect(await fixture.within(id, ({ entries }) => entries.undo(first?.revision ?? 0, null))).toBeNull();
  expect(await fixture.within(id, ({ entries }) => entries.undo(1, null))).toBeNull();
  // Undo can be undone.
  const redone = await fixture.within(id, ({ entries }) => entries.undo(undone?.revision ?? 0, 'after all'));
  expect(redone).toMatchObject({ changed: 3 });
  const past = await fixture.within(id, (scope) => scope.snapshot(moment));
  expect(past.business.totals.money.map(({ initiative, amountMinor }) => [initiative, amountMinor])).toEqual([
    ['oven', 500 + 90 - 40 + 1250],
  ]);
  const [entry] = await fixture.within(id, (scope) => scope.history({ limit: 1 }));
  expect(entry?.assigned).toMatchObject({ entries: 3, undoes: undone?.revision, targets: [] });
  expect(before).toBeDefined();
  await expectTotalsToAgree(id);
});

test('a line that comes again keeps what was decided by hand', async () => {
  const id = await aBusiness();
  const file = [
    ledgerEntry({ sourceId: 'a', payee: 'Mill' }),
    ledgerEntry({ payee: 'Garage' }),
    ledgerEntry({ payee: 'Power' }),
  ];
  const { importId } = await fixture.importLedger(id, file);
  const ids = await idsByPayee(id);
  await fixture.within(id, ({ entries }) =>
    entries.assign(
      'ledger',
      [{ ids: [ids.get('Mill') ?? 0, ids.get('Garage') ?? 0], target: 'initiative/oven' }],
      null,
    ),
  );
  const corrected = await fixture.importLedger(id, [
    ledgerEntry({ sourceId: 'a', payee: 'Mill', amountMinor: 77 }),
    ...file.slice(1),
  ]);
  expect(corrected).toMatchObject({ corrected: 1, known: 2 });
  const after = async (): Promise<readonly unknown[]> =>
    (await fixture.within(id, (scope) => linesOf(scope))).lines
      .map(({ payee, amountMinor, target }) => [payee, amountMinor, target])
      .sort();
  expect(await after()).toEqual([
    ['Garage', 1250, 'initiative/oven'],
    ['Mill', 77, 'initiative/oven'],
    ['Power', 1250, null],
  ]);
  await fixture.within(id, (scope) => scope.removeImport(corrected.importId));
  await fixture.within(id, (scope) => scope.removeImport(importId));
  expect(await after()).toEqual([]);
  await fixture.importLedger(id, file);
  expect(await after()).toEqual([
    ['Garage', 1250, 'initiative/oven'],
    ['Mill', 1250, 'initiative/oven'],
    ['Power', 1250, null],
  ]);
  await expectTotalsToAgree(id);
});

test('a line can be shared out by a split', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, three);
  const ids = await idsByPayee(id);
  await fixture.within(id, ({ entries }) =>
    entries.assign('ledger', [{ ids: [ids.get('Garage') ?? 0], target: 'split/rent' }], null),
  );
  const { business } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business.totals.money).toContainEqual(expect.objectContaining({ split: 'rent', amountMinor: 500 }));
  await expectTotalsToAgree(id);
});

test.each([
  ['ledger', 'activity/nobody', 'no-such-work'],
  ['ledger', 'goal/growth', 'not-of-this-kind'],
  ['time', 'nature/transfer', 'not-of-this-kind'],
] as const)('%s: %s is refused, and nothing is assigned', async (kind, target, code) => {
  const id = await aBusiness();
  await fixture.importLedger(id, three);
  const ids = await idsByPayee(id);
  const trying = fixture.within(id, ({ entries }) =>
    entries.assign(
      kind,
      [
        { ids: [ids.get('Garage') ?? 0], target: 'activity/baking' },
        { ids: [1], target },
      ],
      null,
    ),
  );
  await expect(trying).rejects.toMatchObject({ code });
  const { count } = await fixture.within(id, (scope) => linesOf(scope, { show: 'hand' }));
  expect(count).toBe(0);
});

test('lines of another business can be neither seen nor assigned nor learnt from', async () => {
  const id = await aBusiness();
  const other = await aBusiness();
  await fixture.importLedger(id, three);
  await fixture.importLedger(other, [ledgerEntry({ payee: 'Theirs' })]);
  const theirs = (await idsByPayee(other)).get('Theirs') ?? 0;
  await fixture.within(id, async ({ entries }) => {
    expect(await entries.assign('ledger', [{ ids: [theirs], target: 'activity/baking' }], null)).toBeNull();
    const chances = { ids: [theirs], chances: [0.9], targets: ['activity/baking'] };
    expect((await entries.list({ ...all, show: 'suggested' }, chances, { limit: 9, offset: 0 })).count).toBe(
      0,
    );
    expect(await entries.names('ledger', 'payee', [theirs])).toEqual([]);
    const { known, open } = await entries.linesToLearn('ledger', 100);
    expect(`${known}${open}`).not.toContain('Theirs');
  });
  const { lines } = await fixture.within(other, (scope) => linesOf(scope));
  expect(lines.map(({ target }) => target)).toEqual([null]);
});

test('lines are found by what is suggested, by work, words, days and nature', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [
    ...three,
    ledgerEntry({ payee: 'Mill', text: '100 %_flour', day: '2026-04-01' }),
    ledgerEntry({ payee: 'Courier', amountMinor: 30, day: '2026-04-02' }),
  ]);
  const ids = await idsByPayee(id);
  const [garage = 0, power = 0] = [ids.get('Garage'), ids.get('Power')];
  const chances = {
    ids: [garage, power, ids.get('Mill') ?? 0],
    chances: [0.95, 0.4, 0.99],
    targets: ['activity/baking', 'initiative/oven', 'activity/baking'],
  };
  const found = async (filter: Partial<LineFilter>): Promise<readonly (string | null)[]> =>
    (await fixture.within(id, (scope) => linesOf(scope, filter, chances))).lines.map(({ payee }) => payee);
  expect(await found({ show: 'open' })).toEqual(['Garage', 'Power', 'Courier']);
  expect(await found({ show: 'suggested', atLeast: 0.9 })).toEqual(['Garage']);
  expect((await found({ show: 'unsure', atLeast: 0.9 })).toSorted()).toEqual(['Courier', 'Power']);
  expect((await found({ target: 'activity/baking' })).toSorted()).toEqual(['Garage', 'Mill']);
  expect(await found({ text: '%_flo' })).toEqual(['Mill']);
  expect(await found({ text: 'mill 100' })).toEqual(['Mill']);
  expect(await found({ text: "'; drop table x; --" })).toEqual([]);
  expect(await found({ from: '2026-03-09', to: '2026-03-31' })).toEqual(['Power']);
  expect(await found({ nature: 'income' })).toEqual(['Refund']);
  expect(await found({ show: 'rule' })).toEqual(['Mill']);
  const bands = await fixture.within(id, ({ entries }) => entries.bands({ ...all }, chances));
  expect(bands).toEqual([
    { percent: 95, lines: 1, amountMinor: 500, minutes: 0, expectedWrong: expect.closeTo(0.05, 9) },
    { percent: 40, lines: 1, amountMinor: 90, minutes: 0, expectedWrong: expect.closeTo(0.6, 9) },
  ]);
  const page = await fixture.within(id, ({ entries }) =>
    entries.list({ ...all, show: 'open' }, chances, { limit: 1, offset: 1 }),
  );
  expect(page).toMatchObject({
    count: 3,
    amountMinor: 620,
    minutes: 0,
    lines: [{ payee: 'Power', chance: 0.4 }],
  });
});

test('what is learnt from is what was decided, the newest first; what is open waits', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [...three, ledgerEntry({ payee: 'Mill', text: 'flour' })]);
  await fixture.importTime(id, [timeEntry({ text: 'Tidying', minutes: 30 })]);
  const ids = await idsByPayee(id);
  await fixture.within(id, async ({ entries }) => {
    await entries.assign(
      'ledger',
      [
        { ids: [ids.get('Garage') ?? 0], target: 'nothing' },
        { ids: [ids.get('Refund') ?? 0], target: 'nature/tax-collected' },
      ],
      null,
    );
    const { known, open } = await entries.linesToLearn('ledger', 100);
    expect((JSON.parse(known) as unknown[][]).toSorted()).toEqual([
      ['activity/baking', false, '2026-03-02', 1250, 'Mill', 'flour', 'Expenses:Food', null],
      ['nature/tax-collected', true, '2026-03-02', -40, 'Refund', null, 'Expenses:Food', null],
      ['nothing', true, '2026-03-02', 500, 'Garage', null, 'Expenses:Food', null],
    ]);
    expect(JSON.parse(open)).toEqual([
      [ids.get('Power'), '2026-03-09', 90, 'Power', null, 'Expenses:Food', null],
    ]);
    // What was confirmed without a look at each line teaches as well, but proves nothing.
    const power = [{ ids: [ids.get('Power') ?? 0], target: 'activity/baking' }];
    await entries.assign('ledger', power, null, { asSuggested: true });
    const { known: more } = await entries.linesToLearn('ledger', 100);
    expect(JSON.parse(more)).toContainEqual(expect.arrayContaining(['activity/baking', false, 'Power']));
    const hours = await entries.linesToLearn('time', 100);
    expect(JSON.parse(hours.open)).toEqual([
      [expect.any(Number), '2026-03-02', 30, 'Tidying', 'Tidying', null],
    ]);
  });
});

test('a viewer sees lines and assigns none', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, three);
  const [account] = await fixture.store.accounts
    .insertInto('user')
    .values({ id: 'viewer', name: 'Vera', email: 'vera@example.org' })
    .returning('id')
    .execute();
  await fixture.store.setMember(id, account?.id ?? '', 'viewer');
  const ids = await idsByPayee(id);
  await fixture.store.inBusiness(id, { accountId: 'viewer', name: 'Vera' }, async (scope) => {
    expect((await linesOf(scope)).count).toBe(3);
    const decisions = [{ ids: [...ids.values()], target: 'activity/baking' }];
    await expect(scope.entries.assign('ledger', decisions, null)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(scope.entries.undo(1, null)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
