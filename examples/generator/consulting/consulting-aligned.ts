// The consulting firm that puts its money and hours where it wants to go.
import type { Example, PlainRecord } from '../example.ts';
import { practicesSeenOn, work } from '../records.ts';
import { postings, series } from './consulting-aligned-books.ts';
import { dimensions, goalContributions, goals, kpis } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';

const activities: readonly PlainRecord[] = [
  ...overhead,
  {
    id: 'storage-projects',
    name: 'Storage projects',
    description: 'Siting, grid studies, finance and operation of battery storage.',
    function: 'delivery',
    owner: 'marcus-oyelaran',
    sharedOverhead: false,
  },
  {
    id: 'retail-projects',
    name: 'Projects for long-standing clients',
    description: 'Retail chains that stay while they need us; no new ones are courted.',
    function: 'delivery',
    owner: 'george-abbott',
    sharedOverhead: false,
  },
  {
    id: 'storage-marketing',
    name: 'Marketing to developers and utilities',
    function: 'marketing',
    owner: 'victor-haas',
    sharedOverhead: false,
  },
  {
    id: 'storage-sales',
    name: 'Storage proposals',
    function: 'sales',
    owner: 'eric-solano',
    sharedOverhead: false,
  },
  {
    id: 'publications',
    name: 'Articles, talks and the knowledge base',
    function: 'marketing',
    owner: 'nadia-rahman',
    sharedOverhead: false,
  },
  {
    id: 'training',
    name: 'Training and certificates',
    description: 'Six weeks a year for everyone in delivery who is on the way to a certificate.',
    function: 'people',
    owner: 'ruth-kimball',
    sharedOverhead: false,
  },
  {
    id: 'expert-hiring',
    name: 'Hiring of storage experts',
    function: 'people',
    owner: 'ruth-kimball',
    sharedOverhead: false,
  },
  {
    id: 'client-care',
    name: 'Client reviews',
    description: 'A partner asks every client every quarter.',
    function: 'partners',
    owner: 'helen-strand',
    sharedOverhead: false,
  },
  {
    id: 'team-care',
    name: 'Coaching and team days',
    function: 'people',
    owner: 'ruth-kimball',
    sharedOverhead: false,
  },
];

const initiatives: readonly PlainRecord[] = [
  {
    id: 'first-experts',
    name: 'Hire the first four storage experts',
    function: 'people',
    owner: 'ruth-kimball',
    start: '2025-01-01',
    end: '2025-12-31',
    costMinor: 19000000,
    status: 'done',
    dependsOn: [],
  },
  {
    id: 'storage-academy',
    name: 'Storage academy',
    description: 'A course of our own, taught by the experts hired.',
    function: 'people',
    owner: 'mei-lindqvist',
    start: '2026-01-01',
    end: '2027-03-31',
    costMinor: 30000000,
    status: 'active',
    dependsOn: ['first-experts'],
  },
  {
    id: 'grid-model',
    name: 'Grid simulation model',
    description: 'Our own model of the western grid.',
    function: 'delivery',
    owner: 'rafael-ortiz',
    start: '2026-01-01',
    end: '2027-06-30',
    costMinor: 38000000,
    status: 'active',
    dependsOn: ['first-experts'],
  },
  {
    id: 'client-portal',
    name: 'Client portal',
    description: 'Clients see progress and numbers at any hour.',
    function: 'office',
    owner: 'lucia-marin',
    start: '2026-04-01',
    end: '2027-03-31',
    costMinor: 9000000,
    status: 'active',
    dependsOn: [],
  },
];

const contributions: readonly PlainRecord[] = [
  ...goalContributions,
  work(
    'activity',
    'storage-projects',
    'storage-specialist',
    65,
    'Every storage project makes the next one likelier.',
  ),
  work('activity', 'storage-projects', 'happy-clients', 20, 'Good work is what clients talk about.'),
  work('activity', 'storage-projects', 'healthy-profit', 15, 'Storage fees are a fifth above retail fees.'),
  work('activity', 'retail-projects', 'healthy-profit', 60, 'Pays for the change while it lasts.'),
  work('activity', 'retail-projects', 'happy-clients', 40, 'Old clients know people in energy.'),
  work('activity', 'storage-marketing', 'storage-specialist', 100, 'Those who plan storage have to know us.'),
  work('activity', 'storage-sales', 'win-storage-pitches', 100, 'Proposals win or lose here.'),
  work('activity', 'publications', 'heard-on-storage', 70, 'Articles and talks are counted here.'),
  work('activity', 'publications', 'storage-expertise', 30, 'Who writes it down has understood it.'),
  work('activity', 'training', 'storage-expertise', 100, 'Certificates come from training.'),
  work('activity', 'expert-hiring', 'storage-expertise', 100, 'Some expertise has to be hired.'),
  work('activity', 'client-care', 'happy-clients', 100, 'Who is asked stays.'),
  work('activity', 'team-care', 'good-workplace', 100, 'People stay where somebody cares.'),
  work('initiative', 'first-experts', 'storage-expertise', 100, 'The seed of the new practice.'),
  work('initiative', 'storage-academy', 'storage-expertise', 80, 'Turns four experts into fourteen.'),
  work('initiative', 'storage-academy', 'good-workplace', 20, 'Learning is why people join.'),
  work('initiative', 'grid-model', 'storage-specialist', 50, 'Nobody else in the region has one.'),
  work('initiative', 'grid-model', 'storage-expertise', 50, 'Building it teaches the grid.'),
  work('initiative', 'client-portal', 'happy-clients', 100, 'Clients asked for it in every review.'),
];

