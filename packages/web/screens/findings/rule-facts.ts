// What is known about each rule besides its sentences: topic, severity, where it comes from.
import { type Rule, rules } from '@evenkeel/core';

export type RuleFacts = Pick<Rule, 'id' | 'topic' | 'severity' | 'basis' | 'citation'>;

const byId: ReadonlyMap<string, RuleFacts> = new Map(rules.map((rule) => [rule.id, rule]));

/** Null for a rule that this version of the page does not know. */
export function ruleFacts(ruleId: string): RuleFacts | null {
  return byId.get(ruleId) ?? null;
}

/** Topics in the order in which the rules are explained. */
export const topics: readonly Rule['topic'][] = [...new Set(rules.map(({ topic }) => topic))];
