// Values that surprise, judged as they arrive: each by the past alone.
import { median } from '../median.ts';
import { createRunningScore } from './running-score.ts';

export interface AnomalyOptions {
  /** What values of the same kind share, one whole number from 0 per value: the hour, the weekday, the month. */
  readonly phases?: ArrayLike<number> | undefined;
  /** Instead of `phases`: values this many places apart are of the same kind. */
  readonly period?: number | undefined;
  /** Scores from here on are anomalies; 4.5 unless told. */
  readonly threshold?: number | undefined;
}

export interface Anomalies {
  /** 0 = nothing new; else the root mean square of the standard scores of one value seen from several sides. */
  readonly scores: Float64Array;
  /** The same before what has been told already is left out: high throughout an episode. */
  readonly surprise: Float64Array;
  /** Where the score reaches the threshold, ascending. */
  readonly flagged: readonly number[];
}

/** During the first values nothing is judged. */
export const valuesBeforeJudging = 20;

/** Values the neighbourhood consists of. */
const neighbourhood = 24;
/** Values that means and deviations remember, about. */
const memory = 1_000;
/** An episode is told again only when it grows by this much over what is remembered of it… */
const growth = 1.25;
/** …and it is forgotten at this rate. */
const forgetting = 0.985;

/**
 * A streaming detector. Each value is compared, by the running mean and deviation of the past, in three ways – with
 * values of its kind (hour, weekday), with the median of the 24 before it, with the one before it – and, while all
 * values are positive, in logarithms too (a fall to a hundredth is as far as a rise to the hundredfold). The surprise
 * is the root mean square of these standard scores: where the views agree it is high, where one alone cries it is not.
 * A step counts no further than twice the distance from the neighbourhood, so that coming back is no second alarm.
 * Score = surprise, where it exceeds 1.25 × the fading maximum of the surprise before it; else 0.
 *
 * Control charts with forgetting: Roberts 1959, “Control chart tests based on geometric moving averages”,
 * *Technometrics* 1:239–250; the way of joining the views is a convention of ours.
 *
 * Causal: the score of a value does not change when others follow. O(n). Does not depend on the unit; without
 * logarithms (a value ≤ 0 seen) nor on the zero of the scale.
 *
 * @throws RangeError for a value that is not finite, phases of another length, or a period that is not whole.
 * @example anomalies([...hundredOrdinaryValues, 900]).flagged // [100]
 */
export function anomalies(values: ArrayLike<number>, options: AnomalyOptions = {}): Anomalies {
  const n = values.length;
  const phaseOf = phasesOf(n, options);
  const unit = powerOfTwoAbove(values);
  const plain = createViews();
  const logarithms = createViews();
  let positive = true;
  const scores = new Float64Array(n);
  const surprise = new Float64Array(n);
  let remembered = 0;
  for (let t = 0; t < n; t += 1) {
    const value = (values[t] ?? Number.NaN) / unit;
    positive &&= value > 0;
    const views = [...plain(value, phaseOf(t)), ...(positive ? logarithms(Math.log(value), phaseOf(t)) : [])];
    const here = Math.sqrt(views.reduce((sum, view) => sum + view * view, 0) / views.length);
    surprise[t] = here;
    if (here > growth * remembered) scores[t] = here;
    remembered = Math.max(here, remembered * forgetting);
  }
  const threshold = options.threshold ?? 4.5;
  const flagged = [...scores.keys()].filter((t) => (scores[t] ?? 0) >= threshold);
  return { scores, surprise, flagged };
}

/** Three standard scores of a value: among its kind, in its neighbourhood, as a step; the last two without its kind. */
function createViews(): (value: number, phase: number) => readonly number[] {
  const options = { warmUp: valuesBeforeJudging, memory };
  const [ofKind, ofPlace, ofStep] = [
    createRunningScore(options),
    createRunningScore(options),
    createRunningScore(options),
  ];
  const kinds = new Map<number, { mean: number; count: number }>();
  const recent: number[] = [];
  let [level, count, largest] = [0, 0, 0];
  return (value, phase) => {
    largest = Math.max(largest, Math.abs(value));
    const noise = 1e-9 * largest;
    if (count === 0) level = value;
    const kind = kinds.get(phase) ?? { mean: 0, count: 0 };
    const rest = value - level - kind.mean;
    const kindScore = ofKind(rest, noise);
    const placeScore = ofPlace(recent.length === 0 ? 0 : rest - median(recent), noise);
    const stepScore = Math.abs(ofStep(rest - (recent.at(-1) ?? rest), noise));
    // Few values of a kind say little: three more are imagined at the level of all. Far ones are learnt as nearer ones.
    const learnt = rest * Math.min(1, 4 / Math.abs(kindScore));
    kinds.set(phase, {
      mean: kind.mean + learnt / (Math.min(kind.count, memory) + 4),
      count: kind.count + 1,
    });
    count += 1;
    level += (value - level) / Math.min(count, memory);
    recent.push(rest);
    if (recent.length > neighbourhood) recent.shift();
    return [kindScore, placeScore, Math.min(stepScore, 2 * Math.abs(placeScore))];
  };
}

function phasesOf(n: number, { phases, period }: AnomalyOptions): (t: number) => number {
  if (phases !== undefined) {
    if (phases.length !== n) throw new RangeError(`anomalies: ${phases.length} phases for ${n} values`);
    return (t) => phases[t] ?? 0;
  }
  if (period === undefined) return () => 0;
  if (!(Number.isInteger(period) && period >= 1)) {
    throw new RangeError(`anomalies: a period of ${period} values is no whole number from 1`);
  }
  return (t) => t % period;
}

/** Dividing by it changes no digit, and keeps squares from overflowing. */
function powerOfTwoAbove(values: ArrayLike<number>): number {
  let most = 0;
  for (let t = 0; t < values.length; t += 1) {
    const value = values[t] ?? Number.NaN;
    if (!Number.isFinite(value)) throw new RangeError(`anomalies: value ${t} is ${value}`);
    most = Math.max(most, Math.abs(value));
  }
  return most === 0 ? 1 : 2 ** Math.floor(Math.log2(most));
}
