// A rule: one question asked of a business, answered by found, clear or cannot-tell – never by silence.
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import type { Message } from '../model/message.ts';
import type { Basis, Need } from './figure.ts';
import type { FindingDraft, Severity } from './finding.ts';

export interface Rule {
  /** Permanent, lower-case, names the fault. */
  readonly id: string;
  readonly severity: Severity;
  readonly topic: 'goals' | 'map' | 'measures' | 'work' | 'resources' | 'practices' | 'people';
  readonly basis: Basis;
  readonly citation: string | null;
  /** It judges the business as a whole: among equally severe findings, those that name one thing to change come first. */
  readonly whole?: true;
  readonly check: (context: Context, measured: Measured) => Verdict;
}

/** A subject about which the rule cannot say anything yet, and what would help. */
export interface Untold {
  readonly reason: Message;
  readonly needs: readonly Need[];
}

export type Verdict =
  | {
      readonly outcome: 'found';
      readonly findings: readonly FindingDraft[];
      readonly untold: readonly Untold[];
    }
  | { readonly outcome: 'clear' /** How many subjects were looked at. */; readonly checked: number }
  | { readonly outcome: 'cannot-tell'; readonly untold: readonly Untold[] };

/**
 * The verdict over many subjects: found if any was found, else cannot-tell if any could not be told, else clear.
 * With no subject at all it is cannot-tell, for `nothing`.
 */
export function verdict(
  findings: readonly FindingDraft[],
  untold: readonly Untold[],
  checked: number,
  nothing: Untold,
): Verdict {
  if (findings.length > 0) return { outcome: 'found', findings, untold };
  if (untold.length > 0) return { outcome: 'cannot-tell', untold };
  if (checked === 0) return { outcome: 'cannot-tell', untold: [nothing] };
  return { outcome: 'clear', checked };
}
