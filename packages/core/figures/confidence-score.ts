// How well what people said at check-ins about reaching goals has held against what happened.
import type { Figure, FigurePart } from '../assess/figure.ts';
import { brierScore, type StatedChance } from '../methods/brier-score.ts';
import { intervalCoverage } from '../methods/interval-coverage.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { message } from '../model/message.ts';
import type { KpiSeries } from '../model/totals.ts';
import type { Context } from './context.ts';
import { type GoalOutcome, goalOutcomes } from './goal-outcomes.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'confidence-score',
  citation:
    'Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78:1–3',
  formula:
    'B = mean over goals of mean (said − happened)², skill = 1 − B / (s·(1 − s)), s = share of goals reached',
  unit: 'score',
  basis: 'published',
};

/** Under so many goals with an outcome a score is mostly luck (convention). */
const FEWEST_OUTCOMES = 10;

/** `confidence-score`: of all check-ins together. Whose they are is not told apart: it is no ranking of people. */
export function confidenceScoreFigure({ business, today, seriesOf }: Context): Figure {
  return scoreOf(business, today, seriesOf);
}

/** The same of one person's own check-ins; to be shown to that person alone. */
export function ownConfidenceScore(
  business: Business,
  today: Day,
  seriesOf: (kpi: string) => KpiSeries | null,
  person: string,
): Figure {
  return scoreOf(business, today, seriesOf, person);
}

function scoreOf(
  business: Business,
  today: Day,
  seriesOf: (kpi: string) => KpiSeries | null,
  person?: string,
): Figure {
  const name = { id: 'confidence-score', subject: null };
  const { outcomes, untold } = goalOutcomes(business, today, seriesOf, person);
  const notes =
    untold.length === 0
      ? []
      : [
          message('figure.confidence.untold', {
            goals: { kind: 'names', names: untold.slice(0, 3).map(({ title }) => title) },
            more: Math.max(0, untold.length - 3),
          }),
        ];
  const inputs = outcomes.map(({ goal, reached, said }) => ({
    noun: 'goal',
    id: goal.id,
    name: goal.title,
    detail: message('evidence.goal-outcome', {
      reached: reached ? 'yes' : 'no',
      said: { kind: 'share', share: mean(said.map(({ confidence }) => confidence)) },
    }),
  }));
  const n = outcomes.length;
  if (n < FEWEST_OUTCOMES) {
    const what = message('need.goal-outcomes', { have: n, required: FEWEST_OUTCOMES });
    return cannotTell(method, name, [{ what, minutes: null }], { n, notes, inputs });
  }
  // Each goal counts once, however often it was spoken about: its statements share one outcome.
  const perGoal = outcomes.map((one) => brierScore(statementsOf(one)) ?? 0);
  const score = mean(perGoal);
  const reached = outcomes.filter((one) => one.reached).length;
  const share = reached / n;
  const base = share * (1 - share);
  const skill = base === 0 ? null : 1 - score / base;
  return told(
    method,
    name,
    score,
    { noInterval: message('figure.no-interval.outcomes') },
    {
      n,
      words:
        skill === null
          ? message('figure.confidence.no-skill', { reached, goals: n })
          : message('figure.confidence.skill', {
              better: skill > 0 ? 'yes' : 'no',
              skill: { kind: 'share', share: Math.abs(skill) },
            }),
      notes,
      inputs,
      parts: calibration(outcomes),
      comparisons:
        skill === null
          ? []
          : [
              { id: 'base-rate', label: message('figure.comparison.base-rate'), value: base, unit: 'score' },
              { id: 'skill', label: message('figure.comparison.skill'), value: skill, unit: 'share' },
            ],
    },
  );
}

/** For each tenth: of the goals about which it was said, how many were reached. A goal counts once for each tenth. */
function calibration(outcomes: readonly GoalOutcome[]): readonly FigurePart[] {
  const parts: FigurePart[] = [];
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    const about = outcomes.filter(({ said }) =>
      said.some((one) => Math.round(one.confidence * 10) === tenth),
    );
    if (about.length === 0) continue;
    const happened = about.filter(({ reached }) => reached).length;
    const { share, interval } = intervalCoverage(happened, about.length, tenth / 10);
    const [low, high] = interval;
    const stated = { kind: 'share', share: tenth / 10 } as const;
    parts.push({
      noun: null,
      id: `said-${tenth * 10}`,
      name: `${tenth * 10}`,
      values: { said: tenth / 10, goals: about.length, happened, share, low, high },
      reasons: [
        message('figure.confidence.said', {
          said: stated,
          happened,
          goals: about.length,
          low: { kind: 'share', share: low },
          high: { kind: 'share', share: high },
        }),
      ],
    });
  }
  return parts;
}

function statementsOf({ said, reached }: GoalOutcome): readonly StatedChance[] {
  return said.map(({ confidence }) => ({ chance: confidence, happened: reached }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
