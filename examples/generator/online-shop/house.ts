// What the online shop is: who works there, and what there is to work with.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';
import { activity } from '../records.ts';

export const profile = {
  name: 'Juniper & Jar',
  currency: 'USD',
  industry: 'Online shop',
  headcount: 11,
  vision: 'A jar from a small maker on every breakfast table in the country.',
  mission: 'We bring what small makers cook to people who cannot drive there.',
  valueProposition: 'Preserves from thirty small makers, in one parcel, within two days.',
  yearStartsInMonth: 1,
  cashMinor: 18600000,
  cashOn: '2026-10-31',
  discountRate: 0.1,
  locale: 'en',
  synthetic: true,
};

const staff: readonly (readonly [string, string, string, string, number, string])[] = [
  ['elena-marsh', 'Elena Marsh', 'Owner', 'management', 45, 'office-hours'],
  ['ravi-menon', 'Ravi Menon', 'Shop and systems', 'technology', 40, 'technology-hours'],
  ['claire-dufour', 'Claire Dufour', 'Marketing', 'marketing', 40, 'marketing-hours'],
  ['omar-benali', 'Omar Benali', 'Advertising', 'marketing', 32, 'marketing-hours'],
  ['jonah-pike', 'Jonah Pike', 'Warehouse', 'warehouse', 40, 'warehouse-hours'],
  ['tilda-voss', 'Tilda Voss', 'Packing', 'warehouse', 36, 'warehouse-hours'],
  ['marco-ruiz', 'Marco Ruiz', 'Packing', 'warehouse', 36, 'warehouse-hours'],
  ['ann-kelly', 'Ann Kelly', 'Customer service', 'service', 40, 'service-hours'],
  ['devon-lee', 'Devon Lee', 'Customer service', 'service', 24, 'service-hours'],
  ['grace-okafor', 'Grace Okafor', 'Buying', 'purchasing', 38, 'buying-hours'],
  ['leo-hartmann', 'Leo Hartmann', 'Books and wages', 'administration', 20, 'office-hours'],
];

/** The people; `time` says how each one's weeks go. */
export function people(time: Readonly<Record<string, readonly TimePart[]>>): readonly PersonPlan[] {
  return staff.map(([id, name, role, department, hoursPerWeek, pool]) => ({
    id,
    name,
    role,
    function: department,
    hoursPerWeek,
    pool,
    time: time[id] ?? [],
  }));
}

export const functions: readonly PlainRecord[] = [
  { id: 'management', name: 'Management', head: 'elena-marsh' },
  { id: 'technology', name: 'Shop and systems', head: 'ravi-menon' },
  { id: 'marketing', name: 'Marketing', head: 'claire-dufour' },
  { id: 'warehouse', name: 'Warehouse', head: 'jonah-pike' },
  { id: 'service', name: 'Customer service', head: 'ann-kelly' },
  { id: 'purchasing', name: 'Buying', head: 'grace-okafor' },
  { id: 'administration', name: 'Administration', head: 'leo-hartmann' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'technology-hours', name: 'Shop and systems', kind: 'hours', skill: 'Running the shop' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing' },
  { id: 'warehouse-hours', name: 'Warehouse', kind: 'hours', skill: 'Packing' },
  { id: 'service-hours', name: 'Customer service', kind: 'hours', skill: 'Answering' },
  { id: 'buying-hours', name: 'Buying', kind: 'hours', skill: 'Buying' },
  { id: 'office-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

export const overhead: readonly PlainRecord[] = [
  activity(
    'warehouse-and-office',
    'Warehouse and office',
    'administration',
    'elena-marsh',
    'Rent, power, insurance.',
    true,
  ),
  activity(
    'running-the-shop',
    'Running the business',
    'management',
    'elena-marsh',
    'Books, wages, bank.',
    true,
  ),
];
