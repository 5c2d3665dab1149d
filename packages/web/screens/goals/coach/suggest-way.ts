// What helps on the way: initiatives with their effects, importance, a due day, a look halfway – offers for A, R and T.
import { message, targetLevel } from '@evenkeel/core';
import { likelyTargets } from './likely-targets.ts';
import { endOfQuarterAfter, halfway } from './sensible.ts';
import { lastValue } from './suggest-measurable.ts';
import { type CoachCase, dayOf, fill, type Suggestion } from './suggestion.ts';

export function help(at: CoachCase): readonly Suggestion[] {
  const { business, goal } = at;
  const work = business.contributions.find(
    (one) => one.goal === goal.id && one.initiative !== null,
  )?.initiative;
  const effect: Suggestion = {
    key: 'effect',
    text: message('goals.coach.effect'),
    step: {
      kind: 'open',
      noun: 'effect',
      initial: { ...(goal.kpi === null ? {} : { kpi: goal.kpi }), ...(work ? { initiative: work } : {}) },
    },
  };
  const initiative: Suggestion = {
    key: 'initiative',
    text: message('goals.coach.initiative'),
    step: { kind: 'open', noun: 'initiative' },
  };
  const has = business.initiatives.length > 0;
  return [
    ...(has ? [effect] : []),
    initiative,
    ...likelyTargets(at).filter(({ key }) => key !== 'target-read'),
  ];
}

export function weights({ business, goal }: CoachCase): readonly Suggestion[] {
  const above = business.contributions.filter((one) => one.supportingGoal === goal.id && one.weight > 0);
  if (above.length > 0) {
    const top = business.goals.find(({ id }) => id === above[0]?.goal);
    if (!top) return [];
    const step = { kind: 'open', noun: 'goal', id: top.id, field: 'weightPoints' } as const;
    return [{ key: 'weight-above', text: message('goals.coach.weight.above', { goal: top.title }), step }];
  }
  const points = business.goals.flatMap(({ id, weightPoints, status }) =>
    id !== goal.id && status === 'active' && weightPoints !== null && weightPoints > 0 ? [weightPoints] : [],
  );
  const mean =
    points.length === 0 ? 50 : Math.round(points.reduce((sum, one) => sum + one, 0) / points.length) || 1;
  const text = message(points.length === 0 ? 'goals.coach.weight.first' : 'goals.coach.weight', {
    points: mean,
  });
  return [fill('weight', { weightPoints: mean }, text)];
}

export function dueDays({ business, goal, today, reading }: CoachCase): readonly Suggestion[] {
  const from = goal.baselineDay !== null && goal.baselineDay > today ? goal.baselineDay : today;
  const offered = [
    ...(reading.due !== null && reading.due > from ? [reading.due] : []),
    endOfQuarterAfter(from, 6, business),
    endOfQuarterAfter(from, 12, business),
  ];
  return [...new Set(offered)].slice(0, 2).map((due, at) => {
    const isSaid = at === 0 && due === reading.due;
    return fill(
      `due-${due}`,
      { due },
      message(isSaid ? 'goals.coach.due.said' : 'goals.coach.due', { day: dayOf(due) }),
    );
  });
}

export function milestones(at: CoachCase): readonly Suggestion[] {
  const { goal, kpi, today } = at;
  const target = targetLevel(goal);
  const from = goal.baselineValue ?? lastValue(at)?.value ?? null;
  if (goal.due === null || target === null || from === null) return [];
  const day = halfway(today, goal.due);
  // One decimal more than either end keeps the middle of 4.1 and 4.5 at 4.3.
  const value = Number(((from + target) / 2).toPrecision(4));
  return [
    fill(
      'milestone',
      { milestones: [...goal.milestones, { day, value }] },
      message('goals.coach.milestone', {
        day: dayOf(day),
        value: { kind: 'number', value, unit: kpi?.unit ?? null },
      }),
    ),
  ];
}
