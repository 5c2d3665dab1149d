import { expect, test } from 'vitest';
import { bar, lightBar } from './bars.ts';

test.each([
  [0, ''],
  [0.0001, '▏'],
  [0.5, '█████'],
  [0.55, '█████▌'],
  [1, '██████████'],
  [7, '██████████'],
  [-1, ''],
])('a bar of %d', (share, drawn) => {
  expect(bar(share, 10)).toBe(drawn);
});

test('the light bar too never hides something that is there', () => {
  expect(lightBar(0.001, 10)).toBe('░');
  expect(lightBar(0, 10)).toBe('');
  expect(lightBar(1, 10)).toBe('░░░░░░░░░░');
});
