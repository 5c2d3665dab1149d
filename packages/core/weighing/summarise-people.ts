// What several people's weights say together: joint weights, and how far they agree.
import type { Figure, Need } from '../assess/figure.ts';
import { cannotTell, type Method, told } from '../figures/outcome.ts';
import { aggregateWeights, replaceZeros } from '../methods/aggregate-weights.ts';
import { averageDeviation, disputeCut } from '../methods/average-deviation.ts';
import { concordance } from '../methods/concordance.ts';
import { homogeneity } from '../methods/homogeneity.ts';
import { ranksOf } from '../methods/ranks-of.ts';
import { WEIGHT_INTERVAL, weightIntervals } from '../methods/weight-intervals.ts';
import { STABLE_RATERS, withinGroupAgreement } from '../methods/within-group-agreement.ts';
import { type Message, message } from '../model/message.ts';
import type { JudgedAnswer } from './judge-answer.ts';
import type { WeighedGoal } from './weighing-answer.ts';
import { FULL_SWING } from './weighing-method.ts';
import type { PeopleSummary } from './weighing-round.ts';

const jointMethod: Method = {
  methodId: 'group-weights',
  citation:
    'Forman & Peniwati 1998, Aggregating individual judgments and priorities with the analytic hierarchy process, European Journal of Operational Research 108:165–169',
  formula: 'geometric mean of all people’s weights for the goal, scaled so that all goals sum to 1',
  unit: 'share',
  basis: 'published',
};

const agreementMethod: Method = {
  methodId: 'within-group-agreement',
  citation:
    'James, Demaree & Wolf 1984, Estimating within-group interrater reliability with and without response bias, Journal of Applied Psychology 69:85–98',
  formula: 'mean over the goals of 1 − variance of the ranks / ((n² − 1)/12), negative as 0',
  unit: 'share',
  basis: 'convention',
};

const concordanceMethod: Method = {
  methodId: 'concordance',
  citation:
    'Kendall & Babington Smith 1939, The problem of m rankings, Annals of Mathematical Statistics 10:275–287',
  formula: 'W = 12·S / (m²·(n³ − n) − m·ΣT)',
  unit: 'share',
  basis: 'published',
};

const homogeneityMethod: Method = {
  methodId: 'homogeneity',
  citation: 'Jost 2006, Entropy and diversity, Oikos 113:363–375',
  formula: 'S = (exp(Hα − Hγ) − 1/k) / (1 − 1/k)',
  unit: 'share',
  basis: 'attributed',
};

const completeCount = { noInterval: message('figure.no-interval.complete-count') };

/** @param people judged answers to the same goals, at least one. */
export function summarisePeople(
  goals: readonly WeighedGoal[],
  people: readonly JudgedAnswer[],
): PeopleSummary {
  // In one order, whoever answered first: some numbers are drawn, and sums round.
  const rows = people.map(sharesOf).sort(byFirstDifference);
  const rankings = rows.map(ranksOf);
  return {
    answers: people.length,
    contradicting: people.filter(({ consistency }) => consistency?.acceptable === 'no').length,
    weights: jointWeights(goals, rows),
    agreement: agreementFigure(goals, rankings),
    concordance: concordanceFigure(rankings),
    homogeneity: homogeneityFigure(rows),
  };
}

