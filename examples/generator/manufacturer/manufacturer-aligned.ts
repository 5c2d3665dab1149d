// The manufacturer whose works follow its scorecard.
import type { Example, PlainRecord } from '../example.ts';
import {
  cause,
  goal,
  need,
  pair,
  perspectives,
  practicesNamed,
  requirement,
  stakeholder,
  withCounterMeasures,
} from '../records.ts';
import { causes, dimensions, goals, measures } from './direction.ts';
import { functions, people, pools, profile, sharedActivities } from './house.ts';
import { postings, series } from './manufacturer-aligned-books.ts';
import { benefits, contributions, demands, effects, initiatives } from './manufacturer-aligned-work.ts';
import { responsibilities, skills, steps } from './plan.ts';

const practice = practicesNamed('2026-10-21');

const practices: readonly PlainRecord[] = [
  practice(
    'listed-sizes-only',
    'sales',
    'series',
    2,
    'All 94 orders of October were sizes of the list; eleven requests were passed on to a colleague in the trade',
    'paul-bergeron',
  ),
  practice(
    'long-runs',
    'production',
    'series',
    2,
    'All six presses run lots of 2,000 and more',
    'walter-osei',
  ),
  practice(
    'one-contract',
    'purchasing',
    'quality',
    2,
    'Strip comes from one mill by contract; 23 of 24 lots passed the incoming check in October',
    'tess-morgan',
  ),
  practice(
    'pull-tests',
    'quality',
    'quality',
    2,
    'One clamp of every lot is pulled until it breaks, and the number is kept',
    'amara-nwosu',
  ),
  practice(
    'day-on-the-note',
    'purchasing',
    'promised-day',
    2,
    'Every order confirmation names one day; 96 of 100 parcels of October left on it',
    'tess-morgan',
  ),
  practice(
    'morning-round',
    'production',
    'early-word',
    2,
    'At ten past seven everyone stands at the board; 14 troubles were named in October',
    'walter-osei',
  ),
  practice(
    'last-ten-minutes',
    'production',
    'clean-machine',
    2,
    'The last ten minutes of each shift are for cleaning; the list hangs at each press',
    'lena-fischer',
  ),
];

const stakeholders: readonly PlainRecord[] = [
  stakeholder('owner', 'Owner', 'leaders', 1, 'Greta Lindholm.'),
  stakeholder('team', 'Everyone at the works', 'employees', 15, 'Production, order desk, dispatch, office.'),
  stakeholder(
    'wholesalers',
    'Plumbing wholesalers',
    'customers',
    34,
    'Thirty-four counters in the province.',
  ),
];

