// What is done and what is ready in the bakery that promises organic and bakes from mixes.
import type { PlainRecord } from '../example.ts';
import { pair, practicesSeenOn, requirement } from '../records.ts';

const practice = practicesSeenOn('2026-10-20');

export const practices: readonly PlainRecord[] = [
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

export const practicePairs: readonly PlainRecord[] = [
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

/** What must be true before the town can love this bakery most. */
export const requirements: readonly PlainRecord[] = [
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
