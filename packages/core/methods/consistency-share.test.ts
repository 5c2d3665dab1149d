// Fixture: the handbook's bakery (topic 7.1) – marketing +2, operations −1 on quality.
import { expect, it } from 'vitest';
import { consistencyShare, contradicts } from './consistency-share.ts';

it('finds the function that pulls the other way', () => {
  expect(contradicts({ stance: -1, position: 2 })).toBe(true);
  expect(contradicts({ stance: 2, position: 2 })).toBe(false);
  expect(
    consistencyShare([
      { stance: 2, position: 2 },
      { stance: -1, position: 2 },
    ]),
  ).toBe(0.5);
});

it('a zero contradicts nothing', () => {
  expect(contradicts({ stance: 0, position: -2 })).toBe(false);
  expect(contradicts({ stance: 2, position: 0 })).toBe(false);
});

it('is unknown without answers', () => expect(consistencyShare([])).toBeNull());
