// What one click begins is a valid change set, and says no more than is known.
import { applyChanges, assess, type Business, strategyMap } from '@evenkeel/core';
import { describe, expect, it } from 'vitest';
import { aBusiness, goal } from '../../../core/testing/a-business.ts';
import { en } from '../../../messages/en/index.ts';
import type { Translate } from '../../app/use-text.ts';
import { fourPerspectives, manufacturersScorecard, spreadGoals } from './templates.ts';

const t: Translate = (id) => (en as Readonly<Record<string, string>>)[id] ?? id;
const empty = aBusiness().build();

function applied(business: Business, changes: Parameters<typeof applyChanges>[1]): Business {
  const result = applyChanges(business, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('manufacturersScorecard', () => {
  const business = applied(empty, manufacturersScorecard(empty, t));

  it('puts one goal with a measure into each of the four lanes, from money to learning', () => {
    const { lanes } = strategyMap(business);
    expect(lanes.map(({ perspective }) => perspective.kind)).toEqual([
      'financial',
      'customer',
      'process',
      'learning',
    ]);
    for (const { goals } of lanes) {
      expect(goals).toHaveLength(1);
      expect(goals[0]?.kpi).not.toBeNull();
    }
  });

  it('ties them from learning up to money', () => {
    const { arrows } = strategyMap(business);
    expect(arrows).toHaveLength(3);
    expect(arrows.every(({ way, sign }) => way === 'up' && sign === 'raises')).toBe(true);
  });

  it('keeps the four targets, and asks what ten per cent of a margin means', () => {
    const targets = strategyMap(business).lanes.map(({ goals }) => [
      goals[0]?.targetValue,
      goals[0]?.targetKind,
    ]);
    expect(targets).toEqual([
      [10, null],
      [4.5, 'level'],
      [15, 'relative-percent'],
      [40, 'level'],
    ]);
    const { findings } = assess(business, '2026-11-24');
    expect(findings.map(({ ruleId }) => ruleId)).toContain('ambiguous-ratio-target');
    expect(business.goals.every(({ due }) => due === null)).toBe(true);
  });

  it('finds keys and lanes of its own beside what exists', () => {
    const twice = applied(business, manufacturersScorecard(business, t));
    expect(twice.perspectives).toHaveLength(4);
    expect(twice.goals).toHaveLength(8);
    expect(new Set(twice.goals.map(({ id }) => id)).size).toBe(8);
  });
});

describe('fourPerspectives', () => {
  it('makes only the lanes that are missing', () => {
    const once = applied(empty, fourPerspectives(empty, t).changes);
    expect(once.perspectives.map(({ order }) => order).sort()).toEqual([0, 1, 2, 3]);
    expect(fourPerspectives(once, t).changes).toEqual([]);
  });
});

describe('spreadGoals', () => {
  const business = aBusiness(goal('loved'), goal('skilled')).build();

  it('makes the lanes and puts the chosen goals there, in one change set', () => {
    const changes = spreadGoals(business, t, new Map([['loved', 'customer']]));
    const after = applied(business, changes);
    const { lanes, outside } = strategyMap(after);
    expect(
      lanes.find(({ perspective }) => perspective.kind === 'customer')?.goals.map(({ id }) => id),
    ).toEqual(['loved']);
    expect(outside.map(({ id }) => id)).toEqual(['skilled']);
  });

  it('moves goals between lanes that exist, and off the map', () => {
    const first = applied(business, spreadGoals(business, t, new Map([['loved', 'customer']])));
    const lane = first.perspectives.find(({ kind }) => kind === 'learning')?.id ?? '';
    const second = applied(first, spreadGoals(first, t, new Map([['loved', lane]])));
    expect(second.goals.find(({ id }) => id === 'loved')?.perspective).toBe(lane);
    const third = applied(second, spreadGoals(second, t, new Map([['loved', null]])));
    expect(third.goals.find(({ id }) => id === 'loved')?.perspective).toBeNull();
    expect(spreadGoals(third, t, new Map([['loved', null]]))).toEqual([]);
  });
});
