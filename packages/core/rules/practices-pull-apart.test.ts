// Tests of the rule practices-pull-apart, with the signed graph of the handbook (topic 7.3).
import { aBusiness, businessFunction, dimension, practice, practicePair } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { practicesPullApart } from './practices-pull-apart.ts';

const does = (id: string) =>
  practice(id, { function: 'shop', dimension: 'care', stance: 1, fact: `fact ${id}` });
const base = aBusiness(businessFunction('shop'), dimension('care'), ...['1', '2', '3', '4'].map(does));
const pair = (one: string, other: string, sign: string) =>
  practicePair(`p${one}${other}`, { practice: one, other, sign });
const plus = (one: string, other: string) => pair(one, other, 'reinforces');
const minus = (one: string, other: string) => pair(one, other, 'obstructs');
const handbook = [plus('1', '2'), minus('2', '3'), plus('1', '4'), plus('2', '4'), minus('3', '4')];
const many = Array.from({ length: 16 }, (_, index) => `n${index}`);

testRule(practicesPullApart, {
  found: [
    {
      name: 'of the handbook’s four the pair 1–3 is the one to change',
      business: base.with(...handbook, plus('1', '3')),
      about: ['practice-pair/p13'],
      severity: 'advice',
      data: { practices: 4, pairs: 1, first: 'fact 1', second: 'fact 3', sign: 'reinforces' },
      evidence: ['practice-pair/p13'],
      answers: { 'practice-pair/p13/sign': 'obstructs' },
    },
    {
      name: 'three that all obstruct each other',
      business: base.with(minus('1', '2'), minus('2', '3'), minus('1', '3')),
      about: ['practice-pair/p12'],
      data: { practices: 3, sign: 'obstructs' },
      answers: { 'practice-pair/p12/sign': 'reinforces' },
    },
  ],
  clear: [
    { name: 'two camps: 1, 2, 4 and 3', business: base.with(...handbook, minus('1', '3')) },
    { name: 'only one obstructs the other: two camps', business: base.with(minus('1', '2')) },
  ],
  cannotTell: [
    { name: 'no practices', business: aBusiness(), needs: ['need.practices'] },
    { name: 'no pairs', business: base, needs: ['need.practice-pairs'] },
    {
      name: 'sixteen practices in one web',
      business: base.with(...many.map(does), ...many.slice(1).map((id, index) => plus(`n${index}`, id))),
      needs: ['need.fewer-pairs'],
    },
  ],
});
