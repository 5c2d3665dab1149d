// What both bakeries share: who works there, what the owners want, and the costs of the house.
import type { PersonPlan, PlainRecord, PostingStream, Season, TimePart } from '../example.ts';

export const seasonOfBread: Season = [0.93, 0.95, 0.99, 1.02, 1, 0.99, 0.95, 0.92, 1, 1.03, 1.05, 1.17];
export const seasonOfCakes: Season = [0.85, 0.95, 1, 1.08, 1.06, 1, 0.95, 0.92, 0.98, 1, 1.05, 1.3];
const seasonOfEnergy: Season = [1.25, 1.2, 1.1, 0.98, 0.88, 0.82, 0.8, 0.82, 0.9, 1, 1.1, 1.2];

export const profile = {
  currency: 'EUR',
  industry: 'Bakery',
  headcount: 11,
  vision: 'The bakery that Kilbrannock would miss most if it closed.',
  mission: 'Honest bread and cakes for the town, made by people who like making them.',
  values: [
    { name: 'Honest', statement: 'What we say is in the bread is in the bread.' },
    { name: 'Neighbourly', statement: 'We know the people we bake for.' },
    { name: 'Careful', statement: 'We would rather bake less than bake badly.' },
  ],
  yearStartsInMonth: 1,
  locale: 'en',
  synthetic: true,
};

/** The people; `time` says how each one's weeks go in this bakery. */
export function people(time: Readonly<Record<string, readonly TimePart[]>>): readonly PersonPlan[] {
  return [
    person('nora-keane', 'Nora Keane', 'Owner and manager', 'management', 42, 'management-hours'),
    person('tom-keane', 'Tom Keane', 'Head baker', 'kitchen', 42, 'baker-hours'),
    person('aoife-byrne', 'Aoife Byrne', 'Baker', 'kitchen', 39, 'baker-hours'),
    person('piotr-zielinski', 'Piotr Zieliński', 'Baker', 'kitchen', 39, 'baker-hours'),
    person('luca-ferri', 'Luca Ferri', 'Pastry cook', 'kitchen', 39, 'baker-hours'),
    person('grace-nolan', 'Grace Nolan', 'Shop manager', 'shop', 39, 'shop-hours'),
    person('ciara-doyle', 'Ciara Doyle', 'Counter', 'shop', 30, 'shop-hours'),
    person('samir-haddad', 'Samir Haddad', 'Counter', 'shop', 34, 'shop-hours'),
    person('ellen-walsh', 'Ellen Walsh', 'Marketing and events', 'marketing', 26, 'marketing-hours'),
    person('declan-roche', 'Declan Roche', 'Purchasing and delivery', 'purchasing', 39, 'purchasing-hours'),
    person('maeve-quinn', 'Maeve Quinn', 'Books and wages', 'administration', 16, 'management-hours'),
  ];

  function person(
    id: string,
    name: string,
    role: string,
    department: string,
    hoursPerWeek: number,
    pool: string,
  ): PersonPlan {
    return { id, name, role, function: department, hoursPerWeek, pool, time: time[id] ?? [] };
  }
}

export const functions: readonly PlainRecord[] = [
  { id: 'management', name: 'Management', head: 'nora-keane' },
  { id: 'kitchen', name: 'Kitchen', head: 'tom-keane' },
  { id: 'purchasing', name: 'Purchasing', head: 'declan-roche' },
  { id: 'shop', name: 'Shop', head: 'grace-nolan' },
  { id: 'marketing', name: 'Marketing', head: 'ellen-walsh' },
  { id: 'administration', name: 'Administration', head: 'maeve-quinn' },
];

export const dimensions: readonly PlainRecord[] = [
  {
    id: 'ingredients',
    name: 'Ingredients',
    lowPole: 'processed and ready-made',
    highPole: 'organic and made from scratch',
    position: 2,
    promise: 'Baked by hand from organic ingredients',
  },
  {
    id: 'quality',
    name: 'Quality',
    lowPole: 'as cheap as will do',
    highPole: 'premium',
    position: 2,
    promise: 'The best loaf and the best cake in the county',
  },
  {
    id: 'closeness',
    name: 'Closeness to the town',
    lowPole: 'anonymous',
    highPole: 'part of town life',
    position: 2,
    promise: 'Your town, your bakery',
  },
  {
    id: 'service',
    name: 'Service',
    lowPole: 'quick and impersonal',
    highPole: 'warm and personal',
    position: 2,
    promise: 'We know you, and we know what you like',
  },
  {
    id: 'range',
    name: 'Range',
    lowPole: 'the same as everywhere',
    highPole: 'own recipes for local tastes',
    position: 1,
    promise: 'Cakes you get nowhere else',
  },
  {
    id: 'hiring',
    name: 'Whom we hire',
    lowPole: 'whoever is free',
    highPole: 'people who love baking and guests',
    position: 1,
    promise: null,
  },
];

