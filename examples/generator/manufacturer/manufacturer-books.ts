// The books and measures of manufacturer: what is spent on what, and how the numbers went.
import type { Example, PostingStream } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, year } from '../streams.ts';
import { houseStreams, sales, seasonOfOrders, wages } from './house-books.ts';

export const postings: readonly PostingStream[] = [
  ...sales(0.02),
  setApart('income', 'Rush customers', 'Sales', 'Invoice, made to measure', week(), -8600, {
    noise: 0.35,
    growth: 0.05,
  }),
  ...houseStreams,
  ...wages('Series', 25800, 'activity/series-production'),
  ...wages('Made to measure', 13900, 'activity/one-off-production'),
  ...wages('Tools', 6900, 'activity/tooling'),
  ...wages('Checks', 5600, 'activity/quality-checks'),
  ...wages('Order desk', 4900, 'activity/order-desk'),
  ...wages('Sales', 7100, 'activity/field-sales'),
  ...wages('Planning', 6200, 'activity/planning'),
  ...wages('Dispatch', 4600, 'activity/dispatch'),
  ...wages('Training', 500, 'activity/training'),
  spend(
    ['Steel Broker East', 'Lot & Coil Trading', 'Metal Auction Online'],
    'Material',
    'Stainless strip, lowest bid',
    week(2),
    6900,
    'activity/series-production',
    { noise: 0.2, season: seasonOfOrders, growth: 0.03 },
  ),
  spend(
    'Odd Size Metals',
    'Material',
    'Strip for made to measure',
    week(),
    4100,
    'activity/one-off-production',
    {
      noise: 0.3,
    },
  ),
  spend(
    'Rework & Weld',
    'Outside work',
    'Rework of rejected lots',
    month(2, 19),
    2300,
    'activity/quality-checks',
    {
      noise: 0.3,
      growth: 0.15,
    },
  ),
  spend(
    'Steel Broker East credit',
    'Material',
    'Credit note, rejected lot',
    year(2, 5, 8, 11),
    -3400,
    'activity/series-production',
    {
      noise: 0.3,
    },
  ),
  spend(
    'Trade Course Centre',
    'Training',
    'Safety course, as the law asks',
    year(3, 10),
    850,
    'activity/training',
  ),
  spend(
    'Hall 5 Exhibitions',
    'Marketing',
    'Stand at the trade fair',
    year(5, 9),
    7200,
    'activity/field-sales',
    { noise: 0.1 },
  ),
  spend(
    'Duplex Press Works',
    'Machines',
    'Press, instalment',
    month(1, 22),
    9100,
    'initiative/one-off-press',
    {
      noise: 0.05,
      from: '2026-03',
    },
  ),
  spend('Lean Floor Advice', 'Fees', 'Set-up workshops', month(1, 13), 1500, 'initiative/setup-reduction', {
    noise: 0.1,
    from: '2026-04',
  }),
  spend('Portal Makers', 'Software', 'Order status online', month(1, 11), 2700, 'initiative/order-status', {
    noise: 0.1,
    from: '2026-07',
  }),
  // What nobody has assigned yet.
  spend(
    ['SQ *FALLS METAL', 'CARD 8841 ALDER FALLS', 'PAYPAL *TOOLING'],
    'Card payments',
    'Card payment',
    month(5),
    540,
    null,
    {
      noise: 0.6,
    },
  ),
  spend('GRANT & LOYAL PARTNERS', 'Fees', 'Invoice', year(2, 5, 8, 11), 4800, null, { noise: 0.2 }),
];

/** Four measures were kept three years longer, from the first scorecard of 2021 on. */
const earlierMonths = 36;

/** Fewer rejects please customers two months later; units per hour do nothing for the margin. */
export const series: Example['series'] = [
  { kpi: 'net-margin', from: 7.4, to: 7.1, noise: 0.5, decimals: 1, season: seasonOfOrders, earlierMonths },
  { kpi: 'order-book', from: 4.1, to: 4.4, noise: 0.25, decimals: 1 },
  { kpi: 'first-pass-yield', from: 93.5, to: 91.8, noise: 0.6, decimals: 1, maximum: 100, earlierMonths },
  {
    kpi: 'csat',
    from: 4.22,
    to: 4.16,
    noise: 0.05,
    decimals: 2,
    maximum: 5,
    earlierMonths,
    follows: { kpi: 'first-pass-yield', months: 2, by: 0.08 },
  },
  { kpi: 'repeat-orders', from: 71, to: 67, noise: 1.6, decimals: 1, maximum: 100 },
  { kpi: 'units-per-hour', from: 41, to: 41.8, noise: 0.9, decimals: 1, earlierMonths },
  { kpi: 'training-hours', from: 9, to: 7, noise: 0.6, decimals: 1 },
  { kpi: 'all-rounders', from: 3, to: 3, noise: 0.3, decimals: 0 },
];
