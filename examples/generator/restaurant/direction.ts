// Where the restaurant wants to get: positions, values, measures, goals, and who needs what.
import type { PlainRecord } from '../example.ts';
import { carries, dimension, goal, kpi, need, pair, stakeholder, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  dimension(
    'pace',
    'Fast or made for each guest',
    ['made for each guest, however long it takes', 'on the table in 20 minutes'],
    2,
    'Lunch in 20 minutes, or it is on us',
  ),
  dimension(
    'freshness',
    'Cooking',
    ['warmed up', 'cooked here from fresh'],
    2,
    'Everything cooked here, every day',
  ),
  dimension(
    'card',
    'The lunch card',
    ['short, and well done', 'something for everyone'],
    -1,
    'A short card that changes with the market',
  ),
  dimension(
    'price',
    'Price of lunch',
    ['a price for every day', 'a price for an occasion'],
    -1,
    'Lunch at £12.50',
  ),
  dimension('welcome', 'Service', ['brisk', 'warm and personal'], 1, 'You are looked after from the door on'),
  value('calm', 'Calm', 'Nobody is shouted at in this house'),
  value('nothing-wasted', 'Nothing wasted', 'Good food is never thrown away'),
  value('one-table', 'One table', 'We eat together before we open'),
];

export const practicePairs: readonly PlainRecord[] = [
  pair(
    'long-lunch-card',
    'obstructs',
    'twenty-minute-promise',
    'With 46 dishes no pan is hot for the next order; each plate begins from nothing.',
  ),
  pair(
    'kitchen-layout',
    'obstructs',
    'twenty-minute-promise',
    'Fourteen steps for every plate, and two rooms wait at one pass.',
  ),
  pair(
    'everyday-lunch-price',
    'reinforces',
    'twenty-minute-promise',
    'At £12.50 a table has to be used twice, and quick lunches make that possible.',
  ),
  pair(
    'long-lunch-card',
    'reinforces',
    'everyday-lunch-price',
    'At £12.50 every table has to be taken, and a long card brings whoever passes.',
  ),
  pair(
    'tables-laid',
    'reinforces',
    'twenty-minute-promise',
    'Four minutes are won before the order is taken.',
  ),
  pair(
    'guests-greeted',
    'reinforces',
    'twenty-minute-promise',
    'Greeted within a minute, the order is in the kitchen after five.',
  ),
  pair(
    'long-lunch-card',
    'reinforces',
    'guests-greeted',
    'Whoever wishes for something else finds it on the card.',
  ),
  pair('cooked-from-raw', 'reinforces', 'nearby-farms', 'What came this morning needs no freezer.'),
  pair('cooked-from-raw', 'neutral', 'tables-laid', 'Neither gets in the way of the other.'),
];

export const kpis: readonly PlainRecord[] = [
  {
    ...kpi(
      'lunch-wait',
      'Minutes from order to table at lunch',
      'minutes',
      false,
      'mean',
      'Times in the till, order to last plate',
      'freya-lund',
      'Mean of all lunch orders of the month',
      'month',
      'lower',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'table-minutes',
      'Minutes that a lunch table is taken',
      'minutes',
      false,
      'mean',
      'Times in the till, first drink to bill',
      'freya-lund',
      'Mean of all lunch tables of the month',
      'month',
      'in-range',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'lunch-guests',
      'Guests at lunch on a working day',
      'guests',
      false,
      'mean',
      'Covers in the till',
      'freya-lund',
      'Mean of the working days of the month',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'food-rating',
      'Rating of the food',
      'points of 5',
      false,
      'mean',
      'Question on the receipt, about 160 answers a month',
      'rosa-delgado',
      'Mean of the answers to "How was the food?"',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'operating-margin',
      'Operating margin',
      '%',
      true,
      'mean',
      'Books, closed by the 12th',
      'priya-dutt',
      'Takings without value added tax less running costs, of takings without value added tax',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'team-mood',
      'How people feel here',
      'points of 10',
      false,
      'mean',
      'Monthly card, anonymous, 11 to 14 answers',
      'hannah-pryce',
      'Mean of "I would start here again"',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'food-thrown-away',
      'Food thrown away',
      '%',
      true,
      'mean',
      'Weighed every evening',
      'sam-whitlock',
      'Value of food thrown away, of food bought',
      'month',
      'lower',
    ),
    timing: 'leading',
  },
];

