// A mapping is kept for the next file with the same columns, and checked when it comes back.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBusiness } from '../../core/testing/a-business.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { completeMapping, detectImport } from './detect-import.ts';
import { blankMapping, fingerprintOf, missingRoles, parseMapping } from './mapping.ts';
import { openTable } from './open-table.ts';
import { rejectedRowsCsv } from './rejected-rows-csv.ts';

const header = ['Date', 'Payee', 'Amount'];
const good = { ...blankMapping('ledger', header), columns: { day: 0, payee: 1, amount: 2 } };

async function table(text: string) {
  const folder = await tempFolder({ 'f.csv': text });
  const opened = await openTable({ path: join(folder, 'f.csv'), name: 'f.csv' });
  if (!opened.ok) throw new Error('the file cannot be opened');
  return opened.value;
}

test('is the same after a trip through JSON', () => {
  const parsed = parseMapping(JSON.parse(JSON.stringify(good)), header);
  expect(parsed.ok && parsed.value).toEqual(good);
});

test('fits any file with the same columns, whatever their case', () => {
  expect(fingerprintOf(['DATE', 'payee ', 'amount'])).toBe(good.fingerprint);
  expect(fingerprintOf(['Payee', 'Date', 'Amount'])).not.toBe(good.fingerprint);
});

test.each([
  ['nothing', null, ['mapping-invalid']],
  ['a column too many', { ...good, columns: { ...good.columns, text: 3 } }, ['mapping-no-such-column']],
  ['another file', { ...good, fingerprint: 'x' }, ['mapping-other-file']],
  ['no amount', { ...good, columns: { day: 0 } }, ['mapping-column-missing']],
  ['a role that does not exist', { ...good, columns: { ...good.columns, mood: 1 } }, ['mapping-invalid']],
  ['a key that is none', { ...good, people: { Ana: 'Ana!' } }, ['mapping-invalid']],
])('refuses %s', (_, raw, codes) => {
  const parsed = parseMapping(raw, header);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(codes);
});

test.each([
  [{ kind: 'time' as const, columns: { day: 0, start: 1, end: 2 } }, []],
  [{ kind: 'time' as const, columns: { day: 0, start: 1 } }, ['duration']],
  [{ kind: 'ledger' as const, columns: { day: 0, debit: 1 } }, []],
  [{ kind: 'observations-wide' as const, columns: { day: 0 } }, ['value']],
  [{ kind: 'till' as const, columns: {} }, ['day', 'transaction']],
])('what %j still needs', (fields, roles) => {
  expect(missingRoles({ ...good, ...fields })).toEqual(roles);
});

describe('what a person says', () => {
  const business = aBusiness().build();

  test('the kind: only its columns are looked for', async () => {
    const read = await table('Date,Project,Amount,Hours\n2026-01-13,Oven,10,2.5\n2026-01-14,Oven,20,3\n');
    expect((await detectImport(read, business)).mapping.kind).toBe('time');
    const { mapping } = await detectImport(read, business, 'ledger');
    expect(mapping).toMatchObject({ kind: 'ledger', columns: { day: 0, amount: 2, project: 1 } });
    const wide = await detectImport(read, business, 'observations-wide');
    expect(wide.mapping.valueColumns).toEqual([2, 3]);
  });

  test('another column: its order of dates is looked up, the rest stays', async () => {
    const read = await table('Booked,Paid,Payee,Amount\n01/02/2026,13/01/2026,Mill,10\n');
    const open = {
      ...blankMapping('ledger', read.header),
      columns: { day: 1, amount: 3 },
      decimal: ',' as const,
    };
    const completed = await completeMapping(read, { ...open, moneyOut: 'negative' }, business);
    expect(completed.mapping).toMatchObject({ dateOrder: 'dmy', decimal: ',', moneyOut: 'negative' });
    expect(completed.questions).toEqual([]);
    const asking = await completeMapping(read, { ...open, columns: { day: 0, amount: 3 } }, business);
    expect(asking.questions.map(({ code }) => code)).toEqual(['date-order']);
  });
});

test('rejected rows go back to people as they stood, without formulas', () => {
  const rows = [
    {
      line: 7,
      column: 2,
      columnName: 'Amount',
      value: '?',
      code: 'not-an-amount',
      cells: ['=HYPERLINK("x")', '?', '-5'],
    },
  ];
  const names = { line: 'Line', column: 'Column', reason: 'Reason' };
  const text = [...rejectedRowsCsv(['Text', 'Amount', 'Other'], rows, names, ({ code }) => `=${code}`)].join(
    '',
  );
  expect(text).toBe(
    '\ufeffLine,Column,Reason,Text,Amount,Other\n7,Amount,\'=not-an-amount,"\'=HYPERLINK(""x"")",?,-5\n',
  );
});
