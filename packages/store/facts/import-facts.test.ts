// Imports: nothing twice, nothing lost, nothing half.
import { expect, test } from 'vitest';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, storeFixture, stream, timeEntry } from '../testing/store-fixture.ts';

const fixture = storeFixture();

async function aBusiness(): Promise<string> {
  const { businessId } = await fixture.store.createBusiness(sampleBusiness(), machineOwner);
  return businessId;
}

async function spent(businessId: string): Promise<number> {
  const { business } = await fixture.within(businessId, (scope) => scope.snapshot());
  return business.totals.money.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

test('equal lines of one file all count, and the same file a second time adds nothing', async () => {
  const id = await aBusiness();
  const coffee = ledgerEntry({ amountMinor: 300, payee: 'Café', text: 'tab\t, newline\n, back\\slash' });
  const file = [coffee, coffee, ledgerEntry(), coffee];
  expect(await fixture.importLedger(id, file)).toMatchObject({ added: 4, known: 0, corrected: 0 });
  expect(await fixture.importLedger(id, file)).toMatchObject({ added: 0, known: 4, corrected: 0 });
  expect(await spent(id)).toBe(3 * 300 + 1250);
});

test('a longer export adds only what the shorter one did not have', async () => {
  const id = await aBusiness();
  const coffee = ledgerEntry({ amountMinor: 300 });
  await fixture.importLedger(id, [coffee, coffee]);
  expect(await fixture.importLedger(id, [coffee, coffee, coffee])).toMatchObject({ added: 1, known: 2 });
  expect(await spent(id)).toBe(900);
});

test('a line with a known source id and another amount replaces the old one, and the past stays', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [
    ledgerEntry({ sourceId: 'a', amountMinor: 100 }),
    ledgerEntry({ sourceId: 'b' }),
  ]);
  const [first] = await fixture.within(id, (scope) => scope.history({ limit: 1 }));
  const again = await fixture.importLedger(id, [
    ledgerEntry({ sourceId: 'a', amountMinor: 70 }),
    ledgerEntry({ sourceId: 'b' }),
  ]);
  expect(again).toMatchObject({ added: 0, corrected: 1, known: 1 });
  expect(await spent(id)).toBe(70 + 1250);
  const past = await fixture.within(id, (scope) => scope.snapshot(first?.at));
  expect(past.business.totals.money[0]?.amountMinor).toBe(100 + 1250);
  await fixture.within(id, (scope) => scope.removeImport(again.importId));
  expect(await spent(id)).toBe(100 + 1250);
});

test('two different lines with one source id are both kept', async () => {
  const id = await aBusiness();
  const split = [
    ledgerEntry({ sourceId: 'split', amountMinor: 1 }),
    ledgerEntry({ sourceId: 'split', amountMinor: 2 }),
  ];
  expect(await fixture.importLedger(id, split)).toMatchObject({ added: 2 });
  expect(await fixture.importLedger(id, split)).toMatchObject({ added: 0, corrected: 0, known: 2 });
});

test('rules assign entries on import, and again when the rules change; what was is not forgotten', async () => {
  const id = await aBusiness();
  const mill = ledgerEntry({ payee: 'MILL', amountMinor: 40 });
  const byHand = ledgerEntry({ payee: 'Mill', amountMinor: 5, initiative: 'oven' });
  await fixture.importLedger(id, [mill, byHand, ledgerEntry({ payee: 'Other', amountMinor: 2 })]);
  await fixture.importTime(id, [timeEntry({ project: 'Mill', minutes: 9 })]);
  const before = await fixture.within(id, (scope) => scope.snapshot());
  expect(
    before.business.totals.money.map(({ activity, initiative, payee, amountMinor }) => [
      activity,
      initiative,
      payee,
      amountMinor,
    ]),
  ).toEqual([
    ['baking', null, null, 40],
    [null, 'oven', null, 5],
    [null, null, 'Other', 2],
  ]);
  const [entry] = await fixture.within(id, (scope) => scope.history({ limit: 1 }));
  await fixture.change(id, [
    {
      kind: 'update',
      noun: 'assignment-rule',
      id: 'mill',
      set: { activity: null, nature: 'transfer' },
      expectedVersion: null,
    },
  ]);
  expect(await fixture.within(id, (scope) => scope.reassign())).toEqual({ changed: 1 });
  expect(await fixture.within(id, (scope) => scope.reassign())).toEqual({ changed: 0 });
  const after = await fixture.within(id, (scope) => scope.snapshot());
  expect(
    after.business.totals.money.map(({ nature, activity, initiative, payee, amountMinor }) => [
      nature,
      activity,
      initiative,
      payee,
      amountMinor,
    ]),
  ).toContainEqual(['transfer', null, null, 'MILL', 40]);
  const past = await fixture.within(id, (scope) => scope.snapshot(entry?.at));
  expect(past.business).toEqual(before.business);
  await fixture.change(id, [{ kind: 'remove', noun: 'assignment-rule', id: 'mill', expectedVersion: null }]);
  await fixture.within(id, (scope) => scope.reassign());
  const groups = await fixture.within(id, (scope) => scope.unassigned({ kind: 'ledger', limit: 5 }));
  expect(groups.map(({ payee, amountMinor, entries }) => [payee, amountMinor, entries])).toEqual([
    ['MILL', 40, 1],
    ['Other', 2, 1],
  ]);
  const hours = await fixture.within(id, (scope) => scope.unassigned({ kind: 'time', limit: 5 }));
  expect(hours.map(({ project, minutes }) => [project, minutes])).toEqual([['Mill', 9]]);
});

