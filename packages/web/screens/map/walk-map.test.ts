// The keys reach every card, and move cards along and between lanes.
import { describe, expect, it } from 'vitest';
import { layoutMap } from './map-layout.ts';
import { cardAfter, movedBy } from './walk-map.ts';

const card = (id: string, place: number) => ({ id, place });
const { cards } = layoutMap(
  {
    lanes: [
      { id: 'money', cards: [card('a', 0.1), card('b', 0.9)] },
      { id: 'customers', cards: [] },
      { id: 'people', cards: [card('c', 0.8), card('d', 0.2)] },
    ],
    arrows: [],
  },
  1200,
);

describe('cardAfter', () => {
  it('goes along the lane and stops at its ends', () => {
    expect(cardAfter(cards, 'a', 'ArrowRight')).toBe('b');
    expect(cardAfter(cards, 'b', 'ArrowRight')).toBeNull();
    expect(cardAfter(cards, 'c', 'ArrowLeft')).toBe('d');
    expect(cardAfter(cards, 'd', 'End')).toBe('c');
    expect(cardAfter(cards, 'c', 'Home')).toBe('d');
  });

  it('goes to the nearest card of the next lane that has one', () => {
    expect(cardAfter(cards, 'b', 'ArrowDown')).toBe('c');
    expect(cardAfter(cards, 'a', 'ArrowDown')).toBe('d');
    expect(cardAfter(cards, 'd', 'ArrowUp')).toBe('a');
    expect(cardAfter(cards, 'a', 'ArrowUp')).toBeNull();
  });
});

describe('movedBy', () => {
  it('moves a step along the lane, never out of it', () => {
    expect(movedBy(cards, 3, 'd', 'ArrowRight')).toEqual({ lane: 2, place: 0.28 });
    expect(movedBy(cards, 3, 'b', 'ArrowRight')).toEqual({ lane: 0, place: 0.98 });
  });

  it('moves into the next lane, also an empty one, and keeps its place', () => {
    expect(movedBy(cards, 3, 'a', 'ArrowDown')).toEqual({ lane: 1, place: 0.1 });
    expect(movedBy(cards, 3, 'a', 'ArrowUp')).toBeNull();
    expect(movedBy(cards, 3, 'd', 'ArrowDown')).toBeNull();
  });
});
