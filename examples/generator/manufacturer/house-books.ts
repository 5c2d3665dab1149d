// The postings that both manufacturers have, and how their year goes.
import type { PostingStream, Season } from '../example.ts';
import { month, week } from '../rhythms.ts';
import { setApart, spend, wagesOf, year } from '../streams.ts';

/** Building sites rest in winter. */
export const seasonOfOrders: Season = [0.88, 0.9, 0.98, 1.04, 1.08, 1.08, 1.02, 0.98, 1.04, 1.05, 1.02, 0.93];
const seasonOfPower: Season = [1.15, 1.12, 1.06, 1, 0.94, 0.9, 0.92, 0.92, 0.94, 0.98, 1.04, 1.1];

export const wages = wagesOf('Receiver General payroll', 0.09);

/** What comes in; `growth` differs between the two. */
export function sales(growth: number): readonly PostingStream[] {
  const rest = { noise: 0.25, season: seasonOfOrders, growth } as const;
  return [
    setApart('income', 'Plumbing wholesalers', 'Sales', 'Invoice, standard sizes', week(3), -8600, rest),
    setApart('income', 'Fitting contractors', 'Sales', 'Invoice, standard sizes', week(3), -6300, rest),
    setApart('income', 'Ship and plant builders', 'Sales', 'Invoice', week(), -10400, rest),
  ];
}

/** The house, the bank, taxes and the owner. */
export const houseStreams: readonly PostingStream[] = [
  spend('Alder Industrial Park', 'Rent', 'Rent of the works', month(1, 1), 9200, 'activity/works'),
  spend('Provincial Power', 'Energy', 'Electricity', month(1, 16), 6100, 'activity/works', {
    noise: 0.06,
    season: seasonOfPower,
    growth: 0.03,
  }),
  spend('North Shore Gas', 'Energy', 'Gas', month(1, 18), 980, 'activity/works', {
    noise: 0.1,
    season: seasonOfPower,
  }),
  spend(
    ['Press & Hydraulics Service', 'Falls Electric', 'Compressor Care'],
    'Repairs',
    'Repair',
    month(3),
    690,
    'activity/works',
    { noise: 0.5 },
  ),
  spend('Prairie Mutual', 'Insurance', 'Insurance, quarter', year(1, 4, 7, 10), 4300, 'activity/works'),
  spend('Clean Hall Services', 'Premises', 'Cleaning', week(), 210, 'activity/works', { noise: 0.05 }),
  spend('Ledger & Lake CPA', 'Fees', 'Accounts', year(3, 6, 9, 12), 2400, 'activity/running-the-works', {
    noise: 0.05,
  }),
  spend(
    'PlanBoard ERP',
    'Software',
    'Order and stock system',
    month(1, 4),
    1150,
    'activity/running-the-works',
  ),
  spend(
    'Lakehead Telecom',
    'Telephone',
    'Telephone and internet',
    month(1, 9),
    240,
    'activity/running-the-works',
  ),
  spend('Credit Union of the Falls', 'Bank', 'Account fees', month(1, 28), 65, 'activity/running-the-works'),
  spend(
    'Credit Union interest',
    'Interest',
    'Machine loan, interest',
    month(1, 15),
    1450,
    'activity/running-the-works',
    {
      growth: -0.12,
    },
  ),
  spend(
    ['STAPLE HUT 2210', 'Falls Office Supply', 'AMZN Mktp CA*3P1'],
    'Office',
    'Card payment',
    month(2),
    95,
    'activity/running-the-works',
    { noise: 0.5 },
  ),
  setApart('loan-principal', 'Credit Union loan', 'Loan', 'Machine loan, repayment', month(1, 15), 5200),
  setApart(
    'tax-collected',
    'Receiver General HST',
    'Sales tax',
    'Sales tax, quarter',
    year(1, 4, 7, 10),
    41000,
    {
      noise: 0.06,
    },
  ),
  setApart('transfer', 'Savings account', 'Bank', 'Transfer to savings', year(3, 6, 9, 12), 8000),
  setApart('drawings', 'G Lindholm', 'Drawings', "Owner's drawings", month(1, 20), 4500),
  ...wages('Management', 9800, 'activity/running-the-works'),
  spend('Zinc & Bolt Supply', 'Material', 'Bolts and liners', week(), 1650, 'activity/series-production', {
    noise: 0.12,
    season: seasonOfOrders,
  }),
  spend('Carton North', 'Packaging', 'Cartons', month(2, 6), 1250, 'activity/dispatch', { noise: 0.1 }),
  spend(['Trans-Lake Freight', 'Overland Parcel'], 'Freight', 'Freight', week(2), 980, 'activity/dispatch', {
    noise: 0.2,
    season: seasonOfOrders,
  }),
  spend('Tool Steel Direct', 'Tools', 'Dies and inserts', month(3, 8), 1150, 'activity/tooling', {
    noise: 0.25,
  }),
  spend('Calibration Lab West', 'Fees', 'Calibration', year(2, 5, 8, 11), 1350, 'activity/quality-checks'),
  spend('Corner Garage', 'Vehicle', 'Car of the sales', week(), 118, 'activity/field-sales', { noise: 0.25 }),
];
