// What both manufacturers share: who works there, what there is to work with, and what keeps the works running.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';
import { activity } from '../records.ts';

export const profile = {
  currency: 'CAD',
  industry: 'Metal goods',
  headcount: 16,
  vision: 'No pipe in the province hangs from anything but our clamps.',
  mission: 'Pipe clamps that hold for thirty years, made in series by people who know their machines.',
  valueProposition: 'Forty-eight sizes of stainless pipe clamp, from stock, within two days.',
  yearStartsInMonth: 1,
  cashMinor: 22_000_000,
  cashOn: '2026-10-31',
  locale: 'en',
  synthetic: true,
};

const staff: readonly (readonly [string, string, string, string, number, string])[] = [
  ['greta-lindholm', 'Greta Lindholm', 'Owner', 'management', 45, 'office-hours'],
  ['walter-osei', 'Walter Osei', 'Production manager', 'production', 42, 'production-hours'],
  ['dmitri-volkov', 'Dmitri Volkov', 'Operator', 'production', 40, 'production-hours'],
  ['lena-fischer', 'Lena Fischer', 'Operator', 'production', 40, 'production-hours'],
  ['arjun-patel', 'Arjun Patel', 'Operator', 'production', 40, 'production-hours'],
  ['marie-tremblay', 'Marie Tremblay', 'Operator', 'production', 40, 'production-hours'],
  ['kofi-mensah', 'Kofi Mensah', 'Operator', 'production', 40, 'production-hours'],
  ['sean-gallagher', 'Sean Gallagher', 'Operator', 'production', 40, 'production-hours'],
  ['jamie-doucet', 'Jamie Doucet', 'Apprentice', 'production', 38, 'production-hours'],
  ['hugo-brandt', 'Hugo Brandt', 'Toolmaker', 'production', 40, 'production-hours'],
  ['amara-nwosu', 'Amara Nwosu', 'Quality and training', 'quality', 40, 'quality-hours'],
  ['paul-bergeron', 'Paul Bergeron', 'Sales', 'sales', 40, 'sales-hours'],
  ['nina-kowalski', 'Nina Kowalski', 'Order desk', 'sales', 38, 'sales-hours'],
  ['tess-morgan', 'Tess Morgan', 'Purchasing and planning', 'purchasing', 40, 'planning-hours'],
  ['luis-ortega', 'Luis Ortega', 'Dispatch', 'purchasing', 38, 'planning-hours'],
  ['carol-hayes', 'Carol Hayes', 'Books and wages', 'administration', 30, 'office-hours'],
];

/** The people; `time` says how each one's weeks go in this works, `operators` how those at the machines spend theirs. */
export function people(
  operators: readonly TimePart[],
  time: Readonly<Record<string, readonly TimePart[]>>,
): readonly PersonPlan[] {
  return staff.map(([id, name, role, department, hoursPerWeek, pool]) => ({
    id,
    name,
    role,
    function: department,
    hoursPerWeek,
    pool,
    time: time[id] ?? operators,
  }));
}

export const functions: readonly PlainRecord[] = [
  { id: 'management', name: 'Management', head: 'greta-lindholm' },
  { id: 'production', name: 'Production', head: 'walter-osei' },
  { id: 'quality', name: 'Quality and training', head: 'amara-nwosu' },
  { id: 'sales', name: 'Sales', head: 'paul-bergeron' },
  { id: 'purchasing', name: 'Purchasing, planning, dispatch', head: 'tess-morgan' },
  { id: 'administration', name: 'Administration', head: 'carol-hayes' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'production-hours', name: 'Production', kind: 'hours', skill: 'Running machines' },
  { id: 'quality-hours', name: 'Quality and training', kind: 'hours', skill: 'Testing and teaching' },
  { id: 'sales-hours', name: 'Sales and order desk', kind: 'hours', skill: 'Selling' },
  { id: 'planning-hours', name: 'Purchasing and dispatch', kind: 'hours', skill: 'Planning' },
  { id: 'office-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

/** The work that both works have. */
export const sharedActivities: readonly PlainRecord[] = [
  activity(
    'works',
    'Works and machines',
    'administration',
    'greta-lindholm',
    'Rent, power, repairs, insurance.',
    true,
  ),
  activity(
    'running-the-works',
    'Running the works',
    'management',
    'greta-lindholm',
    'Books, wages, bank, systems.',
    true,
  ),
  activity(
    'series-production',
    'Clamps in series',
    'production',
    'walter-osei',
    'Forty-eight standard sizes.',
  ),
  activity('tooling', 'Tools and set-up', 'production', 'hugo-brandt'),
  activity('quality-checks', 'Incoming and final checks', 'quality', 'amara-nwosu'),
  activity('order-desk', 'Order desk', 'sales', 'nina-kowalski'),
  activity('field-sales', 'Visits and quotations', 'sales', 'paul-bergeron'),
  activity('planning', 'Buying and planning', 'purchasing', 'tess-morgan'),
  activity('dispatch', 'Dispatch', 'purchasing', 'luis-ortega'),
  activity('training', 'Training', 'quality', 'amara-nwosu', 'Courses and coaching at the machine.'),
];
