// How far what functions do agrees with the positions the business chose.
import type { Evidence, Figure, FigurePart } from '../assess/figure.ts';
import { averageDeviation, disputeCut } from '../methods/average-deviation.ts';
import { consistencyShare, contradicts } from '../methods/consistency-share.ts';
import { message } from '../model/message.ts';
import type { Practice } from '../model/practice.ts';
import { type Context, groupBy } from './context.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'consistency-share',
  citation: 'Porter 1996, What is strategy?, Harvard Business Review 74(6):61–78',
  formula: 'pairs of function and dimension without contradiction / answered pairs',
  unit: 'share',
  basis: 'convention',
};

/** Stances run over five options, −2 … +2. */
const STANCE_OPTIONS = 5;

/** `consistency-share`: one part per dimension. Several answers for one pair count as their mean. */
export function consistencyFigure(context: Context): Figure {
  const name = { id: 'consistency-share', subject: null };
  const { practices } = context.business;
  if (practices.length === 0) {
    return cannotTell(method, name, [{ what: message('need.practices'), minutes: 15 }]);
  }
  const answers = [...groupBy(practices, ({ dimension, function: doer }) => `${dimension}/${doer}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => pairOf(context, group));
  const answered = answers.flatMap((pair) =>
    pair.position === null ? [] : [{ ...pair, position: pair.position }],
  );
  const value = consistencyShare(answered);
  if (value === null) {
    const names = [...new Set(answers.map(({ dimensionName }) => dimensionName))];
    const needs = names.map((one) => ({ what: message('need.position', { dimension: one }), minutes: 2 }));
    return cannotTell(method, name, needs, { n: 0 });
  }
  const respondents = new Set(practices.map(({ respondent }) => respondent));
  const untold = answers.length - answered.length;
  const isOneView = respondents.size === 1 && !respondents.has(null);
  const isUnknown = respondents.has(null) && respondents.size <= 2;
  return told(
    method,
    name,
    value,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: answered.length,
      words: isOneView ? message('figure.one-view') : null,
      notes: [
        ...(untold > 0 ? [message('figure.note.pairs-untold', { pairs: untold })] : []),
        ...(isUnknown ? [message('figure.note.respondents-unknown')] : []),
      ],
      parts: partsOf(answered),
      inputs: practices.map((practice) => evidenceOf(context, practice)),
    },
  );
}

interface Pair {
  readonly dimension: string;
  readonly dimensionName: string;
  readonly position: number | null;
  /** Mean of the answers for this function and dimension. */
  readonly stance: number;
}

function pairOf(context: Context, group: readonly Practice[]): Pair {
  const dimension = group[0]?.dimension ?? '';
  return {
    dimension,
    dimensionName: context.nameOf('dimension', dimension),
    position: context.find('dimension', dimension)?.position ?? null,
    stance: group.reduce((sum, { stance }) => sum + stance, 0) / group.length,
  };
}

function partsOf(pairs: readonly (Pair & { readonly position: number })[]): readonly FigurePart[] {
  return [...groupBy(pairs, ({ dimension }) => dimension)].map(([id, group]) => {
    const deviation = averageDeviation(group.map(({ stance }) => stance)) ?? 0;
    const disputed = deviation > disputeCut(STANCE_OPTIONS);
    return {
      noun: 'dimension',
      id,
      name: group[0]?.dimensionName ?? id,
      values: {
        pairs: group.length,
        contradictions: group.filter(contradicts).length,
        averageDeviation: deviation,
        disputed: disputed ? 1 : 0,
      },
      reasons: disputed ? [message('figure.disputed')] : [],
    };
  });
}

function evidenceOf(context: Context, { id, function: doer, dimension, stance, fact }: Practice): Evidence {
  const position = context.find('dimension', dimension)?.position ?? 0;
  return {
    noun: 'practice',
    id,
    name: context.nameOf('function', doer),
    detail: message('evidence.practice', { stance, position, fact: fact ?? '' }),
  };
}
