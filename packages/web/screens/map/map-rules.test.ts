// The rules that the map and the matrix name exist, and every check of the figure is shown with its question.
import { assess, rules } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { aBusiness, goal, perspective } from '../../../core/testing/a-business.ts';
import { en } from '../../../messages/en/index.ts';
import { rulesOfCheck } from './map-check-rules.ts';
import { isAboutMap, matrixFinding, matrixRules } from './map-rules.ts';

const known = new Set(rules.map(({ id }) => id));
const assessment = assess(
  aBusiness(
    perspective('financial'),
    goal('profit', { perspective: 'financial' }),
    goal('elsewhere'),
  ).build(),
  '2026-11-24',
);

it('names only rules that exist', () => {
  const named = [...Object.values(rulesOfCheck).flat(), ...matrixRules];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

it('asks every check of the figure in words', () => {
  const checks = assessment.figures.find(({ id }) => id === 'map-validity')?.parts.map(({ id }) => id);
  expect(checks).toEqual(Object.keys(rulesOfCheck));
  expect(Object.keys(rulesOfCheck).filter((id) => !(`map.check.${id}` in en))).toEqual([]);
});

it('keeps findings of other topics off the map', () => {
  const topics = new Set(assessment.findings.filter(isAboutMap).map(({ ruleId }) => ruleId));
  expect(topics).toContain('goal-outside-perspectives');
  expect(topics).not.toContain('goal-without-kpi');
});

it('tells why a row of the matrix stands alone', () => {
  expect(matrixFinding(assessment, 'goal', 'profit')?.ruleId).toMatch(/^goal-without-(initiative|kpi)$/);
  expect(matrixFinding(assessment, 'goal', 'nothing')).toBeNull();
});