export const kpis: readonly PlainRecord[] = [
  kpi(
    'favourite-share',
    'Townspeople who name us their favourite bakery',
    '%',
    true,
    'last',
    'Street and till survey, 250 answers each quarter',
    'ellen-walsh',
    'Answers naming us, of all who name a bakery',
    'quarter',
  ),
  kpi(
    'organic-share',
    'Ingredients bought certified organic',
    '%',
    true,
    'mean',
    'Supplier invoices, sorted by certificate',
    'declan-roche',
    'Purchase value with an organic certificate, of all ingredients bought',
  ),
  kpi(
    'scratch-share',
    'Range made from scratch',
    '%',
    true,
    'mean',
    'Baking list of the month',
    'tom-keane',
    'Items made from flour up, of all items on the baking list',
  ),
  kpi(
    'taste-rating',
    'Taste rating',
    'points of 5',
    false,
    'mean',
    'Cards at the till, about 120 a month',
    'grace-nolan',
    'Mean of the answers to "How did it taste?"',
  ),
  kpi(
    'own-recipes',
    'Own recipes on sale',
    'recipes',
    false,
    'last',
    'Baking list of the month',
    'luca-ferri',
    'Recipes developed here that were on sale in the month',
  ),
  kpi(
    'regulars',
    'Regular guests',
    'guests',
    false,
    'last',
    'Loyalty cards stamped at least four times in the month',
    'grace-nolan',
    'Guests who came at least four times',
  ),
  kpi(
    'event-guests',
    'Guests at events in town',
    'guests',
    false,
    'sum',
    'Head count at each event',
    'ellen-walsh',
    'People at our tastings, school visits and market days',
  ),
  kpi(
    'operating-margin',
    'Operating margin',
    '%',
    true,
    'mean',
    'Books, closed by the 10th',
    'maeve-quinn',
    'Takings less running costs, of takings',
  ),
  kpi(
    'takings',
    'Takings',
    'EUR',
    false,
    'sum',
    'Till and café invoices',
    'maeve-quinn',
    'All sales before value added tax',
  ),
  kpi(
    'bread-thrown-away',
    'Bread thrown away',
    '%',
    true,
    'mean',
    'Evening count in the shop',
    'grace-nolan',
    'Loaves not sold, of loaves baked',
    'month',
    'lower',
  ),
];

function kpi(
  id: string,
  name: string,
  unit: string,
  isRatio: boolean,
  aggregate: 'sum' | 'mean' | 'last',
  source: string,
  owner: string,
  definition: string,
  cadence = 'month',
  better = 'higher',
): PlainRecord {
  return { id, name, definition, unit, isRatio, better, cadence, aggregate, source, owner };
}

