// Whatever an assessment can hold has its words on screen: verbs, thresholds, names of figures and methods, places of needs.
import { assess, rules } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { GENERATED_TODAY, generateBusiness } from '../../../core/testing/generate-business.ts';
import { en } from '../../../messages/en/index.ts';
import { placeOfNeed } from './need-place.ts';
import { placeOfRecord } from './record-place.ts';

const texts: Readonly<Record<string, string>> = en;
const assessments = [1, 2, 3].map((seed) =>
  assess(generateBusiness({ seed, elements: 150, kpiMonths: 18 }), GENERATED_TODAY),
);

test('every rule has a verb, a title and a topic', () => {
  const missing = rules
    .flatMap(({ id, topic }) => [`verb.${id}`, `rule.${id}.title`, `topic.${topic}`])
    .filter((id) => !(id in texts));
  expect(missing).toEqual([]);
});

test('every threshold says what it measures', () => {
  const withThreshold = assessments.flatMap(({ findings }) =>
    findings.filter(({ threshold }) => threshold !== null),
  );
  expect(withThreshold.length).toBeGreaterThan(0);
  expect(withThreshold.map(({ ruleId }) => `threshold.${ruleId}`).filter((id) => !(id in texts))).toEqual([]);
});

test('every figure has a name, every method too', () => {
  const figures = assessments.flatMap((one) => one.figures);
  const ids = new Set(
    figures.flatMap(({ id, methodId }) => [
      `figureName.${id.split(':')[0]}`,
      `method.${methodId}`,
      `formula.${methodId}`,
    ]),
  );
  expect(ids.size).toBeGreaterThan(10);
  expect([...ids].filter((id) => !(id in texts))).toEqual([]);
});

test('a need leads to the place where it can be supplied', () => {
  expect(placeOfNeed('need.goal-weights').to).toBe('/b/$business/goals');
  expect(placeOfNeed('need.kpi-history-until').to).toBe('/b/$business/import');
  expect(placeOfNeed('need.kpis').to).toBe('/b/$business/goals');
  expect(placeOfNeed('need.person-hours').to).toBe('/b/$business/settings');
  expect(placeOfNeed('need.goals-on-map').to).toBe('/b/$business/map');
  const needs = Object.keys(texts).filter((id) => id.startsWith('need.') && !id.startsWith('need.verb.'));
  for (const id of needs) expect(texts[placeOfNeed(id).verb], id).toBeDefined();
});

test('a record leads to its screen; what has none leads nowhere', () => {
  expect(placeOfRecord('goal', 'loved')).toEqual({
    to: '/b/$business/goals',
    search: { open: 'goal/loved' },
  });
  expect(placeOfRecord('payee', 'Mill')).toBeNull();
});
