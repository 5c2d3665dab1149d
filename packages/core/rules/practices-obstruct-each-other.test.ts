// Tests of the rule practices-obstruct-each-other.
import { aBusiness, businessFunction, dimension, practice, practicePair } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { practicesObstructEachOther } from './practices-obstruct-each-other.ts';

const base = aBusiness(
  businessFunction('kitchen'),
  businessFunction('service'),
  dimension('pace'),
  practice('to-order', {
    function: 'kitchen',
    dimension: 'pace',
    stance: -2,
    fact: 'Everything is cooked to order.',
  }),
  practice('half-hour', {
    function: 'service',
    dimension: 'pace',
    stance: 2,
    fact: 'lunch is promised in half an hour',
  }),
  practice('long-menu', { function: 'kitchen', dimension: 'pace', stance: -1 }),
);
const obstructs = practicePair('p', { practice: 'to-order', other: 'half-hour', sign: 'obstructs' });

testRule(practicesObstructEachOther, {
  found: [
    {
      name: 'both facts are named',
      business: base.with(obstructs),
      about: ['practice-pair/p+practice/to-order+practice/half-hour+function/kitchen+function/service'],
      severity: 'warning',
      data: {
        first: 'Everything is cooked to order',
        second: 'lunch is promised in half an hour',
        firstBy: 'Kitchen',
        half: 'no',
      },
      evidence: ['practice/to-order', 'practice/half-hour'],
      alternatives: [1, 2],
      answers: { 'practice-pair/p/sign': 'neutral' },
    },
    {
      name: 'one of them is half of a pair that works together',
      business: base.with(
        practicePair('p', {
          practice: 'to-order',
          other: 'half-hour',
          sign: 'obstructs',
          rationale: 'it takes 40 minutes',
        }),
        practicePair('q', { practice: 'long-menu', other: 'to-order' }),
      ),
      about: ['practice-pair/p+practice/to-order+practice/half-hour+function/kitchen+function/service'],
      data: { half: 'yes' },
      evidence: ['practice/to-order', 'practice/half-hour', 'practice-pair/p', 'practice/long-menu'],
      alternatives: [1],
    },
    {
      name: 'marked twice from both sides is one finding',
      business: base.with(
        obstructs,
        practicePair('r', { practice: 'half-hour', other: 'to-order', sign: 'obstructs' }),
      ),
      about: ['practice-pair/p+practice/to-order+practice/half-hour+function/kitchen+function/service'],
    },
    {
      name: 'only asserted on both sides: a question',
      business: base.with(
        practice('snacks', { function: 'service', dimension: 'pace', stance: 1 }),
        practicePair('s', { practice: 'long-menu', other: 'snacks', sign: 'obstructs' }),
      ),
      about: ['practice-pair/s+practice/long-menu+practice/snacks+function/kitchen+function/service'],
      severity: 'advice',
      data: { first: 'Kitchen: low', second: 'Service: high' },
    },
  ],
  clear: [
    {
      name: 'they reinforce each other, or have nothing to do with each other',
      business: base.with(
        practicePair('p', { practice: 'to-order', other: 'half-hour', sign: 'neutral' }),
        practicePair('q', { practice: 'long-menu', other: 'to-order' }),
      ),
    },
    {
      name: 'marks that contradict each other say nothing: another rule names them',
      business: base.with(obstructs, practicePair('q', { practice: 'half-hour', other: 'to-order' })),
    },
  ],
  cannotTell: [
    { name: 'no practices', business: aBusiness(), needs: ['need.practices'] },
    { name: 'no pairs', business: base, needs: ['need.practice-pairs'] },
  ],
});
