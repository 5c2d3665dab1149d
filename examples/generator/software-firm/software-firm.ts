// The software firm that wants to be known for what is new, and the board and the test list that stand in its way.
import type { Example } from '../example.ts';
import { postings, series } from './books.ts';
import { dimensions, goalContributions, goals, kpis, practicePairs, practices } from './direction.ts';
import { functions, people, pools, profile } from './house.ts';
import { plan } from './plan.ts';
import { activities, contributions, initiatives, weeks } from './work.ts';

export const softwareFirm: Example = {
  name: 'software-firm',
  about:
    'Tern & Tide Software wants to be known for what is new. But every change waits for a board, what is built was written down a\nyear before, and two testers test by hand what six people write: more is planned for them than they have hours. Most of\nthe work goes into care. Meanwhile something that nobody planned grows: sensors on cranes.',
  profile,
  people: people(weeks),
  lists: {
    functions,
    dimensions,
    practices,
    practicePairs,
    kpis,
    goals,
    activities,
    initiatives,
    contributions: [...goalContributions, ...contributions],
    pools,
    ...plan,
  },
  postings,
  series,
};
