// What both bakeries share: who works there, what there is to work with, and what keeps the house running.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';

export const profile = {
  currency: 'EUR',
  industry: 'Bakery',
  headcount: 11,
  vision: 'The bakery that Kilbrannock would miss most if it closed.',
  mission: 'Honest bread and cakes for the town, made by people who like making them.',
  valueProposition:
    'Bread from flour we can name the farmer of, still warm at seven, from people who know you.',
  yearStartsInMonth: 1,
  cashMinor: 3_150_000,
  cashOn: '2026-10-31',
  locale: 'en',
  synthetic: true,
};

/** The people; `time` says how each one's weeks go in this bakery. */
export function people(time: Readonly<Record<string, readonly TimePart[]>>): readonly PersonPlan[] {
  return [
    person('nora-keane', 'Nora Keane', 'Owner and manager', 'management', 42, 'management-hours'),
    person('tom-keane', 'Tom Keane', 'Head baker', 'kitchen', 42, 'baker-hours'),
    person('aoife-byrne', 'Aoife Byrne', 'Baker', 'kitchen', 39, 'baker-hours'),
    person('piotr-zielinski', 'Piotr Zieliński', 'Baker', 'kitchen', 39, 'baker-hours'),
    person('luca-ferri', 'Luca Ferri', 'Pastry cook', 'kitchen', 39, 'baker-hours'),
    person('grace-nolan', 'Grace Nolan', 'Shop manager', 'shop', 39, 'shop-hours'),
    person('ciara-doyle', 'Ciara Doyle', 'Counter', 'shop', 30, 'shop-hours'),
    person('samir-haddad', 'Samir Haddad', 'Counter', 'shop', 34, 'shop-hours'),
    person('ellen-walsh', 'Ellen Walsh', 'Marketing and events', 'marketing', 26, 'marketing-hours'),
    person('declan-roche', 'Declan Roche', 'Purchasing and delivery', 'purchasing', 39, 'purchasing-hours'),
    person('maeve-quinn', 'Maeve Quinn', 'Books and wages', 'administration', 16, 'management-hours'),
  ];

  function person(
    id: string,
    name: string,
    role: string,
    department: string,
    hoursPerWeek: number,
    pool: string,
  ): PersonPlan {
    return { id, name, role, function: department, hoursPerWeek, pool, time: time[id] ?? [] };
  }
}

export const functions: readonly PlainRecord[] = [
  { id: 'management', name: 'Management', head: 'nora-keane' },
  { id: 'kitchen', name: 'Kitchen', head: 'tom-keane' },
  { id: 'purchasing', name: 'Purchasing', head: 'declan-roche' },
  { id: 'shop', name: 'Shop', head: 'grace-nolan' },
  { id: 'marketing', name: 'Marketing', head: 'ellen-walsh' },
  { id: 'administration', name: 'Administration', head: 'maeve-quinn' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'baker-hours', name: 'Bakers', kind: 'hours', skill: 'Baking' },
  { id: 'shop-hours', name: 'Shop team', kind: 'hours', skill: 'Serving guests' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing and events' },
  { id: 'purchasing-hours', name: 'Purchasing and delivery', kind: 'hours', skill: 'Buying and driving' },
  { id: 'management-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

/** Overhead that keeps the whole house running, in both bakeries. */
export const overhead: readonly PlainRecord[] = [
  {
    id: 'house-and-ovens',
    name: 'House and ovens',
    description: 'Rent, energy, water, cleaning, repairs and insurance.',
    function: 'administration',
    owner: 'nora-keane',
    sharedOverhead: true,
  },
  {
    id: 'running-the-bakery',
    name: 'Running the bakery',
    description: 'Books, wages, planning, bank and telephone.',
    function: 'management',
    owner: 'nora-keane',
    sharedOverhead: true,
  },
];
