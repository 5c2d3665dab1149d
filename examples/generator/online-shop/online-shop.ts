// The online shop that wants to sell to the whole country, and what it is not yet ready for.
import type { Example, PlainRecord } from '../example.ts';
import { planned } from '../plan-records.ts';
import { activity, effect, initiative, pair, practicesNamed, work } from '../records.ts';
import { postings, series } from './books.ts';
import { adoptions, dimensions, goalContributions, goals, kpis, needs, stakeholders } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';
import {
  absences,
  benefits,
  demands,
  known,
  plannedContributions,
  plannedInitiatives,
  responsibilities,
  scenarios,
  steps,
} from './plan.ts';
import { requirements } from './readiness.ts';

const activities: readonly PlainRecord[] = [
  ...overhead,
  activity(
    'home-advertising',
    'Advertising around Port Ellery',
    'marketing',
    'omar-benali',
    'The Herald, the bay radio, posters.',
  ),
  activity('national-advertising', 'Advertising in the whole country', 'marketing', 'claire-dufour'),
  activity('letters', 'Letters to customers', 'marketing', 'claire-dufour'),
  activity('packing', 'Packing', 'warehouse', 'jonah-pike', 'Parcels leave on Monday, Wednesday and Friday.'),
  activity('shipping', 'Shipping', 'warehouse', 'jonah-pike'),
  activity('buying', 'Buying from makers', 'purchasing', 'grace-okafor'),
  activity('customer-service', 'Customer service', 'service', 'ann-kelly', 'Nine to five, five days a week.'),
  activity('shop-care', 'The shop and its pages', 'technology', 'ravi-menon'),
];

const initiatives: readonly PlainRecord[] = [
  initiative(
    'second-warehouse',
    'Second warehouse with a partner',
    'warehouse',
    'jonah-pike',
    ['2026-09-01', '2027-04-30'],
    54000,
    'active',
    'A partner in the middle of the country packs for the far half.',
  ),
  initiative(
    'national-campaign',
    'National campaign for small kitchens',
    'marketing',
    'claire-dufour',
    ['2026-10-01', '2027-05-31'],
    64000,
    'active',
  ),
  initiative(
    'evening-service',
    'Service until the far coast goes to bed',
    'service',
    'ann-kelly',
    ['2027-03-01', '2027-12-31'],
    null,
    'planned',
    'Two more people, hired from the autumn on.',
  ),
  initiative(
    'gift-boxes',
    'Gift boxes',
    'purchasing',
    'grace-okafor',
    ['2026-06-01', '2027-03-31'],
    16000,
    'active',
  ),
];

const effects: readonly PlainRecord[] = [
  effect(
    'national-campaign',
    'online-sales',
    [180, 340, 560],
    '2027-06-01',
    'A test in March brought 1.9 orders per hundred visits.',
  ),
  effect(
    'gift-boxes',
    'online-sales',
    [60, 110, 170],
    '2027-04-01',
    'One order in eight asked for a box last December.',
  ),
  effect(
    'second-warehouse',
    'two-day-share',
    [22, 31, 40],
    '2027-05-01',
    'Four in ten parcels go to the far half.',
  ),
  effect(
    'evening-service',
    'answer-hours',
    [-7, -5, -3],
    '2027-12-31',
    'Half of the questions come after five.',
  ),
  effect('national-campaign', 'far-orders', [6, 12, 20], '2027-06-01', 'Shown only outside the home region.'),
];

const contributions: readonly PlainRecord[] = [
  ...goalContributions,
  ...plannedContributions,
  work('activity', 'home-advertising', 'going-national', 60, 'Orders from home count too.'),
  work('activity', 'home-advertising', 'healthy-margin', 40, 'Parcels to the next street cost least.'),
  work('activity', 'national-advertising', 'far-customers', 100, 'Nobody orders where nobody knows us.'),
  work('activity', 'letters', 'healthy-margin', 100, 'An order that needs no advertisement earns most.'),
  work('activity', 'packing', 'two-days', 75, 'A parcel that is packed today travels today.'),
  work('activity', 'packing', 'healthy-margin', 25, 'Broken jars eat the margin.'),
  work('activity', 'shipping', 'two-days', 100, 'The carrier makes the two days.'),
  work('activity', 'buying', 'going-national', 55, 'More makers, more reasons to order.'),
  work('activity', 'buying', 'healthy-margin', 45, 'The margin is made when we buy.'),
  work('activity', 'customer-service', 'quick-answers', 100, 'Here the questions arrive.'),
  work('activity', 'shop-care', 'going-national', 100, 'All orders come through the pages.'),
  work('initiative', 'second-warehouse', 'two-days', 100, 'Half of the way is saved.'),
  work('initiative', 'national-campaign', 'far-customers', 100, 'It is shown outside the home region only.'),
  work('initiative', 'evening-service', 'quick-answers', 100, 'Half of the questions come after five.'),
  work(
    'initiative',
    'gift-boxes',
    'going-national',
    50,
    'A box is ordered by people who do not know us yet.',
  ),
  work('initiative', 'gift-boxes', 'healthy-margin', 50, 'A box earns twice as much as its jars.'),
];

