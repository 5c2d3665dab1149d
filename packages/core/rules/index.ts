// The rules, listed by hand in the order in which they are explained.
import type { Rule } from '../assess/rule.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';
import { hoursFarFromPriorities } from './hours-far-from-priorities.ts';
import { moneyFarFromPriorities } from './money-far-from-priorities.ts';
import { practiceAgainstPosition } from './practice-against-position.ts';

export const rules: readonly Rule[] = [
  goalWithoutKpi,
  practiceAgainstPosition,
  moneyFarFromPriorities,
  hoursFarFromPriorities,
];
