// What the restaurant is: who works there, and what there is to work with.
import type { PersonPlan, PlainRecord, TimePart } from '../example.ts';
import { activity } from '../records.ts';

export const profile = {
  name: 'The Copper Ladle',
  currency: 'GBP',
  industry: 'Restaurant',
  headcount: 14,
  vision: 'The place where Wexcombe eats on a working day.',
  mission: 'Good food, cooked here, for people who have an hour – and for people who have not.',
  valueProposition: 'A proper lunch from fresh food, on the table twenty minutes after you sit down.',
  yearStartsInMonth: 4,
  locale: 'en',
  synthetic: true,
};

const staff: readonly (readonly [string, string, string, string, number, string])[] = [
  ['hannah-pryce', 'Hannah Pryce', 'Owner', 'management', 45, 'management-hours'],
  ['owen-pryce', 'Owen Pryce', 'Head chef', 'kitchen', 45, 'kitchen-hours'],
  ['mateo-silva', 'Mateo Silva', 'Sous chef', 'kitchen', 42, 'kitchen-hours'],
  ['yasmin-aziz', 'Yasmin Aziz', 'Cook', 'kitchen', 40, 'kitchen-hours'],
  ['callum-reid', 'Callum Reid', 'Cook', 'kitchen', 40, 'kitchen-hours'],
  ['bela-kovacs', 'Béla Kovács', 'Preparation and dishes', 'kitchen', 36, 'kitchen-hours'],
  ['freya-lund', 'Freya Lund', 'Restaurant manager', 'service', 42, 'service-hours'],
  ['tobias-hart', 'Tobias Hart', 'Waiter', 'service', 36, 'service-hours'],
  ['ines-carvalho', 'Inês Carvalho', 'Waiter', 'service', 36, 'service-hours'],
  ['noor-begum', 'Noor Begum', 'Waiter', 'service', 30, 'service-hours'],
  ['jack-tully', 'Jack Tully', 'Bar', 'service', 32, 'service-hours'],
  ['rosa-delgado', 'Rosa Delgado', 'Marketing', 'marketing', 24, 'marketing-hours'],
  ['sam-whitlock', 'Sam Whitlock', 'Buying and stores', 'purchasing', 30, 'purchasing-hours'],
  ['priya-dutt', 'Priya Dutt', 'Books and wages', 'administration', 16, 'management-hours'],
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
  { id: 'management', name: 'Management', head: 'hannah-pryce' },
  { id: 'kitchen', name: 'Kitchen', head: 'owen-pryce' },
  { id: 'service', name: 'Service', head: 'freya-lund' },
  { id: 'purchasing', name: 'Purchasing', head: 'sam-whitlock' },
  { id: 'marketing', name: 'Marketing', head: 'rosa-delgado' },
  { id: 'administration', name: 'Administration', head: 'priya-dutt' },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'kitchen-hours', name: 'Kitchen', kind: 'hours', skill: 'Cooking' },
  { id: 'service-hours', name: 'Service and bar', kind: 'hours', skill: 'Serving guests' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing' },
  { id: 'purchasing-hours', name: 'Buying and stores', kind: 'hours', skill: 'Buying' },
  { id: 'management-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

export const overhead: readonly PlainRecord[] = [
  activity(
    'house',
    'House',
    'administration',
    'hannah-pryce',
    'Rent, energy, laundry, repairs, insurance.',
    true,
  ),
  activity(
    'running-the-restaurant',
    'Running the restaurant',
    'management',
    'hannah-pryce',
    'Books, wages, rota, bank.',
    true,
  ),
];
