// A position that the owners chose, but that no function is known to live.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Practice } from '../model/practice.ts';
import { about } from './about.ts';
import { practiceEvidence, stancesByDimension } from './stances.ts';
import { asking } from './suggestions.ts';
import { need, untold } from './values.ts';

export const positionWithoutPractice: Rule = {
  id: 'position-without-practice',
  severity: 'warning',
  topic: 'practices',
  basis: 'attributed',
  citation:
    'Porter 1996, What is strategy?, Harvard Business Review 74(6): first-order fit, simple consistency',
  check(context) {
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    const dimensions = stancesByDimension(context).filter(({ dimension }) => (dimension.position ?? 0) !== 0);
    for (const { dimension, stances } of dimensions) {
      const position = dimension.position ?? 0;
      const practices = stances.flatMap((one) => one.practices);
      const chosen = position > 0 ? dimension.highPole : dimension.lowPole;
      if (practices.length === 0) {
        const data = { dimension: dimension.name };
        unknown.push(untold('no-practice-on', [need('practice-on', 5, data)], data));
      } else if (nobodyLives(practices, position)) {
        findings.push({
          about: [about('dimension', dimension)],
          data: {
            dimension: dimension.name,
            value: dimension.isValue ? 'yes' : 'no',
            chosen,
            promise: dimension.promise ?? chosen,
            promised: dimension.promise === null ? 'no' : 'yes',
            functions: stances.length,
          },
          evidence: practices.map((practice) => practiceEvidence(context, practice, position)),
          suggestion: asking('dimension', dimension.id, 'position'),
          alternatives: [1],
        });
      }
    }
    return verdict(findings, unknown, dimensions.length, noPositions);
  },
};

/** Where all are against it, each is named by `practice-against-position`, which says more. */
function nobodyLives(practices: readonly Practice[], position: number): boolean {
  const sides = practices.map(({ stance }) => Math.sign(stance * position));
  return sides.every((side) => side <= 0) && sides.some((side) => side === 0);
}

const noPositions: Untold = untold('no-positions', [need('positions', 10)]);
