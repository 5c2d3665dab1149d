// A goal that the owners find important gets next to none of the hours.
import type { Rule } from '../assess/rule.ts';
import { goalWeightWithout } from './goal-weight-without.ts';

export const goalWeightWithoutHours: Rule = goalWeightWithout('hours');
