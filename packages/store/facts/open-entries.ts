// Which lines wait for somebody to say what they belong to.
import { untied } from './totals-sql.ts';

/** Only spending: income, transfers and the like are tied to no work by their nature. */
export const openMoney = `${untied} and not assigned_by_hand and nature = 'spending'`;

export const openTime = `${untied} and not assigned_by_hand`;
