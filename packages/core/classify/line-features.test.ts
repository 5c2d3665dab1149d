// Tests of what a classifier sees of a line.
import { expect, it } from 'vitest';
import { hashText } from './hash-text.ts';
import { contextCount, featuresOf, keyContext } from './line-features.ts';

const of = (
  payee: string | null,
  text: string | null = null,
  amount: number | null = null,
  day: string | null = null,
) =>
  featuresOf({
    texts: [
      { field: 'payee', text: payee },
      { field: 'text', text },
    ],
    amount,
    day,
  });

it('does not see case, accents and double spaces', () => {
  expect(of(' CAFÉ  Crème ')).toEqual(of('cafe creme'));
});

it('tells fields, amounts of different size, signs and weekdays apart', () => {
  const different = [
    of('flour'),
    of(null, 'flour'),
    of('flour', null, 10),
    of('flour', null, 100),
    of('flour', null, -10),
    of('flour', null, 10, '2026-11-23'),
    of('flour', null, 10, '2026-11-24'),
  ].map(({ all }) => [...all].join());
  expect(new Set(different).size).toBe(different.length);
});

it('sees the same in two numbers of equal length', () => {
  const [first, second] = [of('order 4711'), of('order 0815')].map(({ all }) => new Set(all));
  expect([...(first ?? [])].filter((one) => second?.has(one)).length).toBeGreaterThan(2);
});

it('has a context for the key text alone, and none where it is missing', () => {
  expect(of('Mill').contexts).toHaveLength(contextCount);
  expect(of('Mill').contexts[keyContext]).not.toBe(0);
  expect(of('Mill', 'flour').contexts[keyContext]).toBe(of('Mill', 'sugar', 7).contexts[keyContext]);
  expect([...of(null).contexts].every((one) => one === 0)).toBe(true);
});

it('looks at the beginning of a text as long as a book', () => {
  const long = 'flour '.repeat(20_000);
  expect(of('Mill', long).all.length).toBeLessThan(20);
});

it('hashes alike on every machine', () => {
  expect(hashText('')).toBe(hashText(''));
  expect([hashText('payee:mill'), hashText('payee:mile')]).toMatchInlineSnapshot(`
    [
      2806272025,
      390650949,
    ]
  `);
});
