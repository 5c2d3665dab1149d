// The books and measures of the online shop: what is spent on what, and how the numbers went.
import type { Example, PostingStream, Season } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, wagesOf, year } from '../streams.ts';

/** Jars are presents. */
const seasonOfGifts: Season = [0.78, 0.84, 0.88, 0.92, 0.96, 0.9, 0.82, 0.84, 0.96, 1.06, 1.38, 1.66];

const wages = wagesOf('Payroll taxes', 0.08);

export const postings: readonly PostingStream[] = [
  setApart('income', 'StoreFront payouts', 'Online sales', 'Payout of the day', { per: 'day' }, -4780, {
    noise: 0.14,
    season: seasonOfGifts,
    growth: 0.12,
  }),
  setApart('income', 'Harbor Gift Shops', 'Wholesale', 'Invoice', month(2, 5), -1650, {
    noise: 0.2,
    season: seasonOfGifts,
  }),
  spend(
    'Quayside Properties',
    'Rent',
    'Rent of the warehouse',
    month(1, 1),
    4300,
    'activity/warehouse-and-office',
  ),
  spend('Ellery Light & Power', 'Energy', 'Electricity', month(1, 17), 640, 'activity/warehouse-and-office', {
    noise: 0.1,
  }),
  spend(
    'Seaboard Mutual',
    'Insurance',
    'Insurance, quarter',
    year(1, 4, 7, 10),
    1450,
    'activity/warehouse-and-office',
  ),
  spend(
    ['Dock & Door Repairs', 'Ellery Electric'],
    'Repairs',
    'Repair',
    month(1),
    260,
    'activity/warehouse-and-office',
    {
      noise: 0.6,
    },
  ),
  spend('Tidewater Bookkeeping', 'Fees', 'Accounts', year(3, 6, 9, 12), 1300, 'activity/running-the-shop', {
    noise: 0.05,
  }),
  spend('StoreFront card fees', 'Bank', 'Card fees', month(1, 3), 3450, 'activity/running-the-shop', {
    noise: 0.06,
    season: seasonOfGifts,
    growth: 0.1,
  }),
  spend('Harbor Credit Union', 'Bank', 'Account fees', month(1, 28), 35, 'activity/running-the-shop'),
  spend(
    'Harbor Credit Union interest',
    'Interest',
    'Loan, interest',
    month(1, 15),
    390,
    'activity/running-the-shop',
    {
      growth: -0.1,
    },
  ),
  spend(
    'Coastline Telecom',
    'Telephone',
    'Telephone and internet',
    month(1, 9),
    165,
    'activity/running-the-shop',
  ),
  spend(
    ['DESK & PEN 0921', 'Harbor Office', 'AMZN Mktp US*5T8'],
    'Office',
    'Card payment',
    month(2),
    75,
    'activity/running-the-shop',
    {
      noise: 0.5,
    },
  ),
  setApart('loan-principal', 'Harbor Credit Union loan', 'Loan', 'Loan, repayment', month(1, 15), 1900),
  setApart('tax-collected', 'Department of Revenue', 'Sales tax', 'Sales tax, month', month(1, 20), 4600, {
    noise: 0.1,
  }),
  setApart('drawings', 'E Marsh', 'Drawings', "Owner's drawings", month(1, 25), 3600),
  ...wages('Management', 6900, 'activity/running-the-shop'),
  ...wages('Shop', 6400, 'activity/shop-care'),
  ...wages('Marketing home', 5200, 'activity/home-advertising'),
  ...wages('Letters', 2600, 'activity/letters'),
  ...wages('Marketing national', 1400, 'activity/national-advertising'),
  ...wages('Warehouse', 10900, 'activity/packing'),
  ...wages('Service', 6300, 'activity/customer-service'),
  ...wages('Buying', 4700, 'activity/buying'),
  spend(
    [
      'Hollis Orchard Kitchen',
      'Two Sisters Preserves',
      'Cedar Ridge Honey',
      'Marrow & Lime',
      'Old Pier Pickles',
    ],
    'Goods',
    'Jars',
    week(4),
    2200,
    'activity/buying',
    { noise: 0.3, season: seasonOfGifts, growth: 0.11 },
  ),
  spend(
    'Maker credit notes',
    'Goods',
    'Credit note, broken jars',
    year(1, 4, 7, 10),
    -480,
    'activity/buying',
    { noise: 0.4 },
  ),
  spend(
    ['Blue Anchor Parcel', 'Overland Parcel'],
    'Freight',
    'Parcels of the week',
    week(2),
    1780,
    'activity/shipping',
    {
      noise: 0.1,
      season: seasonOfGifts,
      growth: 0.12,
    },
  ),
  spend('Board & Straw', 'Packaging', 'Boxes and straw', week(), 620, 'activity/packing', {
    noise: 0.12,
    season: seasonOfGifts,
  }),
  spend(
    ['Ellery Herald', 'Ellery Bay Radio', 'NearYou Ads'],
    'Advertising',
    'Advertising around Port Ellery',
    month(4),
    1250,
    'activity/home-advertising',
    {
      noise: 0.15,
      season: seasonOfGifts,
    },
  ),
  spend(
    'FindAll Ads',
    'Advertising',
    'National search advertising',
    month(2),
    440,
    'activity/national-advertising',
    {
      noise: 0.2,
    },
  ),
  spend('LetterBird', 'Marketing', 'Letters to customers', month(1, 10), 420, 'activity/letters', {
    noise: 0.08,
  }),
  spend('StoreFront', 'Software', 'Shop system', month(1, 4), 890, 'activity/shop-care'),
  spend('HelpMail', 'Software', 'Mailbox of the service', month(1, 7), 145, 'activity/customer-service'),
  spend(
    'Prairie Fulfilment',
    'Freight',
    'Second warehouse, set-up',
    month(1, 22),
    5900,
    'initiative/second-warehouse',
    {
      noise: 0.1,
      from: '2026-09',
    },
  ),
  spend(
    'Wide Country Media',
    'Advertising',
    'National campaign',
    month(1, 12),
    7800,
    'initiative/national-campaign',
    {
      noise: 0.1,
      from: '2026-10',
    },
  ),
  spend('Box & Ribbon', 'Packaging', 'Gift boxes, tools', month(1, 18), 1300, 'initiative/gift-boxes', {
    noise: 0.15,
    from: '2026-06',
  }),
  // What nobody has assigned yet.
  spend(
    ['SQ *JUNIPER', 'CARD 3306 PORT ELLERY', 'PAYPAL *PHOTOS'],
    'Card payments',
    'Card payment',
    month(5),
    420,
    null,
    {
      noise: 0.6,
    },
  ),
  spend('BRIGHT SIDE CONSULTING', 'Fees', 'Invoice', year(2, 5, 8, 11), 3400, null, { noise: 0.2 }),
];

export const series: Example['series'] = [
  { kpi: 'online-sales', from: 1440, to: 1765, noise: 11, decimals: 0 },
  { kpi: 'far-orders', from: 15, to: 18.5, noise: 0.8, decimals: 1 },
  { kpi: 'two-day-share', from: 64, to: 60, noise: 1.5, decimals: 1, maximum: 100 },
  { kpi: 'answer-hours', from: 9.5, to: 11.5, noise: 0.7, decimals: 1 },
  { kpi: 'operating-margin', from: 5.1, to: 5.8, noise: 0.5, decimals: 1 },
];
