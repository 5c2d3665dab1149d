// Tests which choices are shown for which file.
import type { Mapping } from '@evenkeel/contract';
import { expect, test } from 'vitest';
import { settingsOf } from './settings-of.ts';

const blank: Mapping = {
  version: 1,
  kind: 'ledger',
  preset: null,
  fingerprint: '',
  columns: {},
  dateOrder: null,
  decimal: null,
  currency: null,
  moneyOut: 'positive',
  duration: 'clock',
  acceptedNatures: [],
  people: {},
  kpis: {},
  valueColumns: [],
  layout: 'measures-across',
  aggregate: 'sum',
  period: 'day',
  noItem: [],
  perItem: false,
};

test('books ask for dates, decimals, currency and sign; journals say it themselves', () => {
  expect(settingsOf(blank)).toEqual(['dateOrder', 'decimal', 'currency', 'moneyOut']);
  expect(settingsOf({ ...blank, preset: 'journal' })).toEqual([]);
  expect(settingsOf({ ...blank, preset: 'camt' })).toEqual([]);
  expect(settingsOf({ ...blank, preset: 'xeroReport' })).toEqual(['dateOrder', 'decimal']);
});

test('decimals are asked only where numbers are read', () => {
  expect(settingsOf({ ...blank, kind: 'time' })).not.toContain('decimal');
  expect(settingsOf({ ...blank, kind: 'time', duration: 'hours' })).toContain('decimal');
  expect(settingsOf({ ...blank, kind: 'till' })).not.toContain('decimal');
  expect(settingsOf({ ...blank, kind: 'till', columns: { price: 3 } })).toContain('decimal');
});

test('columns that are months need no order of days', () => {
  expect(settingsOf({ ...blank, kind: 'observations-wide' })).toContain('dateOrder');
  expect(settingsOf({ ...blank, kind: 'observations-wide', layout: 'months-across' })).not.toContain(
    'dateOrder',
  );
});
