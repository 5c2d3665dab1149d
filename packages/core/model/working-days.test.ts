// The working days of a month.
import { expect, it } from 'vitest';
import { workingDaysOf } from './working-days.ts';

it('are its Mondays to Fridays', () => {
  expect(workingDaysOf('2026-02')).toHaveLength(20);
  expect(workingDaysOf('2026-11').slice(0, 6)).toEqual([
    '2026-11-02',
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-06',
    '2026-11-09',
  ]);
  expect(workingDaysOf('2028-02').at(-1)).toBe('2028-02-29');
});
