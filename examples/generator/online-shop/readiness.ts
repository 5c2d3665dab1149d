// What must be true before the online shop can sell to the whole country.
import type { PlainRecord } from '../example.ts';
import { requirement } from '../records.ts';

/** What must be true before the shop can sell to the whole country. */
export const requirements: readonly PlainRecord[] = [
  requirement(
    'makers-can-deliver',
    'going-national',
    'supply-chain',
    'The makers can deliver half as much again',
    'in-place',
    'Letters of 22 makers, 84% of what we buy, August 2026',
    { owner: 'grace-okafor' },
  ),
  requirement(
    'far-coast-in-two-days',
    'going-national',
    'supply-chain',
    'A parcel reaches the far coast in two days',
    'gap',
    'In October the mean was five days',
    { initiative: 'second-warehouse', neededBy: '2027-06-30', owner: 'jonah-pike' },
  ),
  requirement(
    'simple-returns',
    'going-national',
    'service',
    'Returns are free and need no call',
    'in-place',
    'The label lies in every parcel since May 2025',
    { owner: 'ann-kelly' },
  ),
  requirement(
    'all-time-zones',
    'going-national',
    'service',
    'Questions from every time zone are answered on the same evening',
    'gap',
    'After five nobody answers; 47% of the October questions came later',
    { initiative: 'evening-service', neededBy: '2027-09-30', owner: 'ann-kelly' },
  ),
  requirement(
    'found-outside',
    'going-national',
    'marketing-and-sales',
    'People who never were in Port Ellery find us',
    'gap',
    'Of 100 visits in October, 17 came from more than 100 miles away',
    { initiative: 'national-campaign', neededBy: '2027-06-30', owner: 'claire-dufour' },
  ),
  requirement(
    'one-freight-price',
    'going-national',
    'marketing-and-sales',
    'One price for freight to every address',
    'in-place',
    '$6.90 since January 2026',
    { owner: 'claire-dufour' },
  ),
  requirement(
    'five-times-the-visits',
    'going-national',
    'technology',
    'The shop stays quick with five times the visits of today',
    'gap',
    'On 28 November 2025 a page took nine seconds; 214 full baskets were left',
    { neededBy: '2027-08-31', owner: 'ravi-menon' },
  ),
  requirement(
    'season-packers',
    'going-national',
    'people',
    'Six people can pack at the same time in December',
    'in-place',
    'Three of ours and three of the season, trained in October 2026',
    { owner: 'jonah-pike' },
  ),
];