export const goals: readonly PlainRecord[] = [
  {
    ...goal(
      'fast-lunch',
      'Lunch on the table in 20 minutes',
      'lunch-wait',
      27,
      20,
      '2027-09-30',
      'owen-pryce',
    ),
    statement: 'Whoever sits down at one is back at work at two.',
    direction: 'decrease',
    scope: 'Lunch on working days, both rooms',
    weightPoints: 36,
    milestones: [
      { day: '2026-12-31', value: 25 },
      { day: '2027-05-31', value: 22 },
    ],
  },
  {
    ...goal('good-food', 'Food that people talk about', 'food-rating', 4.32, 4.6, '2027-12-31', 'owen-pryce'),
    scope: 'Lunch and evening',
    weightPoints: 26,
    milestones: [
      { day: '2026-12-31', value: 4.45 },
      { day: '2027-06-30', value: 4.52 },
    ],
  },
  {
    ...goal(
      'healthy-margin',
      'Earn enough to renew the house',
      'operating-margin',
      5.5,
      9,
      '2028-03-31',
      'hannah-pryce',
    ),
    scope: 'The whole restaurant',
    targetKind: 'level',
    weightPoints: 30,
    milestones: [{ day: '2027-03-31', value: 8 }],
  },
  {
    ...goal('good-team', 'A team that stays', 'team-mood', 7.2, 8.2, '2027-12-31', 'hannah-pryce'),
    scope: 'Everyone employed here',
    weightPoints: 8,
    milestones: [{ day: '2027-06-30', value: 7.9 }],
  },
  {
    ...goal('full-at-lunch', 'More guests at lunch', 'lunch-guests', 64, 95, '2027-09-30', 'rosa-delgado'),
    scope: 'Lunch on working days',
    milestones: [{ day: '2027-03-31', value: 85 }],
  },
  {
    ...goal(
      'tables-twice',
      'Use every lunch table twice',
      'table-minutes',
      62,
      45,
      '2027-09-30',
      'freya-lund',
    ),
    direction: 'decrease',
    scope: 'Lunch on working days, both rooms',
    milestones: [{ day: '2027-03-31', value: 52 }],
  },
  {
    ...goal(
      'stay-for-dessert',
      'Guests stay for dessert and coffee',
      'table-minutes',
      62,
      75,
      '2027-09-30',
      'rosa-delgado',
    ),
    scope: 'Lunch on working days, both rooms',
    milestones: [{ day: '2027-03-31', value: 70 }],
  },
];

export const goalContributions: readonly PlainRecord[] = [
  carries('full-at-lunch', 'healthy-margin', 40, 'The rent is the same with 60 guests and with 90.'),
  carries('tables-twice', 'healthy-margin', 30, 'A table used twice earns twice.'),
  carries('stay-for-dessert', 'healthy-margin', 30, 'Coffee and dessert leave most per plate.'),
];

export const stakeholders: readonly PlainRecord[] = [
  stakeholder('owners', 'Owners', 'leaders', 2, 'Hannah and Owen Pryce.'),
  stakeholder('team', 'Kitchen and service team', 'employees', 12, 'Everyone employed here.'),
  stakeholder('office-guests', 'Lunch guests from the offices', 'customers', 320, 'About 320 faces a month.'),
  stakeholder('bank', 'Wexcombe Savings Bank', 'investors', 1, 'Lent the money for the kitchen in 2023.'),
];

export const needs: readonly PlainRecord[] = [
  need(
    'back-by-two',
    'office-guests',
    'Be back at work within the hour',
    '41 of 160 comments in September name the wait',
    ['fast-lunch'],
  ),
  need('good-lunch', 'office-guests', 'Fresh food at a price for every day', 'Question on the receipt', [
    'good-food',
  ]),
  need('rota-in-time', 'team', 'Know the rota three weeks ahead', 'Said in 9 of 12 talks in May', [
    'good-team',
  ]),
  need('repayment', 'bank', 'Repayments on the day', 'Loan contract of 2023', ['healthy-margin']),
  need('time-off', 'owners', 'One day a week without the restaurant', 'Said at the weekend of March', [
    'good-team',
  ]),
];
