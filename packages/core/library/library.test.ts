// The library: complete, without doubles, each measure with a watcher and a source.
import { expect, test } from 'vitest';
import { findMeasures, library, librarySources } from './index.ts';

const keys = library.map(({ key }) => key);

test('holds at least 120 measures of every function and perspective, each key once', () => {
  expect(library.length).toBeGreaterThanOrEqual(120);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(new Set(library.map(({ perspective }) => perspective)).size).toBe(4);
  expect(new Set(library.map((entry) => entry.function)).size).toBe(13);
  expect(new Set(library.flatMap(({ industries }) => industries)).size).toBe(13);
});

test('each is watched by another one of the library', () => {
  for (const { key, counter } of library) {
    expect(keys, key).toContain(counter);
    expect(counter).not.toBe(key);
  }
});

test('every source is used, and every used source has a name', () => {
  expect([...new Set(library.map(({ source }) => source))].sort()).toEqual(
    Object.keys(librarySources).sort(),
  );
});

test('what is a sum is no ratio', () => {
  expect(library.filter(({ isRatio, aggregate }) => isRatio && aggregate === 'sum')).toEqual([]);
});

const text = ({ key }: { readonly key: string }): string => key.replaceAll('-', ' ');
const found = (words: string, rest = {}): readonly string[] =>
  findMeasures(library, { words, function: null, industry: null, ...rest }, text).map(({ key }) => key);

test('words are found by their beginnings, in any order, without case and accents', () => {
  expect(found('MARG gross')).toEqual(['gross-margin']);
  expect(found('márgin gross')).toEqual(['gross-margin']);
  expect(found('')).toHaveLength(library.length);
  expect(found('nothing like it')).toEqual([]);
});

test('an industry keeps what is usual everywhere, a function nothing but its own', () => {
  const inHotels = found('', { industry: 'hospitality' });
  expect(inHotels).toEqual(expect.arrayContaining(['revpar', 'net-profit-margin']));
  expect(inHotels).not.toContain('food-cost');
  expect(found('', { function: 'quality', industry: 'health' })).toContain('readmission-rate');
  expect(found('margin', { function: 'people' })).toEqual([]);
});
