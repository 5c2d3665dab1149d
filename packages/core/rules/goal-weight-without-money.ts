// A goal that the owners find important gets next to none of the money.
import type { Rule } from '../assess/rule.ts';
import { goalWeightWithout } from './goal-weight-without.ts';

export const goalWeightWithoutMoney: Rule = goalWeightWithout('money');
