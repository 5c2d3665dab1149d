// Which findings belong on the map: those of the rules about lanes, arrows and the matrix.
import { type Finding, rules } from '@evenkeel/core';

const ofMap: ReadonlySet<string> = new Set(rules.filter(({ topic }) => topic === 'map').map(({ id }) => id));

export function isAboutMap({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return ofMap.has(ruleId);
}
