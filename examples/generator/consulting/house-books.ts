// The postings that both consulting firms have, and how their year goes.
import type { PostingStream, Season, WorkName } from '../example.ts';
import { month, week } from '../rhythms.ts';

export const seasonOfProjects: Season = [0.94, 1, 1.06, 1.04, 1.02, 1, 0.9, 0.88, 1.04, 1.08, 1.06, 0.86];

/** The postings that both firms have: the office, taxes, the loan, the partners' drawings. */
export const houseStreams: readonly PostingStream[] = [
  {
    payees: ['Foundry Block Properties'],
    account: 'Rent',
    text: 'Office rent',
    rhythm: month(1, 1),
    amount: 16400,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Cloudshelf', 'Numbers & Models Inc', 'Paperless Desk'],
    account: 'Software',
    text: 'Licences',
    rhythm: month(3),
    amount: 1250,
    noise: 0.12,
    growth: 0.05,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Lakeside Power & Water'],
    account: 'Energy',
    text: 'Power and water',
    rhythm: month(1, 17),
    amount: 1380,
    noise: 0.12,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Sparrow Cleaning'],
    account: 'Premises',
    text: 'Cleaning',
    rhythm: week(),
    amount: 290,
    noise: 0.03,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Old Harbor Insurance'],
    account: 'Insurance',
    text: 'Liability insurance, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 9800,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['AMZN MKTP US*RT2K4', 'STAPLEWORKS 0042', 'CORNER CAFE 118'],
    account: 'Office',
    text: 'Card payment',
    rhythm: week(2),
    amount: 118,
    noise: 0.6,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Weller Roth Accountants'],
    account: 'Fees',
    text: 'Accounts and returns',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 6400,
    noise: 0.05,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank fees'],
    account: 'Bank',
    text: 'Account fees',
    rhythm: month(1, 28),
    amount: 145,
    noise: 0.1,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Wages'],
    account: 'Wages',
    text: 'Office and finance',
    project: 'Office',
    recognisedBy: 'project',
    rhythm: month(1, 28),
    amount: 24500,
    noise: 0.01,
    growth: 0.03,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank interest'],
    account: 'Interest',
    text: 'Loan interest',
    rhythm: month(1, 15),
    amount: 1180,
    noise: 0.02,
    growth: -0.1,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank loan'],
    account: 'Loan',
    text: 'Loan repayment',
    rhythm: month(1, 15),
    amount: 4200,
    nature: 'loan-principal',
  },
  {
    payees: ['Department of Revenue'],
    account: 'Sales tax',
    text: 'Sales and use tax, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 5300,
    noise: 0.1,
    nature: 'tax-collected',
  },
  {
    payees: ['Own reserve account'],
    account: 'Bank',
    text: 'Transfer to reserve',
    rhythm: { per: 'year', months: [2, 5, 8, 11] },
    amount: 30000,
    nature: 'transfer',
  },
  {
    payees: ['Partners'],
    account: 'Drawings',
    text: "Partners' drawings",
    rhythm: month(1, 20),
    amount: 15000,
    nature: 'drawings',
  },
];

/** Wages of one cost centre with payroll taxes. */
export function wages(costCentre: string, amount: number, work: WorkName): readonly PostingStream[] {
  const common = { project: costCentre, recognisedBy: 'project', growth: 0.03, work } as const;
  return [
    {
      ...common,
      payees: ['Wages'],
      account: 'Wages',
      text: `Wages ${costCentre}`,
      rhythm: month(1, 28),
      amount,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['IRS payroll'],
      account: 'Payroll tax',
      text: `Payroll tax ${costCentre}`,
      rhythm: month(1, 14),
      amount: amount * 0.0765,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['Evergreen Health Plan'],
      account: 'Health plan',
      text: `Health plan ${costCentre}`,
      rhythm: month(1, 5),
      amount: amount * 0.08,
      noise: 0.03,
    },
  ];
}

/** What clients pay: one invoice a month each. */
export function invoices(clients: readonly (readonly [string, number, number])[]): readonly PostingStream[] {
  return clients.map(([client, amount, growth]) => ({
    payees: [client],
    account: 'Fees',
    text: 'Project fees',
    rhythm: month(1, 12),
    amount: -amount,
    noise: 0.16,
    season: seasonOfProjects,
    growth,
    nature: 'income',
  }));
}
