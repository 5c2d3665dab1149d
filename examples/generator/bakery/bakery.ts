// The bakery that promises organic and premium, and bakes from mixes and the cheapest ingredients.
import type { Example, PlainRecord } from '../example.ts';
import { effect, pair, perspectives, practicesSeenOn, requirement, work } from '../records.ts';
import { postings, series } from './bakery-books.ts';
import { dimensions, goalContributions, goals, kpis } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';
import { adoptions, causes, needs, stakeholders } from './map.ts';

const activities: readonly PlainRecord[] = [
  ...overhead,
  {
    id: 'bake-off',
    name: 'Bread from frozen dough and mixes',
    description: 'Dough pieces arrive frozen, rolls come out of a mix; an hour from freezer to shelf.',
    function: 'kitchen',
    owner: 'tom-keane',
    sharedOverhead: false,
  },
  {
    id: 'saturday-sourdough',
    name: 'Sourdough on Saturdays',
    description: 'Two organic loaves, baked once a week.',
    function: 'kitchen',
    owner: 'tom-keane',
    sharedOverhead: false,
  },
  {
    id: 'pastry',
    name: 'Pastry and cakes',
    description: 'Margarine pastry, fillings from the bucket, cakes to order.',
    function: 'kitchen',
    owner: 'luca-ferri',
    sharedOverhead: false,
  },
  { id: 'recipe-work', name: 'New recipes', function: 'kitchen', owner: 'luca-ferri', sharedOverhead: false },
  {
    id: 'counter-service',
    name: 'Service at the counter',
    description: 'Guests are greeted by name.',
    function: 'shop',
    owner: 'grace-nolan',
    sharedOverhead: false,
  },
  {
    id: 'organic-campaign',
    name: 'Campaign "Pure and organic"',
    description: 'Posters, bus sides and social media that promise organic baking.',
    function: 'marketing',
    owner: 'ellen-walsh',
    sharedOverhead: false,
  },
  {
    id: 'town-events',
    name: 'Events and partners in town',
    description: "School visits, market days, the football club's breakfast.",
    function: 'marketing',
    owner: 'ellen-walsh',
    sharedOverhead: false,
  },
  {
    id: 'discount-leaflet',
    name: 'Weekly discount leaflet',
    description: 'Three rolls for the price of two, into every letter box.',
    function: 'marketing',
    owner: 'ellen-walsh',
    sharedOverhead: false,
  },
  {
    id: 'cafe-deliveries',
    name: 'Deliveries to cafés',
    function: 'purchasing',
    owner: 'declan-roche',
    sharedOverhead: false,
  },
  {
    id: 'hiring-and-training',
    name: 'Hiring and training',
    function: 'management',
    owner: 'nora-keane',
    sharedOverhead: false,
  },
];

const initiatives: readonly PlainRecord[] = [
  {
    id: 'supplier-search',
    name: 'Find organic suppliers',
    function: 'purchasing',
    start: '2026-06-01',
    end: '2027-06-30',
    costMinor: 300000,
    status: 'active',
    dependsOn: [],
  },
  {
    id: 'organic-certificate',
    name: 'Organic certificate',
    function: 'purchasing',
    owner: 'declan-roche',
    start: '2026-12-01',
    end: '2027-04-30',
    costMinor: 1450000,
    status: 'planned',
    dependsOn: ['supplier-search'],
  },
  {
    id: 'station-kiosk',
    name: 'Kiosk at the station',
    description: 'A second point of sale for commuters.',
    function: 'management',
    owner: 'nora-keane',
    start: '2026-02-01',
    end: '2026-12-31',
    costMinor: 2600000,
    status: 'active',
    dependsOn: [],
  },
  {
    id: 'loyalty-card',
    name: 'Loyalty card that remembers',
    description: 'The till shows what a guest likes.',
    function: 'shop',
    owner: 'grace-nolan',
    start: '2026-06-01',
    end: '2027-05-31',
    costMinor: 720000,
    status: 'active',
    dependsOn: [],
  },
];

