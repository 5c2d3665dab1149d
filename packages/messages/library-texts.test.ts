// Every measure of the library has its words, and no words are left over.
import { library } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { libraryTexts } from './en/library/index.ts';

test('name, definition, formula and the measure against gaming of every entry; labels of all it is sorted by', () => {
  const wanted = library.flatMap(({ key, unit, industries, ...entry }) => [
    ...['name', 'definition', 'formula', 'gaming'].map((what) => `library.${key}.${what}`),
    `library.function.${entry.function}`,
    ...industries.map((industry) => `library.industry.${industry}`),
    ...(unit === 'currency' ? [] : [`library.unit.${unit}`]),
  ]);
  expect(Object.keys(libraryTexts).sort()).toEqual([...new Set(wanted)].sort());
});

test('no two measures have one name, and definitions are sentences', () => {
  const names = library.map(({ key }) => libraryTexts[`library.${key}.name` as keyof typeof libraryTexts]);
  expect(new Set(names).size).toBe(names.length);
  for (const { key } of library) {
    for (const what of ['definition', 'gaming'])
      expect(libraryTexts[`library.${key}.${what}` as keyof typeof libraryTexts]).toMatch(/^[A-Z].*\.$/);
  }
});