const practice = practicesNamed('2026-10-19');

const practices: readonly PlainRecord[] = [
  practice(
    'advertises-at-home',
    'marketing',
    'reach',
    -2,
    'Of 100 advertising dollars between January and September, 84 were spent around Port Ellery',
    'omar-benali',
  ),
  practice(
    'three-days-a-week',
    'warehouse',
    'reach',
    -1,
    'Parcels leave on Monday, Wednesday and Friday; parcels to the far coast took five days in October',
    'jonah-pike',
  ),
  practice(
    'one-freight-price',
    'management',
    'reach',
    1,
    'Freight is $6.90 to every address in the country since January',
    'elena-marsh',
  ),
  practice(
    'visits-makers',
    'purchasing',
    'makers',
    2,
    '28 of 30 makers were visited in the last twelve months',
    'grace-okafor',
  ),
  practice('named-answers', 'service', 'answers', 2, 'Every answer is signed with a first name', 'ann-kelly'),
  practice('no-discounts', 'marketing', 'price', 1, null, 'claire-dufour'),
  practice(
    'label-check',
    'purchasing',
    'plain-label',
    2,
    'Each new jar is compared with its list of ingredients before it is sold',
    'grace-okafor',
  ),
  practice(
    'card-in-the-box',
    'warehouse',
    'packed-for-a-friend',
    2,
    'Every parcel holds a card with the name of the one who packed it',
    'tilda-voss',
  ),
];

export const onlineShop: Example = {
  name: 'online-shop',
  about:
    'Juniper & Jar sells preserves of small makers and wants half as much again within a year, all over the country. Makers,\nreturns, freight price and packers are ready; the far coast and the campaign will be in time; the evening service comes\ntoo late, and nobody works on a shop that stays quick. Most advertising still stays at home.',
  profile,
  people: people({
    'elena-marsh': [
      { work: 'activity/running-the-shop', part: 75 },
      { work: 'activity/buying', part: 25 },
    ],
    'ravi-menon': [
      { work: 'activity/shop-care', part: 90 },
      { work: null, part: 10, project: 'Printer and tills' },
    ],
    'claire-dufour': [
      { work: 'activity/letters', part: 40 },
      { work: 'activity/national-advertising', part: 25 },
      { work: 'initiative/national-campaign', part: 35 },
    ],
    'omar-benali': [{ work: 'activity/home-advertising', part: 100 }],
    'jonah-pike': [
      { work: 'activity/packing', part: 55 },
      { work: 'activity/shipping', part: 25 },
      { work: 'initiative/second-warehouse', part: 20 },
    ],
    'tilda-voss': [{ work: 'activity/packing', part: 100 }],
    'marco-ruiz': [
      { work: 'activity/packing', part: 85 },
      { work: 'activity/shipping', part: 15 },
    ],
    'ann-kelly': [{ work: 'activity/customer-service', part: 100 }],
    'devon-lee': [{ work: 'activity/customer-service', part: 100 }],
    'grace-okafor': [
      { work: 'activity/buying', part: 80 },
      { work: 'initiative/gift-boxes', part: 20 },
    ],
    'leo-hartmann': [{ work: 'activity/running-the-shop', part: 100 }],
  }),
  lists: {
    functions,
    dimensions,
    practices,
    practicePairs: [
      pair(
        'advertises-at-home',
        'obstructs',
        'one-freight-price',
        'One price for all pays only when orders come from all over.',
      ),
      pair('visits-makers', 'reinforces', 'label-check', 'Who was in the kitchen knows what is in the jar.'),
    ],
    kpis,
    goals,
    stakeholders,
    needs,
    requirements,
    adoptions,
    activities,
    initiatives: planned([...initiatives, ...plannedInitiatives], known),
    absences,
    benefits,
    demands,
    responsibilities,
    scenarios,
    steps,
    effects,
    contributions,
    pools,
  },
  postings,
  series,
};
