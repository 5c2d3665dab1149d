// The words on the strategy map, ready to be written: of a lane, of a card, of an arrow.
import type { Finding, Perspective } from '@evenkeel/core';
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
  readonly finding: Status | null;
}

/** How a chance is marked, by the words of the scale: likely and better, less, very unlikely and worse (IPCC 2010). */
export function statusOfChance(chance: number | null): Status {
  if (chance === null) return 'unknown';
  if (chance >= 0.66) return 'good';
  return chance > 0.1 ? 'attention' : 'serious';
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
