// What drives what in both bakeries, and what those around them need.
import type { PlainRecord } from '../example.ts';
import { cause, need, stakeholder, value } from '../records.ts';

/** What both bakeries say they live. */
export const values: readonly PlainRecord[] = [
  value('honest', 'Honest', 'What we say is in the bread is in the bread'),
  value('neighbourly', 'Neighbourly', 'We know the people we bake for'),
  value('careful', 'Careful', 'We would rather bake less than bake badly'),
];

/** In which lane of the map each goal stands. */
export const laneOf: Readonly<Record<string, string>> = {
  'healthy-margin': 'financial',
  'growing-takings': 'financial',
  'most-loved': 'customer',
  'premium-quality': 'customer',
  'regular-guests': 'customer',
  'town-life': 'customer',
  'organic-range': 'process',
  'less-waste': 'process',
  'local-recipes': 'learning',
  'skilled-bakers': 'learning',
};

/** What takes several years; all others are goals of this year. */
export const longTerm: ReadonlySet<string> = new Set(['most-loved', 'healthy-margin']);

/** What moves first, and what tells it afterwards. */
export const timingOf: Readonly<Record<string, 'leading' | 'lagging'>> = {
  'operating-margin': 'lagging',
  takings: 'leading',
  'favourite-share': 'lagging',
  'taste-rating': 'leading',
  regulars: 'leading',
  'event-guests': 'leading',
  'organic-share': 'leading',
  'scratch-share': 'leading',
  'bread-thrown-away': 'lagging',
  'own-recipes': 'lagging',
  'training-days': 'leading',
};

export const causes: readonly PlainRecord[] = [
  cause('skilled-bakers', 'raises', 'organic-range', 6, 'Dough without improvers needs trained hands.'),
  cause('skilled-bakers', 'lowers', 'less-waste', 3, 'Fewer trays go wrong.'),
  cause('local-recipes', 'raises', 'premium-quality', 3, 'A cake of our own is compared with nothing else.'),
  cause('organic-range', 'raises', 'premium-quality', 2, 'Guests taste flour, butter and time.'),
  cause('organic-range', 'raises', 'most-loved', 9, 'People tell each other what is in the bread.'),
  cause('premium-quality', 'raises', 'regular-guests', 4, 'Who liked it comes again.'),
  cause('town-life', 'raises', 'regular-guests', 3, 'Who meets us at the school fair comes in on Saturday.'),
  cause('regular-guests', 'raises', 'most-loved', 6, 'People love the place where they are known by name.'),
  cause('regular-guests', 'raises', 'growing-takings', 1, 'Four visits a month instead of one.'),
  cause('most-loved', 'raises', 'growing-takings', 6, 'A favourite needs no leaflet.'),
  cause('growing-takings', 'raises', 'healthy-margin', 1, 'Ovens and rent cost the same.'),
  cause('less-waste', 'lowers', 'healthy-margin', 1, 'What is thrown away was paid for.'),
];

export const stakeholders: readonly PlainRecord[] = [
  stakeholder('owners', 'Owners', 'leaders', 2, 'Nora and Tom Keane.'),
  stakeholder('team', 'The team', 'employees', 9, 'Bakers, shop, marketing, deliveries.'),
  stakeholder('guests', 'Guests', 'customers', 1900, 'About 1,900 people who come at least once a month.'),
  stakeholder('cafes', 'Cafés on Main Street', 'customers', 6, 'Six cafés with standing orders.'),
  stakeholder('town', 'The town', 'community', null, 'Schools, clubs and the market of Kilbrannock.'),
];

export const needs: readonly PlainRecord[] = [
  need(
    'what-is-in-it',
    'guests',
    'Know what is in the bread',
    '31 of 250 answers in the summer survey asked',
    ['organic-range'],
  ),
  need('known-by-name', 'guests', 'Be known at the counter', 'Named most often on the cards at the till', [
    'regular-guests',
  ]),
  need('bread-by-seven', 'cafes', 'The same bread every morning at seven', 'Standing orders of all six', [
    'growing-takings',
  ]),
  need(
    'learn-the-craft',
    'team',
    'Learn the craft, not the oven timer',
    'Said by 5 of 9 in the talks of March',
    ['skilled-bakers'],
  ),
  need('a-bakery-that-joins-in', 'town', 'A bakery that joins in', 'Letter of the school boards', [
    'town-life',
  ]),
  need('pay-the-loan', 'owners', 'Pay back the oven loan by 2030', 'Loan contract', ['healthy-margin']),
];

/** How the weights of both bakeries came about. */
export const adoptions: readonly PlainRecord[] = [
  {
    id: 'weights-of-january-2026',
    day: '2026-01-19',
    source: 'weighing',
    round: 'What matters to us',
    method: 'pairwise',
    answers: 31,
    agreement: 0.78,
    weights: [
      { goal: 'most-loved', title: 'Most loved bakery in town', points: 32 },
      { goal: 'organic-range', title: 'Organic and made from scratch', points: 28 },
      { goal: 'premium-quality', title: 'Quality worth its price', points: 24 },
      { goal: 'healthy-margin', title: 'Earn enough to stay independent', points: 16 },
    ],
    note: 'Owners, team and twenty guests.',
  },
];