function byFirstDifference(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((share, index) => share !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** The shares of one answer, in the order of the goals. */
export function sharesOf({ weights }: JudgedAnswer): readonly number[] {
  return weights.map(({ share }) => share);
}

/** Rows for a geometric mean: a weight of 0 counts as 0.65 of the smallest share that one point can be (convention). */
export function withoutZeros(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return rows.map((shares) => replaceZeros(shares, 0.65 / (FULL_SWING * shares.length)));
}

function jointWeights(
  goals: readonly WeighedGoal[],
  rows: readonly (readonly number[])[],
): readonly Figure[] {
  const positive = withoutZeros(rows);
  const joint = aggregateWeights(positive);
  const arithmetic = aggregateWeights(rows, { mean: 'arithmetic' });
  const required = WEIGHT_INTERVAL.leastPeople;
  const intervals = rows.length < required ? null : weightIntervals(positive);
  const few = { noInterval: message('figure.no-interval.few-answers', { answers: rows.length, required }) };
  return goals.map(({ id, name }, index) => {
    const interval = intervals?.[index];
    return told(
      jointMethod,
      { id: `goal-weight:${id}`, subject: { noun: 'goal', id, name } },
      joint[index] ?? 0,
      interval ? { interval, level: WEIGHT_INTERVAL.level } : few,
      {
        n: rows.length,
        // Whether somebody gave a zero is not told: the lowest answer is one person's.
        notes: [
          ...(interval ? [message('figure.note.people-like-these')] : []),
          message('figure.note.zero-weights'),
        ],
        comparisons: [
          {
            id: 'arithmetic-mean',
            label: message('figure.comparison.arithmetic-mean'),
            value: arithmetic[index] ?? 0,
            unit: 'share',
          },
        ],
      },
    );
  });
}

function agreementFigure(goals: readonly WeighedGoal[], rankings: readonly (readonly number[])[]): Figure {
  const name = { id: 'goal-agreement', subject: null };
  const cut = disputeCut(goals.length);
  const parts = goals.flatMap(({ id, name: goalName }, index) => {
    const ranks = rankings.map((row) => row[index] ?? 0);
    const found = withinGroupAgreement(ranks, goals.length);
    const deviation = averageDeviation(ranks) ?? 0;
    if (!found) return [];
    const isDisputed = deviation > cut;
    return {
      noun: 'goal',
      id,
      name: goalName,
      values: {
        rwg: found.value,
        variance: found.variance,
        averageDeviation: deviation,
        cut,
        disputed: isDisputed ? 1 : 0,
      },
      reasons: isDisputed ? [message('figure.weighing-disputed')] : [],
    };
  });
  if (parts.length === 0) return cannotTell(agreementMethod, name, moreAnswers(rankings.length));
  const value = parts.reduce((sum, { values }) => sum + values.rwg, 0) / parts.length;
  const notes = [message('figure.note.ranks-as-options', { goals: goals.length })];
  return told(agreementMethod, name, value, completeCount, {
    n: rankings.length,
    notes: [...notes, ...unstable(rankings.length)],
    parts,
  });
}

function concordanceFigure(rankings: readonly (readonly number[])[]): Figure {
  const name = { id: 'order-concordance', subject: null };
  if (rankings.length < 2) return cannotTell(concordanceMethod, name, moreAnswers(rankings.length));
  const found = concordance(rankings);
  if (!found) {
    const needs = [{ what: message('need.weighing-preferences'), minutes: null }];
    return cannotTell(concordanceMethod, name, needs, { n: rankings.length });
  }
  return told(concordanceMethod, name, found.value, completeCount, {
    n: rankings.length,
    notes: [message(`figure.note.concordance-${found.pBy}`), ...unstable(rankings.length)],
    comparisons: [
      {
        id: 'chance-agreement',
        label: message('figure.comparison.chance-agreement'),
        value: found.p,
        unit: 'share',
      },
      {
        id: 'mean-correlation',
        label: message('figure.comparison.mean-correlation'),
        value: found.meanCorrelation,
        unit: 'correlation',
      },
    ],
  });
}

function homogeneityFigure(rows: readonly (readonly number[])[]): Figure {
  const name = { id: 'weight-homogeneity', subject: null };
  const found = homogeneity(rows);
  if (!found) return cannotTell(homogeneityMethod, name, moreAnswers(rows.length));
  return told(homogeneityMethod, name, found.value, completeCount, {
    n: rows.length,
    notes: unstable(rows.length),
  });
}

function moreAnswers(have: number): readonly Need[] {
  return [{ what: message('need.weighing-answers', { have, required: 2 }), minutes: null }];
}

function unstable(answers: number): readonly Message[] {
  return answers < STABLE_RATERS
    ? [message('figure.note.few-raters', { answers, required: STABLE_RATERS })]
    : [];
}
