// The outlooks of the measures of a business, one after the other: for the command line and for tests.
import type { Outlooks } from '../figures/context.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { computeOutlook } from './compute-outlook.ts';
import { outlookRequests } from './outlook-request.ts';

/**
 * Cost: the sum of `computeOutlook` over the measures.
 *
 * @param wanted `of-goals` leaves out measures on which no active goal rests: an assessment asks for no others.
 */
export function computeOutlooks(
  business: Business,
  today: Day,
  wanted: 'all' | 'of-goals' = 'all',
): Outlooks {
  const aimed = new Set(business.goals.filter(({ status }) => status === 'active').map(({ kpi }) => kpi));
  return new Map(
    outlookRequests(business, today).flatMap((plan) => {
      if (wanted === 'of-goals' && !aimed.has(plan.kpi)) return [];
      const answer = computeOutlook(plan);
      return answer.ok ? [[plan.kpi, answer.outlook] as const] : [];
    }),
  );
}
