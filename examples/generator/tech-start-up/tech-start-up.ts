// The start-up that wants ten thousand paying users, and builds what nobody asked for.
import type { Example } from '../example.ts';
import { perspectives } from '../records.ts';
import { postings } from './books.ts';
import { causes, dimensions, goals, needs, stakeholders } from './direction.ts';
import { functions, people, pools, profile } from './house.ts';
import { annotations, baselines, kpis, sources } from './measures.ts';
import { monthlyObservations } from './months.ts';
import { checkIns, pastGoals } from './past-goals.ts';
import { practicePairs, practices } from './practices.ts';
import { weeklyObservations } from './weeks.ts';
import { activities, contributions, effects, initiatives, requirements, weeks } from './work.ts';

export const techStartUp: Example = {
  name: 'tech-start-up',
  about:
    'Lanternfish has 1,200 paying users and wants 10,000 within eighteen months: 12.5% more every month. Since it sells a small\nplan more trials pay, and more users leave: the growth is bought. Nearly half of what is spent on the goal builds features\nfrom the founders’ own list, a crew feed belongs to no goal at all, and what users ask for most has none. What works is known:\nwho sends a first quote stays. The weekly measures go on to 2026-11-22. Small goals of past quarters are over, with what\npeople believed of each; the source of one measure points to an address that is not there.',
  profile,
  people: people(weeks),
  lists: {
    functions,
    dimensions,
    practices,
    practicePairs,
    perspectives,
    kpis,
    baselines,
    annotations,
    sources,
    goals: [...goals, ...pastGoals],
    checkIns,
    causes,
    stakeholders,
    needs,
    activities,
    initiatives,
    effects,
    contributions,
    requirements,
    pools,
  },
  postings,
  series: [],
  observations: (ledger) => [...weeklyObservations(), ...monthlyObservations(ledger)],
};
