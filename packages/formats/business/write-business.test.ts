// What is written is read back as the same business, whatever stands in it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerEntry, TimeEntry } from '@evenkeel/core';
import { buildTotals, noTotals } from '@evenkeel/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBusiness, activity, goal, person, profile } from '../../core/testing/a-business.ts';
import { arbitraryBusiness } from '../../core/testing/arbitrary-business.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { readBusiness } from './read-business.ts';
import { businessYaml, writeBusiness } from './write-business.ts';

async function readBack(path: string) {
  const read = await readBusiness(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value.business;
}

describe('writeBusiness', () => {
  test.each(['business', 'business.yaml', 'business.json'])(
    'write → read → same, as %s',
    { timeout: 60_000 },
    async (name) => {
      const folder = await tempFolder();
      let run = 0;
      const same = fc.asyncProperty(arbitraryBusiness(), async (business) => {
        run += 1;
        const path = join(folder, String(run), name);
        if (name !== 'business') await writeBusiness(business, null, join(folder, String(run)));
        expect((await writeBusiness(business, null, path)).ok).toBe(true);
        expect(await readBack(path)).toEqual({ ...business, totals: noTotals });
      });
      await fc.assert(same, { numRuns: 25 });
    },
  );

  test('facts go out and come back as the same totals', { timeout: 60_000 }, async () => {
    const text = fc.option(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .map((one) => one.trim())
        .filter(Boolean),
      { nil: null },
    );
    const day = fc.constantFrom('2026-01-31', '2024-02-29', '2026-02-01');
    const tie = fc.constantFrom(
      { activity: 'baking', initiative: null, split: null },
      { activity: null, initiative: null, split: null },
    );
    const ledger = fc.record({
      day,
      amountMinor: fc.integer(),
      account: text,
      payee: text,
      project: text,
      text,
      nature: fc.constantFrom('spending' as const, 'transfer' as const),
      sourceId: text,
    });
    const time = fc.record({
      day,
      minutes: fc.nat(),
      person: fc.constantFrom('ana', null),
      project: text,
      text,
      sourceId: text,
    });
    const folder = await tempFolder();
    const business = aBusiness(person('ana'), activity('baking'), profile({ currency: 'KWD' })).build();
    let run = 0;
    const same = fc.asyncProperty(
      fc.array(fc.tuple(ledger, tie)),
      fc.array(fc.tuple(time, tie)),
      async (money, hours) => {
        run += 1;
        const path = join(folder, String(run));
        const entries: readonly LedgerEntry[] = money.map(([entry, work]) => ({ ...entry, ...work }));
        const times: readonly TimeEntry[] = hours.map(([entry, work]) => ({ ...entry, ...work }));
        await writeBusiness(business, { ledger: entries, time: times, observations: [] }, path);
        const totals = buildTotals();
        for (const entry of entries) totals.addLedgerEntry(entry);
        for (const entry of times) totals.addTimeEntry(entry);
        expect((await readBack(path)).totals).toEqual(totals.finish());
      },
    );
    const replaced = [
      {
        day: '2026-01-31',
        amountMinor: 0,
        account: null,
        payee: '\ufffd',
        project: null,
        text: '\u0001',
        nature: 'spending' as const,
        sourceId: null,
      },
      { activity: null, initiative: null, split: null },
    ] as const;
    await fc.assert(same, { numRuns: 25, examples: [[[[...replaced]], []]] });
  });

  test('the text reads well: explained, in order, without defaults', () => {
    const business = aBusiness(
      person('ana'),
      goal('most-loved', { owner: 'ana', due: '2027-06-30', statement: 'Loved.\nBy all.' }),
    ).build();
    expect(
      businessYaml(business)
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ).toBe(
      [
        'evenkeel: 1',
        '',
        'profile:',
        '  name: Corner Bakery',
        '  currency: EUR',
        '',
        'people:',
        '  - id: ana',
        '    name: Ana',
        '',
        'goals:',
        '  - id: most-loved',
        '    title: Most loved',
        '    statement: |-',
        '      Loved.',
        '      By all.',
        '    due: 2027-06-30',
        '    owner: ana',
        '    status: active',
        '',
      ].join('\n'),
    );
  });

  test('leaves nothing half-written, and does not write beside lists it would repeat', async () => {
    const business = aBusiness().build();
    const folder = await tempFolder({ 'goals.yaml': 'goals: []' });
    const refused = await writeBusiness(business, null, folder);
    expect(refused.ok ? '' : refused.problems[0]?.code).toBe('folder-has-other-lists');
    const broken = async function* (): AsyncGenerator<LedgerEntry> {
      yield* [];
      throw new Error('the source broke off');
    };
    const target = await tempFolder({ 'facts/ledger.csv': 'day,amount\n' });
    const failed = await writeBusiness(business, { ledger: broken() }, target);
    expect(failed.ok ? '' : failed.problems[0]?.code).toBe('file-not-written');
    expect(await readdir(join(target, 'facts'))).toEqual(['ledger.csv']);
    expect(await readFile(join(target, 'facts/ledger.csv'), 'utf8')).toBe('day,amount\n');
  });
});
