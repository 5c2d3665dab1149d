// The order of assignment rules: which comes next, and what changes when one is moved.
import type { AssignmentRule, Change } from '@evenkeel/core';

const step = 10;

/** Rules as they are tried; equal numbers go by key, as in the assignment itself. */
export function inOrder(rules: readonly AssignmentRule[]): readonly AssignmentRule[] {
  return [...rules].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The number of a rule that is tried after all others. */
export function orderAfter(rules: readonly Pick<AssignmentRule, 'order'>[]): number {
  return Math.max(0, ...rules.map(({ order }) => order)) + step;
}

/** Moves the rule at `from` to `to`; only rules whose number becomes another one are changed. */
export function moveRule(rules: readonly AssignmentRule[], from: number, to: number): readonly Change[] {
  const ordered = [...inOrder(rules)];
  const [moved] = ordered.splice(from, 1);
  if (!moved || from === to || to < 0 || to > ordered.length) return [];
  ordered.splice(to, 0, moved);
  return ordered.flatMap((rule, index): readonly Change[] => {
    const order = (index + 1) * step;
    return rule.order === order
      ? []
      : [{ kind: 'update', noun: 'assignment-rule', id: rule.id, set: { order } }];
  });
}
