// An arrow whose result answers, but the other way than was meant.
import type { Rule } from '../assess/rule.ts';
import { causeCitation } from '../figures/cause-verdict.ts';
import { judgeCauses } from './causes.ts';

export const causeContradicted: Rule = {
  id: 'cause-contradicted',
  severity: 'warning',
  topic: 'map',
  basis: 'attributed',
  citation: causeCitation,
  check: (context, measured) =>
    judgeCauses(context, measured, 'contradicted', ({ id, sign }) => ({
      suggestion: {
        changes: [
          { kind: 'update', noun: 'cause', id, set: { sign: sign === 'lowers' ? 'raises' : 'lowers' } },
        ],
        asks: [],
      },
      alternatives: [1, 2, 3],
    })),
};
