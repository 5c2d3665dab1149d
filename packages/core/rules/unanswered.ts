// What the rules about answers to patterns say while there is no such answer.
import type { Verdict } from '../assess/rule.ts';
import type { Measured } from '../figures/measure.ts';
import { need, untold } from './values.ts';

/**
 * Where nothing emerged there is nothing to decide, so nothing can be wrong with a decision; while a pattern waits for its
 * answer, or nothing is recorded, it cannot be told.
 */
export function withoutAnswers({ patterns }: Measured, reason: string): Verdict {
  const both = [patterns.money, patterns.hours];
  if (both.every(({ whole }) => whole <= 0)) {
    return { outcome: 'cannot-tell', untold: [untold('no-spending-or-hours', [need('ledger', 15)])] };
  }
  if (both.some((found) => found.patterns.length > 0)) {
    return { outcome: 'cannot-tell', untold: [untold(reason, [need('pattern-answers', 5)])] };
  }
  return { outcome: 'clear', checked: both.reduce((sum, { labels }) => sum + labels, 0) };
}