const contributions: readonly PlainRecord[] = [
  ...goalContributions,
  work('activity', 'bake-off', 'healthy-margin', 100, 'Full shelves with three bakers instead of six.'),
  work('activity', 'saturday-sourdough', 'organic-range', 100, 'The only bread that keeps the promise.'),
  work('activity', 'pastry', 'premium-quality', 60, 'Cakes are what guests judge us by.'),
  work('activity', 'pastry', 'healthy-margin', 40, 'Cheap fillings leave most per piece.'),
  work('activity', 'recipe-work', 'local-recipes', 100, 'Every own cake begins here.'),
  work('activity', 'counter-service', 'regular-guests', 85, 'People come back to people.'),
  work('activity', 'counter-service', 'growing-takings', 10, 'A good word sells the second loaf.'),
  work('activity', 'counter-service', 'less-waste', 5, 'What will be left over is offered at four.'),
  work('activity', 'organic-campaign', 'most-loved', 100, 'Brings guests who care about what they eat.'),
  work('activity', 'town-events', 'town-life', 100, 'This is how the town meets us outside the shop.'),
  work('activity', 'cafe-deliveries', 'growing-takings', 100, 'Steady orders fill the oven on quiet days.'),
  work(
    'activity',
    'hiring-and-training',
    'regular-guests',
    80,
    'Warm service is hired first and trained second.',
  ),
  work('activity', 'hiring-and-training', 'skilled-bakers', 20, 'One course in two years, for one baker.'),
  work('initiative', 'supplier-search', 'organic-range', 100, 'Without suppliers no certificate.'),
  work(
    'initiative',
    'organic-certificate',
    'organic-range',
    100,
    'The certificate is the proof of the promise.',
  ),
  work('initiative', 'station-kiosk', 'healthy-margin', 100, 'Six hundred commuters pass every morning.'),
  work('initiative', 'loyalty-card', 'regular-guests', 100, 'Knowing what somebody likes starts the talk.'),
];

const practice = practicesSeenOn('2026-10-20');

const practices: readonly PlainRecord[] = [
  practice(
    'kitchen',
    'ingredients',
    -2,
    '44 of the 61 items on the baking list of October come from frozen dough or a ready-made mix',
    'tom-keane',
  ),
  practice(
    'purchasing',
    'quality',
    -2,
    'Margarine, powdered egg and bucket fillings; the supplier sheet of October has one column, the price',
    'declan-roche',
  ),
  practice(
    'marketing',
    'ingredients',
    2,
    'The bus sides and the shop window say "Pure and organic, baked by hand"',
    'ellen-walsh',
  ),
  practice('marketing', 'quality', 1, 'The menu card says "premium" eleven times', 'ellen-walsh'),
  practice(
    'marketing',
    'closeness',
    2,
    'Fourteen events in town in the last year, among them both school fairs',
    'ellen-walsh',
  ),
  practice(
    'shop',
    'service',
    2,
    'In a test visit of September the guest was greeted by name on the third day',
    'grace-nolan',
  ),
  practice('management', 'hiring', 1, null, 'nora-keane'),
  practice('kitchen', 'range', 0, 'Nine of 61 items are recipes of our own', 'luca-ferri'),
  practice(
    'shop',
    'honest',
    -1,
    'The shelf labels of the 44 items from frozen dough and mixes say "baked here", and nothing of the dough',
    'ciara-doyle',
  ),
  practice(
    'shop',
    'neighbourly',
    2,
    'The three at the counter know the names of more than four hundred regular guests',
    'grace-nolan',
  ),
  practice(
    'kitchen',
    'careful',
    1,
    'On 3 October forty cakes were not sold because the glaze had split',
    'luca-ferri',
  ),
];

const practicePairs: readonly PlainRecord[] = [
  pair(
    'kitchen-ingredients',
    'obstructs',
    'marketing-ingredients',
    'Whoever reads "baked by hand" on the bus finds frozen dough in the shop.',
  ),
  pair(
    'shop-service',
    'reinforces',
    'marketing-closeness',
    'Who is greeted by name in the shop stops at the stand in the market.',
  ),
];

const effects: readonly PlainRecord[] = [
  effect(
    'supplier-search',
    'organic-share',
    [4, 9, 15],
    '2027-06-30',
    'Flour and eggs are a third of what is bought.',
  ),
  effect(
    'loyalty-card',
    'regulars',
    [15, 40, 80],
    '2027-06-01',
    'Every third guest took a card in the first month.',
  ),
];