test('a measured value is corrected by a later one, and corrected back', async () => {
  const id = await aBusiness();
  const observe = (value: number) =>
    fixture.importObservations(id, [{ kpi: 'sales', day: '2026-01-31', value }]);
  expect(await observe(10)).toMatchObject({ added: 1, corrected: 0, known: 0 });
  expect(await observe(10)).toMatchObject({ added: 0, corrected: 0, known: 1 });
  expect(await observe(12)).toMatchObject({ added: 0, corrected: 1, known: 0 });
  expect(await observe(10)).toMatchObject({ corrected: 1 });
  const { business } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business.totals.series).toEqual([{ kpi: 'sales', days: ['2026-01-31'], values: [10] }]);
  const [last] = await fixture.within(id, (scope) => scope.imports());
  expect(await fixture.within(id, (scope) => scope.removeImport(last?.importId ?? ''))).toEqual({
    removed: 1,
  });
  const back = await fixture.within(id, (scope) => scope.snapshot());
  expect(back.business.totals.series[0]?.values).toEqual([12]);
});

test('an import is taken back as a whole, and can be brought again', async () => {
  const id = await aBusiness();
  const file = [ledgerEntry(), ledgerEntry({ amountMinor: 7 })];
  const { importId } = await fixture.importLedger(id, file);
  expect(await fixture.within(id, (scope) => scope.removeImport(importId))).toEqual({ removed: 2 });
  expect(await spent(id)).toBe(0);
  await expect(fixture.within(id, (scope) => scope.removeImport(importId))).rejects.toThrow('no import');
  expect(await fixture.importLedger(id, file)).toMatchObject({ added: 2 });
});

test.each([
  ['a key that leads nowhere', ledgerEntry({ activity: 'nobody' }), 'fact-refers-to-nothing', 'nobody'],
  ['a NUL character', ledgerEntry({ text: 'a\0b' }), 'fact-not-storable', 'Row 2'],
  ['an amount that is none', ledgerEntry({ amountMinor: Number.NaN }), 'fact-not-storable', 'Row 2'],
  ['half a cent', ledgerEntry({ amountMinor: 0.5 }), 'fact-not-storable', 'Row 2'],
  ['an endless text', ledgerEntry({ payee: 'x'.repeat(5000) }), 'fact-not-storable', 'Row 2'],
  ['a day that is none', ledgerEntry({ day: '0000-01-01' }), 'fact-not-storable', 'Row 2'],
  [
    'two pieces of work',
    ledgerEntry({ activity: 'baking', initiative: 'oven' }),
    'fact-not-storable',
    'check',
  ],
])('%s is refused with its place, and nothing is imported', async (_, bad, code, words) => {
  const id = await aBusiness();
  const importing = fixture.importLedger(id, [ledgerEntry(), bad, ledgerEntry()]);
  await expect(importing).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  expect(await spent(id)).toBe(0);
  expect(await fixture.within(id, (scope) => scope.revision())).toBe(1);
});

test('two imports of the same file at the same moment add it once', async () => {
  const id = await aBusiness();
  const file = Array.from({ length: 500 }, (_, line) => ledgerEntry({ amountMinor: line % 7 }));
  const both = await Promise.all([fixture.importLedger(id, file), fixture.importLedger(id, file)]);
  expect(both.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 500]);
});

test('a source that fails half-way leaves nothing behind', async () => {
  const id = await aBusiness();
  async function* broken() {
    for (let line = 0; line < 50_000; line += 1) yield ledgerEntry({ amountMinor: line });
    throw new Error('the file ended early');
  }
  const importing = fixture.within(id, (scope) =>
    scope.importFacts({ kind: 'ledger', entries: broken() }, { fileName: 'x', rejectedRows: 0 }),
  );
  await expect(importing).rejects.toThrow('the file ended early');
  expect(await spent(id)).toBe(0);
});

test('after a refused import the same transaction can go on', async () => {
  const id = await aBusiness();
  const source = { fileName: 'x', rejectedRows: 0 };
  const added = await fixture.within(id, async (scope) => {
    const bad = stream([ledgerEntry({ day: '0000-01-01' })]);
    await expect(scope.importFacts({ kind: 'ledger', entries: bad }, source)).rejects.toThrow('Row 1');
    return (await scope.importFacts({ kind: 'ledger', entries: stream([ledgerEntry()]) }, source)).added;
  });
  expect([added, await spent(id)]).toEqual([1, 1250]);
});

test('progress is told, and the database is asked no faster than it answers', async () => {
  const id = await aBusiness();
  let produced = 0;
  const seen: number[] = [];
  async function* lines() {
    for (; produced < 30_000; produced += 1) yield ledgerEntry({ amountMinor: produced });
  }
  const source = { fileName: 'big.csv', rejectedRows: 3 };
  await fixture.within(id, (scope) =>
    scope.importFacts({ kind: 'ledger', entries: lines() }, source, (rows) => seen.push(rows)),
  );
  expect(seen).toEqual([10_000, 20_000, 30_000, 30_000]);
  const [listed] = await fixture.within(id, (scope) => scope.imports());
  expect(listed).toMatchObject({
    fileName: 'big.csv',
    kind: 'ledger',
    added: 30_000,
    rejectedRows: 3,
    by: 'Ada',
  });
});

test('column mappings are remembered per business', async () => {
  const [one, two] = [await aBusiness(), await aBusiness()];
  await fixture.within(one, (scope) => scope.rememberMapping('header', { day: 'Datum' }));
  await fixture.within(one, (scope) => scope.rememberMapping('header', { day: 'Date' }));
  expect(await fixture.within(one, (scope) => scope.mapping('header'))).toEqual({ day: 'Date' });
  expect(await fixture.within(two, (scope) => scope.mapping('header'))).toBeNull();
});
