// What is done and what is ready in the bakery that does what it says.
import type { PlainRecord } from '../example.ts';
import { pair, practicesSeenOn, requirement } from '../records.ts';

const practice = practicesSeenOn('2026-10-20');

export const practices: readonly PlainRecord[] = [
  practice(
    'kitchen',
    'ingredients',
    2,
    'All 61 items on the baking list of October start from flour; no improvers, no mixes',
    'tom-keane',
  ),
  practice(
    'purchasing',
    'ingredients',
    2,
    '83 % of the ingredients bought in October carry an organic certificate',
    'declan-roche',
  ),
  practice(
    'marketing',
    'ingredients',
    1,
    'The board in the shop names the mill and the farm behind each loaf',
    'ellen-walsh',
  ),
  practice(
    'purchasing',
    'quality',
    2,
    'Butter only, chosen by taste; the price comes third on the supplier sheet',
    'declan-roche',
  ),
  practice(
    'kitchen',
    'quality',
    2,
    'Every dough rests at least sixteen hours; misshapen loaves go to the food bank',
    'luca-ferri',
  ),
  practice(
    'marketing',
    'closeness',
    2,
    'Nine of ten marketing euros of the last year were spent in Kilbrannock',
    'ellen-walsh',
  ),
  practice(
    'shop',
    'closeness',
    1,
    'The notice board in the shop is free for every club in town',
    'grace-nolan',
  ),
  practice(
    'shop',
    'service',
    2,
    'In a test visit of September the guest was greeted by name on the third day',
    'grace-nolan',
  ),
  practice(
    'management',
    'hiring',
    2,
    'The last three people hired all baked and served on a trial day first',
    'nora-keane',
  ),
  practice('kitchen', 'range', 1, '26 of 61 items are recipes of our own', 'luca-ferri'),
  practice(
    'shop',
    'honest',
    2,
    'Every shelf label lists flour, mill and resting time; 61 of 61 were right in the check of October',
    'grace-nolan',
  ),
  practice(
    'shop',
    'neighbourly',
    2,
    'The three at the counter know the names of more than seven hundred regular guests',
    'grace-nolan',
  ),
  practice(
    'kitchen',
    'careful',
    2,
    'On two days of October a dough that had not risen was not baked, and the shelf stayed half empty',
    'tom-keane',
  ),
];

export const practicePairs: readonly PlainRecord[] = [
  pair(
    'kitchen-quality',
    'reinforces',
    'shop-honest',
    'Who lets the dough rest sixteen hours can write it on the label.',
  ),
  pair(
    'purchasing-ingredients',
    'reinforces',
    'kitchen-ingredients',
    'From certified flour up, nothing has to be improved.',
  ),
];

/** What must be true before the town can love this bakery most. */
export const requirements: readonly PlainRecord[] = [
  requirement(
    'organic-flour-for-all',
    'most-loved',
    'supply-chain',
    'Organic flour for the whole range can be had',
    'in-place',
    'Contracts with two mills until 2028',
    { owner: 'declan-roche' },
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
    'Twenty-two events in the last year',
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
    'four-who-can-bake-sourdough',
    'most-loved',
    'people',
    'Every baker can bake sourdough',
    'in-place',
    'Signed off for all four in May',
    { owner: 'tom-keane' },
  ),
];
