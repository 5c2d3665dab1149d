// How likely each goal's measure meets its target by the due day, if it goes on as it did.
import type { Evidence, Figure, FigurePart } from '../assess/figure.ts';
import { likelihoodWord } from '../methods/likelihood-word.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { type Message, message } from '../model/message.ts';
import type { Context } from './context.ts';
import { type ForecastQuestion, type GoalForecast, goalForecast, OUTLOOK_FROM } from './goal-forecast.ts';
import { goalQuestion } from './goal-question.ts';
import type { History } from './kpi-history.ts';
import { cannotTell, type Method, notApplicable, told } from './outcome.ts';

const methods: Readonly<Record<GoalForecast['by'], Method>> = {
  drift: {
    methodId: 'goal-chance',
    citation:
      'Hyndman & Athanasopoulos 2021, Forecasting: Principles and Practice, 3rd ed., 5.2 Drift method',
    formula: 'P = 1 − F_t((target − μ)/σ), μ = y + h·b, σ = s·√(h·(1 + h/(T−1))), T − 2 degrees of freedom',
    unit: 'share',
    basis: 'attributed',
  },
  outlook: {
    methodId: 'goal-chance-outlook',
    citation:
      'Petropoulos & Svetunkov 2020, A simple combination of univariate models, Int. J. Forecasting 36:110–115',
    formula:
      'P = share of the forecast distribution that meets the target, of the median of ETS, CES, ARIMA and DOTM',
    unit: 'share',
    basis: 'attributed',
  },
};

/** `goal-chance:<goal>` of each of these goals, by goal. Cost grows with the observations of their measures. */
export function goalChanceFigures(context: Context, goals: readonly Goal[]): ReadonlyMap<string, Figure> {
  return new Map(goals.map((goal) => [goal.id, goalChanceFigure(context, goal)]));
}

function goalChanceFigure(context: Context, goal: Goal): Figure {
  const name = { id: `goal-chance:${goal.id}`, subject: { noun: 'goal', id: goal.id, name: goal.title } };
  const asked = goalQuestion(context, goal);
  if (asked.state === 'senseless') return notApplicable(methods.drift, name, asked.why);
  if (asked.state === 'open') {
    const { known, needs } = asked;
    const extras = known && {
      n: known.history.values.length,
      inputs: [evidenceOf(known.kpi, known.history, context)],
    };
    return cannotTell(methods.drift, name, needs, extras ?? {});
  }
  const { kpi, question } = asked;
  const { history } = question;
  const inputs = [evidenceOf(kpi, history, context)];
  const n = history.values.length;
  const forecast = goalForecast(question);
  if (forecast === null || forecast.probability === null) {
    const what =
      forecast === null
        ? message('need.kpi-outlook', { kpi: kpi.name })
        : message('need.kpi-that-varies', { kpi: kpi.name });
    return cannotTell(methods.drift, name, [{ what, minutes: null }], { n, inputs });
  }
  return told(
    methods[forecast.by],
    name,
    forecast.probability,
    { noInterval: message('figure.no-interval.inside') },
    {
      n,
      words: message(`figure.likelihood.${likelihoodWord(forecast.probability)}`, {
        chance: { kind: 'share', share: forecast.probability },
      }),
      notes: notes(question, forecast, forecast.probability),
      inputs,
      parts: [pathOf(goal, question, forecast), ...milestonesOf(goal, question, context)],
    },
  );
}

function pathOf(goal: Goal, question: ForecastQuestion, forecast: GoalForecast): FigurePart {
  const { history, ahead, target, meaning, soFar } = question;
  const last = history.values.at(-1) ?? 0;
  const level = typeof target === 'number' ? target : null;
  const from = meaning === 'in-total' ? soFar : last;
  const growth = level === null ? Number.NaN : level / from;
  return {
    noun: 'kpi',
    id: goal.kpi ?? '',
    name: goal.title,
    values: {
      last,
      target: level,
      targetLow: typeof target === 'number' ? null : target.low,
      targetHigh: typeof target === 'number' ? null : target.high,
      soFar: meaning === 'in-total' ? soFar : null,
      periodsAhead: ahead,
      expected: forecast.expected,
      expectedLow: forecast.expectedLow,
      expectedHigh: forecast.expectedHigh,
      step: forecast.step,
      neededStep: level === null ? null : (level - from) / ahead,
      neededGrowth:
        meaning !== 'in-total' && growth > 0 && Number.isFinite(growth) ? growth ** (1 / ahead) - 1 : null,
    },
  };
}

/** A target that moves: what is to be reached on the way, each with its own chance. */
function milestonesOf(
  { milestones, due }: Goal,
  question: ForecastQuestion,
  { today }: Context,
): readonly FigurePart[] {
  if (typeof question.target !== 'number') return [];
  return milestones.flatMap(({ day, value }): readonly FigurePart[] => {
    const ahead = question.history.timeOf(day) - (question.history.times.at(-1) ?? 0);
    if (day <= today || ahead <= 0 || (due !== null && day >= due)) return [];
    const forecast = goalForecast({ ...question, ahead, target: value });
    const chance = forecast?.probability ?? null;
    return [
      {
        noun: null,
        id: `milestone:${day}`,
        name: day,
        values: { target: value, periodsAhead: ahead, chance, expected: forecast?.expected ?? null },
      },
    ];
  });
}

function notes(
  { meaning, history }: ForecastQuestion,
  { by }: GoalForecast,
  chance: number,
): readonly Message[] {
  return [
    message('figure.note.as-it-goes'),
    ...(meaning === 'on-due-day' ? [] : [message(`figure.note.reached-${meaning}`)]),
    ...(by === 'drift' && meaning === 'any-time' ? [message('figure.note.at-least')] : []),
    ...(by === 'drift' && history.values.length >= OUTLOOK_FROM ? [message('figure.note.no-outlook')] : []),
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
