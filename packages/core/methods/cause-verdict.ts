// What may be said about the arrows of a strategy map: each judged by its own test, all of them together.

import { adjustByBenjaminiHochberg } from '../stats/adjusted-p-values.ts';
import { effectSizes, leadPower } from '../stats/causality/lead-power.ts';
import type { LeadEvidence } from './lead-evidence.ts';

export type CauseVerdict = 'supported' | 'contradicted' | 'reversed' | 'not-supported' | 'cannot-tell';

/** So large a share of the discoveries may be false, over all arrows of the map (convention). */
export const DISCOVERY_RATE = 0.1;
/** A test that would find a large effect less often than this says nothing by its silence (Cohen 1988). */
const ENOUGH_POWER = 0.8;
/** The usual level, for what one test would have found. */
const LEVEL = 0.05;
/** Further ahead nobody waits. */
const MOST_PERIODS = 400;

export interface JudgedCause {
  readonly verdict: CauseVerdict;
  /** Why it cannot be told: ups and downs cancel, the effect shows within the period, or a large effect could be missed. */
  readonly because: 'mixed' | 'same-period' | 'power' | null;
  /** Of the test that the driver leads, over all arrows (Benjamini & Hochberg). */
  readonly adjusted: number;
  /** Of the test that the result leads. */
  readonly adjustedBackward: number;
  /** The level at which this arrow would have been a discovery beside the others. */
  readonly level: number;
  /** How likely a large effect would have been found. */
  readonly power: number;
  /** Periods in all until a large effect would be found four times in five; null where no wait helps. */
  readonly periodsForPower: number | null;
}

export interface TestedCause {
  readonly evidence: LeadEvidence;
  readonly sign: 'raises' | 'lowers';
  /** Declared to show within the period in which it happens: a test of the order in time cannot see that. */
  readonly isSamePeriod: boolean;
}

/**
 * supported: the driver leads, with the declared sign · contradicted: with the opposite one · reversed: only the result
 * leads · not supported: nothing found by a test that would have found a large effect · cannot tell.
 *
 * Leading in time is not proof of a cause: what drives both makes one lead the other, too.
 */
export function causeVerdicts(tested: readonly TestedCause[]): readonly JudgedCause[] {
  const adjusted = adjustByBenjaminiHochberg(tested.map(({ evidence }) => evidence.forward.pValue));
  const backward = adjustByBenjaminiHochberg(tested.map(({ evidence }) => evidence.backward.pValue));
  const discoveries = adjusted.filter((p) => p <= DISCOVERY_RATE).length;
  const known = new Map<string, number>();
  const powerOf = (evidence: LeadEvidence, periods: number, level: number): number => {
    const { lags, extraLags, regressors, caution } = evidence;
    const key = [lags, extraLags, regressors, caution, periods, level].join(' ');
    const power = known.get(key) ?? powerWith(evidence, periods, level);
    known.set(key, power);
    return power;
  };
  return tested.map(({ evidence, sign, isSamePeriod }, place) => {
    const p = adjusted[place] ?? 1;
    const back = backward[place] ?? 1;
    const isDiscovery = p <= DISCOVERY_RATE;
    const rank = isDiscovery ? discoveries : discoveries + 1;
    const level = Math.min(LEVEL, (DISCOVERY_RATE * rank) / tested.length);
    const power = powerOf(evidence, evidence.periods, level);
    const said = saidOf();
    return {
      ...said,
      adjusted: p,
      adjustedBackward: back,
      level,
      power,
      periodsForPower:
        said.because === 'power'
          ? periodsFor(evidence.periods, (periods) => powerOf(evidence, periods, level))
          : null,
    };

    function saidOf(): Pick<JudgedCause, 'verdict' | 'because'> {
      if (isDiscovery) {
        if (evidence.sign === 0) return { verdict: 'cannot-tell', because: 'mixed' };
        const expected = sign === 'raises' ? 1 : -1;
        return { verdict: evidence.sign === expected ? 'supported' : 'contradicted', because: null };
      }
      if (back <= DISCOVERY_RATE) return { verdict: 'reversed', because: null };
      if (isSamePeriod) return { verdict: 'cannot-tell', because: 'same-period' };
      return power >= ENOUGH_POWER
        ? { verdict: 'not-supported', because: null }
        : { verdict: 'cannot-tell', because: 'power' };
    }
  });
}

/** Of a large effect, had there been so many periods. */
function powerWith(evidence: LeadEvidence, periods: number, alpha: number): number {
  const { lags, extraLags, regressors } = evidence;
  const observations = periods - lags - extraLags;
  return leadPower({
    lags,
    observations,
    degreesOfFreedom: observations - regressors,
    alpha,
    effect: effectSizes.large,
    caution: evidence.caution === 1 ? 1 : 1 - (1 - evidence.caution) * (evidence.observations / observations),
  });
}

function periodsFor(have: number, powerOf: (periods: number) => number): number | null {
  let low = have;
  let high = MOST_PERIODS;
  if (powerOf(high) < ENOUGH_POWER) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (powerOf(middle) >= ENOUGH_POWER) high = middle;
    else low = middle;
  }
  return high;
}
