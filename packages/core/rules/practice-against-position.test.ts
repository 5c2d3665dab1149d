// Tests of the rule practice-against-position.
import {
  aBusiness,
  activity,
  businessFunction,
  dimension,
  practice,
  spending,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { practiceAgainstPosition } from './practice-against-position.ts';

const purchasing = businessFunction('purchasing');
const organic = (position: number | null) =>
  dimension('organic', {
    lowPole: 'processed',
    highPole: 'organic',
    position,
    promise: 'Baked from organic flour',
  });
const frozen = practice('frozen', {
  function: 'purchasing',
  dimension: 'organic',
  stance: -1,
  fact: 'we buy frozen dough',
});

testRule(practiceAgainstPosition, {
  found: [
    {
      name: 'organic is promised, frozen dough is bought',
      business: aBusiness(purchasing, organic(2), frozen),
      about: ['dimension/organic+function/purchasing+practice/frozen'],
      severity: 'serious',
      data: { chosen: 'organic', lived: 'processed', fact: 'we buy frozen dough', seen: 'yes' },
      evidence: ['practice/frozen'],
      alternatives: [3],
      answers: { 'practice/frozen/stance': 2 },
    },
    {
      name: 'a slight position leaves room: a warning, with what the function spends',
      business: aBusiness(
        purchasing,
        organic(1),
        frozen,
        activity('buying', { function: 'purchasing' }),
        spending('2026-03-10', 80_000_00, { activity: 'buying' }),
      ),
      about: ['dimension/organic+function/purchasing+practice/frozen'],
      severity: 'warning',
      evidence: ['practice/frozen', 'function/purchasing'],
      details: ['evidence.practice', 'evidence.function-spending'],
      amountMinor: null,
    },
    {
      name: 'several views of one function are one finding; one view differs',
      business: aBusiness(
        purchasing,
        organic(-2),
        practice('a', { function: 'purchasing', dimension: 'organic', stance: 1 }),
        practice('b', { function: 'purchasing', dimension: 'organic', stance: 2 }),
        practice('c', { function: 'purchasing', dimension: 'organic', stance: -1 }),
      ),
      about: ['dimension/organic+function/purchasing+practice/a+practice/b'],
      data: { seen: 'no' },
      evidence: ['practice/a', 'practice/b', 'practice/c'],
      details: ['evidence.asserted', 'evidence.asserted', 'evidence.asserted'],
      alternatives: [1, 2, 3],
    },
    {
      name: 'one view among others that outweigh it is a question',
      business: aBusiness(
        purchasing,
        organic(2),
        frozen,
        practice('label', {
          function: 'purchasing',
          dimension: 'organic',
          stance: 2,
          fact: 'All flour is labelled',
        }),
      ),
      about: ['dimension/organic+function/purchasing+practice/frozen'],
      severity: 'advice',
      alternatives: [2, 3],
    },
    {
      name: 'a value that a function does not live',
      business: aBusiness(
        businessFunction('kitchen'),
        dimension('calm', { isValue: true, position: 2, lowPole: 'not lived', highPole: 'lived' }),
        practice('shouting', {
          function: 'kitchen',
          dimension: 'calm',
          stance: -2,
          fact: 'orders are shouted',
        }),
      ),
      about: ['dimension/calm+function/kitchen+practice/shouting'],
      severity: 'serious',
      data: { value: 'yes', dimension: 'Calm', fact: 'orders are shouted' },
    },
    {
      name: 'the widest gap first, then where most money follows',
      business: aBusiness(
        ...['a', 'b', 'c'].flatMap((id) => [
          businessFunction(id),
          activity(id, { function: id }),
          spending('2026-03-10', id === 'c' ? 2_000_00 : 1_000_00, { activity: id }),
        ]),
        organic(2),
        practice('a', { function: 'a', dimension: 'organic', stance: -1 }),
        practice('b', { function: 'b', dimension: 'organic', stance: -2 }),
        practice('c', { function: 'c', dimension: 'organic', stance: -2 }),
      ),
      about: ['c', 'b', 'a'].map((id) => `dimension/organic+function/${id}+practice/${id}`),
    },
  ],
  clear: [
    {
      name: 'neutral practices and undecided positions contradict nothing',
      business: aBusiness(
        purchasing,
        organic(2),
        practice('a', { function: 'purchasing', dimension: 'organic', stance: 0 }),
        dimension('speed', { position: 0 }),
        dimension('range'),
        practice('b', { function: 'purchasing', dimension: 'speed', stance: -2 }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no practices', business: aBusiness(organic(2)), needs: ['need.practices'] },
    { name: 'no position', business: aBusiness(purchasing, organic(null), frozen), needs: ['need.position'] },
  ],
});
