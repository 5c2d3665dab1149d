// The words on the strategy map, ready to be written: of a lane, of a card, of an arrow.
import type { CauseVerdict, Finding, Perspective } from '@evenkeel/core';
import type { Status } from '../../ui/status-mark.tsx';

export interface LaneWords {
  readonly name: string;
  /** A short line below the name. */
  readonly note: string;
  readonly tint: Exclude<Perspective['kind'], 'other'> | 'none';
}

export interface CardWords {
  readonly title: string;
  /** "82 % → 90 %" */
  readonly measure: string;
  readonly status: Status;
  /** The likelihood in words, or how far it has come. */
  readonly statusWord: string;
  /** Its share of the importance; empty where it has none. */
  readonly share: string;
  /** How urgent the worst finding of the map about it is; null without one. */
  readonly finding: Status | null;
}

export interface ArrowWords {
  readonly kind: 'cause' | 'feedback' | 'support';
  readonly isLowering: boolean;
  /** "+" or "−"; empty for support. */
  readonly sign: string;
  /** "after 6 months", short. */
  readonly lag: string;
  /** What the measures say about it; null for support. */
  readonly verdict: CauseVerdict | null;
  /** The verdict as a short word; empty where it cannot be told: the mark says so. */
  readonly verdictWord: string;
  readonly finding: Status | null;
}

/**
 * How a chance is marked, by the words of the scale (IPCC 2010): likely and better is good. That it is very unlikely as
 * things go says how much has to change; red is kept for what stays so with all that the initiatives are to bring.
 */
export function statusOfChance(asItGoes: number | null, withInitiatives: number | null): Status {
  const best = Math.max(asItGoes ?? 0, withInitiatives ?? 0);
  if (asItGoes === null && withInitiatives === null) return 'unknown';
  if (best >= 0.66) return 'good';
  return withInitiatives !== null && best <= 0.1 ? 'serious' : 'attention';
}

/** The mark of the worst of some findings. */
export function statusOfFindings(findings: readonly Finding[]): Status | null {
  const open = findings.filter(({ accepted }) => accepted === null);
  if (open.length === 0) return findings.length > 0 ? 'accepted' : null;
  return open.some(({ severity }) => severity === 'serious') ? 'serious' : 'attention';
}

/** The tint of a lane. */
export function tintOf(kind: Perspective['kind']): LaneWords['tint'] {
  return kind === 'other' ? 'none' : kind;
}
