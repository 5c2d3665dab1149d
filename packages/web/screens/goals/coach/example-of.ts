// One example per letter, made of the business's own records, so that it could be true here.
import { type Message, message, seriesOfKpi, targetLevel } from '@evenkeel/core';
import { likelyOwners } from './likely-owners.ts';
import { endOfQuarterAfter, halfway, roundly } from './sensible.ts';
import { recordOf, startingFor } from './starting-measures.ts';
import type { CoachCase } from './suggestion.ts';

export function exampleOf(letter: string, at: CoachCase): Message | null {
  const { business, goal, kpi, today } = at;
  const due = goal.due !== null && goal.due > today ? goal.due : endOfQuarterAfter(today, 6, business);
  const day = { kind: 'day', day: due } as const;
  const way = wayOf(at);
  switch (letter) {
    case 'specific': {
      const owner = likelyOwners(at)[0]?.person.name ?? at.reader;
      return owner === null || owner === undefined
        ? message('goals.coach.example.way', { ...way, day })
        : message('goals.coach.example.specific', { ...way, day, owner });
    }
    case 'measurable':
      return message('goals.coach.example.way', { ...way, day });
    case 'achievable':
      return kpi === null || at.judgement.chance.value !== null
        ? null
        : message('goals.coach.example.achievable', { measure: kpi.name });
    case 'relevant': {
      const other = business.goals.find(({ id, weightPoints }) => id !== goal.id && (weightPoints ?? 0) > 0);
      return other
        ? message('goals.coach.example.relevant', { goal: other.title, points: other.weightPoints ?? 0 })
        : message('goals.coach.example.relevant-first');
    }
    case 'time-bound':
      return message('goals.coach.example.time-bound', {
        day,
        middle: { kind: 'day', day: halfway(today, due) },
      });
    default:
      return null;
  }
}

/** A measure with where it is and where it could go: the goal's own, else one with values, else a usual one. */
function wayOf({ business, goal, kpi, today, t }: CoachCase) {
  const lastOf = (id: string): number | undefined => {
    return seriesOfKpi(business, id, today)?.values.at(-1);
  };
  const own =
    kpi ??
    business.kpis.find(({ id, isRatio }) => !isRatio && lastOf(id) !== undefined) ??
    business.kpis.find(({ id }) => lastOf(id) !== undefined);
  const from = own && (goal.kpi === own.id ? (goal.baselineValue ?? lastOf(own.id)) : lastOf(own.id));
  const value = (one: number, unit: string | null) => ({ kind: 'number', value: one, unit }) as const;
  if (own && from !== undefined) {
    const to =
      (goal.kpi === own.id ? targetLevel(goal) : null) ??
      roundly(from * (own.better === 'lower' ? 0.9 : 1.1), Math.abs(from));
    return { measure: own.name, from: value(from, null), to: value(to, own.unit) };
  }
  const [starting] = startingFor(business, goal.title, 1);
  if (!starting) return { measure: '', from: value(0, null), to: value(0, null) };
  const { name, unit } = recordOf(starting, business.profile.currency, t);
  const [low, high] = starting.example;
  return { measure: String(name), from: value(low, null), to: value(high, String(unit)) };
}