export const manufacturerAligned: Example = {
  name: 'manufacturer-aligned',
  about:
    'Birch Portage Fittings has the same scorecard of four lines, and works by it: standard sizes only, strip from one mill,\nevery goal of the year tied to one of several years, training in the week and in the budget. It should come out clean.',
  profile: { name: 'Birch Portage Fittings', ...profile },
  people: people(
    [
      { work: 'activity/series-production', part: 90 },
      { work: 'activity/training', part: 10 },
    ],
    {
      'greta-lindholm': [{ work: 'activity/running-the-works', part: 100 }],
      'walter-osei': [
        { work: 'activity/series-production', part: 65 },
        { work: 'activity/training', part: 15 },
        { work: 'initiative/setup-reduction', part: 20 },
      ],
      'jamie-doucet': [
        { work: 'activity/series-production', part: 70 },
        { work: 'activity/training', part: 30 },
      ],
      'hugo-brandt': [
        { work: 'activity/tooling', part: 90 },
        { work: 'activity/training', part: 10 },
      ],
      'amara-nwosu': [
        { work: 'activity/quality-checks', part: 45 },
        { work: 'activity/training', part: 40 },
        { work: 'initiative/skills-plan', part: 15 },
      ],
      'paul-bergeron': [
        { work: 'activity/field-sales', part: 80 },
        { work: 'initiative/shelf-at-wholesalers', part: 20 },
      ],
      'nina-kowalski': [
        { work: 'activity/order-desk', part: 85 },
        { work: 'initiative/order-status', part: 15 },
      ],
      'tess-morgan': [
        { work: 'activity/planning', part: 88 },
        { work: 'initiative/one-mill', part: 12 },
      ],
      'luis-ortega': [{ work: 'activity/dispatch', part: 100 }],
      'carol-hayes': [{ work: 'activity/running-the-works', part: 100 }],
    },
  ),
  lists: {
    functions,
    dimensions,
    practices,
    practicePairs: [
      pair('listed-sizes-only', 'reinforces', 'long-runs', 'Fewer sizes, longer runs.'),
      pair('one-contract', 'reinforces', 'long-runs', 'Strip of one kind needs no new set-up.'),
      pair('long-runs', 'reinforces', 'day-on-the-note', 'Stock of every size keeps the day.'),
    ],
    kpis: withCounterMeasures(
      [
        measures.netMargin,
        measures.orderBook,
        measures.satisfaction,
        measures.answerHours,
        measures.unitsPerHour,
        measures.firstPassYield,
        measures.trainingHours,
        measures.allRounders,
      ],
      {
        csat: 'net-margin',
        'training-hours': 'units-per-hour',
        'units-per-hour': 'first-pass-yield',
        'net-margin': 'csat',
      },
    ),
    perspectives,
    goals: [
      ...goals({
        margin: 7.5,
        orders: 4.1,
        satisfaction: 4.22,
        units: 41,
        yield: 93.5,
        training: 14,
        allRounders: 3,
      }),
      {
        ...goal(
          'quick-answers',
          'Every question answered within half a day',
          'answer-hours',
          9,
          4,
          '2027-12-17',
          'nina-kowalski',
        ),
        direction: 'decrease',
        scope: 'Questions that reach the order desk',
        perspective: 'customer',
        horizon: 'annual',
        milestones: [{ day: '2027-04-30', value: 4.6 }],
      },
    ],
    causes: [
      ...causes,
      cause(
        'more-all-rounders',
        'raises',
        'production-efficiency',
        3,
        'No press waits for the one who can set it up.',
      ),
      cause(
        'quick-answers',
        'lowers',
        'customer-satisfaction',
        1,
        'The longer an answer takes, the lower the marks.',
      ),
    ],
    stakeholders,
    needs: [
      need('next-machine', 'owner', 'Pay for the next press without a loan', 'Plan of 2025', [
        'profitability',
      ]),
      need('learn-more', 'team', 'Learn more than one machine', 'Asked for by 9 of 15 in the talks of May', [
        'employee-skills',
        'more-all-rounders',
      ]),
      need('know-the-day', 'wholesalers', 'Know the day of delivery', '22 of 70 notes in September', [
        'customer-satisfaction',
        'quick-answers',
      ]),
    ],
    requirements: [
      requirement(
        'strip-in-time',
        'production-efficiency',
        'supply-chain',
        'Strip for two weeks lies in the store',
        'in-place',
        'Sixteen days of strip on 21 October',
        { owner: 'tess-morgan' },
      ),
      requirement(
        'no-stop-for-questions',
        'production-efficiency',
        'service',
        'Nobody at a press answers customers',
        'in-place',
        'All calls end at the order desk since 2025',
        { owner: 'nina-kowalski' },
      ),
      requirement(
        'orders-in-lots',
        'production-efficiency',
        'marketing-and-sales',
        'Orders can be joined to lots of 2,000',
        'in-place',
        'The price list begins at one box of every size',
        { owner: 'paul-bergeron' },
      ),
      requirement(
        'tools-beside-the-press',
        'production-efficiency',
        'technology',
        'The next tool stands ready while the press runs',
        'gap',
        'Two of six presses have a second tool carrier',
        { initiative: 'setup-reduction', neededBy: '2027-09-30', owner: 'hugo-brandt' },
      ),
      requirement(
        'two-per-press',
        'production-efficiency',
        'people',
        'Two people on each shift can set up each press',
        'gap',
        'Four of six presses on 21 October',
        { initiative: 'skills-plan', neededBy: '2027-11-30', owner: 'walter-osei' },
      ),
    ],
    activities: sharedActivities,
    initiatives,
    effects,
    demands,
    benefits,
    skills,
    steps,
    responsibilities,
    contributions,
    pools,
  },
  postings,
  series,
};
