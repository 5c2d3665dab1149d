// A function really does the opposite of the position that the owners chose.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { message } from '../model/message.ts';
import { about } from './about.ts';

export const practiceAgainstPosition: Rule = {
  id: 'practice-against-position',
  severity: 'serious',
  topic: 'practices',
  basis: 'published',
  citation:
    'Porter 1996, What is strategy?, Harvard Business Review 74(6): first-order fit, simple consistency',
  check(context) {
    const findings: FindingDraft[] = [];
    const untold: Untold[] = [];
    for (const practice of context.business.practices) {
      const dimension = context.find('dimension', practice.dimension);
      const doer = context.find('function', practice.function);
      if (!dimension || !doer) continue;
      if (dimension.position === null) {
        const what = message('need.position', { dimension: dimension.name });
        untold.push({
          reason: message('untold.no-position', { dimension: dimension.name }),
          needs: [{ what, minutes: 2 }],
        });
        continue;
      }
      if (Math.sign(practice.stance) * Math.sign(dimension.position) !== -1) continue;
      const [chosen, lived] =
        dimension.position > 0
          ? [dimension.highPole, dimension.lowPole]
          : [dimension.lowPole, dimension.highPole];
      findings.push({
        about: [
          about('dimension', dimension),
          about('function', doer),
          { noun: 'practice', id: practice.id, name: practice.fact ?? '' },
        ],
        data: {
          dimension: dimension.name,
          function: doer.name,
          chosen,
          lived,
          promise: dimension.promise ?? chosen,
          fact: practice.fact ?? lived,
        },
        evidence: [
          {
            noun: 'practice',
            id: practice.id,
            name: doer.name,
            detail: message('evidence.practice', {
              stance: practice.stance,
              fact: practice.fact ?? '',
              position: dimension.position,
            }),
          },
        ],
        suggestion: { changes: [], asks: [{ noun: 'practice', id: practice.id, field: 'stance' }] },
      });
    }
    return verdict(findings, untold, context.business.practices.length, {
      reason: message('untold.no-practices'),
      needs: [{ what: message('need.practices'), minutes: 15 }],
    });
  },
};
