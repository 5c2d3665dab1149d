// Several statements in one archive, archives of something else, and mappings that are remembered across formats.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBusiness } from '../../core/testing/a-business.ts';
import { blankMapping } from '../import/mapping.ts';
import { openTable } from '../import/open-table.ts';
import { rememberedMapping } from '../import/remembered-mapping.ts';
import { camtFile, ownIban } from '../testing/camt.ts';
import { readFile } from '../testing/read-file.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { zip } from '../testing/zip.ts';

const euros = aBusiness().build();
const other = 'DE02100500000054540402';
const first = camtFile([
  { amount: '500.00', direction: 'DBIT', details: [{ creditor: 'We', creditorIban: other }] },
]);
const second = camtFile([{ amount: '7.00', direction: 'CRDT', info: 'Interest' }], { iban: other });

async function opened(bytes: Uint8Array, name = 'statements.zip') {
  const folder = await tempFolder({ [name]: bytes });
  return openTable({ path: join(folder, name), name });
}

describe('an archive', () => {
  test('of statements is one table; its accounts know each other', async () => {
    const bytes = zip([
      { name: 'a/1.xml', data: Buffer.from(first) },
      { name: '__MACOSX/._1.xml', data: Buffer.from('x') },
      { name: '2.xml', data: Buffer.from(second) },
    ]);
    const folder = await tempFolder({ 'statements.zip': bytes });
    const { entries, preview } = await readFile(join(folder, 'statements.zip'), euros);
    expect(entries.map(({ amountMinor, nature }) => [amountMinor, nature])).toEqual([
      [-700, 'income'],
      [50000, 'transfer'],
    ]);
    expect(preview.statements.map(({ account }) => account)).toEqual([other, ownIban]);
    expect(preview.notes).toContainEqual({ code: 'archive', data: { count: 2 } });
  });

  test.each([
    ['something else', zip([{ name: 'x.txt', data: Buffer.from('hello') }]), 'archive-not-statements'],
    [
      'a statement and a picture',
      zip([
        { name: '1.xml', data: Buffer.from(first) },
        { name: 'p.png', data: Buffer.from('x') },
      ]),
      'archive-not-statements',
    ],
    [
      'half an archive',
      zip([{ name: '1.xml', data: Buffer.from(first) }]).subarray(0, 200),
      'file-truncated',
    ],
  ])('of %s is refused', async (_, bytes, code) => {
    const result = await opened(bytes);
    expect(result.ok ? [] : result.problems.map((one) => one.code)).toEqual([code]);
  });

  test('that claims to be larger than it is keeps to what is there', async () => {
    const result = await opened(zip([{ name: '1.xml', data: Buffer.from(first), size: 100_000_000 }]));
    expect(result.ok && result.value.statements.length).toBe(1);
  });
});

test('a mapping is remembered for all bank statements, and for no other layout', async () => {
  const result = await opened(Buffer.from(first), 'a.xml');
  if (!result.ok) throw new Error('not opened');
  const table = result.value;
  const mapping = {
    ...blankMapping('ledger', table.header),
    columns: { day: 0, amount: 2 },
    ownAccounts: ['X'],
  };
  expect(rememberedMapping({ ...mapping, preset: 'mt940' }, table)).toMatchObject({
    preset: 'camt',
    ownAccounts: ['X', ownIban],
  });
  expect(rememberedMapping({ ...mapping, preset: 'datev' }, table)).toBeNull();
  // One that was remembered before accounts were known.
  const { ownAccounts: _, ...older } = mapping;
  expect(rememberedMapping({ ...older, preset: 'ofx' }, table)?.ownAccounts).toEqual([ownIban]);
});
