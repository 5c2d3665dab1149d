// What the start-up is: who works there, and what there is to work with.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';
import { activity } from '../records.ts';

export const profile = {
  name: 'Lanternfish',
  currency: 'EUR',
  industry: 'Software',
  headcount: 20,
  vision: 'No craftsman writes quotes on a Sunday any more.',
  mission: 'We take the paperwork of small trades off the kitchen table.',
  valueProposition: 'The first quote ten minutes after you signed up, from the phone, on the building site.',
  yearStartsInMonth: 1,
  locale: 'en',
  synthetic: true,
};

const staff: readonly (readonly [string, string, string, string, number, string])[] = [
  ['ada-verhoeven', 'Ada Verhoeven', 'Founder, runs the company', 'management', 45, 'office-hours'],
  ['jonas-brandt', 'Jonas Brandt', 'Founder, product', 'product', 45, 'product-hours'],
  ['yara-costa', 'Yara Costa', 'Product management', 'product', 40, 'product-hours'],
  ['mira-okonkwo', 'Mira Okonkwo', 'Design', 'product', 38, 'product-hours'],
  ['luca-moretti', 'Luca Moretti', 'Development', 'product', 40, 'product-hours'],
  ['sofia-lindqvist', 'Sofia Lindqvist', 'Development', 'product', 40, 'product-hours'],
  ['pieter-claes', 'Pieter Claes', 'Development', 'product', 40, 'product-hours'],
  ['hana-suzuki', 'Hana Suzuki', 'Development', 'product', 40, 'product-hours'],
  ['tomas-novak', 'Tomáš Novák', 'Development', 'product', 40, 'product-hours'],
  ['karim-haddad', 'Karim Haddad', 'Development', 'product', 40, 'product-hours'],
  ['elif-demir', 'Elif Demir', 'Operations and checks', 'product', 40, 'product-hours'],
  ['nils-berg', 'Nils Berg', 'Growth', 'growth', 42, 'growth-hours'],
  ['zoe-laurent', 'Zoé Laurent', 'Advertising', 'growth', 40, 'growth-hours'],
  ['bram-peeters', 'Bram Peeters', 'Texts and films', 'growth', 32, 'growth-hours'],
  ['daan-smit', 'Daan Smit', 'Numbers', 'growth', 32, 'growth-hours'],
  ['rosa-nunez', 'Rosa Núñez', 'Customer care', 'care', 40, 'care-hours'],
  ['wout-jansen', 'Wout Jansen', 'Customer care', 'care', 38, 'care-hours'],
  ['leila-amrani', 'Leïla Amrani', 'Customer care', 'care', 38, 'care-hours'],
  ['finn-keller', 'Finn Keller', 'Help with the first steps', 'care', 24, 'care-hours'],
  ['greet-maes', 'Greet Maes', 'Books, wages, contracts', 'administration', 30, 'office-hours'],
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
  { id: 'management', name: 'Management', head: 'ada-verhoeven' },
  { id: 'product', name: 'Product', head: 'jonas-brandt' },
  { id: 'growth', name: 'Growth', head: 'nils-berg' },
  { id: 'care', name: 'Customer care', head: 'rosa-nunez' },
  { id: 'administration', name: 'Administration', head: 'greet-maes' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'product-hours', name: 'Product', kind: 'hours', skill: 'Building software' },
  { id: 'growth-hours', name: 'Growth', kind: 'hours', skill: 'Marketing' },
  { id: 'care-hours', name: 'Customer care', kind: 'hours', skill: 'Helping users' },
  { id: 'office-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

export const overhead: readonly PlainRecord[] = [
  activity(
    'office',
    'Office and tools',
    'administration',
    'greet-maes',
    'Rent, desks, telephones, tools.',
    true,
  ),
  activity(
    'running-the-company',
    'Running the company',
    'management',
    'ada-verhoeven',
    'Books, wages, contracts, investors.',
    true,
  ),
];
