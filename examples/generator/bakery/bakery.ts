// The bakery that promises organic and premium, and bakes from mixes and the cheapest ingredients.
import type { Example, PlainRecord } from '../example.ts';
import { practicesSeenOn, work } from '../records.ts';
import { postings, series } from './bakery-books.ts';
import { dimensions, goalContributions, goals, kpis } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';

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
  work('activity', 'counter-service', 'healthy-margin', 15, 'A good word sells the second loaf.'),
  work('activity', 'organic-campaign', 'most-loved', 100, 'Brings guests who care about what they eat.'),
  work('activity', 'town-events', 'town-life', 100, 'This is how the town meets us outside the shop.'),
  work('activity', 'cafe-deliveries', 'healthy-margin', 100, 'Steady orders fill the oven on quiet days.'),
  work(
    'activity',
    'hiring-and-training',
    'regular-guests',
    100,
    'Warm service is hired first and trained second.',
  ),
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
    goals: goals({
      loved: 14,
      organic: 19,
      scratch: 38,
      taste: 4.3,
      recipes: 11,
      regulars: 410,
      events: 140,
      margin: 5.2,
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
