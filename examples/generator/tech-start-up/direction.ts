// Where the start-up wants to get: positions, goals with their targets, the map, and who needs what.
import type { PlainRecord } from '../example.ts';
import { cause, dimension, goal, need, stakeholder, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  dimension(
    'listening',
    'What is built',
    ['what we imagine', 'what users ask for'],
    2,
    'Built with the people who use it',
  ),
  dimension(
    'simplicity',
    'How much it can do',
    ['everything for everyone', 'one thing, at once'],
    2,
    'Your first quote in ten minutes',
  ),
  dimension(
    'price',
    'Price',
    ['cheaper than the others', 'worth its price'],
    1,
    'Costs less than one hour of work',
  ),
  dimension('care', 'Releases', ['quick, and mended later', 'nothing breaks on the building site'], 1, null),
  value('numbers-for-all', 'Numbers for all', 'Everyone sees every number, the bad ones first'),
  value('no-sundays', 'No Sundays', 'We do not take Sundays from others, nor from ourselves'),
];

const started = '2026-11-22';

export const goals: readonly PlainRecord[] = [
  {
    ...goal(
      'ten-thousand',
      '10,000 paying users within 18 months',
      'paying-users',
      1200,
      10_000,
      '2028-05-21',
      'ada-verhoeven',
    ),
    baselineDay: started,
    statement: 'From 1,200 that is 12.5% more every month, eighteen times in a row.',
    scope: 'All countries',
    weightPoints: 52,
    perspective: 'customer',
    horizon: 'long-term',
    milestones: [
      { day: '2027-02-21', value: 1710 },
      { day: '2027-05-23', value: 2430 },
      { day: '2027-08-22', value: 3460 },
      { day: '2027-11-21', value: 4930 },
      { day: '2028-02-20', value: 7020 },
    ],
  },
  {
    ...goal('fewer-leave', 'Users stay', 'weekly-churn', 0.91, 0.6, '2027-12-26', 'rosa-nunez'),
    baselineDay: '2026-06-28',
    direction: 'decrease',
    targetKind: 'level',
    scope: 'All plans',
    weightPoints: 38,
    perspective: 'customer',
    horizon: 'long-term',
    milestones: [{ day: '2027-06-27', value: 0.8 }],
  },
  {
    ...goal('year-of-cash', 'A year of cash', 'cash-runway', 20, 12, '2027-06-30', 'ada-verhoeven'),
    baselineDay: '2026-06-30',
    direction: 'keep',
    scope: 'The whole company',
    weightPoints: 10,
    perspective: 'financial',
    horizon: 'long-term',
  },
  {
    ...goal(
      'smaller-loss',
      'A smaller loss on every euro earned',
      'net-margin',
      -392,
      -200,
      '2027-12-31',
      'greet-maes',
    ),
    baselineDay: '2026-06-30',
    targetKind: 'level',
    scope: 'The whole company',
    perspective: 'financial',
    horizon: 'annual',
    milestones: [{ day: '2027-06-30', value: -260 }],
  },
  {
    ...goal('more-trials-pay', 'More trials pay', 'trial-conversion', 12.9, 18, '2027-09-26', 'nils-berg'),
    baselineDay: '2026-06-28',
    targetKind: 'level',
    scope: 'Both plans',
    perspective: 'customer',
    horizon: 'annual',
    milestones: [{ day: '2027-04-25', value: 16 }],
  },
  {
    ...goal(
      'first-quote-sent',
      'A first quote within three days',
      'first-quote-share',
      35.2,
      48,
      '2027-06-27',
      'yara-costa',
    ),
    baselineDay: '2026-06-28',
    targetKind: 'level',
    scope: 'All trials',
    perspective: 'process',
    horizon: 'annual',
    milestones: [{ day: '2027-04-25', value: 44 }],
  },
  {
    ...goal(
      'steady-releases',
      'Eight to fourteen releases a week',
      'releases',
      13,
      8,
      '2027-06-27',
      'elif-demir',
    ),
    baselineDay: '2026-06-28',
    direction: 'keep',
    targetHigh: 14,
    statement: 'Below eight a change waits; above fourteen nobody looks any more.',
    scope: 'App and website',
    perspective: 'process',
    horizon: 'annual',
  },
  {
    ...goal(
      'quick-answers',
      'A first answer within three and a half hours',
      'first-response',
      4.4,
      3.5,
      '2027-12-26',
      'rosa-nunez',
    ),
    baselineDay: '2026-06-28',
    direction: 'decrease',
    scope: 'Chat and mail',
    perspective: 'process',
    horizon: 'annual',
    milestones: [{ day: '2027-06-27', value: 3.8 }],
  },
  {
    ...goal('hear-users', '200 talks with users in a year', 'user-talks', 0, 200, '2027-05-30', 'rosa-nunez'),
    baselineDay: '2026-05-31',
    reachedWhen: 'in-total',
    scope: 'Users of both plans, and those who left',
    perspective: 'learning',
    horizon: 'annual',
    milestones: [{ day: '2027-01-31', value: 135 }],
  },
];

export const causes: readonly PlainRecord[] = [
  cause('hear-users', 'raises', 'first-quote-sent', 2, 'Who has seen ten people fail knows where.'),
  cause(
    'first-quote-sent',
    'raises',
    'more-trials-pay',
    0.5,
    'A trial lasts two weeks; whoever has sent a quote stays.',
  ),
  cause('more-trials-pay', 'raises', 'ten-thousand', 0.25, 'Who pays counts from the next Sunday on.'),
  cause('quick-answers', 'raises', 'fewer-leave', 1, 'The longer an answer takes, the more users leave.'),
  cause('steady-releases', 'lowers', 'fewer-leave', 1, 'What annoys is gone sooner.'),
  cause('ten-thousand', 'raises', 'smaller-loss', 1, 'Every user pays for a part of the house.'),
  cause('fewer-leave', 'lowers', 'smaller-loss', 2, 'Who leaves has to be won again.'),
  cause('smaller-loss', 'raises', 'year-of-cash', 1, 'What is not lost stays in the account.'),
];

export const stakeholders: readonly PlainRecord[] = [
  stakeholder('founders', 'Founders', 'leaders', 2, 'Ada Verhoeven and Jonas Brandt.'),
  stakeholder('team', 'Team', 'employees', 18, 'Everyone employed here.'),
  stakeholder(
    'craftsmen',
    'Craftsmen who pay',
    'customers',
    1200,
    'Roofers, joiners, painters; three seats at the mean.',
  ),
  stakeholder('seed-investors', 'Harbourlight Ventures', 'investors', 1, 'Own 22%; a seat on the board.'),
];

export const needs: readonly PlainRecord[] = [
  need('quote-on-site', 'craftsmen', 'Send a quote from the building site, at once', '37 of 96 talks', [
    'first-quote-sent',
  ]),
  need(
    'works-in-the-cellar',
    'craftsmen',
    'Work where there is no signal',
    'First on the list of wishes: 214 of 412 since January',
    [],
  ),
  need('an-answer-today', 'craftsmen', 'An answer on the same day', 'Question after each answer', [
    'quick-answers',
  ]),
  need('growth', 'seed-investors', '10,000 paying users before the next round', 'Contract of October 2024', [
    'ten-thousand',
  ]),
  need('cash', 'seed-investors', 'Never less than a year of cash', 'Contract of October 2024', [
    'year-of-cash',
  ]),
  need('to-know-why', 'team', 'Know why a feature is built', 'Said in 11 of 18 talks in May', ['hear-users']),
  need('still-ours', 'founders', 'Keep the majority after the next round', 'Agreed in January', [
    'year-of-cash',
  ]),
];
