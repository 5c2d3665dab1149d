// What both consulting firms share: who works there, what there is to work with, and what keeps the house running.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';

export const profile = {
  currency: 'USD',
  industry: 'Management consulting',
  headcount: 25,
  vision: 'No large battery is built in our region without somebody asking us first.',
  mission: 'We help developers and utilities to plan, finance and run battery storage that works.',
  valueProposition: 'Storage advice from people who have run storage, in weeks instead of quarters.',
  yearStartsInMonth: 1,
  cashMinor: 8_200_000,
  cashOn: '2026-10-31',
  locale: 'en',
  synthetic: true,
};

/** Groups of people whose weeks go alike. */
export type Group = 'partners' | 'storageTeam' | 'retailTeam' | 'marketing' | 'sales' | 'people' | 'office';

/** The people; `time` says how the weeks of each group go in this firm, `own` where one person differs. */
export function people(
  time: Readonly<Record<Group, readonly TimePart[]>>,
  own: Readonly<Record<string, readonly TimePart[]>> = {},
): readonly PersonPlan[] {
  const staff: readonly (readonly [string, string, string, string, string, Group])[] = [
    ['dana-whitfield', 'Dana Whitfield', 'Managing partner', 'partners', 'partner-hours', 'partners'],
    ['marcus-oyelaran', 'Marcus Oyelaran', 'Partner', 'partners', 'partner-hours', 'partners'],
    ['helen-strand', 'Helen Strand', 'Partner', 'partners', 'partner-hours', 'partners'],
    ['rafael-ortiz', 'Rafael Ortiz', 'Project lead, storage', 'delivery', 'lead-hours', 'storageTeam'],
    ['mei-lindqvist', 'Mei Lindqvist', 'Project lead, storage', 'delivery', 'lead-hours', 'storageTeam'],
    ['george-abbott', 'George Abbott', 'Project lead, retail', 'delivery', 'lead-hours', 'retailTeam'],
    ['tanya-brooks', 'Tanya Brooks', 'Project lead, retail', 'delivery', 'lead-hours', 'retailTeam'],
    ['ines-moreau', 'Ines Moreau', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['kwame-adjei', 'Kwame Adjei', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['sofia-brandt', 'Sofia Brandt', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['liam-carver', 'Liam Carver', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['priya-nair', 'Priya Nair', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['jonas-weber', 'Jonas Weber', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['alice-fontaine', 'Alice Fontaine', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['omar-said', 'Omar Said', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['beth-larkin', 'Beth Larkin', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['yuki-tanabe', 'Yuki Tanabe', 'Analyst', 'delivery', 'analyst-hours', 'storageTeam'],
    ['chloe-dubois', 'Chloe Dubois', 'Analyst', 'delivery', 'analyst-hours', 'storageTeam'],
    ['peter-novak', 'Peter Novak', 'Analyst', 'delivery', 'analyst-hours', 'retailTeam'],
    ['victor-haas', 'Victor Haas', 'Head of marketing', 'marketing', 'marketing-hours', 'marketing'],
    [
      'nadia-rahman',
      'Nadia Rahman',
      'Marketing and publications',
      'marketing',
      'marketing-hours',
      'marketing',
    ],
    ['eric-solano', 'Eric Solano', 'Sales', 'sales', 'sales-hours', 'sales'],
    ['ruth-kimball', 'Ruth Kimball', 'People and training', 'people', 'office-hours', 'people'],
    ['samuel-green', 'Samuel Green', 'Finance', 'office', 'office-hours', 'office'],
    ['lucia-marin', 'Lucia Marin', 'Office and systems', 'office', 'office-hours', 'office'],
  ];
  return staff.map(([id, name, role, department, pool, group]) => ({
    id,
    name,
    role,
    function: department,
    hoursPerWeek: 40,
    pool,
    time: own[id] ?? time[group],
  }));
}

export const functions: readonly PlainRecord[] = [
  { id: 'partners', name: 'Partners', head: 'dana-whitfield' },
  { id: 'delivery', name: 'Project delivery', head: 'marcus-oyelaran' },
  { id: 'marketing', name: 'Marketing', head: 'victor-haas' },
  { id: 'sales', name: 'Sales', head: 'eric-solano' },
  { id: 'people', name: 'People and training', head: 'ruth-kimball' },
  { id: 'office', name: 'Office and finance', head: 'samuel-green' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'partner-hours', name: 'Partners', kind: 'hours', skill: 'Leading' },
  { id: 'lead-hours', name: 'Project leads', kind: 'hours', skill: 'Leading projects' },
  { id: 'consultant-hours', name: 'Consultants', kind: 'hours', skill: 'Consulting' },
  { id: 'analyst-hours', name: 'Analysts', kind: 'hours', skill: 'Modelling' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing' },
  { id: 'sales-hours', name: 'Sales', kind: 'hours', skill: 'Selling' },
  { id: 'office-hours', name: 'Office and people', kind: 'hours', skill: 'Running the office' },
];

export const overhead: readonly PlainRecord[] = [
  {
    id: 'office-and-systems',
    name: 'Office and systems',
    description: 'Rent, computers, software, insurance.',
    function: 'office',
    owner: 'lucia-marin',
    sharedOverhead: true,
  },
  {
    id: 'running-the-firm',
    name: 'Running the firm',
    description: "Books, wages, contracts, partners' meetings.",
    function: 'office',
    owner: 'samuel-green',
    sharedOverhead: true,
  },
];
