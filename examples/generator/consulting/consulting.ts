// The consulting firm that wants to specialise, markets to its old clients and buys no expertise.
import type { Example, PlainRecord } from '../example.ts';
import { practicesSeenOn, work } from '../records.ts';
import { postings, series } from './consulting-books.ts';
import { dimensions, goalContributions, goals, kpis } from './direction.ts';
import { functions, overhead, people, pools, profile } from './house.ts';

const activities: readonly PlainRecord[] = [
  ...overhead,
  {
    id: 'retail-projects',
    name: 'Projects for retail clients',
    description: 'Store networks, prices, staffing: what the firm has always done.',
    function: 'delivery',
    owner: 'george-abbott',
    sharedOverhead: false,
  },
  {
    id: 'storage-projects',
    name: 'Storage projects',
    function: 'delivery',
    owner: 'marcus-oyelaran',
    sharedOverhead: false,
  },
  {
    id: 'retail-marketing',
    name: 'Marketing to retail clients',
    description: 'The autumn gala, the box at the stadium, mailings and the retail barometer.',
    function: 'marketing',
    owner: 'victor-haas',
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
    id: 'retail-sales',
    name: 'Retail proposals',
    function: 'sales',
    owner: 'eric-solano',
    sharedOverhead: false,
  },
  {
    id: 'publications',
    name: 'Articles and talks',
    function: 'marketing',
    owner: 'nadia-rahman',
    sharedOverhead: false,
  },
  {
    id: 'training',
    name: 'Training and certificates',
    description: 'Foreseen since 2024; no course has been booked.',
    function: 'people',
    owner: 'ruth-kimball',
    sharedOverhead: false,
  },
  {
    id: 'client-care',
    name: 'Client reviews',
    function: 'partners',
    owner: 'helen-strand',
    sharedOverhead: false,
  },
  { id: 'team-care', name: 'Team days', function: 'people', owner: 'ruth-kimball', sharedOverhead: false },
  {
    id: 'golf-tournament',
    name: 'Sponsor of the golf tournament',
    function: 'partners',
    owner: 'helen-strand',
    sharedOverhead: false,
  },
];

const initiatives: readonly PlainRecord[] = [
  {
    id: 'hire-experts',
    name: 'Hire storage experts',
    function: 'people',
    start: '2026-09-01',
    end: '2027-06-30',
    status: 'planned',
    dependsOn: [],
  },
  {
    id: 'storage-academy',
    name: 'Storage academy',
    function: 'people',
    owner: 'ruth-kimball',
    start: '2027-01-01',
    end: '2027-12-31',
    costMinor: 30000000,
    status: 'planned',
    dependsOn: ['hire-experts'],
  },
  {
    id: 'retail-barometer',
    name: 'Retail barometer online',
    description: 'The yearly study for retail clients as a website.',
    function: 'marketing',
    owner: 'victor-haas',
    start: '2026-01-01',
    end: '2026-12-31',
    costMinor: 14000000,
    status: 'active',
    dependsOn: [],
  },
];

const contributions: readonly PlainRecord[] = [
  ...goalContributions,
  work('activity', 'retail-projects', 'healthy-profit', 60, 'Retail pays the wages.'),
  work('activity', 'retail-projects', 'happy-clients', 40, 'Good work is what clients talk about.'),
  work(
    'activity',
    'storage-projects',
    'storage-specialist',
    80,
    'Every storage project makes the next one likelier.',
  ),
  work('activity', 'storage-projects', 'happy-clients', 20, 'Good work is what clients talk about.'),
  work('activity', 'retail-marketing', 'healthy-profit', 70, 'Old clients order again after the gala.'),
  work('activity', 'retail-marketing', 'happy-clients', 30, 'They like to be invited.'),
  work('activity', 'storage-marketing', 'storage-specialist', 100, 'Those who plan storage have to know us.'),
  work('activity', 'storage-sales', 'win-storage-pitches', 100, 'Proposals win or lose here.'),
  work('activity', 'retail-sales', 'healthy-profit', 100, 'Renewals are quick money.'),
  work('activity', 'publications', 'heard-on-storage', 100, 'Articles and talks are counted here.'),
  work('activity', 'training', 'storage-expertise', 100, 'Certificates come from training.'),
  work('activity', 'client-care', 'happy-clients', 100, 'Who is asked stays.'),
  work('activity', 'team-care', 'good-workplace', 100, 'People stay where somebody cares.'),
  work('initiative', 'hire-experts', 'storage-expertise', 100, 'Some expertise has to be hired.'),
  work('initiative', 'storage-academy', 'storage-expertise', 100, 'Turns a few experts into many.'),
  work('initiative', 'retail-barometer', 'healthy-profit', 100, 'Keeps retail clients close.'),
];

