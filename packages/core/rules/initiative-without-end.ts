// A planned or running initiative without a day on which it ends: an activity in disguise.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { asking } from './suggestions.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const initiativeWithoutEnd: Rule = {
  id: 'initiative-without-end',
  severity: 'advice',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const initiatives = openInitiatives(context);
    const findings = initiatives
      .filter(({ end }) => end === null)
      .map((one) => ({
        about: [about('initiative', one)],
        data: { initiative: one.name },
        suggestion: asking('initiative', one.id, 'end'),
        alternatives: [1],
      }));
    return verdict(findings, [], initiatives.length, noInitiatives);
  },
};
