// How likely each goal's measure reaches its target by the due day, if it goes on as it did.
import type { Evidence, Figure, FigurePart, Need } from '../assess/figure.ts';
import { type GoalChance, goalChance, LEAST_OBSERVATIONS } from '../methods/goal-chance.ts';
import { likelihoodWord } from '../methods/likelihood-word.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, dayNumber, lastDayOf, type PeriodValues, periodOf } from '../model/measuring-periods.ts';
import { type Message, message } from '../model/message.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import type { Context } from './context.ts';
import { cannotTell, type Method, notApplicable, told } from './outcome.ts';
import { targetLevel } from './target-level.ts';

const method: Method = {
  methodId: 'goal-chance',
  citation: 'Hyndman & Athanasopoulos 2021, Forecasting: Principles and Practice, 3rd ed., 5.2 Drift method',
  formula: 'P = 1 − F_t((target − μ)/σ), μ = y + h·b, σ = s·√(h·(1 + h/(T−1))), T − 2 degrees of freedom',
  unit: 'share',
  basis: 'attributed',
};

/** How wide the range of the expected value is, in both directions together. */
const RANGE = 0.9;

/** `goal-chance:<goal>` of each of these goals, by goal. Cost grows with the observations of their measures. */
export function goalChanceFigures(context: Context, goals: readonly Goal[]): ReadonlyMap<string, Figure> {
  // Finding a quantile is slow, and most measures have equally long histories.
  const known = new Map<number, number>();
  const quantileOf = (degreesOfFreedom: number): number => {
    const found = known.get(degreesOfFreedom) ?? studentTQuantile((1 + RANGE) / 2, degreesOfFreedom);
    known.set(degreesOfFreedom, found);
    return found;
  };
  return new Map(goals.map((goal) => [goal.id, goalChanceFigure(context, goal, quantileOf)]));
}

function goalChanceFigure(context: Context, goal: Goal, quantileOf: (degrees: number) => number): Figure {
  const { today } = context;
  const name = { id: `goal-chance:${goal.id}`, subject: { noun: 'goal', id: goal.id, name: goal.title } };
  if (goal.due !== null && goal.due <= today) {
    return notApplicable(method, name, message('figure.goal-chance.due-past', { due: day(goal.due) }));
  }
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const better = kpi && betterOf(goal, kpi);
  if (kpi && better === null) {
    return notApplicable(method, name, message('figure.goal-chance.in-range', { kpi: kpi.name }));
  }
  const target = targetLevel(goal);
  const needs = missing(goal, kpi, target);
  if (kpi === null || better === null || target === null || goal.due === null || needs.length > 0) {
    return cannotTell(method, name, needs);
  }

  const history = historyOf(context, kpi);
  const { times, values } = history;
  const inputs = [evidenceOf(kpi, history, context)];
  const missingPoints = LEAST_OBSERVATIONS - values.length;
  if (missingPoints > 0)
    return cannotTell(method, name, [enoughOn(kpi, history, today)], { n: values.length, inputs });
  const ahead = history.timeOf(goal.due) - (times.at(-1) ?? 0);
  if (ahead <= 0) {
    return notApplicable(method, name, message('figure.goal-chance.due-measured', { due: day(goal.due) }));
  }
  const chance = goalChance({ times, values, ahead, target, better });
  if (chance.probability === null) {
    const what = message('need.kpi-that-varies', { kpi: kpi.name });
    return cannotTell(method, name, [{ what, minutes: null }], { n: values.length, inputs });
  }
  return told(
    method,
    name,
    chance.probability,
    { noInterval: message('figure.no-interval.inside') },
    {
      n: values.length,
      words: message(`figure.likelihood.${likelihoodWord(chance.probability)}`, {
        chance: { kind: 'share', share: chance.probability },
      }),
      notes: notes(chance.probability),
      inputs,
      parts: [pathOf(goal, target, ahead, values.at(-1) ?? 0, chance, quantileOf(chance.degreesOfFreedom))],
    },
  );
}

export interface History {
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** The same number line for any day. */
  readonly timeOf: (day: string) => number;
}

/** With a cadence, one value per ended period; without one, every observation on its day. */
export function historyOf({ seriesOf, today }: Context, kpi: Kpi): History {
  const { cadence } = kpi;
  const series = seriesOf(kpi.id) ?? { kpi: kpi.id, days: [], values: [] };
  if (cadence === null) {
    return { times: series.days.map(dayNumber), values: series.values, timeOf: dayNumber };
  }
  const { periods, values }: PeriodValues = byPeriod(series, cadence, kpi.aggregate, today);
  return { times: periods, values, timeOf: (one) => periodOf(one, cadence) };
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
  if (goal.due === null) add('need.goal-due', 1);
  return needs;
}

/** How many observations there are, how many are needed, and when there will be enough. */
function enoughOn(kpi: Kpi, { values, times }: History, today: string): Need {
  const missingPoints = LEAST_OBSERVATIONS - values.length;
  const data = { kpi: kpi.name, have: values.length, required: LEAST_OBSERVATIONS };
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

function pathOf(
  goal: Goal,
  target: number,
  ahead: number,
  last: number,
  chance: GoalChance,
  quantile: number,
): FigurePart {
  return {
    noun: 'kpi',
    id: goal.kpi ?? '',
    name: goal.title,
    values: {
      last,
      target,
      periodsAhead: ahead,
      expected: chance.expected,
      expectedLow: chance.expected - quantile * chance.deviation,
      expectedHigh: chance.expected + quantile * chance.deviation,
      deviation: chance.deviation,
      degreesOfFreedom: chance.degreesOfFreedom,
      step: chance.drift,
      neededStep: chance.neededStep,
      neededGrowth: chance.neededGrowth,
    },
  };
}

function notes(chance: number): readonly Message[] {
  return [
    message('figure.note.as-it-goes'),
    ...(chance < 0.1 ? [message('figure.note.change-needed')] : []),
    ...(chance > 0.9 ? [message('figure.note.not-stretching')] : []),
  ];
}

function evidenceOf(kpi: Kpi, { values }: History, { seriesOf }: Context): Evidence {
  const days = seriesOf(kpi.id)?.days ?? [];
  const [from, to] = [days[0], days.at(-1)];
  const detail =
    from === undefined || to === undefined
      ? null
      : message('evidence.kpi-history', { values: values.length, from: day(from), to: day(to) });
  return { noun: 'kpi', id: kpi.id, name: kpi.name, detail };
}

function day(value: string) {
  return { kind: 'day', day: value } as const;
}
