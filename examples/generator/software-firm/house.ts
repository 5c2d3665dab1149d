// What the software firm is: who works there, and what there is to work with.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';
import { activity } from '../records.ts';

export const profile = {
  name: 'Tern & Tide Software',
  currency: 'GBP',
  industry: 'Software',
  headcount: 17,
  vision: 'Every small harbour in Europe runs on software that its harbour master likes.',
  mission: 'We build what harbour masters ask for next, and we are there when the crane stands still.',
  valueProposition:
    'Berths, dues and cranes in one program, new ideas each month, and a person on the phone.',
  yearStartsInMonth: 1,
  locale: 'en',
  cashMinor: 31400000,
  cashOn: '2026-10-31',
  discountRate: 0.1,
  synthetic: true,
};

const staff: readonly (readonly [string, string, string, string, number, string])[] = [
  ['iona-macrae', 'Iona MacRae', 'Managing director', 'management', 42, 'office-hours'],
  ['dev-anand', 'Dev Anand', 'Head of development', 'development', 40, 'development-hours'],
  ['lena-fischer', 'Lena Fischer', 'Developer', 'development', 38, 'development-hours'],
  ['tomasz-nowak', 'Tomasz Nowak', 'Developer', 'development', 38, 'development-hours'],
  ['ruth-okoro', 'Ruth Okoro', 'Developer', 'development', 38, 'development-hours'],
  ['callum-reid', 'Callum Reid', 'Developer', 'development', 38, 'development-hours'],
  ['sofia-ricci', 'Sofia Ricci', 'Developer', 'development', 30, 'development-hours'],
  ['gwen-parry', 'Gwen Parry', 'Tester', 'testing', 38, 'testing-hours'],
  ['amir-haidari', 'Amir Haidari', 'Tester', 'testing', 38, 'testing-hours'],
  ['nell-brook', 'Nell Brook', 'Design', 'product', 32, 'product-hours'],
  ['hugo-lind', 'Hugo Lind', 'Product', 'product', 40, 'product-hours'],
  ['maya-dsouza', 'Maya D’Souza', 'Support', 'support', 38, 'support-hours'],
  ['ewan-shaw', 'Ewan Shaw', 'Support', 'support', 38, 'support-hours'],
  ['clara-weiss', 'Clara Weiss', 'Sales', 'sales', 40, 'sales-hours'],
  ['pete-hollis', 'Pete Hollis', 'Sales', 'sales', 36, 'sales-hours'],
  ['rhona-bell', 'Rhona Bell', 'Servers and roll-out', 'operations', 40, 'operations-hours'],
  ['joan-pryce', 'Joan Pryce', 'Books and people', 'management', 28, 'office-hours'],
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
  { id: 'management', name: 'Management', head: 'iona-macrae' },
  { id: 'development', name: 'Development', head: 'dev-anand' },
  { id: 'testing', name: 'Testing', head: 'gwen-parry' },
  { id: 'product', name: 'Product and design', head: 'hugo-lind' },
  { id: 'support', name: 'Support', head: 'maya-dsouza' },
  { id: 'sales', name: 'Sales', head: 'clara-weiss' },
  { id: 'operations', name: 'Servers and roll-out', head: 'rhona-bell' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money', carriesOver: true },
  { id: 'development-hours', name: 'Development', kind: 'hours', skill: 'Programming' },
  { id: 'testing-hours', name: 'Testing', kind: 'hours', skill: 'Testing' },
  { id: 'product-hours', name: 'Product and design', kind: 'hours', skill: 'Product and design' },
  { id: 'support-hours', name: 'Support', kind: 'hours', skill: 'Helping harbours' },
  { id: 'sales-hours', name: 'Sales', kind: 'hours', skill: 'Selling' },
  { id: 'operations-hours', name: 'Servers and roll-out', kind: 'hours', skill: 'Running servers' },
  { id: 'office-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

export const overhead: readonly PlainRecord[] = [
  activity('office', 'Office', 'management', 'joan-pryce', 'Rent, power, insurance.', true),
  activity('running-the-firm', 'Running the firm', 'management', 'iona-macrae', 'Books, people, bank.', true),
];
