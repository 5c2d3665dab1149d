// The books and measures of the restaurant: what is spent on what, and how the numbers went.
import type { Example, PostingStream, Season } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, wagesOf, year } from '../streams.ts';

const seasonOfGuests: Season = [0.86, 0.93, 0.98, 1.02, 1.05, 1.04, 1.02, 0.94, 1, 1.01, 1.02, 1.13];
const seasonOfEnergy: Season = [1.2, 1.17, 1.08, 0.98, 0.92, 0.88, 0.86, 0.87, 0.92, 1, 1.08, 1.16];

const wages = wagesOf('HMRC PAYE', 0.1);

export const postings: readonly PostingStream[] = [
  setApart('income', 'Till', 'Takings', 'Takings of the day', { per: 'day' }, -3010, {
    noise: 0.16,
    season: seasonOfGuests,
    growth: 0.03,
  }),
  setApart('income', 'Private parties', 'Takings', 'Invoice, party', month(2), -1350, {
    noise: 0.3,
    season: seasonOfGuests,
  }),
  spend('Harbour Yard Estates', 'Rent', 'Rent', month(1, 1), 4900, 'activity/house'),
  spend('Severn Power', 'Energy', 'Electricity and gas', month(1, 17), 3150, 'activity/house', {
    noise: 0.07,
    season: seasonOfEnergy,
    growth: 0.03,
  }),
  spend('Wexcombe Water', 'Energy', 'Water', year(3, 6, 9, 12), 690, 'activity/house', { noise: 0.08 }),
  spend('White Linen Hire', 'Laundry', 'Napkins and aprons', week(), 118, 'activity/house', { noise: 0.08 }),
  spend(
    ['Cooper Catering Repairs', 'Wexcombe Electrical', 'Drain & Duct'],
    'Repairs',
    'Repair',
    month(1),
    480,
    'activity/house',
    { noise: 0.6 },
  ),
  spend('Borough Mutual', 'Insurance', 'Insurance, quarter', year(2, 5, 8, 11), 1120, 'activity/house'),
  spend('Business rates', 'Rates', 'Business rates', month(1, 3), 780, 'activity/house'),
  spend(
    'Marlow Ledger Services',
    'Fees',
    'Accounts',
    year(4, 7, 10, 1),
    980,
    'activity/running-the-restaurant',
  ),
  spend('PayQuick', 'Bank and till', 'Card fees', month(1, 5), 940, 'activity/running-the-restaurant', {
    noise: 0.06,
    season: seasonOfGuests,
  }),
  spend(
    'Wexcombe Savings Bank',
    'Bank and till',
    'Account fees',
    month(1, 28),
    42,
    'activity/running-the-restaurant',
  ),
  spend(
    'Westline Telecom',
    'Telephone',
    'Telephone and internet',
    month(1, 9),
    105,
    'activity/running-the-restaurant',
  ),
  spend(
    ['STAPLE & CO 4410', 'Hob & Home', 'AMZN Mktp UK*7R2'],
    'Office',
    'Card payment',
    month(2),
    58,
    'activity/running-the-restaurant',
    { noise: 0.5 },
  ),
  spend(
    'Wexcombe Savings Bank interest',
    'Interest',
    'Kitchen loan, interest',
    month(1, 15),
    310,
    'activity/running-the-restaurant',
    { growth: -0.12 },
  ),
  setApart(
    'loan-principal',
    'Wexcombe Savings Bank loan',
    'Loan',
    'Kitchen loan, repayment',
    month(1, 15),
    1150,
  ),
  setApart(
    'tax-collected',
    'HMRC VAT',
    'Value added tax',
    'Value added tax, quarter',
    year(2, 5, 8, 11),
    26500,
    {
      noise: 0.06,
    },
  ),
  setApart('drawings', 'H and O Pryce', 'Drawings', "Owners' drawings", month(1, 20), 2400),
  ...wages('Management', 4300, 'activity/running-the-restaurant'),
  ...wages('Lunch kitchen', 6700, 'activity/lunch-cooking'),
  ...wages('Evening kitchen', 4200, 'activity/evening-cooking'),
  ...wages('Lunch service', 3900, 'activity/lunch-service'),
  ...wages('Evening service', 2800, 'activity/evening-service'),
  ...wages('Bar', 1500, 'activity/bar'),
  ...wages('Stores', 1900, 'activity/buying'),
  ...wages('Rota and training', 650, 'activity/team-care'),
  ...wages('Campaign', 700, 'activity/lunch-campaign'),
  ...wages('Letters', 380, 'activity/guest-letters'),
  ...wages('Booking desk', 340, 'activity/table-mailings'),
  spend('Hollow Farm Vegetables', 'Food', 'Vegetables', week(2), 560, 'activity/lunch-cooking', {
    noise: 0.12,
    season: seasonOfGuests,
    growth: 0.04,
  }),
  spend('Severn Fish Market', 'Food', 'Fish', week(), 860, 'activity/lunch-cooking', {
    noise: 0.15,
    season: seasonOfGuests,
  }),
  spend('Ridgeway Butchers', 'Food', 'Meat', week(2), 620, 'activity/evening-cooking', {
    noise: 0.12,
    season: seasonOfGuests,
    growth: 0.05,
  }),
  spend('Larder Wholesale', 'Food', 'Oils, flour, spices', week(), 540, 'activity/evening-cooking', {
    noise: 0.1,
    season: seasonOfGuests,
  }),
  spend('Old Mill Dairy', 'Food', 'Milk, butter, cheese', week(), 350, 'activity/lunch-cooking', {
    noise: 0.1,
  }),
  spend('Larder Wholesale credit', 'Food', 'Credit note', year(3, 9), -140, 'activity/evening-cooking', {
    noise: 0.3,
  }),
  spend('Combe Vineyards', 'Drinks', 'Wine', week(), 620, 'activity/bar', {
    noise: 0.15,
    season: seasonOfGuests,
  }),
  spend('Wexcombe Brewery', 'Drinks', 'Beer', week(), 340, 'activity/bar', {
    noise: 0.12,
    season: seasonOfGuests,
  }),
  spend('Blue Door Roasters', 'Drinks', 'Coffee', month(2, 6), 265, 'activity/bar', { noise: 0.1 }),
  spend('Table & Glass', 'Equipment', 'Glasses and plates', month(1, 12), 190, 'activity/evening-service', {
    noise: 0.4,
  }),
  spend('Paper Lane Print', 'Printing', 'Lunch cards', month(2, 8), 62, 'activity/lunch-service', {
    noise: 0.2,
  }),
  spend(
    ['Tram Stop Media', 'Wexcombe Radio'],
    'Marketing',
    '20-minute lunch',
    month(2),
    410,
    'activity/lunch-campaign',
    {
      noise: 0.2,
      from: '2025-03',
    },
  ),
  spend('PostBox Mailings', 'Marketing', 'Letters to guests', month(1, 10), 265, 'activity/guest-letters', {
    noise: 0.1,
  }),
  spend(
    'TableReach',
    'Marketing',
    'Mailings from the bookings',
    month(1, 10),
    240,
    'activity/table-mailings',
    {
      noise: 0.05,
    },
  ),
  spend('Fenwick Cookery Courses', 'Training', 'Course', year(2, 6, 10), 620, 'activity/team-care', {
    noise: 0.2,
  }),
  spend('Hotel & Table Jobs', 'Training', 'Job notice', year(1, 4, 6, 9), 165, 'activity/team-care'),
  spend(
    'TableReach set-up',
    'Software',
    'Booking system, instalment',
    month(1, 21),
    780,
    'initiative/booking-system',
    {
      noise: 0.05,
      from: '2026-05',
    },
  ),
  spend('Green Deck Builders', 'Building', 'Terrace, instalment', month(1, 23), 4100, 'initiative/terrace', {
    noise: 0.08,
    from: '2026-08',
  }),
  spend('Menu & Margin Ltd', 'Fees', 'Advice on the lunch card', month(1, 19), 640, 'initiative/short-card', {
    noise: 0.1,
    from: '2026-09',
  }),
  // What nobody has assigned yet.
  spend(
    ['SUMUP *CLADLE', 'CARD 7120 WEXCOMBE', 'REVOLUT 5531'],
    'Card payments',
    'Card payment',
    month(4),
    132,
    null,
    {
      noise: 0.6,
    },
  ),
  spend('Cash box', 'Cash', 'Cash expense', month(2), 131, null, { noise: 0.5 }),
  spend('NORTHLIGHT STUDIO', 'Fees', 'Invoice', year(1, 4, 7, 10), 1400, null, { noise: 0.2 }),
];

export const series: Example['series'] = [
  { kpi: 'lunch-wait', from: 27, to: 31, noise: 1.1, decimals: 1 },
  { kpi: 'table-minutes', from: 62, to: 64, noise: 1.8, decimals: 1 },
  {
    kpi: 'lunch-guests',
    from: 64,
    to: 71,
    noise: 2.4,
    decimals: 0,
    season: seasonOfGuests,
  },
  { kpi: 'food-rating', from: 4.32, to: 4.44, noise: 0.04, decimals: 2, maximum: 5 },
  { kpi: 'operating-margin', from: 5.5, to: 6.9, noise: 0.6, decimals: 1, season: seasonOfGuests },
  { kpi: 'team-mood', from: 7.2, to: 6.9, noise: 0.15, decimals: 1, maximum: 10 },
  { kpi: 'food-thrown-away', from: 5.4, to: 3.2, noise: 0.3, decimals: 1 },
];
