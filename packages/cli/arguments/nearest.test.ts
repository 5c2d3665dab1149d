import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const verbs = ['check', 'start', 'import', 'export', 'setup-link', 'reset-password'];

test.each([
  ['chekc', 'check'],
  ['CHECK', 'check'],
  ['imprt', 'import'],
  ['setup', null],
  ['setuplink', 'setup-link'],
  ['reset-pasword', 'reset-password'],
  ['frobnicate', null],
  ['', null],
])('%j is meant as %j', (word, meant) => {
  expect(nearest(word, verbs)).toBe(meant);
});
