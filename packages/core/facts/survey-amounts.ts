// Finds out which sign separates decimals in a column: `1,234` alone does not say it, the whole column mostly does.
import { bareNumber, type DecimalSign } from './parse-amount.ts';

/** How the amounts of a column can be read; collects every cell, decides at the end. */
export interface AmountSurvey {
  add(text: string): void;
  decide(): AmountDecision;
}

/** What a column of amounts turned out to be. */
export interface AmountDecision {
  /** Null when nothing in the column decides between the two: somebody has to say it. */
  readonly decimal: DecimalSign | null;
  readonly amounts: number;
  readonly negatives: number;
  readonly others: number;
  /** A cell that can be read either way, where nothing decided. */
  readonly ambiguous: string | null;
  /** The currency written beside the amounts, where it is one and the same. */
  readonly currency: string | null;
}

/** Looks at every cell that is added; cost grows with their number, memory does not. */
export function surveyAmounts(currencyOf: (written: string) => string | null): AmountSurvey {
  const votes = { '.': 0, ',': 0 };
  const counts = { amounts: 0, negatives: 0, others: 0, plain: 0 };
  let ambiguous: string | null = null;
  const currencies = new Set<string>();
  return {
    add(text) {
      if (text.trim() === '') return;
      const bare = bareNumber(text);
      if (bare === null) {
        counts.others += 1;
        return;
      }
      counts.amounts += 1;
      if (bare.negative) counts.negatives += 1;
      const written = currencyOf(text.replace(/[\d.,'’()\s+−-]/g, ''));
      if (written !== null) currencies.add(written);
      const vote = voteOf(bare.number);
      if (vote === 'either') ambiguous ??= text;
      else if (vote !== null) votes[vote] += 1;
    },
    decide() {
      const { amounts, negatives, others } = counts;
      const [currency] = currencies;
      const known = {
        amounts,
        negatives,
        others,
        currency: currencies.size === 1 ? (currency ?? null) : null,
      };
      if (votes['.'] > votes[',']) return { ...known, decimal: '.', ambiguous: null };
      if (votes[','] > 0) return { ...known, decimal: ',', ambiguous: null };
      return { ...known, decimal: ambiguous === null ? '.' : null, ambiguous };
    },
  };
}

/** Which sign is the decimal one in this number; `either` when both fit; null when it has neither. */
function voteOf(number: string): DecimalSign | 'either' | null {
  const point = number.lastIndexOf('.');
  const comma = number.lastIndexOf(',');
  if (point < 0 && comma < 0) return null;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const at = Math.max(point, comma);
  if (number.indexOf(sign) !== at) return other;
  const before = number.slice(0, at);
  const after = number.length - at - 1;
  if (after !== 3 || /[ ']/.test(before)) return sign;
  return before === '' || before === '0' || before.length > 3 ? sign : 'either';
}