const practice = practicesSeenOn('2026-10-15');

const practices: readonly PlainRecord[] = [
  practice(
    'marketing',
    'market',
    -2,
    'Gala, stadium box, mailings and barometer: more than nine of ten marketing dollars of the last year went to retail clients',
    'victor-haas',
  ),
  practice(
    'people',
    'expertise',
    -2,
    'No course fee has been paid for two years; the last three people hired came from retail',
    'ruth-kimball',
  ),
  practice(
    'partners',
    'focus',
    2,
    'The website and every pitch since January open with battery storage',
    'dana-whitfield',
  ),
  practice(
    'delivery',
    'focus',
    -1,
    'More than eight of ten project days of October were retail days',
    'marcus-oyelaran',
  ),
  practice(
    'sales',
    'market',
    1,
    'Ten of 24 proposals written since January went to developers and utilities',
    'eric-solano',
  ),
  practice(
    'delivery',
    'delivery-style',
    1,
    'Reports share less than half of their pages with the report before',
    'rafael-ortiz',
  ),
  practice(
    'partners',
    'candour',
    2,
    'One project was ended early this year because the numbers said no',
    'helen-strand',
  ),
  practice(
    'delivery',
    'know-it',
    -1,
    'Two of the four storage studies of this year rest on a calculation that nobody here could repeat',
    'rafael-ortiz',
  ),
  practice(
    'partners',
    'say-it',
    2,
    'In March a client was told in the first meeting that the site will not pay; the project ended there',
    'helen-strand',
  ),
  practice(
    'delivery',
    'share-it',
    1,
    'After each project its team shows the others on a Friday what it learned; nine Fridays this year',
    'marcus-oyelaran',
  ),
];

export const consulting: Example = {
  name: 'consulting',
  about:
    'Fairbank & Stone wants to specialise in battery storage, a new and fast-growing industry. Its marketing money goes on\nto its old retail clients, and there is neither money nor time for training and hiring the expertise.',
  profile: { name: 'Fairbank & Stone', ...profile },
  people: people(
    {
      partners: [
        { work: 'activity/client-care', part: 30 },
        { work: 'activity/retail-projects', part: 30 },
        { work: 'activity/running-the-firm', part: 40 },
      ],
      storageTeam: [
        { work: 'activity/retail-projects', part: 75 },
        { work: 'activity/storage-projects', part: 22 },
        { work: 'activity/team-care', part: 3 },
      ],
      retailTeam: [
        { work: 'activity/retail-projects', part: 96 },
        { work: 'activity/team-care', part: 4 },
      ],
      marketing: [
        { work: 'activity/retail-marketing', part: 80 },
        { work: 'initiative/retail-barometer', part: 16 },
        { work: 'activity/storage-marketing', part: 4 },
      ],
      sales: [
        { work: 'activity/retail-sales', part: 58 },
        { work: 'activity/storage-sales', part: 42 },
      ],
      people: [
        { work: 'activity/team-care', part: 70 },
        { work: null, part: 30, project: 'Hiring retail analysts' },
      ],
      office: [{ work: 'activity/running-the-firm', part: 100 }],
    },
    {
      'lucia-marin': [{ work: 'activity/office-and-systems', part: 100 }],
      'nadia-rahman': [
        { work: 'activity/retail-marketing', part: 82 },
        { work: 'activity/publications', part: 18 },
      ],
      'helen-strand': [
        { work: 'activity/client-care', part: 30 },
        { work: 'activity/retail-projects', part: 30 },
        { work: 'activity/running-the-firm', part: 30 },
        { work: 'activity/golf-tournament', part: 10 },
      ],
    },
  ),
  lists: {
    functions,
    dimensions,
    practices,
    kpis,
    goals: goals({
      storage: 9,
      storageTarget: 40,
      storageOnTheWay: 18,
      storageNext: 28,
      certified: 2,
      pitches: 22,
      recommend: 47,
      profit: 10,
      mood: 7.4,
      publications: 1,
    }),
    activities,
    initiatives,
    contributions,
    pools,
  },
  postings,
  budget: {
    'activity/storage-marketing': 9000,
    'activity/retail-marketing': 29000,
    'activity/publications': 5000,
  },
  series,
};
