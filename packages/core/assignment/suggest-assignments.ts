// Suggests what open lines belong to, from the lines that were assigned before: learnt anew whenever that is asked.
import type { LabelledLine, Line } from '../classify/labelled-line.ts';
import type { Reason } from '../classify/line-classifier.ts';
import { trainClassifier } from '../classify/train-classifier.ts';
import { type AnswerThreshold, answerThreshold } from '../stats/classification/answer-threshold.ts';
import { calibrationError, type StatedOutcome } from '../stats/classification/calibration-error.ts';
import type { AssignmentTarget } from './assignment-target.ts';

/** A line as short as it can travel: id, day, amount, and its texts, the most telling first. */
export type OpenLine = readonly [id: number, day: string, amount: number, ...texts: (string | null)[]];

/** A line that was assigned: its target, whether somebody chose it for this very line, day, amount, texts. */
export type KnownLine = readonly [
  target: AssignmentTarget,
  isChosen: boolean,
  day: string,
  amount: number,
  ...texts: (string | null)[],
];

export interface SuggestionRequest {
  readonly known: readonly KnownLine[];
  readonly open: readonly OpenLine[];
}

export interface Suggestion {
  readonly id: number;
  /** The likeliest first, at most three, each with its calibrated chance. */
  readonly candidates: readonly { readonly target: AssignmentTarget; readonly chance: number }[];
  readonly reasons: readonly Reason[];
}

export interface Suggestions {
  /** Of every open line, in the order asked; none where too little is known. */
  readonly lines: readonly Suggestion[];
  /** How many lines were learnt from. */
  readonly learnt: number;
  /** How it answered lines that somebody chose one by one, before it had learnt them. */
  readonly past: readonly StatedOutcome[];
}

/** From fewer lines nothing is suggested: two or three prove no habit. */
export const FEWEST_KNOWN = 10;

/** Names of the texts; only that they differ matters. */
const fields = ['first', 'second', 'third', 'fourth'];

/** The same request gives the same answer. Cost grows with lines × words × targets: some thousand lines a second. */
export function suggestAssignments({ known, open }: SuggestionRequest): Suggestions {
  if (known.length < FEWEST_KNOWN) return { lines: [], learnt: known.length, past: [] };
  const classifier = trainClassifier(known.map(labelled));
  const lines = open.map(([id, day, amount, ...texts]) => ({
    id,
    ...named(classifier.classify(lineOf(day, amount, texts))),
  }));
  return { lines, learnt: known.length, past: classifier.pastAnswers() };
}

/** How good the suggestions were so far, and from which chance on to trust them. */
export interface SuggestionRecord {
  readonly answers: number;
  readonly right: number;
  readonly calibrationError: number | null;
  /** The lowest chance from which on at least the wanted share was right; null where none is. */
  readonly threshold: AnswerThreshold | null;
}

/** @param wanted share of right answers, 0 … 1 */
export function recordOf({ past }: Pick<Suggestions, 'past'>, wanted: number): SuggestionRecord {
  return {
    answers: past.length,
    right: past.filter(({ happened }) => happened).length,
    calibrationError: calibrationError(past),
    threshold: answerThreshold(past, wanted),
  };
}

function named({
  candidates,
  reasons,
}: ReturnType<ReturnType<typeof trainClassifier>['classify']>): Omit<Suggestion, 'id'> {
  return { candidates: candidates.map(({ label, chance }) => ({ target: label, chance })), reasons };
}

function labelled([label, isJudged, day, amount, ...texts]: KnownLine): LabelledLine {
  return { ...lineOf(day, amount, texts), label, isJudged };
}

function lineOf(day: string, amount: number, texts: readonly (string | null)[]): Line {
  return { texts: texts.map((text, at) => ({ field: fields[at] ?? `text ${at}`, text })), amount, day };
}
