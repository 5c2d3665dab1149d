// The layout of the map: no card on another, no arrow over a card, the same picture every time, calm under drags.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings } from './card-order.ts';
import { type ArrowInput, cardGap, cardSize, type MapInput } from './map-geometry.ts';
import { layoutMap, placeAt } from './map-layout.ts';
import { withoutOverlap } from './without-overlap.ts';

const laneIds = ['money', 'customers', 'processes', 'people'];

function mapOf(
  lanes: readonly (readonly (string | readonly [string, number])[])[],
  arrows: readonly (readonly [string, string])[] = [],
): MapInput {
  return {
    lanes: lanes.map((cards, index) => ({
      id: laneIds[index] ?? null,
      cards: cards.map((card) =>
        typeof card === 'string' ? { id: card, place: null } : { id: card[0], place: card[1] },
      ),
    })),
    arrows: arrows.map(
      ([from, to]): ArrowInput => ({ id: `${from}>${to}`, from, to, kind: 'cause', labelWidth: 40 }),
    ),
  };
}

const anyMap = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(3), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))), { maxLength: 25 }),
    fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 30 }),
  )
  .map(
    ([cards, pairs]): MapInput => ({
      lanes: laneIds.map((id, index) => ({
        id,
        cards: cards.flatMap(([lane, place], number) =>
          lane === index ? [{ id: `g${number}`, place }] : [],
        ),
      })),
      arrows: pairs.map(([from, to], number) => ({
        id: `a${number}`,
        from: `g${from}`,
        to: `g${to}`,
        kind: 'cause',
        labelWidth: 40,
      })),
    }),
  );

describe('layoutMap', () => {
  it('lets no card overlap another and keeps all inside', () => {
    fc.assert(
      fc.property(anyMap, fc.integer({ min: 600, max: 1800 }), (map, width) => {
        const { cards, ...layout } = layoutMap(map, width);
        for (const [index, a] of cards.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + cardSize.width).toBeLessThanOrEqual(layout.width);
          expect(a.y + cardSize.height).toBeLessThanOrEqual(layout.height);
          for (const b of cards.slice(index + 1)) {
            if (a.lane === b.lane)
              expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(cardSize.width + cardGap - 0.2);
          }
        }
      }),
    );
  });

  it('draws the same picture for the same business, however its records are listed', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const shuffled = {
          lanes: map.lanes.map((lane) => ({ ...lane, cards: lane.cards.toReversed() })),
          arrows: map.arrows,
        };
        expect(layoutMap(shuffled, 1000)).toEqual(layoutMap(map, 1000));
      }),
    );
  });

  it('moves nothing in other lanes, and in its own only what it pushes aside', () => {
    const ties = [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ] as const;
    const before = layoutMap(
      mapOf(
        [
          ['x', 'y', 'z'],
          ['a', 'b', 'c'],
        ],
        ties,
      ),
      1400,
    );
    const after = layoutMap(
      mapOf(
        [
          ['x', 'y', 'z'],
          ['a', 'b', ['c', 0.97]],
        ],
        ties,
      ),
      1400,
    );
    const at = (layout: typeof before, id: string) => layout.cards.find((card) => card.id === id)?.x;
    for (const id of ['x', 'y', 'z', 'a', 'b']) expect(at(after, id)).toBe(at(before, id));
    expect(at(after, 'c')).not.toBe(at(before, 'c'));
  });

  it('keeps a card where it was put by hand', () => {
    const { cards } = layoutMap(mapOf([[['a', 0.25], 'b', 'c']]), 1200);
    expect(cards.find(({ id }) => id === 'a')?.place).toBeCloseTo(0.25, 2);
  });

  it('untangles arrows that would cross', () => {
    const map = mapOf(
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
      ],
      [
        ['x', 'c'],
        ['y', 'b'],
        ['z', 'a'],
      ],
    );
    const { cards } = layoutMap(map, 1000);
    expect(crossings(map.lanes, map.arrows, new Map(cards.map(({ id, x }) => [id, x])))).toBe(0);
  });

  it('leads an arrow over several lanes through a gap, not over a card', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { cards, arrows } = layoutMap(map, 1200);
        const laneOf = new Map(cards.map((card) => [card.id, card.lane]));
        for (const { id, path } of arrows) {
          const ends = map.arrows.find((arrow) => arrow.id === id);
          const [from, to] = [laneOf.get(ends?.from ?? '') ?? 0, laneOf.get(ends?.to ?? '') ?? 0];
          for (const [, x = '', y = ''] of path.matchAll(/L([\d.-]+) ([\d.-]+)/g)) {
            const over = cards.some(
              (card) =>
                card.lane > Math.min(from, to) &&
                card.lane < Math.max(from, to) &&
                Math.abs(card.y + cardSize.height / 2 - Number(y)) < cardSize.height &&
                Number(x) > card.x &&
                Number(x) < card.x + cardSize.width,
            );
            expect(over).toBe(false);
          }
        }
      }),
    );
  });

  it('reads a place back from where a card was dropped', () => {
    const layout = layoutMap(mapOf([['a'], [], ['b']]), 1000);
    const put = placeAt(layout, 400, layout.lanes[1]?.y ?? 0);
    expect(put.lane).toBe(1);
    const again = layoutMap(mapOf([[], [['a', put.place]], ['b']]), 1000);
    expect(again.cards.find(({ id }) => id === 'a')?.x).toBeCloseTo(400 - cardSize.width / 2, 0);
    expect(placeAt(layout, -50, 9000)).toEqual({ lane: 2, place: 0 });
  });
});

describe('withoutOverlap', () => {
  it('leaves alone what has room', () => {
    const wishes = [
      { id: 'a', at: 10, weight: 1 },
      { id: 'b', at: 300, weight: 1 },
    ];
    expect(withoutOverlap(wishes, 100, 0, 500)).toEqual([
      { id: 'a', at: 10 },
      { id: 'b', at: 300 },
    ]);
  });

  it('shares the way between equals, and lets the heavier stay', () => {
    const at = (weight: number) =>
      withoutOverlap(
        [
          { id: 'a', at: 200, weight: 1 },
          { id: 'b', at: 200, weight },
        ],
        100,
        0,
        500,
      );
    expect(at(1).map((one) => one.at)).toEqual([150, 250]);
    expect(at(1000)[1]?.at).toBeCloseTo(200, 0);
  });

  it('squeezes evenly where there is no room', () => {
    const wishes = ['a', 'b', 'c'].map((id) => ({ id, at: 50, weight: 1 }));
    expect(withoutOverlap(wishes, 100, 0, 100).map((one) => one.at)).toEqual([0, 50, 100]);
  });
});
