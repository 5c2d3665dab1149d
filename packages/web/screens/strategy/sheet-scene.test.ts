// The small map draws every lane that holds a goal, every goal once, and every arrow between them.
import { expect, test } from 'vitest';
import { sheetScene } from './sheet-scene.ts';

const goal = (id: string) => ({ id, title: `Goal ${id}`, mapPlace: null });
const arrow = { sign: 'raises', lagMonths: null, isFeedback: false } as const;
const scene = sheetScene({
  lanes: [
    { id: 'money', name: 'Money', kind: 'financial', goals: [goal('profit')] },
    { id: 'guests', name: 'Guests', kind: 'customer', goals: [] },
    { id: 'team', name: 'Team', kind: 'learning', goals: [goal('skill'), goal('calm')] },
  ],
  arrows: [
    { ...arrow, from: 'skill', to: 'profit', kind: 'cause' },
    { ...arrow, from: 'calm', to: 'profit', kind: 'support', sign: null },
  ],
});

test('lanes without a goal take no room', () => {
  expect(scene.lanes).toHaveLength(2);
});

test('cards lie inside the drawing, each with its title, and none on another', () => {
  const boxes = scene.cards.map(({ shapes }) => {
    const [box] = shapes;
    if (box?.kind !== 'rect') throw new Error('a card begins with its frame');
    return box;
  });
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(scene.width);
    expect(y + height).toBeLessThanOrEqual(scene.height);
  }
  const [, one, other] = boxes;
  expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThanOrEqual(one?.width ?? 0);
  const titles = scene.cards.map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' '),
  );
  expect(titles).toEqual(expect.arrayContaining(['Goal profit', 'Goal skill', 'Goal calm']));
});

test('every arrow has a line and a head', () => {
  expect(scene.arrows.map(({ shapes }) => shapes.map(({ kind }) => kind))).toEqual([
    ['path', 'path'],
    ['path', 'path'],
  ]);
});
