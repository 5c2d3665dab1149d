// What a row of payments is worth today, what it earns, and when it has paid itself back.
import { root } from '../stats/root.ts';
import { presentWorth } from './present-worth.ts';

export interface PresentValue {
  /** What all payments are worth today. */
  readonly netPresentValue: number;
  /** Every rate at which that would be nothing: usually one; none, or several when payments change sign more than once. */
  readonly internalRates: readonly number[];
  /** Periods until what came in covers what went out, evenly inside a period; null when it never does. */
  readonly payback: number | null;
  /** The same with every payment at its worth today. */
  readonly discountedPayback: number | null;
  /** Worth today of what comes in for each unit of what goes out; null when nothing goes out. */
  readonly profitabilityIndex: number | null;
  /** (What comes in − what goes out) / what goes out, whenever that is; null when nothing goes out. */
  readonly returnOnInvestment: number | null;
}

/**
 * NPV = Σ flowₜ / (1 + rate)ᵗ, and the figures usually told beside it. Fisher 1930, *The Theory of Interest*; Hirshleifer
 * 1958, "On the theory of optimal investment decision", *Journal of Political Economy* 66:329–352 (why the internal rate
 * misleads).
 *
 * @param flows the first today, one for each period; what goes out is negative.
 * @param rate for one period, above −1.
 * @throws RangeError for no payments, a payment that is not finite, or a rate of −1 or less: a bug of the caller.
 * @example presentValue([-12000, 6000, 6000, 6000], 0.12).netPresentValue // 2410.99
 */
export function presentValue(flows: readonly number[], rate: number): PresentValue {
  if (flows.length === 0 || flows.some((flow) => !Number.isFinite(flow)))
    throw new RangeError('presentValue: payments are missing or not finite');
  if (!(rate > -1 && Number.isFinite(rate))) throw new RangeError(`presentValue: ${rate} is no rate`);
  const discounted = flows.map((flow, period) => flow / (1 + rate) ** period);
  return {
    netPresentValue: presentWorth(flows, rate),
    internalRates: internalRates(flows),
    payback: paybackOf(flows),
    discountedPayback: paybackOf(discounted),
    profitabilityIndex: ratioOf(discounted),
    returnOnInvestment: minusOne(ratioOf(flows)),
  };
}

/** 1 + rate is looked for between these. */
const [LEAST_GROWTH, MOST_GROWTH] = [1e-6, 1e6];
const PACES = 5000;

/**
 * The rates at which the payments are worth nothing, in rising order. With one change of sign there is one at most, and
 * it is found; with more, those are found whose neighbourhoods differ by more than 0.6 %. Looked for from −99.9999 % on.
 */
function internalRates(flows: readonly number[]): readonly number[] {
  const worth = (growth: number): number => presentWorth(flows, growth - 1);
  const found: number[] = [];
  const at = (pace: number): number => LEAST_GROWTH * (MOST_GROWTH / LEAST_GROWTH) ** (pace / PACES);
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return found;
  let before = worth(at(0));
  for (let pace = 1; pace <= PACES; pace++) {
    const after = worth(at(pace));
    if (after === 0) found.push(at(pace) - 1);
    else if (before !== 0 && before < 0 !== after < 0) found.push(root(worth, at(pace - 1), at(pace)) - 1);
    before = after;
  }
  return found;
}

function paybackOf(flows: readonly number[]): number | null {
  let open = 0;
  for (const [period, flow] of flows.entries()) {
    const after = open + flow;
    if (after >= 0) return open < 0 ? period - 1 + -open / flow : period;
    open = after;
  }
  return null;
}

/** What comes in for each unit of what goes out. */
function ratioOf(flows: readonly number[]): number | null {
  const out = -sum(flows.filter((flow) => flow < 0));
  return out === 0 ? null : sum(flows.filter((flow) => flow > 0)) / out;
}

function minusOne(ratio: number | null): number | null {
  return ratio === null ? null : ratio - 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
