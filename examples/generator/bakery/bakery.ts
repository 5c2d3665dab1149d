// The bakery that promises organic and premium, and bakes from mixes and the cheapest ingredients.
import type { Example, PlainRecord } from '../example.ts';
import { effect, perspectives, work } from '../records.ts';
import { postings, series } from './bakery-books.ts';
import { practicePairs, practices, requirements } from './bakery-practices.ts';
import { dimensions, goalContributions, goals, kpis } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';
import { adoptions, causes, needs, stakeholders } from './map.ts';
import { plan } from './plan.ts';

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
  {
    id: 'baking-school',
    name: 'Saturday baking school',
    description: 'Children and parents bake with us once a month.',
    function: 'marketing',
    owner: 'ellen-walsh',
    start: '2027-02-01',
    end: '2027-12-31',
    costMinor: 900000,
    status: 'planned',
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
  work('initiative', 'loyalty-card', 'regular-guests', 85, 'Knowing what somebody likes starts the talk.'),
  work('initiative', 'loyalty-card', 'less-waste', 15, 'What is asked for is what we bake.'),
  work('initiative', 'baking-school', 'town-life', 100, 'Families remember who taught them.'),
];

/** Paused: a sample calls no other computer. */
const baselines: readonly PlainRecord[] = [
  {
    id: 'second-mill',
    kpi: 'organic-share',
    from: '2027-01-01',
    reason: 'A second mill delivers from January',
  },
];

const annotations: readonly PlainRecord[] = [
  { id: 'mill-closed', kpi: 'organic-share', day: '2026-08-31', text: 'The mill was closed for two weeks' },
];

const checkIns: readonly PlainRecord[] = [
  {
    id: 'most-loved-in-november',
    goal: 'most-loved',
    day: '2026-11-20',
    person: 'declan-roche',
    confidence: 0.6,
    comment: 'The second mill is not signed yet',
  },
];

const commentaries: readonly PlainRecord[] = [
  { id: 'autumn', from: '2026-09-01', to: '2026-11-30', text: 'Flour was short; the range held.' },
];

const sources: readonly PlainRecord[] = [
  {
    id: 'invoices',
    name: 'Supplier invoices',
    kind: 'postgresql',
    address: 'books.example:5432/invoices',
    query:
      "select date_trunc('month', day) as month, 100 * sum(amount) filter (where certified) / sum(amount) as share from purchase group by 1",
    dayColumn: 'month',
    valueColumn: 'share',
    kpi: 'organic-share',
    schedule: 'weekly',
    isPaused: true,
    username: 'reader',
    owner: 'declan-roche',
  },
  {
    id: 'survey',
    name: 'Survey in the street',
    kind: 'json',
    address: 'https://survey.example/api/answers',
    path: '$.answers[*]',
    dayColumn: 'closedOn',
    valueColumn: 'namedUs',
    kpi: 'favourite-share',
    schedule: 'monthly',
    isPaused: true,
  },
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
    sources,
    baselines,
    annotations,
    checkIns,
    commentaries,
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
    ...plan,
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
