// The books and measures of manufacturer-aligned: what is spent on what, and how the numbers went.
import type { Example, PostingStream } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { spend, year } from '../streams.ts';
import { houseStreams, sales, seasonOfOrders, wages } from './house-books.ts';

export const postings: readonly PostingStream[] = [
  ...sales(0.05),
  ...houseStreams,
  ...wages('Series', 35600, 'activity/series-production'),
  ...wages('Tools', 6300, 'activity/tooling'),
  ...wages('Checks', 3200, 'activity/quality-checks'),
  ...wages('Order desk', 4600, 'activity/order-desk'),
  ...wages('Sales', 6300, 'activity/field-sales'),
  ...wages('Planning', 5700, 'activity/planning'),
  ...wages('Dispatch', 4600, 'activity/dispatch'),
  ...wages('Training', 8900, 'activity/training'),
  spend(
    'Great Lakes Stainless',
    'Material',
    'Stainless strip, contract',
    week(2),
    6900,
    'activity/series-production',
    {
      noise: 0.08,
      season: seasonOfOrders,
      growth: 0.04,
    },
  ),
  spend(
    'Great Lakes Stainless credit',
    'Material',
    'Credit note',
    year(6, 12),
    -900,
    'activity/series-production',
    {
      noise: 0.3,
    },
  ),
  spend(
    ['Press School West', 'Trade Course Centre'],
    'Training',
    'Course',
    month(2, 12),
    1900,
    'activity/training',
    {
      noise: 0.15,
    },
  ),
  spend(
    'Wholesale Counter Days',
    'Marketing',
    'Counter day at a wholesaler',
    month(2),
    640,
    'activity/field-sales',
    {
      noise: 0.2,
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
  spend(
    'Skill Card Systems',
    'Training',
    'Training plan, machine by machine',
    month(1, 20),
    1400,
    'initiative/skills-plan',
    {
      noise: 0.1,
      from: '2026-02',
    },
  ),
  spend('Mill Audit Partners', 'Fees', 'Audit at the mill', month(1, 24), 1200, 'initiative/one-mill', {
    noise: 0.1,
    from: '2026-05',
  }),
  spend(
    'Shelf & Bin',
    'Equipment',
    'Shelves at wholesalers',
    month(1, 6),
    2100,
    'initiative/shelf-at-wholesalers',
    {
      noise: 0.15,
      from: '2026-06',
    },
  ),
];

export const series: Example['series'] = [
  { kpi: 'net-margin', from: 7.5, to: 8, noise: 0.3, decimals: 1 },
  { kpi: 'order-book', from: 4.1, to: 5.1, noise: 0.25, decimals: 1 },
  { kpi: 'csat', from: 4.22, to: 4.36, noise: 0.04, decimals: 2, maximum: 5 },
  { kpi: 'answer-hours', from: 9, to: 5.4, noise: 0.6, decimals: 1 },
  { kpi: 'units-per-hour', from: 41, to: 44.6, noise: 0.8, decimals: 1 },
  { kpi: 'first-pass-yield', from: 93.5, to: 95.4, noise: 0.5, decimals: 1, maximum: 100 },
  { kpi: 'training-hours', from: 14, to: 30, noise: 0.9, decimals: 1 },
  { kpi: 'all-rounders', from: 3, to: 5, noise: 0.3, decimals: 0 },
];
