// An order keeps its ties where it can, whoever is moved.
import { describe, expect, it } from 'vitest';
import { moveInOrder, type Order, tieInOrder } from './rank-order.ts';

describe('an order', () => {
  const order: Order = [['a'], ['b', 'c'], ['d']];

  it.each([
    ['upwards', 'd', 0, [['d'], ['a'], ['b', 'c']]],
    ['out of a tie', 'c', 3, [['a'], ['b'], ['d'], ['c']]],
    ['out of the lead of a tie', 'b', 3, [['a'], ['c'], ['d'], ['b']]],
    ['into a tie', 'd', 2, [['a'], ['b', 'd', 'c']]],
    ['beyond the end', 'a', 9, [['b', 'c'], ['d'], ['a']]],
    ['nowhere', 'a', 0, [['a'], ['b', 'c'], ['d']]],
  ])('moves %s', (_, id, place, expected) => {
    expect(moveInOrder(order, id, place)).toEqual(expected);
  });

  it('ties and unties', () => {
    expect(tieInOrder(order, 'd', true)).toEqual([['a'], ['b', 'c', 'd']]);
    expect(tieInOrder(order, 'c', false)).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(tieInOrder(order, 'a', true)).toEqual(order);
  });
});
