// Tests of the rule practice-without-evidence.
import { aBusiness, businessFunction, dimension, practice } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { practiceWithoutEvidence } from './practice-without-evidence.ts';

const house = [businessFunction('kitchen'), dimension('speed', { lowPole: 'fast', highPole: 'personal' })];
const on = { function: 'kitchen', dimension: 'speed' };

testRule(practiceWithoutEvidence, {
  found: [
    {
      name: 'only asserted',
      business: aBusiness(...house, practice('a', { ...on, stance: -1 })),
      about: ['practice/a+dimension/speed'],
      severity: 'advice',
      data: { function: 'Kitchen', lived: 'fast', side: 'one' },
      answers: { 'practice/a/fact': 'Plates leave within four minutes' },
    },
    {
      name: 'to neither side',
      business: aBusiness(...house, practice('a', { ...on, stance: 0 })),
      about: ['practice/a+dimension/speed'],
      data: { side: 'neither' },
    },
    ...[
      { stance: 2, side: 'lives' },
      { stance: -1, side: 'breaks' },
    ].map(({ stance, side }) => ({
      name: `a value: somebody ${side} it, as is said`,
      business: aBusiness(
        ...house,
        dimension('calm', { isValue: true, position: 2 }),
        practice('a', { function: 'kitchen', dimension: 'calm', stance }),
      ),
      about: ['practice/a+dimension/calm'],
      data: { side, value: 'yes' },
    })),
  ],
  clear: [
    {
      name: 'a fact that anyone could go and see',
      business: aBusiness(
        ...house,
        practice('a', { ...on, stance: -1, fact: 'Plates leave within four minutes' }),
      ),
    },
  ],
  cannotTell: [{ name: 'no practices', business: aBusiness(), needs: ['need.practices'] }],
});
