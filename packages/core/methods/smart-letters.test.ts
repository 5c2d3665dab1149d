// Fixtures: the four goals of the handbook (topic 1) with the verdicts it expects.
import { describe, expect, it } from 'vitest';
import { type Letter, letters, type SmartFacts, smartLetters } from './smart-letters.ts';

const whole: SmartFacts = {
  specific: { kpi: true, direction: true, scope: true, owner: true },
  measurable: {
    kpi: true,
    unit: true,
    definition: true,
    source: true,
    cadence: true,
    baseline: true,
    baselineDay: true,
    target: true,
    ambiguousTarget: false,
    periodsSinceObservation: 1,
    hasObservation: true,
    stalePeriods: 2,
  },
  achievable: { chance: 0.4, chanceWith: null, initiativesComing: false, effectsMissing: false },
  relevant: { topWeights: [30], reasonMissing: false },
  timeBound: { due: true, afterBaseline: true, inFuture: true, periodsToDue: 12, milestones: 1 },
};

function without<Part extends keyof SmartFacts>(part: Part, facts: Partial<SmartFacts[Part]>): SmartFacts {
  return { ...whole, [part]: { ...whole[part], ...facts } };
}

function letter(facts: SmartFacts, name: Letter) {
  return smartLetters(facts).find((result) => result.letter === name);
}

describe('smartLetters', () => {
  it('passes a goal that has everything, letter by letter', () => {
    expect(smartLetters(whole).map(({ letter: name, verdict }) => [name, verdict])).toEqual(
      letters.map((name) => [name, 'pass']),
    );
  });

  it('“become the most beloved bakery in the town within three years”: S fail, M fail, A not computable, T pass', () => {
    const facts: SmartFacts = {
      ...whole,
      specific: { kpi: false, direction: false, scope: true, owner: true },
      measurable: {
        ...whole.measurable,
        kpi: false,
        baseline: false,
        target: false,
        hasObservation: false,
        periodsSinceObservation: null,
      },
      achievable: { chance: null, chanceWith: null, initiativesComing: true, effectsMissing: true },
      timeBound: { ...whole.timeBound, periodsToDue: null, milestones: 0 },
    };
    expect(smartLetters(facts).map(({ verdict }) => verdict)).toEqual([
      'fail',
      'fail',
      'cannot-tell',
      'pass',
      'pass',
    ]);
    expect(letter(facts, 'measurable')?.reasons).toEqual(['no-kpi', 'no-baseline', 'no-target']);
  });

  it('“10,000 paying users within 18 months”: T pass, M fail until a baseline is given', () => {
    const facts = without('measurable', { baseline: false, baselineDay: false });
    expect(letter(facts, 'time-bound')?.verdict).toBe('pass');
    expect(letter(facts, 'measurable')).toMatchObject({ verdict: 'fail', reasons: ['no-baseline'] });
  });

  it('“Net Profit Margin – target 10 % increase”: M fail, ambiguous ratio', () => {
    expect(letter(without('measurable', { ambiguousTarget: true }), 'measurable')).toMatchObject({
      verdict: 'fail',
      reasons: ['ambiguous-target'],
    });
  });

  it('“CSAT 4.5 out of 5”: no due date, T fail', () => {
    const facts = without('timeBound', {
      due: false,
      afterBaseline: true,
      inFuture: false,
      periodsToDue: null,
    });
    expect(letter(facts, 'time-bound')).toMatchObject({ verdict: 'fail', reasons: ['no-due'] });
  });

  it('an old value fails after two periods, not before', () => {
    expect(letter(without('measurable', { periodsSinceObservation: 2 }), 'measurable')?.verdict).toBe('pass');
    expect(letter(without('measurable', { periodsSinceObservation: 3 }), 'measurable')?.reasons).toEqual([
      'stale',
    ]);
  });

  it('a low chance fails only where nothing is planned to change it', () => {
    const low = (initiativesComing: boolean) =>
      letter(without('achievable', { chance: 0.05, initiativesComing }), 'achievable')?.verdict;
    expect([low(false), low(true)]).toEqual(['fail', 'cannot-tell']);
    expect(letter(without('achievable', { chance: 0.95 }), 'achievable')).toMatchObject({
      verdict: 'pass',
      reasons: ['not-stretching'],
    });
  });

  it('with declared effects the chance counts that they leave', () => {
    const told = (facts: Partial<SmartFacts['achievable']>) => {
      const found = letter(without('achievable', { initiativesComing: true, ...facts }), 'achievable');
      return [found?.verdict, ...(found?.reasons ?? [])];
    };
    expect(told({ chance: 0.05, chanceWith: 0.09 })).toEqual(['fail', 'unlikely-even-with-initiatives']);
    expect(told({ chance: 0.05, chanceWith: 0.1 })).toEqual(['pass', 'unlikely-but-for-initiatives']);
    expect(told({ chance: 0.5, chanceWith: 0.05 })).toEqual(['fail', 'unlikely-even-with-initiatives']);
    expect(told({ chance: 0.05, chanceWith: 0.09, effectsMissing: true })).toEqual([
      'cannot-tell',
      'unlikely-with-some-effects',
    ]);
    expect(told({ chance: 0.95, chanceWith: 0.99 })).toEqual(['pass', 'not-stretching']);
  });

  it('relevance needs a weighted goal at the top and a reason for each link', () => {
    const relevant = (facts: Partial<SmartFacts['relevant']>) =>
      letter(without('relevant', facts), 'relevant')?.verdict;
    expect(relevant({ topWeights: [0, 5] })).toBe('pass');
    expect(relevant({ topWeights: [0] })).toBe('fail');
    expect(relevant({ topWeights: [] })).toBe('fail');
    expect(relevant({ topWeights: [null, 0] })).toBe('cannot-tell');
    expect(relevant({ reasonMissing: true })).toBe('fail');
  });

  it('a far due day needs a milestone, a near one does not', () => {
    const time = (facts: Partial<SmartFacts['timeBound']>) =>
      letter(without('timeBound', facts), 'time-bound');
    expect(time({ milestones: 0 })?.reasons).toEqual(['no-milestone']);
    expect(time({ milestones: 0, periodsToDue: 2 })?.verdict).toBe('pass');
    expect(time({ inFuture: false })?.reasons).toEqual(['due-past']);
    expect(time({ afterBaseline: false })?.reasons).toEqual(['due-before-baseline']);
  });
});