/** What must be true before the town can love this bakery most. */
const requirements: readonly PlainRecord[] = [
  requirement(
    'organic-flour-for-all',
    'most-loved',
    'supply-chain',
    'Organic flour for the whole range can be had',
    'gap',
    'One mill delivers two sacks a week',
    { initiative: 'supplier-search', neededBy: '2027-07-31', owner: 'declan-roche' },
  ),
  requirement(
    'known-at-the-counter',
    'most-loved',
    'service',
    'Guests are greeted by name',
    'in-place',
    'Test visit of September',
    { owner: 'grace-nolan' },
  ),
  requirement(
    'seen-in-town',
    'most-loved',
    'marketing-and-sales',
    'The town meets us outside the shop',
    'in-place',
    'Fourteen events in the last year',
    { owner: 'ellen-walsh' },
  ),
  requirement(
    'till-that-remembers',
    'most-loved',
    'technology',
    'The till shows what a guest likes',
    'gap',
    'The module is in one of two tills',
    { initiative: 'loyalty-card', neededBy: '2027-06-30', owner: 'grace-nolan' },
  ),
  requirement(
    'two-who-can-bake-sourdough',
    'most-loved',
    'people',
    'Two bakers can bake sourdough',
    'in-place',
    'Tom and Aoife, every Saturday',
    { owner: 'tom-keane' },
  ),
];

export const bakery: Example = {
  name: 'bakery',
  about:
    'The Linden Street Bakery wants to be the most loved bakery in its town. Its service is warm and its marketing is\nlocal. But marketing promises organic while the kitchen works with frozen dough and mixes, and the promise of premium\nquality meets the cheapest ingredients that purchasing can find.',
  profile: { name: 'Linden Street Bakery', ...profile },
  people: people({
    'nora-keane': [
      { work: 'activity/running-the-bakery', part: 60 },
      { work: 'initiative/station-kiosk', part: 25 },
      { work: 'activity/counter-service', part: 10 },
      { work: 'activity/hiring-and-training', part: 5 },
    ],
    'tom-keane': [
      { work: 'activity/bake-off', part: 75 },
      { work: 'activity/saturday-sourdough', part: 15 },
      { work: null, part: 10, project: 'Odd jobs' },
    ],
    'aoife-byrne': [
      { work: 'activity/bake-off', part: 90 },
      { work: 'activity/saturday-sourdough', part: 10 },
    ],
    'piotr-zielinski': [
      { work: 'activity/bake-off', part: 80 },
      { work: 'activity/pastry', part: 20 },
    ],
    'luca-ferri': [
      { work: 'activity/pastry', part: 92 },
      { work: 'activity/recipe-work', part: 8 },
    ],
    'grace-nolan': [
      { work: 'activity/counter-service', part: 90 },
      { work: 'initiative/loyalty-card', part: 10 },
    ],
    'ciara-doyle': [{ work: 'activity/counter-service', part: 100 }],
    'samir-haddad': [{ work: 'activity/counter-service', part: 100 }],
    'ellen-walsh': [
      { work: 'activity/organic-campaign', part: 40 },
      { work: 'activity/town-events', part: 45 },
      { work: 'activity/discount-leaflet', part: 15 },
    ],
    'declan-roche': [
      { work: 'activity/cafe-deliveries', part: 88 },
      { work: 'initiative/supplier-search', part: 4 },
      { work: null, part: 8, project: 'Errands' },
    ],
    'maeve-quinn': [{ work: 'activity/running-the-bakery', part: 100 }],
  }),
  lists: {
    functions,
    dimensions,
    practices,
    kpis,
    perspectives,
    causes,
    adoptions,
    practicePairs,
    stakeholders,
    needs,
    requirements,
    effects,
    goals: goals({
      loved: 14,
      organic: 19,
      taste: 4.3,
      recipes: 11,
      regulars: 410,
      events: 140,
      margin: 5.2,
      takings: 82262,
      takingsTarget: 90000,
      waste: 9.5,
      training: 0.6,
    }).map((goal) => (goal.id === 'healthy-margin' ? { ...goal, targetKind: null } : goal)),
    activities,
    initiatives,
    contributions,
    pools,
  },
  postings,
  budget: {
    'activity/bake-off': 18500,
    'activity/saturday-sourdough': 5600,
    'activity/organic-campaign': 1900,
    'activity/recipe-work': 900,
  },
  series,
};
