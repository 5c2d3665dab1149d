// Where both bakeries want to get: positions, measures and goals.
import type { PlainRecord } from '../example.ts';
import { carries, goal, kpi } from '../records.ts';
import { laneOf, longTerm, timingOf, values } from './map.ts';

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
  ...values,
];

const measured: readonly PlainRecord[] = [
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
  kpi(
    'training-days',
    'Training days per person, last twelve months',
    'days',
    false,
    'last',
    'Training list',
    'nora-keane',
    'Days in courses, exchanges and trial baking in the last twelve months, by people employed',
  ),
];

export const kpis: readonly PlainRecord[] = measured.map((one) => ({ ...one, timing: timingOf[one.id] }));

/** Baselines differ between the two bakeries; what they want does not. */
export function goals(
  baseline: Readonly<
    Record<
      | 'loved'
      | 'organic'
      | 'taste'
      | 'recipes'
      | 'regulars'
      | 'events'
      | 'margin'
      | 'takings'
      | 'takingsTarget'
      | 'waste'
      | 'training',
      number
    >
  >,
): readonly PlainRecord[] {
  const all: readonly PlainRecord[] = [
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
    {
      ...goal(
        'growing-takings',
        'More takings from the same ovens',
        'takings',
        baseline.takings,
        baseline.takingsTarget,
        '2027-10-31',
        'maeve-quinn',
      ),
      scope: 'Shop and cafés',
      milestones: [{ day: '2027-04-30', value: Math.round(baseline.takingsTarget * 0.96) }],
    },
    {
      ...goal(
        'less-waste',
        'Less bread thrown away',
        'bread-thrown-away',
        baseline.waste,
        5,
        '2027-10-31',
        'grace-nolan',
      ),
      direction: 'decrease',
      scope: 'Bread in the shop',
      targetKind: 'level',
      milestones: [{ day: '2027-04-30', value: 5.4 }],
    },
    {
      ...goal(
        'skilled-bakers',
        'Bakers who know the craft',
        'training-days',
        baseline.training,
        4,
        '2027-10-31',
        'tom-keane',
      ),
      scope: 'Everyone who bakes',
      milestones: [{ day: '2027-04-30', value: 3.7 }],
    },
  ];
  return all.map((one) => ({
    ...one,
    perspective: laneOf[one.id],
    horizon: longTerm.has(one.id) ? 'long-term' : 'annual',
  }));
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
  carries('growing-takings', 'healthy-margin', 60, 'Ovens and rent cost the same.'),
  carries('less-waste', 'healthy-margin', 40, 'What is thrown away was paid for.'),
  carries('skilled-bakers', 'premium-quality', 60, 'Skill shows in the crumb.'),
];
