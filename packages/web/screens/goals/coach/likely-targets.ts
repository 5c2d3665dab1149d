// Targets worth offering: what the sentence says, else what is about even odds, else a tenth from the start.
import { applyChanges, judgeGoal, type Kpi, message, seriesOfKpi } from '@evenkeel/core';
import type { ReadAmount } from './read-amounts.ts';
import { roundly } from './sensible.ts';
import type { CoachCase, GoalFields, Suggestion } from './suggestion.ts';

/** The fields that a target said in words stands for; the kind stays open where it would have to be guessed. */
export function readTarget(target: ReadAmount | null, kpi: Kpi | null): GoalFields {
  if (!target) return {};
  const { value: targetValue, unit, role } = target;
  const isRate = kpi?.isRatio === true;
  if (unit === 'points' && role !== 'level') return { targetValue, targetKind: 'percentage-points' };
  if (unit === '%' && isRate) return { targetValue, targetKind: role === 'level' ? 'level' : null };
  if (unit === '%' && role === 'change')
    return { targetValue, targetKind: kpi === null ? null : 'relative-percent' };
  return { targetValue, targetKind: role === 'change' ? 'percentage-points' : 'level' };
}

export function likelyTargets(at: CoachCase): readonly Suggestion[] {
  const { goal, kpi, reading, business, today } = at;
  const said = readTarget(reading.target, kpi);
  if (said.targetValue !== undefined && said.targetValue !== goal.targetValue) {
    const value = {
      kind: 'number',
      value: said.targetValue ?? 0,
      unit: reading.target?.unit ?? null,
    } as const;
    return [
      {
        key: 'target-read',
        text: message('goals.coach.target.said', { value }),
        step: { kind: 'fill', set: said },
      },
    ];
  }
  if (!kpi) return [];
  const start = goal.baselineValue ?? seriesOfKpi(business, kpi.id, today)?.values.at(-1);
  if (start === undefined) return [];
  const falls = goal.direction === 'decrease' || (goal.direction === null && kpi.better === 'lower');
  const step = Math.abs(start) / 10 || 1;
  const offer = (key: string, id: string, level: number): Suggestion => ({
    key,
    text: message(id, { value: { kind: 'number', value: level, unit: kpi.unit } }),
    step: { kind: 'fill', set: { targetValue: level, targetKind: 'level' } },
  });
  const even = evenOdds(at, start);
  const tenth = roundly(start + (falls ? -step : step), Math.abs(start));
  const isWay = even !== null && (falls ? even < start : even > start);
  return isWay && even !== goal.targetValue
    ? [offer('target-even', 'goals.coach.target.even', even)]
    : [offer('target-tenth', 'goals.coach.target.tenth', tenth)];
}

/** The level that the measure reaches with about even odds if it goes on as it did; null without enough history. */
function evenOdds({ business, goal, today, outlooks }: CoachCase, start: number): number | null {
  if (goal.due === null) return null;
  const set = { targetValue: start, targetKind: 'level' };
  const tried = applyChanges(business, [{ kind: 'update', noun: 'goal', id: goal.id, set }]);
  const chance = tried.ok ? judgeGoal(tried.value, today, goal.id, { outlooks })?.chance : undefined;
  const expected = chance?.parts[0]?.values.expected;
  return expected === null || expected === undefined ? null : roundly(expected, Math.abs(expected));
}