const practice = practicesSeenOn('2026-10-15');

const practices: readonly PlainRecord[] = [
  practice(
    'partners',
    'focus',
    2,
    'Three retail requests were turned down in the last half year, with a name to call instead',
    'dana-whitfield',
  ),
  practice(
    'delivery',
    'focus',
    1,
    'Two of three project days of October were storage days',
    'marcus-oyelaran',
  ),
  practice(
    'marketing',
    'market',
    2,
    'All conference fees of the last year were paid to storage and grid conferences',
    'victor-haas',
  ),
  practice(
    'sales',
    'market',
    2,
    '31 of 34 proposals written since January went to developers and utilities',
    'eric-solano',
  ),
  practice(
    'people',
    'expertise',
    2,
    'Everyone in delivery has training weeks in the calendar of 2026; four experts were hired',
    'ruth-kimball',
  ),
  practice('delivery', 'expertise', 1, 'A certified person signs every grid study', 'mei-lindqvist'),
  practice(
    'delivery',
    'delivery-style',
    2,
    'Each study uses the grid data of its own site; no report shares more than a third of its pages',
    'rafael-ortiz',
  ),
  practice(
    'partners',
    'candour',
    2,
    'Two projects were ended early this year because the numbers said no',
    'helen-strand',
  ),
];

export const consultingAligned: Example = {
  name: 'consulting-aligned',
  about:
    'Keystone Storage Advisors moves from retail clients to battery storage, a new and fast-growing industry. Marketing,\nproposals, training, hiring and the hours of the consultants go there too. It should come out clean.',
  profile: { name: 'Keystone Storage Advisors', ...profile },
  people: people(
    {
      partners: [
        { work: 'activity/client-care', part: 35 },
        { work: 'activity/storage-projects', part: 30 },
        { work: 'activity/running-the-firm', part: 35 },
      ],
      storageTeam: [
        { work: 'activity/storage-projects', part: 62 },
        { work: 'activity/training', part: 20 },
        { work: 'initiative/grid-model', part: 8 },
        { work: 'activity/publications', part: 5 },
        { work: 'activity/team-care', part: 5 },
      ],
      retailTeam: [
        { work: 'activity/retail-projects', part: 50 },
        { work: 'activity/storage-projects', part: 17 },
        { work: 'activity/training', part: 18 },
        { work: 'initiative/storage-academy', part: 5 },
        { work: 'activity/team-care', part: 10 },
      ],
      marketing: [
        { work: 'activity/storage-marketing', part: 60 },
        { work: 'activity/publications', part: 40 },
      ],
      sales: [{ work: 'activity/storage-sales', part: 100 }],
      people: [
        { work: 'activity/team-care', part: 40 },
        { work: 'activity/training', part: 30 },
        { work: 'activity/expert-hiring', part: 20 },
        { work: 'initiative/first-experts', part: 10 },
      ],
      office: [{ work: 'activity/running-the-firm', part: 100 }],
    },
    {
      'lucia-marin': [
        { work: 'activity/office-and-systems', part: 75 },
        { work: 'initiative/client-portal', part: 25 },
      ],
    },
  ),
  lists: {
    functions,
    dimensions,
    practices,
    kpis,
    goals: goals({
      storage: 46,
      storageTarget: 75,
      storageOnTheWay: 57,
      storageNext: 68,
      certified: 3,
      pitches: 22,
      recommend: 44,
      profit: 9,
      mood: 7.4,
      publications: 2,
    }),
    activities,
    initiatives,
    contributions,
    pools,
  },
  postings,
  series,
};