/** Baselines differ between the two bakeries; what they want does not. */
export function goals(
  baseline: Readonly<
    Record<'loved' | 'organic' | 'scratch' | 'taste' | 'recipes' | 'regulars' | 'events' | 'margin', number>
  >,
): readonly PlainRecord[] {
  return [
    {
      ...goal(
        'most-loved',
        'Most loved bakery in town',
        'favourite-share',
        baseline.loved,
        30,
        '2027-10-31',
        'nora-keane',
      ),
      statement: 'Within three years, three in ten people in Kilbrannock name us their favourite bakery.',
      scope: 'People living in Kilbrannock',
      targetKind: 'level',
      weightPoints: 32,
      milestones: [
        { day: '2025-10-31', value: 19 },
        { day: '2026-10-31', value: 24 },
        { day: '2027-04-30', value: 27 },
      ],
    },
    {
      ...goal(
        'organic-range',
        'Organic and made from scratch',
        'organic-share',
        baseline.organic,
        85,
        '2027-06-30',
        'tom-keane',
      ),
      statement: 'What we promise on the sign is what is in the bread.',
      scope: 'All bread and cakes',
      targetKind: 'level',
      weightPoints: 28,
      milestones: [
        { day: '2025-12-31', value: 60 },
        { day: '2026-12-31', value: 78 },
      ],
    },
    {
      ...goal(
        'premium-quality',
        'Quality worth its price',
        'taste-rating',
        baseline.taste,
        4.7,
        '2027-10-31',
        'luca-ferri',
      ),
      statement: 'Guests taste why our loaf costs more.',
      scope: 'Bread, pastry and cakes in the shop',
      weightPoints: 24,
      milestones: [
        { day: '2026-06-30', value: 4.5 },
        { day: '2027-03-31', value: 4.6 },
      ],
    },
    {
      ...goal(
        'healthy-margin',
        'Earn enough to stay independent',
        'operating-margin',
        baseline.margin,
        9,
        '2027-12-31',
        'nora-keane',
      ),
      statement: 'A margin that pays for repairs, fair wages and a quiet sleep.',
      scope: 'The whole bakery',
      targetKind: 'level',
      weightPoints: 16,
      milestones: [{ day: '2026-12-31', value: 8 }],
    },
    {
      ...goal(
        'regular-guests',
        'More guests who come every week',
        'regulars',
        baseline.regulars,
        900,
        '2027-06-30',
        'grace-nolan',
      ),
      scope: 'Guests with a loyalty card',
      milestones: [
        { day: '2026-06-30', value: 700 },
        { day: '2026-12-31', value: 800 },
      ],
    },
    {
      ...goal(
        'town-life',
        'Part of town life',
        'event-guests',
        baseline.events,
        420,
        '2027-10-31',
        'ellen-walsh',
      ),
      scope: 'Events in Kilbrannock',
      milestones: [
        { day: '2026-10-31', value: 320 },
        { day: '2027-04-30', value: 370 },
      ],
    },
    {
      ...goal(
        'local-recipes',
        'Cakes you get nowhere else',
        'own-recipes',
        baseline.recipes,
        30,
        '2027-04-30',
        'luca-ferri',
      ),
      scope: 'Pastry and cakes',
      milestones: [
        { day: '2026-04-30', value: 22 },
        { day: '2026-12-31', value: 27 },
      ],
    },
  ];
}

function goal(
  id: string,
  title: string,
  kpiId: string,
  baselineValue: number,
  targetValue: number,
  due: string,
  owner: string,
): PlainRecord {
  const direction = 'increase';
  const baselineDay = '2024-11-30';
  return {
    id,
    title,
    kpi: kpiId,
    direction,
    baselineValue,
    baselineDay,
    targetValue,
    due,
    owner,
    status: 'active',
  };
}

/** How the sub-goals carry the top goals. */
export const goalContributions: readonly PlainRecord[] = [
  {
    id: 'regular-guests-to-most-loved',
    supportingGoal: 'regular-guests',
    goal: 'most-loved',
    weight: 50,
    rationale: 'People love the place where they are known by name.',
  },
  {
    id: 'town-life-to-most-loved',
    supportingGoal: 'town-life',
    goal: 'most-loved',
    weight: 50,
    rationale: 'Who meets us at the school fair comes in on Saturday.',
  },
  {
    id: 'local-recipes-to-premium-quality',
    supportingGoal: 'local-recipes',
    goal: 'premium-quality',
    weight: 40,
    rationale: 'A cake of our own is compared with nothing else.',
  },
];

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'baker-hours', name: 'Bakers', kind: 'hours', skill: 'Baking' },
  { id: 'shop-hours', name: 'Shop team', kind: 'hours', skill: 'Serving guests' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing and events' },
  { id: 'purchasing-hours', name: 'Purchasing and delivery', kind: 'hours', skill: 'Buying and driving' },
  { id: 'management-hours', name: 'Management and books', kind: 'hours', skill: 'Managing' },
];

/** Overhead that keeps the whole house running, in both bakeries. */
export const overhead: readonly PlainRecord[] = [
  {
    id: 'house-and-ovens',
    name: 'House and ovens',
    description: 'Rent, energy, water, cleaning, repairs and insurance.',
    function: 'administration',
    owner: 'nora-keane',
    sharedOverhead: true,
  },
  {
    id: 'running-the-bakery',
    name: 'Running the bakery',
    description: 'Books, wages, planning, bank and telephone.',
    function: 'management',
    owner: 'nora-keane',
    sharedOverhead: true,
  },
];

const month = (times = 1, dayOfMonth?: number) =>
  ({ per: 'month', times, ...(dayOfMonth === undefined ? {} : { dayOfMonth }) }) as const;

