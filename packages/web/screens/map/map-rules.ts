// Which findings belong on the map, and which on the rows and columns of the X-matrix.
import { type Assessment, type Finding, rules } from '@evenkeel/core';

const ofMap: ReadonlySet<string> = new Set(rules.filter(({ topic }) => topic === 'map').map(({ id }) => id));

/** What nothing stands behind, in the order in which it is told. */
export const matrixRules: readonly string[] = [
  'long-term-goal-without-annual',
  'annual-goal-without-long-term',
  'goal-without-initiative',
  'goal-without-kpi',
  'initiative-serves-no-goal',
  'initiative-serves-too-many-goals',
  'kpi-measures-no-goal',
  'matrix-entry-not-tied',
];

export function isAboutMap({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ofMap.has(ruleId);
}

/** The finding that says best why a row or column of the matrix stands alone; null without one. */
export function matrixFinding({ findings }: Assessment, noun: string, id: string): Finding | null {
  const about = findings.filter(
    (finding) =>
      finding.accepted === null &&
      matrixRules.includes(finding.ruleId) &&
      finding.about[0]?.noun === noun &&
      finding.about[0]?.id === id,
  );
  const [first] = about.sort((a, b) => matrixRules.indexOf(a.ruleId) - matrixRules.indexOf(b.ruleId));
  return first ?? null;
}
