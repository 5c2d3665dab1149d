// The books and measures of the software firm: what is spent on what, and how the numbers went.
import type { Example, PostingStream } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, wagesOf, year } from '../streams.ts';

const wages = wagesOf('Revenue and Customs PAYE', 0.115);

export const postings: readonly PostingStream[] = [
  setApart('income', 'Harbour contracts', 'Licences', 'Contract of a harbour', week(11), -2020, {
    noise: 0.35,
    growth: 0.06,
  }),
  setApart('income', 'Port authorities', 'Projects', 'Project invoice', month(3), -5200, { noise: 0.4 }),
  spend('Quay Street Estates', 'Rent', 'Rent of the office', month(1, 1), 4100, 'activity/office'),
  spend('Lochside Energy', 'Energy', 'Electricity and heat', month(1, 16), 520, 'activity/office', {
    noise: 0.2,
  }),
  spend('Northern Mutual', 'Insurance', 'Insurance, quarter', year(1, 4, 7, 10), 1900, 'activity/office'),
  spend(
    ['BRIGHT BEAN LTD', 'KITCHEN & CO', 'Post Office'],
    'Office',
    'Card payment',
    month(4),
    85,
    'activity/office',
    {
      noise: 0.5,
    },
  ),
  spend('Baird & Sons', 'Fees', 'Accounts', year(3, 6, 9, 12), 1650, 'activity/running-the-firm'),
  spend('Bank of the Isles', 'Bank', 'Account fees', month(1, 28), 42, 'activity/running-the-firm'),
  spend('Clyde Telecom', 'Telephone', 'Telephone and lines', month(1, 9), 390, 'activity/running-the-firm'),
  setApart('tax-collected', 'Revenue and Customs VAT', 'VAT', 'VAT, quarter', year(2, 5, 8, 11), 21500, {
    noise: 0.08,
  }),
  setApart('drawings', 'I MacRae', 'Drawings', "Owner's drawings", month(1, 25), 3200),
  ...wages('Management', 8900, 'activity/running-the-firm'),
  ...wages('Development care', 14400, 'activity/care-and-repair'),
  ...wages('Development new', 9800, 'activity/new-features'),
  ...wages('Testing', 6600, 'activity/testing'),
  ...wages('Product', 6900, 'activity/finding-ideas'),
  ...wages('Support', 6100, 'activity/helping-harbours'),
  ...wages('Sales', 7400, 'activity/selling'),
  ...wages('Servers', 4100, 'activity/running-servers'),
  spend('Granite Cloud', 'Servers', 'Servers of the month', month(1, 3), 5200, 'activity/running-servers', {
    noise: 0.08,
    growth: 0.1,
  }),
  spend(
    ['CodeShed', 'BuildBot', 'Tracker Pro'],
    'Software',
    'Licences',
    month(3),
    410,
    'activity/care-and-repair',
    {
      noise: 0.1,
    },
  ),
  spend('TestBench', 'Software', 'Licences for testing', month(1, 11), 260, 'activity/testing'),
  spend('DeskCall', 'Software', 'Support desk', month(1, 7), 340, 'activity/helping-harbours'),
  spend(
    ['CalRail', 'Isle Ferries', 'Harbour Inn'],
    'Travel',
    'Travel to harbours',
    week(2),
    165,
    'activity/helping-harbours',
    {
      noise: 0.5,
    },
  ),
  spend(
    ['Ports Expo', 'Harbour Times'],
    'Advertising',
    'Fair and advertisements',
    month(2),
    1450,
    'activity/selling',
    {
      noise: 0.4,
    },
  ),
  spend(
    ['Fern & Falk', 'Studio North'],
    'Freelancers',
    'Freelance programming',
    month(3),
    2450,
    'activity/care-and-repair',
    {
      noise: 0.25,
    },
  ),
  spend('Fern & Falk', 'Freelancers', 'Sea map, programming', month(1, 20), 7200, 'initiative/sea-map', {
    noise: 0.1,
    from: '2026-07',
  }),
  spend('Anchor Consulting', 'Fees', 'Berth prices, advice', month(1, 22), 3900, 'initiative/berth-prices', {
    noise: 0.1,
    from: '2026-08',
  }),
  // What nobody has assigned yet: something that nobody planned grows here.
  spend(
    ['Port of Hollin workshop', 'Marina Lund workshop'],
    'Travel',
    'Crane sensors, try-out',
    month(2),
    640,
    null,
    {
      noise: 0.2,
      growth: 0.7,
    },
  ),
  spend(
    ['CARD 0098 GLASGOW', 'PAYPAL *MAKERPARTS', 'AMZN MKTP UK'],
    'Card payments',
    'Card payment',
    month(6),
    130,
    null,
    {
      noise: 0.6,
    },
  ),
];

export const series: Example['series'] = [
  { kpi: 'new-features-used', from: 3, to: 2, noise: 0.6, decimals: 0, everyMonths: 3, minimum: 0 },
  { kpi: 'idea-to-trial', from: 24, to: 31, noise: 2, decimals: 0 },
  { kpi: 'waiting-for-test', from: 14, to: 27, noise: 2, decimals: 0 },
  { kpi: 'faults-found-outside', from: 21, to: 26, noise: 3, decimals: 0, minimum: 0 },
  { kpi: 'harbours-staying', from: 89, to: 90.5, noise: 0.5, decimals: 1, maximum: 100 },
  { kpi: 'operating-margin', from: 5.6, to: 6.4, noise: 0.6, decimals: 1 },
];
