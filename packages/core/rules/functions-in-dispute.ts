// Functions that pull to opposite sides of a dimension on which the owners have taken no side.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Dimension } from '../model/dimension.ts';
import { about } from './about.ts';
import { type FunctionStance, noPractices, practiceEvidence, stancesByDimension } from './stances.ts';
import { asking } from './suggestions.ts';
import { names, need, untold } from './values.ts';

export const functionsInDispute: Rule = {
  id: 'functions-in-dispute',
  severity: 'warning',
  topic: 'practices',
  basis: 'attributed',
  citation:
    'Porter 1996, What is strategy?, Harvard Business Review 74(6): first-order fit, simple consistency',
  check(context) {
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    for (const { dimension, stances } of stancesByDimension(context)) {
      // Where a side is chosen, whoever is on the other one stands against it: `practice-against-position` names that.
      if (stances.length === 0 || (dimension.position ?? 0) !== 0) continue;
      if (stances.length === 1) {
        const data = { dimension: dimension.name, function: stances[0]?.doer.name ?? '' };
        unknown.push(untold('one-function', [need('second-practice', 5, data)], data));
        continue;
      }
      const low = stances.filter(({ side }) => side < 0);
      const high = stances.filter(({ side }) => side > 0);
      if (low.length > 0 && high.length > 0) findings.push(draft(context, dimension, low, high));
    }
    return verdict(findings, unknown, context.business.practices.length, noPractices);
  },
};

function draft(
  context: Context,
  dimension: Dimension,
  low: readonly FunctionStance[],
  high: readonly FunctionStance[],
): FindingDraft {
  const nameAll = (side: readonly FunctionStance[]): ReturnType<typeof names> =>
    names(side.map(({ doer }) => doer.name));
  const sides = [...low, ...high];
  return {
    about: [about('dimension', dimension), ...sides.map(({ doer }) => about('function', doer))],
    data: {
      dimension: dimension.name,
      value: dimension.isValue ? 'yes' : 'no',
      low: nameAll(low).names,
      lowMore: nameAll(low).more,
      lowCount: low.length,
      high: nameAll(high).names,
      highMore: nameAll(high).more,
      highCount: high.length,
      lowPole: dimension.lowPole,
      highPole: dimension.highPole,
    },
    evidence: sides.flatMap(({ practices }) =>
      practices.map((practice) => practiceEvidence(context, practice, dimension.position)),
    ),
    suggestion: asking('dimension', dimension.id, 'position'),
    alternatives: [1],
  };
}