/** The postings that both bakeries have: what comes in, the house, taxes, the loan, the owners' drawings. */
export const houseStreams: readonly PostingStream[] = [
  {
    payees: ['Cafés on Main Street'],
    account: 'Sales to cafés',
    text: 'Monthly invoice',
    rhythm: month(4, 3),
    amount: -1450,
    noise: 0.12,
    season: seasonOfBread,
    nature: 'income',
  },
  {
    payees: ['Castle Street Estates'],
    account: 'Rent',
    text: 'Rent of shop and bakehouse',
    rhythm: month(1, 1),
    amount: 3350,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Shannonside Power'],
    account: 'Energy',
    text: 'Electricity and gas',
    rhythm: month(1, 18),
    amount: 3450,
    noise: 0.07,
    season: seasonOfEnergy,
    growth: 0.03,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Kilbrannock Water'],
    account: 'Energy',
    text: 'Water',
    rhythm: { per: 'year', months: [2, 5, 8, 11] },
    amount: 410,
    noise: 0.08,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Brightside Cleaning'],
    account: 'Premises',
    text: 'Cleaning',
    rhythm: month(2, 12),
    amount: 260,
    noise: 0.04,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Harte Oven Service', 'Roche Plumbing', "O'Shea Refrigeration"],
    account: 'Repairs',
    text: 'Repair',
    rhythm: month(1),
    amount: 420,
    noise: 0.6,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Mutual of Munster'],
    account: 'Insurance',
    text: 'Insurance, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 1380,
    work: 'activity/house-and-ovens',
  },
  {
    payees: ['Fogarty & Lyne Accountants'],
    account: 'Fees',
    text: 'Accounts and returns',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 1150,
    noise: 0.05,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['TillPoint'],
    account: 'Bank and till',
    text: 'Card fees',
    rhythm: month(1, 5),
    amount: 610,
    noise: 0.06,
    season: seasonOfBread,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Midland Credit Union'],
    account: 'Bank and till',
    text: 'Account fees',
    rhythm: month(1, 28),
    amount: 38,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Westlink Telecom'],
    account: 'Telephone',
    text: 'Telephone and internet',
    rhythm: month(1, 9),
    amount: 96,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['AMZN Mktp IE*2K4RT', 'PAPERCHASE 0091 KILB', 'Hardware & Home'],
    account: 'Office',
    text: 'Card payment',
    rhythm: month(2),
    amount: 64,
    noise: 0.5,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Wages'],
    account: 'Wages',
    text: 'Management and books',
    project: 'Management',
    recognisedBy: 'project',
    rhythm: month(1, 27),
    amount: 4700,
    noise: 0.01,
    growth: 0.03,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Midland Credit Union loan'],
    account: 'Loan',
    text: 'Oven loan, repayment',
    rhythm: month(1, 15),
    amount: 890,
    nature: 'loan-principal',
  },
  {
    payees: ['Midland Credit Union interest'],
    account: 'Interest',
    text: 'Oven loan, interest',
    rhythm: month(1, 15),
    amount: 205,
    noise: 0.02,
    growth: -0.12,
    work: 'activity/running-the-bakery',
  },
  {
    payees: ['Revenue Commissioners'],
    account: 'Value added tax',
    text: 'Value added tax, two months',
    rhythm: { per: 'year', months: [1, 3, 5, 7, 9, 11] },
    amount: 5900,
    noise: 0.08,
    nature: 'tax-collected',
  },
  {
    payees: ['Own savings account'],
    account: 'Bank',
    text: 'Transfer to savings',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 3000,
    nature: 'transfer',
  },
  {
    payees: ['N and T Keane'],
    account: 'Drawings',
    text: "Owners' drawings",
    rhythm: month(1, 20),
    amount: 1800,
    nature: 'drawings',
  },
];

/** Wages of one cost centre with the employer's share of social insurance. */
export function wages(
  costCentre: string,
  amount: number,
  work: PostingStream['work'],
): readonly PostingStream[] {
  const common = {
    project: costCentre,
    recognisedBy: 'project',
    growth: 0.03,
    ...(work ? { work } : {}),
  } as const;
  return [
    {
      ...common,
      payees: ['Wages'],
      account: 'Wages',
      text: `Wages ${costCentre}`,
      rhythm: month(1, 27),
      amount,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['Revenue PAYE'],
      account: 'Social insurance',
      text: `Employer's share ${costCentre}`,
      rhythm: month(1, 14),
      amount: amount * 0.11,
      noise: 0.02,
    },
  ];
}
