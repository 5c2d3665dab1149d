// What is asked of the measure of a goal: which target, by when, in which sense – or what is missing to ask it.
import type { Need } from '../assess/figure.ts';
import { LEAST_OBSERVATIONS } from '../methods/goal-chance.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { lastDayOf, periodOf } from '../model/measuring-periods.ts';
import { type Message, message } from '../model/message.ts';
import type { Context } from './context.ts';
import { type ForecastQuestion, OUTLOOK_FROM, type Target } from './goal-forecast.ts';
import { type History, historyOf } from './kpi-history.ts';
import { targetLevel } from './target-level.ts';

export type GoalQuestion =
  | { readonly state: 'asked'; readonly kpi: Kpi; readonly question: ForecastQuestion }
  /** The question has no sense. */
  | { readonly state: 'senseless'; readonly why: Message }
  | {
      readonly state: 'open';
      readonly needs: readonly Need[];
      /** The history there is; null where it is not known of which measure. */
      readonly known: { readonly kpi: Kpi; readonly history: History } | null;
    };

/** Cost grows with the observations of the measure. */
export function goalQuestion(context: Context, goal: Goal): GoalQuestion {
  const { today } = context;
  if (goal.due !== null && goal.due <= today) {
    return senseless(message('figure.goal-chance.due-past', { due: day(goal.due) }));
  }
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const level = targetLevel(goal);
  const isRange = goal.targetHigh !== null;
  const better = kpi && (isRange ? 'higher' : betterOf(goal, kpi));
  if (kpi && better === null) {
    return senseless(message('figure.goal-chance.in-range', { kpi: kpi.name }));
  }
  const needs = missing(goal, kpi, level);
  if (kpi === null || better === null || level === null || goal.due === null || needs.length > 0) {
    return { state: 'open', needs, known: null };
  }
  const history = historyOf(context, kpi);
  const meaning = goal.reachedWhen ?? 'on-due-day';
  const known = { kpi, history };
  const least = meaning === 'in-total' ? OUTLOOK_FROM : LEAST_OBSERVATIONS;
  if (history.values.length < least) {
    return { state: 'open', needs: [enoughOn(kpi, history, today, least)], known };
  }
  const ahead = history.timeOf(goal.due) - (history.times.at(-1) ?? 0);
  if (ahead <= 0) {
    return senseless(message('figure.goal-chance.due-measured', { due: day(goal.due) }));
  }
  return {
    state: 'asked',
    kpi,
    question: {
      history,
      ahead,
      target: targetOf(goal, level),
      better,
      meaning,
      soFar: meaning === 'in-total' ? sumSince(history, goal.baselineDay) : 0,
      outlook: context.outlookOf(kpi.id),
    },
  };
}

function targetOf({ targetHigh }: Goal, level: number): Target {
  return targetHigh === null
    ? level
    : { low: Math.min(level, targetHigh), high: Math.max(level, targetHigh) };
}

/** What the periods after the one of the starting day came to. */
function sumSince({ times, values, timeOf }: History, baselineDay: string | null): number {
  const start = baselineDay === null ? Number.NEGATIVE_INFINITY : timeOf(baselineDay);
  return values.reduce((sum, value, at) => ((times[at] ?? 0) > start ? sum + value : sum), 0);
}

/** Which side of the target is the good one; null when the measure is to stay within a range. */
export function betterOf({ direction }: Goal, { better }: Kpi): 'higher' | 'lower' | null {
  if (direction === 'increase') return 'higher';
  if (direction === 'decrease') return 'lower';
  return better === 'in-range' ? null : better;
}

function missing(goal: Goal, kpi: Kpi | null, target: number | null): readonly Need[] {
  const of = { goal: goal.title };
  const needs: Need[] = [];
  const add = (what: string, minutes: number) => needs.push({ what: message(what, of), minutes });
  if (kpi === null) add('need.goal-kpi', 5);
  if (goal.targetValue === null) add('need.goal-target', 5);
  else if (kpi?.isRatio && goal.targetKind === null) add('need.goal-target-kind', 1);
  else if (target === null) add('need.goal-baseline', 5);
  if (goal.reachedWhen === 'in-total' && goal.baselineDay === null) add('need.goal-baseline-day', 1);
  if (goal.due === null) add('need.goal-due', 1);
  return needs;
}

/** How many observations there are, how many are needed, and when there will be enough. */
function enoughOn(kpi: Kpi, { values, times }: History, today: string, required: number): Need {
  const missingPoints = required - values.length;
  const data = { kpi: kpi.name, have: values.length, required };
  if (kpi.cadence === null) return { what: message('need.kpi-history', data), minutes: null };
  const current = periodOf(today, kpi.cadence);
  const ended = lastDayOf(current, kpi.cadence) <= today ? current : current - 1;
  // Periods that have ended can still be recorded later; the rest has to happen first.
  const behind = Math.min(missingPoints, ended - (times.at(-1) ?? ended));
  const enough = day(lastDayOf(ended + missingPoints - behind, kpi.cadence));
  return behind >= missingPoints
    ? { what: message('need.kpi-history', data), minutes: missingPoints }
    : { what: message('need.kpi-history-until', { ...data, day: enough }), minutes: null };
}

function senseless(why: Message): GoalQuestion {
  return { state: 'senseless', why };
}

function day(value: string) {
  return { kind: 'day', day: value } as const;
}
