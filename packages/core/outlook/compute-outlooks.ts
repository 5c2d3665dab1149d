// The outlooks of all measures of a business, one after the other: for the command line and for tests.
import type { Outlooks } from '../figures/context.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { computeOutlook } from './compute-outlook.ts';
import { outlookRequests } from './outlook-request.ts';

/** Cost: the sum of `computeOutlook` over the measures. */
export function computeOutlooks(business: Business, today: Day): Outlooks {
  return new Map(
    outlookRequests(business, today).flatMap((plan) => {
      const answer = computeOutlook(plan);
      return answer.ok ? [[plan.kpi, answer.outlook] as const] : [];
    }),
  );
}
