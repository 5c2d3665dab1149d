// What the owners have said about payees and projects that follow no plan, and for how long it holds.
import type { Month } from '../model/fields.ts';
import type { PatternAnswer } from '../model/pattern-answer.ts';
import { monthOf } from '../model/period.ts';
import { plainText } from '../text/plain-text.ts';
import type { Context } from './context.ts';
import type { Resource } from './usage.ts';

/** A one-off is told again once it was booked in so many months after it was called one. Convention. */
const MONTHS_AGAIN = 3;

export interface AnsweredLabels {
  /** The latest answer about a label; null for none. */
  answerFor(label: string): PatternAnswer | null;
  /** Whether the label is settled: adopted, stopped, or a one-off that has not come back. */
  isSilent(label: string, amounts: readonly number[], months: readonly Month[]): boolean;
}

/** Labels are compared as people mean them: without case and accents. The latest answer counts. */
export function answersOf({ business }: Context, resource: Resource): AnsweredLabels {
  const latest = new Map<string, PatternAnswer>();
  const inOrder = business.patternAnswers
    .filter((answer) => answer.resource === resource)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  for (const answer of inOrder) for (const { label } of answer.labels) latest.set(plainText(label), answer);
  const answerFor = (label: string): PatternAnswer | null =>
    latest.size === 0 ? null : (latest.get(plainText(label)) ?? null);
  return {
    answerFor,
    isSilent(label, amounts, months) {
      const answer = answerFor(label);
      if (answer === null) return false;
      if (answer.answer !== 'one-off') return true;
      const known = monthOf(answer.day);
      const again = amounts.filter((amount, index) => amount > 0 && (months[index] ?? '') > known);
      return again.length < MONTHS_AGAIN;
    },
  };
}
