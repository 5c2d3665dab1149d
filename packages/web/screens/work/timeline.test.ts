// Initiatives on the line of time.
import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const line = timelineOf(
  [
    { start: '2026-01-01', end: '2026-01-11' },
    { start: null, end: '2026-01-06' },
  ],
  '2026-01-06',
);

test('from the first start to the last end', () => {
  expect(line.spanOf({ start: '2026-01-01', end: '2026-01-11' })).toMatchObject({ from: 0, to: 100 });
  expect(line.today).toBe(50);
});

test('what has no start or end runs to the edge and says so', () => {
  expect(line.spanOf({ start: null, end: '2026-01-06' })).toEqual({
    from: 0,
    to: 50,
    openStart: true,
    openEnd: false,
  });
  expect(line.spanOf({ start: null, end: null })).toBeNull();
});

test('today alone is a line too', () => {
  expect(timelineOf([], '2026-01-06').today).toBe(0);
});
