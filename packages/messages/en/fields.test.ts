// Every declared field, choice and unit has its words, and no words are left over from a field that is gone.
import { type Fields, kpiObservation, nouns } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { fields } from './fields.ts';

const declared = [...Object.values(nouns), kpiObservation];
const ids = new Set(Object.keys(fields));

test.each(declared.map((noun) => [noun.name, noun] as const))('%s', (name, noun) => {
  const needed = [
    `noun.${name}.one`,
    `noun.${name}.many`,
    `noun.${name}.new`,
    ...wordsOf(`${name}`, noun.fields),
  ];
  expect(needed.filter((id) => !ids.has(id))).toEqual([]);
});

test('no words without a field', () => {
  const needed = new Set(
    declared.flatMap((noun) => [
      `noun.${noun.name}.one`,
      `noun.${noun.name}.many`,
      `noun.${noun.name}.new`,
      ...wordsOf(noun.name, noun.fields),
      ...(noun.oneOf.length > 0 ? [`oneof.${noun.name}.label`, `oneof.${noun.name}.help`] : []),
    ]),
  );
  expect([...ids].filter((id) => !id.startsWith('unit.') && !needed.has(id))).toEqual([]);
});

function wordsOf(prefix: string, own: Fields): readonly string[] {
  return Object.entries(own).flatMap(([name, { meta }]) => [
    `field.${prefix}.${name}.label`,
    `field.${prefix}.${name}.help`,
    ...(meta.choices ?? []).map((choice) => `choice.${prefix}.${name}.${choice}`),
    ...(meta.element === null ? [] : wordsOf(`${prefix}.${name}`, meta.element)),
  ]);
}
