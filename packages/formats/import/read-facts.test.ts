// Whatever the cells hold and whatever the mapping says: nothing throws, and every row is either taken or refused.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBusiness, activity, assignmentRule, kpi, person } from '../../core/testing/a-business.ts';
import type { Row, Table } from '../table/table.ts';
import { detectImport } from './detect-import.ts';
import { blankMapping, columnRoles, type ImportKind, importKinds, type Mapping } from './mapping.ts';
import { previewImport } from './preview-import.ts';
import { entriesOf, readFacts } from './read-facts.ts';
import type { Rejected } from './row-reader.ts';

const business = aBusiness(
  person('ana'),
  kpi('loaves'),
  activity('baking'),
  assignmentRule('flour', {
    appliesTo: 'ledger',
    field: 'text',
    match: 'contains-words',
    pattern: 'flour',
    activity: 'baking',
  }),
).build();

function tableOf(
  header: readonly string[],
  cells: readonly (readonly string[])[],
  format: Table['format'] = 'csv',
): Table {
  const rows: readonly Row[] = cells.map((row, index) => ({ line: index + 2, cells: row, fault: null }));
  return {
    format,
    header,
    headerLine: 1,
    sample: rows.slice(0, 500),
    notes: [],
    sheets: [],
    layout: null,
    statements: [],
    async *rows() {
      yield rows;
    },
  };
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '2026-01-31',
    '31/01/2026',
    '3/4/26',
    '1,234',
    '-12.50',
    '(5)',
    '1:30',
    '2h',
    'ana',
    'loaves',
    'spending',
    'baking',
    'EUR',
    '$',
    'NONE',
    '1e99',
    'flour',
    '\0',
    '=1',
    'Jan 2026',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const width = 5;
const cells = fc.array(fc.array(cell, { maxLength: width + 1 }), { maxLength: 12 });
const header = fc.array(
  fc.constantFrom(
    'Date',
    'Amount',
    'Payee',
    'Duration',
    'Jan 2026',
    'Transaction',
    'Item',
    'KPI',
    'Value',
    '',
    'x',
  ),
  { minLength: width, maxLength: width },
);

const arbitraryMapping = (names: readonly string[]): fc.Arbitrary<Mapping> =>
  fc.constantFrom<ImportKind>(...importKinds).chain((kind) => {
    const index = fc.nat({ max: width - 1 });
    const columns = fc.dictionary(fc.constantFrom<string>(...columnRoles[kind]), index, {
      noNullPrototype: true,
    });
    return fc
      .record({
        columns,
        dateOrder: fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const, null),
        decimal: fc.constantFrom('.' as const, ',' as const, null),
        currency: fc.constantFrom('EUR', 'USD', null),
        moneyOut: fc.constantFrom('negative' as const, 'positive' as const),
        duration: fc.constantFrom('clock' as const, 'hours' as const, 'minutes' as const, 'seconds' as const),
        acceptedNatures: fc.constantFrom<Mapping['acceptedNatures']>([], ['transfer', 'drawings']),
        valueColumns: fc.array(index, { maxLength: 3 }),
        layout: fc.constantFrom('measures-across' as const, 'months-across' as const),
        aggregate: fc.constantFrom('sum' as const, 'mean' as const, 'last' as const),
        period: fc.constantFrom('day' as const, 'month' as const),
        perItem: fc.boolean(),
      })
      .map((chosen) => ({ ...blankMapping(kind, names), ...chosen }) as Mapping);
  });

const anything = header.chain((names) =>
  fc.tuple(fc.constant(names), cells, arbitraryMapping(names), fc.boolean()),
);

describe('readFacts', () => {
  test('accounts for every row', { timeout: 60_000 }, async () => {
    const calm = fc.asyncProperty(anything, async ([names, rows, mapping, isStrict]) => {
      const facts = readFacts(tableOf(names, rows, isStrict ? 'csv' : 'xlsx'), mapping, business, {
        isStrict,
      });
      let rejectedRows = 0;
      let entries = 0;
      let read = 0;
      for await (const batch of facts.batches) {
        read += batch.rows;
        rejectedRows += new Set(batch.rejected.map(({ line }) => line)).size;
        expect(batch.rejected.length).toBe(new Set(batch.rejected.map(({ line }) => line)).size);
        entries += batch.entries.length;
        for (const entry of batch.entries) {
          expect(entry.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if ('amountMinor' in entry)
            expect(Number.isSafeInteger(entry.amountMinor) && !Object.is(entry.amountMinor, -0)).toBe(true);
          if ('minutes' in entry)
            expect(Number.isSafeInteger(entry.minutes) && entry.minutes >= 0).toBe(true);
          if ('value' in entry) expect(Number.isFinite(entry.value)).toBe(true);
        }
      }
      expect(read).toBe(rows.length);
      if (facts.kind !== 'observations') expect(entries + rejectedRows).toBe(rows.length);
    });
    await fc.assert(calm, { numRuns: 1_000 });
  });

  test('recognising and previewing never throw either', { timeout: 60_000 }, async () => {
    const calm = fc.asyncProperty(header, cells, async (names, rows) => {
      const table = tableOf(names, rows);
      const { mapping } = await detectImport(table, business);
      const preview = await previewImport(table, mapping, business);
      expect(preview.counts.rows).toBe(rows.length);
      expect(preview.counts.good + preview.counts.rejected).toBe(rows.length);
    });
    await fc.assert(calm, { numRuns: 500 });
  });
});

test('rules are applied when asked for, and left to the store when not', async () => {
  const table = tableOf(['day', 'amount', 'text'], [['2026-01-01', '5', 'rye flour']]);
  const { mapping } = await detectImport(table, business);
  const workOf = async (appliesRules: boolean) => {
    const facts = readFacts(table, mapping, business, { appliesRules });
    const works: unknown[] = [];
    for await (const { entries } of facts.batches)
      for (const entry of entries) works.push('activity' in entry && entry.activity);
    return works;
  };
  expect([await workOf(true), await workOf(false)]).toEqual([['baking'], [null]]);
});

test('entries one by one, with progress and what was refused', async () => {
  const table = tableOf(
    ['day', 'amount'],
    [
      ['2026-01-01', '5'],
      ['2026-01-32', '5'],
      ['2026-01-03', '6'],
    ],
  );
  const { mapping } = await detectImport(table, business);
  const facts = readFacts(table, mapping, business);
  if (facts.kind !== 'ledger') throw new Error('these are books');
  const refused: Rejected[] = [];
  let rows = 0;
  const amounts: number[] = [];
  const onBatch = (count: number, rejected: readonly Rejected[]) => {
    rows += count;
    refused.push(...rejected);
  };
  for await (const { amountMinor } of entriesOf(facts.batches, onBatch)) amounts.push(amountMinor);
  expect([amounts, rows, refused.map(({ line }) => line)]).toEqual([[500, 600], 3, [3]]);
});
