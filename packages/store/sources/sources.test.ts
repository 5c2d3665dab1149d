// Runs, secrets and keys of sources in the store: what is kept, what is shown, what becomes a change of the business.
import { expect, test } from 'vitest';
import { sampleBusiness } from '../testing/sample-business.ts';
import { machineOwner, storeFixture } from '../testing/store-fixture.ts';
import type { RunEnd, SourceRun } from './source-run.ts';

const fixture = storeFixture();
const fine: RunEnd = { outcome: 'ok', data: {}, rowsRead: 2, rejected: 0 };
const broken: RunEnd = { outcome: 'unreachable', data: { host: 'till.invalid' }, rowsRead: 0, rejected: 0 };
const two = [
  { kpi: 'sales', day: '2026-10-31', value: 1.1 },
  { kpi: 'sales', day: '2026-11-30', value: 2 },
];

async function create(): Promise<string> {
  return (await fixture.store.createBusiness(sampleBusiness(), machineOwner)).businessId;
}

async function run(
  businessId: string,
  end: RunEnd,
  observations: readonly (typeof two)[number][] = [],
  day = '2026-11-24',
): Promise<SourceRun> {
  return await fixture.within(businessId, async ({ sources }) => {
    const begun = await sources.begin('till', { day, begunBy: 'schedule', byName: null });
    if (begun === null) throw new Error('not begun');
    return await sources.end(begun, end, observations);
  });
}

test('one run of a source at a time; one left behind is ended as interrupted', async () => {
  const businessId = await create();
  const begin = (source = 'till') =>
    fixture.within(businessId, ({ sources }) =>
      sources.begin(source, { day: '2026-11-24', begunBy: 'hand', byName: 'Ada' }),
    );
  expect(await begin()).toMatchObject({ source: 'till', endedAt: null, byName: 'Ada' });
  expect(await begin()).toBeNull();
  expect(await begin('no-such-source')).toBeNull();
  await fixture.within(businessId, ({ sources }) => sources.endInterrupted());
  expect(await fixture.within(businessId, ({ sources }) => sources.runs('till', 5))).toMatchObject([
    { outcome: 'interrupted' },
  ]);
  expect(await begin()).not.toBeNull();
});

test('only what is new or corrected is imported, and the same again leaves no trace', async () => {
  const businessId = await create();
  const revision = () => fixture.within(businessId, (scope) => scope.revision());
  expect(await run(businessId, fine, two)).toMatchObject({
    outcome: 'ok',
    added: 2,
    corrected: 0,
    rowsRead: 2,
  });
  const before = await revision();
  expect(await run(businessId, fine, two)).toMatchObject({ added: 0, corrected: 0 });
  expect(await revision()).toBe(before);
  const changed = [...two.slice(0, 1), { kpi: 'sales', day: '2026-11-30', value: 3 }];
  expect(await run(businessId, fine, changed)).toMatchObject({ added: 0, corrected: 1 });
  const { business } = await fixture.within(businessId, (scope) => scope.snapshot());
  expect(business.totals.series).toEqual([
    { kpi: 'sales', days: ['2026-10-31', '2026-11-30'], values: [1.1, 3] },
  ]);
  const imports = await fixture.within(businessId, (scope) => scope.imports());
  expect(imports.map(({ fileName, added, corrected }) => [fileName, added, corrected])).toEqual([
    ['Till', 0, 1],
    ['Till', 2, 0],
  ]);
});

test('a failure leaves the values, is a change of the business once, and so is the recovery', async () => {
  const businessId = await create();
  const kinds = async () =>
    (await fixture.within(businessId, (scope) => scope.history({ limit: 20 }))).map(({ kind }) => kind);
  await run(businessId, fine, two, '2026-11-20');
  await run(businessId, broken, [], '2026-11-21');
  await run(businessId, broken, [], '2026-11-22');
  expect(await kinds()).toEqual(['source-failed', 'imported', 'created']);
  const { business } = await fixture.within(businessId, (scope) => scope.snapshot());
  expect(business.totals.sourceRuns).toEqual([
    { source: 'till', day: '2026-11-22', outcome: 'unreachable', goodDay: '2026-11-20' },
  ]);
  expect(business.totals.series[0]?.values).toEqual([1.1, 2]);
  expect(await fixture.within(businessId, ({ sources }) => sources.last())).toMatchObject([
    { failures: 2, outcome: 'unreachable', data: { host: 'till.invalid' } },
  ]);
  await run(businessId, fine, two, '2026-11-23');
  expect(await kinds()).toEqual(['source-recovered', 'source-failed', 'imported', 'created']);
});

test('the past shows the run of then', async () => {
  const businessId = await create();
  await run(businessId, fine, two);
  const [then] = await fixture.within(businessId, (scope) => scope.history({ limit: 1 }));
  await run(businessId, broken);
  const { business } = await fixture.within(businessId, (scope) => scope.snapshot(then?.at));
  expect(business.totals.sourceRuns).toMatchObject([{ outcome: 'ok' }]);
});

test('a value that cannot be kept takes the whole run back', async () => {
  const businessId = await create();
  await expect(run(businessId, fine, [{ kpi: 'gone', day: '2026-11-30', value: 1 }])).rejects.toMatchObject({
    code: 'fact-refers-to-nothing',
  });
  expect(await fixture.within(businessId, ({ sources }) => sources.runs('till', 5))).toEqual([]);
});

test('the secret goes with its source, and is no part of the snapshot', async () => {
  const businessId = await create();
  const sealed = { source: 'till', sealed: 'c2VhbGVk', recipient: 'csv https://till.invalid' };
  expect(await fixture.within(businessId, ({ sources }) => sources.keepSecret(sealed))).toBe(true);
  expect(
    await fixture.within(businessId, ({ sources }) => sources.keepSecret({ ...sealed, source: 'no' })),
  ).toBe(false);
  const snapshot = await fixture.within(businessId, (scope) => scope.snapshot());
  expect(JSON.stringify(snapshot)).not.toContain('c2VhbGVk');
  const { inverse } = await fixture.change(businessId, [
    { kind: 'remove', noun: 'source', id: 'till', expectedVersion: null },
  ]);
  await fixture.change(businessId, inverse);
  expect(await fixture.within(businessId, ({ sources }) => sources.secrets())).toEqual([]);
});

test('a key brings values until it is revoked', async () => {
  const businessId = await create();
  const add = { id: 'a'.repeat(64), name: 'Till', scope: 'measures', createdBy: null } as const;
  await fixture.within(businessId, ({ apiKeys }) => apiKeys.add(add));
  const bring = () =>
    fixture.store.holdingApiKey(add.id, async (held) => ({
      revoked: held.isRevoked,
      kpis: await held.kpis(),
      brought: held.isRevoked ? null : await held.bring(two, '2026-11-24'),
    }));
  expect(await bring()).toEqual({
    revoked: false,
    kpis: expect.arrayContaining(['sales', 'regulars']),
    brought: { added: 2, corrected: 0, known: 0 },
  });
  expect(await bring()).toMatchObject({ brought: { added: 0, known: 2 } });
  expect(await fixture.within(businessId, ({ apiKeys }) => apiKeys.list())).toMatchObject([
    { name: 'Till', lastUsedOn: '2026-11-24' },
  ]);
  expect(await fixture.within(businessId, ({ apiKeys }) => apiKeys.revoke(add.id))).toBe(true);
  expect(await bring()).toMatchObject({ revoked: true, brought: null });
  expect(await fixture.store.holdingApiKey('b'.repeat(64), async () => 1)).toBeNull();
});
