// A pair of practices that cannot be read: a practice with itself, or the same two marked in different ways.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { pairMatrix, practiceName } from '../figures/practice-pairs.ts';
import type { PracticePair } from '../model/practice-pair.ts';
import { noPairs, pairRef } from './pairs.ts';
import { noPractices } from './stances.ts';
import { evidence } from './values.ts';

export const practicePairContradictory: Rule = {
  id: 'practice-pair-contradictory',
  severity: 'warning',
  topic: 'practices',
  basis: 'convention',
  citation: null,
  check(context) {
    const { practices, practicePairs } = context.business;
    if (practices.length === 0) return { outcome: 'cannot-tell', untold: [noPractices] };
    const { withItself, contradicting } = pairMatrix(context);
    const findings = [
      ...withItself.map((pair) => draft(context, [pair], 'itself')),
      ...contradicting.map((pairs) => draft(context, pairs, 'differs')),
    ];
    return verdict(findings, [], practicePairs.length, noPairs);
  },
};

function draft(context: Context, pairs: readonly PracticePair[], kind: 'itself' | 'differs'): FindingDraft {
  const [first, ...others] = pairs;
  const called = (id: string | undefined): string => {
    const practice = id === undefined ? null : context.find('practice', id);
    return practice ? practiceName(context, practice) : '';
  };
  return {
    about: pairs.map((pair) => pairRef(context, pair)),
    data: { kind, first: called(first?.practice), second: called(first?.other), times: pairs.length },
    evidence: pairs.map((pair) =>
      evidence('practice-pair', pair.id, called(pair.practice), 'pair', {
        sign: pair.sign,
        other: called(pair.other),
      }),
    ),
    suggestion:
      kind === 'itself'
        ? { changes: pairs.map(({ id }) => ({ kind: 'remove', noun: 'practice-pair', id })), asks: [] }
        : { changes: [], asks: others.map(({ id }) => ({ noun: 'practice-pair', id, field: 'sign' })) },
    alternatives: kind === 'itself' ? [] : [1],
  };
}
