// Rules that cannot tell, gathered by what keeps them from it: one reason, one way out, all the rules it would wake.
import type { RuleOutcome, Untold } from '@evenkeel/core';

export interface UntoldGroup extends Untold {
  readonly rules: readonly string[];
}

/** Reasons that wake most rules first; otherwise in the order of the rules. */
export function groupUntold(rules: readonly RuleOutcome[]): readonly UntoldGroup[] {
  const groups = new Map<string, { untold: Untold; rules: string[] }>();
  for (const { ruleId, untold } of rules) {
    for (const one of untold) {
      const key = JSON.stringify([one.reason, one.needs]);
      const group = groups.get(key) ?? { untold: one, rules: [] };
      groups.set(key, group);
      if (!group.rules.includes(ruleId)) group.rules.push(ruleId);
    }
  }
  return [...groups.values()]
    .map(({ untold, rules: ids }) => ({ ...untold, rules: ids }))
    .sort((a, b) => b.rules.length - a.rules.length);
}
