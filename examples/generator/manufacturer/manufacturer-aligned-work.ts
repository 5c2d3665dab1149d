// What the manufacturer whose works follow its scorecard works on, and what for.
import type { PlainRecord } from '../example.ts';
import { carries, effect, initiative, work } from '../records.ts';
import { goalContributions } from './direction.ts';
import { nextYear } from './next-year.ts';

const ideas = nextYear('camera-check', 'web-shop', 'tool-carriers', 'own-finishing', 'counter-days');

/** What they need and bring. */
export const { demands, benefits } = ideas;

export const initiatives: readonly PlainRecord[] = [
  initiative(
    'setup-reduction',
    'Half the set-up time',
    'production',
    'walter-osei',
    ['2026-04-01', '2027-06-30'],
    22000,
    'active',
    'Workshops at each machine: what can be prepared while it runs?',
  ),
  initiative(
    'order-status',
    'Order status online',
    'sales',
    'nina-kowalski',
    ['2026-07-01', '2027-03-31'],
    24000,
    'active',
  ),
  initiative(
    'skills-plan',
    'A training plan for every machine',
    'quality',
    'amara-nwosu',
    ['2026-02-01', '2027-10-31'],
    29000,
    'active',
  ),
  initiative(
    'one-mill',
    'Strip from one mill, by contract',
    'purchasing',
    'tess-morgan',
    ['2026-05-01', '2027-04-30'],
    14000,
    'active',
  ),
  initiative(
    'shelf-at-wholesalers',
    'Our shelf at twelve wholesalers',
    'sales',
    'paul-bergeron',
    ['2026-06-01', '2027-08-31'],
    31000,
    'active',
  ),
  ...ideas.initiatives,
];

export const effects: readonly PlainRecord[] = [
  effect(
    'setup-reduction',
    'units-per-hour',
    [0.8, 1.6, 2.6],
    '2027-07-01',
    'The first machine went from 94 to 51 minutes.',
  ),
  effect(
    'order-status',
    'csat',
    [0.03, 0.07, 0.12],
    '2027-04-01',
    'A third of the complaints ask where the order is.',
  ),
  effect(
    'order-status',
    'answer-hours',
    [-1.6, -0.9, -0.4],
    '2027-04-01',
    'Half of the questions answer themselves.',
  ),
  effect(
    'skills-plan',
    'training-hours',
    [2, 4, 7],
    '2027-06-30',
    'Three more machines join the plan in spring.',
  ),
  effect(
    'skills-plan',
    'all-rounders',
    [0, 1, 2],
    '2027-06-30',
    'Two operators begin their third machine in January.',
  ),
  effect(
    'one-mill',
    'first-pass-yield',
    [0.3, 0.7, 1.1],
    '2027-05-01',
    'Lots of the mill pass 1.2 points better.',
  ),
  effect(
    'shelf-at-wholesalers',
    'order-book',
    [0.2, 0.4, 0.7],
    '2027-06-30',
    'The first four shelves order weekly.',
  ),
];

export const contributions: readonly PlainRecord[] = [
  ...goalContributions,
  carries('quick-answers', 'customer-satisfaction', 100, 'Who waits for an answer is half lost.'),
  carries('more-all-rounders', 'employee-skills', 100, 'Three machines are three trainings.'),
  work('activity', 'series-production', 'production-efficiency', 38, 'Most hours are worked here.'),
  work('activity', 'series-production', 'profitability', 48, 'Standard sizes bring the sales.'),
  work(
    'activity',
    'series-production',
    'customer-satisfaction',
    14,
    'The promised day is kept at the press.',
  ),
  work('activity', 'tooling', 'production-efficiency', 100, 'Good tools, short set-ups.'),
  work('activity', 'quality-checks', 'good-first-time', 60, 'What is found early is made once.'),
  work(
    'activity',
    'quality-checks',
    'customer-satisfaction',
    40,
    'What is found here is not found by customers.',
  ),
  work('activity', 'order-desk', 'quick-answers', 60, 'Here the questions arrive.'),
  work('activity', 'order-desk', 'customer-satisfaction', 40, 'The first answer decides.'),
  work('activity', 'field-sales', 'full-order-book', 100, 'Orders begin with a visit.'),
  work('activity', 'planning', 'production-efficiency', 50, 'No machine waits for strip.'),
  work('activity', 'planning', 'customer-satisfaction', 50, 'The promised day is made here.'),
  work('activity', 'dispatch', 'customer-satisfaction', 100, 'The parcel is what the customer sees.'),
  work('activity', 'training', 'employee-skills', 70, 'This is where the hours are counted.'),
  work('activity', 'training', 'more-all-rounders', 30, 'Coaching goes machine by machine.'),
  work('initiative', 'setup-reduction', 'production-efficiency', 100, 'Each set-up stops a machine.'),
  work('initiative', 'order-status', 'customer-satisfaction', 50, 'Customers want to know the day.'),
  work('initiative', 'order-status', 'quick-answers', 50, 'Half of the questions ask for the day.'),
  work('initiative', 'skills-plan', 'employee-skills', 60, 'Training that is planned takes place.'),
  work('initiative', 'skills-plan', 'more-all-rounders', 40, 'The plan goes machine by machine.'),
  work('initiative', 'one-mill', 'good-first-time', 100, 'Good strip makes good clamps.'),
  work(
    'initiative',
    'shelf-at-wholesalers',
    'full-order-book',
    60,
    'What lies on the shelf is ordered again.',
  ),
  work('initiative', 'shelf-at-wholesalers', 'profitability', 40, 'Steady orders fill the presses.'),
  ...ideas.contributions,
];
