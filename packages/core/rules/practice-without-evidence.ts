// A practice that is only asserted: no fact that anyone could go and see.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { noPractices } from './stances.ts';
import { asking } from './suggestions.ts';

export const practiceWithoutEvidence: Rule = {
  id: 'practice-without-evidence',
  severity: 'advice',
  topic: 'practices',
  basis: 'convention',
  citation: null,
  check(context) {
    const { practices } = context.business;
    const findings = practices
      .filter(({ fact }) => fact === null)
      .map((practice) => {
        const doer = context.nameOf('function', practice.function);
        const dimension = context.find('dimension', practice.dimension);
        const { stance } = practice;
        return {
          about: [
            { noun: 'practice', id: practice.id, name: doer },
            ...(dimension ? [about('dimension', dimension)] : []),
          ],
          data: {
            function: doer,
            dimension: dimension?.name ?? '',
            value: dimension?.isValue ? 'yes' : 'no',
            side: sideOf(stance, dimension?.isValue ?? false),
            lived: (stance > 0 ? dimension?.highPole : dimension?.lowPole) ?? '',
          },
          suggestion: asking('practice', practice.id, 'fact'),
        };
      });
    return verdict(findings, [], practices.length, noPractices);
  },
};

/** A value is lived or not; of other dimensions the pole is named. */
function sideOf(stance: number, isValue: boolean): string {
  if (stance === 0) return 'neither';
  return isValue ? (stance > 0 ? 'lives' : 'breaks') : 'one';
}
