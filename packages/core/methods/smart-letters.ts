// Five separate checks of a goal; there is no average, because no weights for one were ever published.

export type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'time-bound';
type LetterVerdict = 'pass' | 'fail' | 'cannot-tell';

export const letters: readonly Letter[] = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'];

/** Facts about one goal; true means that it is there. */
export interface SmartFacts {
  readonly specific: {
    readonly kpi: boolean;
    readonly direction: boolean;
    readonly scope: boolean;
    readonly owner: boolean;
  };
  readonly measurable: {
    readonly kpi: boolean;
    readonly unit: boolean;
    readonly definition: boolean;
    readonly source: boolean;
    readonly cadence: boolean;
    readonly baseline: boolean;
    readonly baselineDay: boolean;
    readonly target: boolean;
    /** A ratio without a stated kind of target. */
    readonly ambiguousTarget: boolean;
    /** Whole measuring periods since the newest observation; null without any, or without a cadence. */
    readonly periodsSinceObservation: number | null;
    readonly hasObservation: boolean;
    readonly stalePeriods: number;
  };
  readonly achievable: {
    /** Probability if things go on as they did; null when it cannot be told. */
    readonly chance: number | null;
    /** Probability with the declared effects of initiatives; null while none is declared, or it cannot be told. */
    readonly chanceWith: number | null;
    /** True when initiatives that are not over support the goal: what they will add is not in the chance. */
    readonly initiativesComing: boolean;
    /** True when one of them supports it directly and nobody has said how much it moves the measure. */
    readonly effectsMissing: boolean;
  };
  readonly relevant: {
    /** Weights of the top goals that this goal reaches (itself, if it is one); null where none was given. */
    readonly topWeights: readonly (number | null)[];
    /** True when a supporting link on the way up has no written reason. */
    readonly reasonMissing: boolean;
  };
  readonly timeBound: {
    readonly due: boolean;
    readonly afterBaseline: boolean;
    readonly inFuture: boolean;
    /** Whole measuring periods from today to the due day; null without due day or cadence. */
    readonly periodsToDue: number | null;
    /** Milestones dated between today and the due day. */
    readonly milestones: number;
  };
}

export interface LetterResult {
  readonly letter: Letter;
  readonly verdict: LetterVerdict;
  /** Codes of what is wrong or worth saying, each a message `smart.<code>`. */
  readonly reasons: readonly string[];
}

/**
 * A structured reading (convention) of Doran 1981, "There's a S.M.A.R.T. way to write management's goals and
 * objectives", Management Review 70(11). A letter passes when all its parts are there, fails when one is missing, and
 * cannot be told while it rests on something unknown.
 */
export function smartLetters(facts: SmartFacts): readonly LetterResult[] {
  return [
    specific(facts.specific),
    measurable(facts.measurable),
    achievable(facts.achievable),
    relevant(facts.relevant),
    timeBound(facts.timeBound),
  ];
}

function specific({ kpi, direction, scope, owner }: SmartFacts['specific']): LetterResult {
  return allOf('specific', [
    [kpi, 'no-kpi'],
    [direction, 'no-direction'],
    [scope, 'no-scope'],
    [owner, 'no-owner'],
  ]);
}

function measurable(facts: SmartFacts['measurable']): LetterResult {
  const since = facts.periodsSinceObservation;
  return allOf('measurable', [
    [facts.kpi, 'no-kpi'],
    [!facts.kpi || facts.unit, 'no-unit'],
    [!facts.kpi || facts.definition, 'no-definition'],
    [!facts.kpi || facts.source, 'no-source'],
    [!facts.kpi || facts.cadence, 'no-cadence'],
    [facts.baseline, 'no-baseline'],
    [!facts.baseline || facts.baselineDay, 'no-baseline-day'],
    [facts.target, 'no-target'],
    [!facts.ambiguousTarget, 'ambiguous-target'],
    [!facts.kpi || facts.hasObservation, 'no-observation'],
    [since === null || since <= facts.stalePeriods, 'stale'],
  ]);
}

/**
 * Cut points are those of the published words: below 10 % "very unlikely", above 90 % "very likely". Very unlikely even
 * with every effect that was declared is a fail; while an effect is missing, it cannot be told.
 */
function achievable(facts: SmartFacts['achievable']): LetterResult {
  const { chance, chanceWith } = facts;
  const said = (verdict: LetterVerdict, ...reasons: readonly string[]): LetterResult => ({
    letter: 'achievable',
    verdict,
    reasons,
  });
  if (chance === null) return said('cannot-tell', 'no-chance');
  if (chanceWith !== null && chanceWith < 0.1) {
    if (facts.effectsMissing) return said('cannot-tell', 'unlikely-with-some-effects');
    return said('fail', 'unlikely-even-with-initiatives');
  }
  if (chance > 0.9) return said('pass', 'not-stretching');
  if (chance >= 0.1) return said('pass');
  if (chanceWith !== null) return said('pass', 'unlikely-but-for-initiatives');
  return facts.initiativesComing
    ? said('cannot-tell', 'unlikely-without-initiatives')
    : said('fail', 'unlikely-and-nothing-planned');
}

function relevant({ topWeights, reasonMissing }: SmartFacts['relevant']): LetterResult {
  const letter = 'relevant';
  const reasons = reasonMissing ? ['link-without-reason'] : [];
  if (topWeights.some((weight) => weight !== null && weight > 0)) {
    return { letter, verdict: reasons.length > 0 ? 'fail' : 'pass', reasons };
  }
  if (topWeights.some((weight) => weight === null)) {
    const verdict = reasons.length > 0 ? 'fail' : 'cannot-tell';
    return { letter, verdict, reasons: [...reasons, 'top-weight-unknown'] };
  }
  return { letter, verdict: 'fail', reasons: [...reasons, 'no-weighted-top-goal'] };
}

function timeBound(facts: SmartFacts['timeBound']): LetterResult {
  const letter = 'time-bound';
  if (!facts.due) return { letter, verdict: 'fail', reasons: ['no-due'] };
  const needsMilestone = facts.inFuture && facts.periodsToDue !== null && facts.periodsToDue > 2;
  return allOf(letter, [
    [facts.afterBaseline, 'due-before-baseline'],
    [facts.inFuture, 'due-past'],
    [!needsMilestone || facts.milestones > 0, 'no-milestone'],
  ]);
}

function allOf(letter: Letter, parts: readonly (readonly [boolean, string])[]): LetterResult {
  const reasons = parts.filter(([holds]) => !holds).map(([, reason]) => reason);
  return { letter, verdict: reasons.length === 0 ? 'pass' : 'fail', reasons };
}
