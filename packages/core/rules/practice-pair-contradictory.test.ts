// Tests of the rule practice-pair-contradictory.
import { aBusiness, businessFunction, dimension, practice, practicePair } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { practicePairContradictory } from './practice-pair-contradictory.ts';

const does = (id: string) =>
  practice(id, { function: 'shop', dimension: 'care', stance: 1, fact: `fact ${id}` });
const base = aBusiness(businessFunction('shop'), dimension('care'), does('a'), does('b'));
const pair = (id: string, one: string, other: string, sign: string) =>
  practicePair(id, { practice: one, other, sign });

testRule(practicePairContradictory, {
  found: [
    {
      name: 'a practice with itself is removed with one click',
      business: base.with(pair('p', 'a', 'a', 'obstructs')),
      about: ['practice-pair/p'],
      severity: 'warning',
      data: { kind: 'itself', first: 'fact a' },
      changes: [{ kind: 'remove', noun: 'practice-pair', id: 'p' }],
      alternatives: [],
    },
    {
      name: 'the same two, marked in different ways, from whichever side',
      business: base.with(pair('p', 'a', 'b', 'obstructs'), pair('q', 'b', 'a', 'reinforces')),
      about: ['practice-pair/p+practice-pair/q'],
      data: { kind: 'differs', times: 2 },
      evidence: ['practice-pair/p', 'practice-pair/q'],
      answers: { 'practice-pair/q/sign': 'obstructs' },
    },
  ],
  clear: [
    {
      name: 'the same two marked twice in the same way',
      business: base.with(pair('p', 'a', 'b', 'obstructs'), pair('q', 'b', 'a', 'obstructs')),
    },
  ],
  cannotTell: [
    { name: 'no practices', business: aBusiness(), needs: ['need.practices'] },
    { name: 'no pairs', business: base, needs: ['need.practice-pairs'] },
  ],
});
