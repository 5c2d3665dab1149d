// Which pairs of practices keep the practices from falling into two camps without a quarrel.
import type { Evidence, Figure, FigurePart } from '../assess/figure.ts';
import {
  type SignedFrustration,
  type SignedRelation,
  signedFrustration,
} from '../methods/signed-frustration.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import { cannotTell, type Method, told } from './outcome.ts';
import { type MarkedPair, type PairMatrix, pairMatrix, practiceName } from './practice-pairs.ts';

const method: Method = {
  methodId: 'signed-frustration',
  citation:
    "Cartwright & Harary 1956, Structural balance: a generalization of Heider's theory, Psychological Review 63:277–293",
  formula: 'the fewest pairs violated by any parting of the practices into two camps',
  unit: 'count',
  basis: 'attributed',
};

export interface PairRelation extends SignedRelation {
  readonly pair: MarkedPair;
}

/** The signed graph of all pairs that reinforce or obstruct, each once; neutral ones hold nothing together or apart. */
export function practiceBalance(matrix: PairMatrix): SignedFrustration<PairRelation> {
  const relations = [
    ...matrix.reinforcing.map((pair) => relationOf(pair, 1)),
    ...matrix.obstructing.map((pair) => relationOf(pair, -1)),
  ].sort((a, b) => (a.pair.pair.id < b.pair.pair.id ? -1 : 1));
  const nodes = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].sort();
  return signedFrustration(nodes, relations);
}

/**
 * `practice-frustration`: parts are the counts of the matrix of change (`reinforces`, `neutral`, `obstructs`), then each
 * connected group of practices with its `frustration`, the sizes of its two camps, and the pairs to change as reasons.
 * Cost grows with 2ⁿ⁻¹ × pairs of each group of n ≤ 15 practices.
 */
export function practiceFrustrationFigure(context: Context): Figure {
  const name = { id: 'practice-frustration', subject: null };
  const { practices, practicePairs } = context.business;
  if (practices.length === 0) {
    return cannotTell(method, name, [{ what: message('need.practices'), minutes: 15 }]);
  }
  if (practicePairs.length === 0) {
    return cannotTell(method, name, [{ what: message('need.practice-pairs'), minutes: 15 }]);
  }
  const matrix = pairMatrix(context);
  const balance = practiceBalance(matrix);
  const unread = matrix.withItself.length + matrix.contradicting.reduce((sum, { length }) => sum + length, 0);
  const marked = [...matrix.reinforcing, ...matrix.neutral, ...matrix.obstructing];
  const extras = {
    n: marked.length,
    notes: unread > 0 ? [message('figure.note.pairs-unread', { pairs: unread })] : [],
    parts: [...countParts(matrix), ...balance.parts.map((part) => groupPart(context, part))],
    inputs: marked.map((one) => evidenceOf(context, one)),
  };
  if (balance.value === null) {
    const what = message('need.fewer-pairs', { practices: largestGroup(balance) });
    return cannotTell(method, name, [{ what, minutes: null }], extras);
  }
  return told(
    method,
    name,
    balance.value,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      ...extras,
      words: message(balance.value === 0 ? 'figure.frustration.balanced' : 'figure.frustration.pulls', {
        pairs: balance.value,
      }),
    },
  );
}

function relationOf(pair: MarkedPair, sign: 1 | -1): PairRelation {
  return { from: pair.practice.id, to: pair.other.id, sign, pair };
}

function countParts({ reinforcing, neutral, obstructing }: PairMatrix): readonly FigurePart[] {
  return (
    [
      ['reinforces', reinforcing],
      ['neutral', neutral],
      ['obstructs', obstructing],
    ] as const
  ).map(([id, pairs]) => ({ noun: null, id, name: '', values: { pairs: pairs.length } }));
}

function groupPart(
  context: Context,
  { nodes, frustration, camps, violated }: SignedFrustration<PairRelation>['parts'][number],
): FigurePart {
  const called = (id: string): string => {
    const practice = context.find('practice', id);
    return practice ? practiceName(context, practice) : id;
  };
  return {
    noun: 'practice',
    id: nodes[0] ?? '',
    name: called(nodes[0] ?? ''),
    values: { practices: nodes.length, frustration, one: camps[0].length, other: camps[1].length },
    reasons: violated.map(({ pair }) =>
      message('figure.frustration.change-pair', {
        first: practiceName(context, pair.practice),
        second: practiceName(context, pair.other),
        sign: pair.pair.sign,
      }),
    ),
  };
}

function largestGroup({ parts }: SignedFrustration<PairRelation>): number {
  return parts.reduce((most, { nodes }) => Math.max(most, nodes.length), 0);
}

function evidenceOf(context: Context, { pair, practice, other }: MarkedPair): Evidence {
  const detail = message('evidence.pair', { sign: pair.sign, other: practiceName(context, other) });
  return { noun: 'practice-pair', id: pair.id, name: practiceName(context, practice), detail };
}
