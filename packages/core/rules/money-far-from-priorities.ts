// The money that was really spent is split very differently from the importance of the goals.
import type { Rule } from '../assess/rule.ts';
import { farFromPriorities } from './far-from-priorities.ts';

export const moneyFarFromPriorities: Rule = farFromPriorities('money');
