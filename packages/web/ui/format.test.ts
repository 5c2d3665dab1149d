// Numbers, money and dates follow the locale; minor units follow the currency.
import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  const { money } = createFormat('en-GB');

  test('minor units follow the currency', () => {
    expect(money(1234500, 'EUR')).toBe('€12,345');
    expect(money(12345, 'JPY')).toBe('JP¥12,345');
    expect(plain(money(12345000, 'KWD'))).toBe('KWD 12,345');
  });

  test('cents are shown when asked for and where rounding would mislead', () => {
    expect(money(1234567, 'EUR', { exact: true })).toBe('€12,345.67');
    expect(money(1234567, 'EUR')).toBe('€12,346');
    expect(money(40, 'EUR')).toBe('€0.40');
    expect(money(-40, 'EUR')).toBe('-€0.40');
  });

  test('compact', () => {
    expect(money(126000000, 'EUR', { compact: true })).toMatch(/^€1\.3m$/i);
  });

  test('follows the locale', () => {
    expect(plain(createFormat('de').money(1234500, 'EUR'))).toBe('12.345 €');
  });
});

test('shares, days and months', () => {
  const english = createFormat('en-GB');
  const german = createFormat('de');
  expect([english.percent(0.231), plain(german.percent(0.231, 1))]).toEqual(['23%', '23,1 %']);
  expect([english.day('2026-03-01'), german.day('2026-03-01')]).toEqual(['1 Mar 2026', '1. März 2026']);
  expect([english.month('2026-03'), german.month('2026-03')]).toEqual(['Mar 2026', 'März 2026']);
});

test('a signed number has a true minus and no sign at zero', () => {
  const { signed } = createFormat('en');
  expect([signed(2), signed(-1), signed(0)]).toEqual(['+2', '−1', '0']);
});
