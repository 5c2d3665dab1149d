// Where the online shop wants to get: positions, measures, goals, who needs what, and how the weights came about.
import type { PlainRecord } from '../example.ts';
import { carries, dimension, goal, kpi, need, stakeholder, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  dimension(
    'reach',
    'Reach',
    ['known and quick in Port Ellery', 'known and quick in the whole country'],
    2,
    'Anywhere in the country, within two days',
  ),
  dimension(
    'makers',
    'Whom we buy from',
    ['whoever is cheapest', 'small makers we visit'],
    2,
    'Thirty small makers, all visited',
  ),
  dimension(
    'answers',
    'Service',
    ['help yourself', 'a person answers'],
    1,
    'A person answers, not a machine',
  ),
  dimension('price', 'Price', ['the lowest', 'worth more'], 1, null),
  value('plain-label', 'Plain label', 'What is in the jar is on the label'),
  value('packed-for-a-friend', 'Packed for a friend', 'We pack each parcel as if we knew who opens it'),
];

export const kpis: readonly PlainRecord[] = [
  {
    ...kpi(
      'online-sales',
      'Online sales of the last twelve months',
      'thousand USD',
      false,
      'last',
      'Shop system, paid orders less returns',
      'leo-hartmann',
      'Sum of the last twelve months',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'far-orders',
      'Orders from outside the home region',
      '%',
      true,
      'mean',
      'Shop system, by address',
      'claire-dufour',
      'Orders delivered more than 100 miles away, of all orders',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'two-day-share',
      'Parcels that arrive within two days',
      '%',
      true,
      'mean',
      'Tracking of the carriers',
      'jonah-pike',
      'Parcels delivered within two working days, of all parcels',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'answer-hours',
      'Hours until a customer has an answer',
      'hours',
      false,
      'mean',
      'Mailbox of the customer service',
      'ann-kelly',
      'Hours by the clock from question to answer, mean of the month',
      'month',
      'lower',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'operating-margin',
      'Operating margin',
      '%',
      true,
      'mean',
      'Books, closed by the 9th',
      'leo-hartmann',
      'Sales less running costs, of sales',
    ),
    timing: 'lagging',
  },
];

export const goals: readonly PlainRecord[] = [
  {
    ...goal(
      'going-national',
      'Go national: online sales up by half',
      'online-sales',
      1765,
      50,
      '2027-11-30',
      'elena-marsh',
    ),
    statement: 'In a year, half as much again – and the growth comes from the whole country.',
    baselineDay: '2026-10-31',
    scope: 'Online shop, whole country',
    targetKind: 'relative-percent',
    weightPoints: 42,
    milestones: [
      { day: '2027-03-31', value: 2000 },
      { day: '2027-07-31', value: 2300 },
    ],
  },
  {
    ...goal('two-days', 'Every parcel within two days', 'two-day-share', 61, 92, '2027-09-30', 'jonah-pike'),
    scope: 'All parcels, whole country',
    targetKind: 'level',
    weightPoints: 24,
    milestones: [{ day: '2027-05-31', value: 80 }],
  },
  {
    ...goal(
      'healthy-margin',
      'Growth that earns its keep',
      'operating-margin',
      5.1,
      8,
      '2027-12-31',
      'elena-marsh',
    ),
    scope: 'The whole business',
    targetKind: 'level',
    weightPoints: 22,
    milestones: [{ day: '2027-06-30', value: 7 }],
  },
  {
    ...goal('quick-answers', 'An answer within four hours', 'answer-hours', 11, 4, '2027-09-30', 'ann-kelly'),
    direction: 'decrease',
    scope: 'Mail and chat',
    weightPoints: 12,
    milestones: [{ day: '2027-05-31', value: 6 }],
  },
  {
    ...goal(
      'far-customers',
      'Customers from the whole country',
      'far-orders',
      15,
      34,
      '2027-11-30',
      'claire-dufour',
    ),
    scope: 'Online shop, outside the home region',
    targetKind: 'level',
    milestones: [{ day: '2027-05-31', value: 26 }],
  },
];

export const goalContributions: readonly PlainRecord[] = [
  carries(
    'far-customers',
    'going-national',
    100,
    'Port Ellery has 40,000 people; most of them buy here already.',
  ),
];

export const stakeholders: readonly PlainRecord[] = [
  stakeholder('owner', 'Owner', 'leaders', 1, 'Elena Marsh.'),
  stakeholder('team', 'The team', 'employees', 10, 'Everyone employed here.'),
  stakeholder(
    'customers',
    'Customers',
    'customers',
    9400,
    'About 9,400 people who ordered in the last year.',
  ),
  stakeholder('makers', 'Makers', 'suppliers', 30, 'Thirty small makers of preserves.'),
];

export const needs: readonly PlainRecord[] = [
  need(
    'parcel-on-time',
    'customers',
    'Know that the parcel is there for the weekend',
    '38 of 120 mails in September',
    ['two-days'],
  ),
  need('answer-same-day', 'customers', 'An answer on the same day', 'Survey of May, 410 answers', [
    'quick-answers',
  ]),
  need(
    'paid-in-thirty-days',
    'makers',
    'Be paid within thirty days',
    'Eleven makers wrote in the summer; the average was 52 days',
    [],
  ),
  need(
    'quiet-december',
    'team',
    'A December without nights in the warehouse',
    'Said in 7 of 10 talks in January',
    ['two-days'],
  ),
  need('no-new-loan', 'owner', 'Grow without another loan', 'Plan of 2026', ['healthy-margin']),
];

/** The weights that the owner made hers after a round. */
export const adoptions: readonly PlainRecord[] = [
  {
    id: 'weights-of-october-2026',
    day: '2026-10-12',
    source: 'weighing',
    round: 'What matters in 2027',
    method: 'pairwise',
    answers: 23,
    agreement: 0.81,
    weights: goals.flatMap(({ id, title, weightPoints }) =>
      weightPoints === undefined ? [] : [{ goal: id, title, points: weightPoints }],
    ),
    note: 'The team and twelve customers weighed; customers put the two days higher than we did, so we raised them.',
  },
];
