// Tests of suggestions for open lines.
import { expect, it } from 'vitest';
import { readTarget, targetOf } from './assignment-target.ts';
import { type KnownLine, recordOf, suggestAssignments } from './suggest-assignments.ts';

const known = Array.from({ length: 60 }, (_, at): KnownLine => {
  const day = `2026-0${1 + (at % 5)}-0${1 + (at % 9)}`;
  return at % 3 === 0
    ? ['activity/shop', true, day, 9_000, 'City Power', 'bill']
    : ['activity/bread', true, day, 20_000 + at, 'Mill & Sons', 'flour'];
});

it('suggests what lines of the same payee belonged to, with the reason', () => {
  const { lines, learnt } = suggestAssignments({
    known,
    open: [
      [7, '2026-07-03', 20_100, 'Mill & Sons', null],
      [8, '2026-07-09', 5, null, null],
    ],
  });
  expect(learnt).toBe(60);
  expect(lines.map(({ id }) => id)).toEqual([7, 8]);
  expect(lines[0]?.candidates[0]).toMatchObject({ target: 'activity/bread' });
  expect(lines[0]?.candidates[0]?.chance).toBeGreaterThan(0.9);
  expect(lines[0]?.reasons[0]).toEqual({ kind: 'seen', lines: 40, of: 40 });
  expect(lines[1]?.candidates[0]?.chance).toBeLessThan(0.9);
});

it('suggests nothing from a handful of lines', () => {
  expect(
    suggestAssignments({ known: known.slice(0, 9), open: [[1, '2026-07-01', 1, 'Mill & Sons']] }),
  ).toEqual({
    lines: [],
    learnt: 9,
    past: [],
  });
});

it('says how good it has been so far', () => {
  const record = recordOf(suggestAssignments({ known, open: [] }), 0.9);
  expect(record.answers).toBeGreaterThan(40);
  expect(record.right / record.answers).toBeGreaterThan(0.9);
  expect(record.threshold?.precision).toBeGreaterThanOrEqual(0.9);
});

it('proves nothing by lines that a rule decided or that were confirmed unseen, and is not sure of new payees', () => {
  const ruled = known.map(([target, , ...rest]): KnownLine => [target, false, ...rest]);
  const { lines, past } = suggestAssignments({
    known: ruled,
    open: [
      [1, '2026-07-03', 20_100, 'Mill & Sons', 'flour'],
      [2, '2026-07-03', 20_100, 'Another Mill', 'flour'],
    ],
  });
  expect(past).toEqual([]);
  expect(lines.map(({ candidates }) => candidates[0]?.target)).toEqual(['activity/bread', 'activity/bread']);
  expect(lines[0]?.candidates[0]?.chance).toBeGreaterThan(0.9);
  expect(lines[1]?.candidates[0]?.chance).toBeLessThan(0.87);
});

it.each([
  ['activity/baking', { activity: 'baking' }],
  ['initiative/oven', { initiative: 'oven' }],
  ['split/rent', { split: 'rent' }],
  ['nature/transfer', { nature: 'transfer' }],
  ['nothing', {}],
])('reads the target %s', (target, fields) => {
  const assigned = { activity: null, initiative: null, split: null, nature: null, ...fields };
  expect(readTarget(target)).toEqual(assigned);
  if (/^(?:activity|initiative|split)/.test(target)) expect(targetOf(assigned)).toBe(target);
});

it.each(['', 'activity/', 'activity', 'goal/x', 'nature/spending', 'activity/Not a key', 'nature/'])(
  'refuses the target “%s”',
  (target) => expect(readTarget(target)).toBeNull(),
);
