// The hours that were really worked are split very differently from the importance of the goals.
import type { Rule } from '../assess/rule.ts';
import { farFromPriorities } from './far-from-priorities.ts';

export const hoursFarFromPriorities: Rule = farFromPriorities('hours');
