// The postings that both bakeries have, and how their year goes.
import type { PostingStream, Season } from '../example.ts';
import { month } from '../rhythms.ts';

export const seasonOfBread: Season = [0.93, 0.95, 0.99, 1.02, 1, 0.99, 0.95, 0.92, 1, 1.03, 1.05, 1.17];

export const seasonOfCakes: Season = [0.85, 0.95, 1, 1.08, 1.06, 1, 0.95, 0.92, 0.98, 1, 1.05, 1.3];

const seasonOfEnergy: Season = [1.25, 1.2, 1.1, 0.98, 0.88, 0.82, 0.8, 0.82, 0.9, 1, 1.1, 1.2];

/** The postings that both bakeries have: what comes in, the house, taxes, the loan, the owners' drawings. */
export const houseStreams: readonly PostingStream[] = [
  {
    payees: ['Cafés on Main Street'],
    account: 'Sales to cafés',
    text: 'Monthly invoice',
    rhythm: month(4, 3),
    amount: -1450,
    noise: 0.12,
    season: seasonOfBread,
    nature: 'income',
  },
  {
    payees: ['Castle Street Estates'],
    account: 'Rent',
    text: 'Rent of shop and bakehouse',
    rhythm: month(1, 1),
    amount: 3350,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Shannonside Power'],
    account: 'Energy',
    text: 'Electricity and gas',
    rhythm: month(1, 18),
    amount: 3450,
    noise: 0.07,
    season: seasonOfEnergy,
    growth: 0.03,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Kilbrannock Water'],
    account: 'Energy',
    text: 'Water',
    rhythm: { per: 'year', months: [2, 5, 8, 11] },
    amount: 410,
    noise: 0.08,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Brightside Cleaning'],
    account: 'Premises',
    text: 'Cleaning',
    rhythm: month(2, 12),
    amount: 260,
    noise: 0.04,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Harte Oven Service', 'Roche Plumbing', "O'Shea Refrigeration"],
    account: 'Repairs',
    text: 'Repair',
    rhythm: month(1),
    amount: 420,
    noise: 0.6,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Mutual of Munster'],
    account: 'Insurance',
    text: 'Insurance, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 1380,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Fogarty & Lyne Accountants'],
    account: 'Fees',
    text: 'Accounts and returns',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 1150,
    noise: 0.05,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['TillPoint'],
    account: 'Bank and till',
    text: 'Card fees',
    rhythm: month(1, 5),
    amount: 610,
    noise: 0.06,
    season: seasonOfBread,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Midland Credit Union'],
    account: 'Bank and till',
    text: 'Account fees',
    rhythm: month(1, 28),
    amount: 38,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Westlink Telecom'],
    account: 'Telephone',
    text: 'Telephone and internet',
    rhythm: month(1, 9),
    amount: 96,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['AMZN Mktp IE*2K4RT', 'PAPERCHASE 0091 KILB', 'Hardware & Home'],
    account: 'Office',
    text: 'Card payment',
    rhythm: month(2),
    amount: 64,
    noise: 0.5,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Wages'],
    account: 'Wages',
    text: 'Management and books',
    project: 'Management',
    recognisedBy: 'project',
    rhythm: month(1, 27),
    amount: 4700,
    noise: 0.01,
    growth: 0.03,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Midland Credit Union loan'],
    account: 'Loan',
    text: 'Oven loan, repayment',
    rhythm: month(1, 15),
    amount: 890,
    nature: 'loan-principal',
  },
  {
    payees: ['Midland Credit Union interest'],
    account: 'Interest',
    text: 'Oven loan, interest',
    rhythm: month(1, 15),
    amount: 205,
    noise: 0.02,
    growth: -0.12,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Revenue Commissioners'],
    account: 'Value added tax',
    text: 'Value added tax, two months',
    rhythm: { per: 'year', months: [1, 3, 5, 7, 9, 11] },
    amount: 5900,
    noise: 0.08,
    nature: 'tax-collected',
  },
  {
    payees: ['Own savings account'],
    account: 'Bank',
    text: 'Transfer to savings',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 3000,
    nature: 'transfer',
  },
  {
    payees: ['N and T Keane'],
    account: 'Drawings',
    text: "Owners' drawings",
    rhythm: month(1, 20),
    amount: 1800,
    nature: 'drawings',
  },
];

/** Wages of one cost centre with the employer's share of social insurance. */
export function wages(
  costCentre: string,
  amount: number,
  work: PostingStream['work'],
): readonly PostingStream[] {
  const common = {
    project: costCentre,
    recognisedBy: 'project',
    growth: 0.03,
    ...(work ? { work } : {}),
  } as const;
  return [
    {
      ...common,
      payees: ['Wages'],
      account: 'Wages',
      text: `Wages ${costCentre}`,
      rhythm: month(1, 27),
      amount,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['Revenue PAYE'],
      account: 'Social insurance',
      text: `Employer's share ${costCentre}`,
      rhythm: month(1, 14),
      amount: amount * 0.11,
      noise: 0.02,
    },
  ];
}
