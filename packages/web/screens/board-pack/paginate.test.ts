// Nothing is cut, nothing is lost, headings have company, and heads of tables are counted on every page.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, paginate } from './paginate.ts';

const heads = new Map([['t', 10]]);
const row = (height: number): Piece => ({ height, table: 't' });

test('rows go on on the next page, below their head again', () => {
  expect(paginate([row(20), row(20), row(20), row(20), row(20)], heads, 50)).toEqual([[0, 1], [2, 3], [4]]);
});

test('a heading goes where the first row goes', () => {
  expect(paginate([{ height: 60 }, { height: 20, keepsWithNext: true }, row(20)], heads, 100)).toEqual([
    [0],
    [1, 2],
  ]);
  expect(paginate([{ height: 40 }, { height: 20, keepsWithNext: true }, row(20)], heads, 100)).toEqual([
    [0, 1, 2],
  ]);
});

test('what begins a page does so, but leaves none empty', () => {
  expect(
    paginate(
      [
        { height: 1, startsPage: true },
        { height: 1, startsPage: true },
      ],
      heads,
      100,
    ),
  ).toEqual([[0], [1]]);
});

test('what is higher than a page stands alone', () => {
  expect(paginate([{ height: 10 }, { height: 500 }, { height: 10 }], heads, 100)).toEqual([[0], [1], [2]]);
});

test('each piece once, in order, and no page fuller than it can be', () => {
  const piece = fc.record({
    height: fc.integer({ min: 1, max: 100 }),
    keepsWithNext: fc.boolean(),
    startsPage: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const pages = paginate(pieces, heads, 100);
      expect(pages.flat()).toEqual(pieces.map((_, at) => at));
      for (const page of pages) {
        const height = page.reduce((sum, at) => sum + (pieces[at]?.height ?? 0), 0);
        // Only a heading too high to go with what follows makes a page overflow, or a single piece.
        if (page.length > 1 && !page.some((at) => pieces[at]?.keepsWithNext))
          expect(height).toBeLessThanOrEqual(100);
      }
    }),
  );
});
