// Assignment of real books, forward in time: learn all months so far, foretell the next, for every month after six.
import type { LabelledLine } from '../../packages/core/classify/labelled-line.ts';
import { lineClassifier } from '../../packages/core/classify/line-classifier.ts';
import { answerThreshold } from '../../packages/core/stats/classification/answer-threshold.ts';
import {
  calibrationError,
  type StatedOutcome,
} from '../../packages/core/stats/classification/calibration-error.ts';
import { medianMs, type Report } from '../measurement.ts';
import { hackclubLines } from './hackclub-lines.ts';
import { plainNaiveBayes } from './plain-naive-bayes.ts';

const START_UP_MONTHS = 6;
const ANSWERED = 0.8;
const WANTED = 0.92;

export async function measureClassification(report: Report): Promise<void> {
  const lines = hackclubLines();
  if (lines === null) {
    console.log('classify.hackclub: left out, ../shared/data/hackclub_ledger is absent');
    return;
  }
  const months = monthsOf(lines);
  const own = foretell(months, ours());
  const laplace = foretell(months, naiveBayes(1));
  const lidstone = foretell(months, naiveBayes(0.1));
  const accuracy = { name: 'classify.hackclub.forwardAccuracy', unit: '%', value: surest(own.statements) };
  report({ ...accuracy, peer: 'naive Bayes (Laplace)', peerValue: surest(laplace.statements) });
  report({
    ...accuracy,
    name: 'classify.hackclub.forwardAccuracy.tunedPeer',
    peer: 'naive Bayes (0.1)',
    peerValue: surest(lidstone.statements),
  });
  report({
    name: 'classify.hackclub.coverage',
    unit: '%',
    value: own.coverage,
    peer: 'naive Bayes (0.1)',
    peerValue: lidstone.coverage,
  });
  report({
    name: 'classify.hackclub.answeredAccuracy',
    unit: '%',
    value: own.answeredRight,
    peer: 'naive Bayes (0.1)',
    peerValue: lidstone.answeredRight,
  });
  report({
    name: 'classify.hackclub.calibrationError',
    unit: '%',
    value: percent(calibrationError(own.statements)),
    peer: 'naive Bayes (0.1)',
    peerValue: percent(calibrationError(lidstone.statements)),
  });
  const ms = await medianMs(5, () => foretell(months, ours()));
  report({ name: 'classify.linesPerSecond', unit: '/s', value: lines.length / (ms / 1000) });
}

/** One who states an answer and a chance, and learns afterwards. */
interface Foreteller {
  readonly answer: (line: LabelledLine) => { readonly label: string; readonly chance: number } | null;
  readonly learn: (lines: readonly LabelledLine[]) => void;
  /** What it knows of its own past answers; null where it knows only what it stated then. */
  readonly pastAnswers: (() => readonly StatedOutcome[]) | null;
}

function ours(): Foreteller {
  const classifier = lineClassifier();
  return {
    answer: (line) => classifier.classify(line).candidates[0] ?? null,
    learn: (lines) => classifier.learn(lines),
    pastAnswers: () => classifier.pastAnswers(),
  };
}

function naiveBayes(smooth: number): Foreteller {
  const classifier = plainNaiveBayes(smooth);
  return {
    answer: (line) => classifier.classify(line),
    learn: (lines) => {
      for (const line of lines) classifier.learn(line, line.label);
    },
    pastAnswers: null,
  };
}

interface Foretold {
  readonly statements: readonly StatedOutcome[];
  /** Per cent of the lines above the threshold that was chosen before their month. */
  readonly coverage: number;
  /** Per cent of those that were right. */
  readonly answeredRight: number;
}

/** The threshold of a month is chosen from the months before it alone. */
function foretell(
  months: readonly (readonly LabelledLine[])[],
  { answer, learn, pastAnswers }: Foreteller,
): Foretold {
  const before: StatedOutcome[] = [];
  const after: StatedOutcome[] = [];
  let answered = 0;
  let right = 0;
  months.forEach((lines, place) => {
    const now = lines.map((line) => {
      const stated = answer(line);
      return { chance: stated?.chance ?? 0, happened: stated?.label === line.label };
    });
    if (place >= START_UP_MONTHS) {
      const threshold = answerThreshold(pastAnswers?.() ?? before, WANTED)?.chance ?? 1;
      const above = now.filter(({ chance }) => chance >= threshold);
      answered += above.length;
      right += above.filter(({ happened }) => happened).length;
      after.push(...now);
    }
    if (place > 0) before.push(...now);
    learn(lines);
  });
  return {
    statements: after,
    coverage: (100 * answered) / after.length,
    answeredRight: (100 * right) / answered,
  };
}

/** Per cent right among the 80 % of all lines that were answered with the highest chances. */
function surest(statements: readonly StatedOutcome[]): number {
  const sorted = [...statements].sort((a, b) => b.chance - a.chance);
  const answered = sorted.slice(0, Math.round(ANSWERED * sorted.length));
  return (100 * answered.filter(({ happened }) => happened).length) / answered.length;
}

function monthsOf(lines: readonly LabelledLine[]): readonly (readonly LabelledLine[])[] {
  const months = new Map<string, LabelledLine[]>();
  for (const line of [...lines].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))) {
    const month = (line.day ?? '').slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return [...months.values()];
}

function percent(share: number | null): number {
  return share === null ? Number.NaN : 100 * share;
}
