// For each thing that a letter misses: what can be done about it with one click, taken from the business's own records.
import { message } from '@evenkeel/core';
import { likelyTargets } from './likely-targets.ts';
import { baselines, kinds, lastValue, ofMeasure, openMeasure, record } from './suggest-measurable.ts';
import { directions, measures, owners, scopes } from './suggest-specific.ts';
import { dueDays, help, milestones, weights } from './suggest-way.ts';
import { type CoachCase, dayOf, fill, type Suggestion } from './suggestion.ts';

type Mender = (at: CoachCase) => readonly Suggestion[];

/** By the code of the reason, `smart.<code>`. */
const menders: Readonly<Record<string, Mender>> = {
  'no-kpi': measures,
  'no-direction': directions,
  'no-scope': scopes,
  'no-owner': owners,
  'unmarked-rate': (at) => [
    ofMeasure(at, 'isRatio', true, message('goals.coach.rate', { name: at.kpi?.name ?? '' })),
  ],
  'no-unit': (at) => [
    ...(at.kpi?.isRatio ? [ofMeasure(at, 'unit', '%', message('goals.coach.unit.percent'))] : []),
    ...openMeasure(at, 'unit'),
  ],
  'no-definition': (at) => openMeasure(at, 'definition'),
  'no-source': (at) => openMeasure(at, 'source'),
  'no-cadence': (at) => [
    ofMeasure(at, 'cadence', 'month', message('goals.coach.cadence.month')),
    ofMeasure(at, 'cadence', 'week', message('goals.coach.cadence.week')),
  ],
  'no-baseline': baselines,
  'no-baseline-day': (at) => {
    const last = lastValue(at);
    const day = last && last.value === at.goal.baselineValue ? last.day : at.today;
    return [
      fill('baseline-day', { baselineDay: day }, message('goals.coach.baseline-day', { day: dayOf(day) })),
    ];
  },
  'no-target': likelyTargets,
  'ambiguous-target': kinds,
  'no-observation': record,
  stale: record,
  'not-stretching': (at) => likelyTargets(at).filter(({ key }) => key !== 'target-read'),
  'no-weighted-top-goal': weights,
  'top-weight-unknown': weights,
  'link-without-reason': ({ business, goal }) =>
    business.contributions
      .filter(({ rationale, supportingGoal }) => rationale === null && supportingGoal !== null)
      .sort((a, b) => Number(b.supportingGoal === goal.id) - Number(a.supportingGoal === goal.id))
      .slice(0, 1)
      .map(({ id }) => ({
        key: 'link-reason',
        text: message('goals.coach.link-reason'),
        step: { kind: 'open', noun: 'contribution', id, field: 'rationale' },
      })),
  'no-due': dueDays,
  'due-before-baseline': dueDays,
  'due-past': dueDays,
  'no-milestone': milestones,
};

/** A measure in per cent that is not marked as a rate: until it is, nobody asks what "10 % more" means. */
export function isUnmarkedRate({ kpi, goal }: CoachCase): boolean {
  return (
    kpi?.unit === '%' && !kpi.isRatio && (goal.targetKind === null || goal.targetKind === 'relative-percent')
  );
}

/** What mends a reason; nothing where no click can. */
export function suggest(reason: string, at: CoachCase): readonly Suggestion[] {
  const code = reason.replace(/^smart\./, '');
  // However little helps so far – nothing planned, nothing declared, not enough – the same can be done about it.
  if (code.startsWith('unlikely-')) return code === 'unlikely-but-for-initiatives' ? [] : help(at);
  return menders[code]?.(at) ?? [];
}
