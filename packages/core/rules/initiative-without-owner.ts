// A planned or running initiative for which nobody answers.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { asking, setting } from './suggestions.ts';
import { evidence } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const initiativeWithoutOwner: Rule = {
  id: 'initiative-without-owner',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const initiatives = openInitiatives(context);
    const findings = initiatives
      .filter(({ owner }) => owner === null)
      .map((one) => {
        const { id, name } = one;
        const doer = one.function === null ? null : context.find('function', one.function);
        const head = doer?.head ?? null;
        const person = head === null ? '' : context.nameOf('person', head);
        return {
          about: [about('initiative', one)],
          data: { initiative: name, person, known: head === null ? 'no' : 'yes' },
          evidence:
            head === null ? [] : [evidence('person', head, person, 'leads', { function: doer?.name ?? '' })],
          suggestion:
            head === null ? asking('initiative', id, 'owner') : setting('initiative', id, { owner: head }),
        };
      });
    return verdict(findings, [], initiatives.length, noInitiatives);
  },
};
