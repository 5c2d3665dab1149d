// Practices that cannot be parted into camps without a quarrel: somewhere a friend's friend is a foe.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type PairRelation, practiceBalance } from '../figures/practice-frustration.ts';
import { pairMatrix, practiceName } from '../figures/practice-pairs.ts';
import { noPairs, pairRef } from './pairs.ts';
import { noPractices } from './stances.ts';
import { evidence, need, untold } from './values.ts';

export const practicesPullApart: Rule = {
  id: 'practices-pull-apart',
  severity: 'advice',
  topic: 'practices',
  basis: 'attributed',
  citation:
    "Cartwright & Harary 1956, Structural balance: a generalization of Heider's theory, Psychological Review 63:277–293",
  check(context) {
    const { practices, practicePairs } = context.business;
    if (practices.length === 0) return { outcome: 'cannot-tell', untold: [noPractices] };
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    for (const { nodes, frustration, violated } of practiceBalance(pairMatrix(context)).parts) {
      const data = { practices: nodes.length };
      if (frustration === null) unknown.push(untold('too-many-pairs', [need('fewer-pairs', 30, data)], data));
      else if (frustration > 0) findings.push(draft(context, nodes.length, violated));
    }
    return verdict(findings, unknown, practicePairs.length, noPairs);
  },
};

function draft(context: Context, practices: number, violated: readonly PairRelation[]): FindingDraft {
  const [first] = violated.map(({ pair }) => pair);
  return {
    about: violated.map(({ pair }) => pairRef(context, pair.pair)),
    data: {
      practices,
      pairs: violated.length,
      first: first ? practiceName(context, first.practice) : '',
      second: first ? practiceName(context, first.other) : '',
      sign: first?.pair.sign ?? 'neutral',
    },
    evidence: violated.map(({ pair: { pair, practice, other } }) =>
      evidence('practice-pair', pair.id, practiceName(context, practice), 'pair', {
        sign: pair.sign,
        other: practiceName(context, other),
      }),
    ),
    figureId: 'practice-frustration',
    suggestion: {
      changes: [],
      asks: violated.map(({ pair }) => ({ noun: 'practice-pair', id: pair.pair.id, field: 'sign' })),
    },
    alternatives: [1],
  };
}
