// Where both consulting firms want to get: positions, measures and goals.
import type { PlainRecord } from '../example.ts';
import { goal, kpi, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  {
    id: 'focus',
    name: 'Focus',
    lowPole: 'generalists for whoever asks',
    highPole: 'specialists for battery storage',
    position: 2,
    promise: 'The storage people',
  },
  {
    id: 'market',
    name: 'Whom we court',
    lowPole: 'the clients we have always had',
    highPole: 'developers and utilities of the new industry',
    position: 2,
    promise: 'Where storage is planned, we are at the table',
  },
  {
    id: 'expertise',
    name: 'Expertise',
    lowPole: 'learned on the way',
    highPole: 'trained, certified, hired for it',
    position: 2,
    promise: 'Engineers and economists who have built storage',
  },
  {
    id: 'delivery-style',
    name: 'Way of working',
    lowPole: 'standard slides',
    highPole: 'work made for the case',
    position: 1,
    promise: 'Your site, your grid, your numbers',
  },
  {
    id: 'candour',
    name: 'Candour',
    lowPole: 'what the client wants to hear',
    highPole: 'what the numbers say',
    position: 2,
    promise: 'We say no when no is the answer',
  },
  value('know-it', 'Know it', 'We advise on what we understand to the last bolt'),
  value('say-it', 'Say it', 'Clients hear the truth, also when it costs us the project'),
  value('share-it', 'Share it', 'What one of us learns, all of us can use'),
];

export const kpis: readonly PlainRecord[] = [
  kpi(
    'storage-fees',
    'Fees from storage clients',
    '%',
    true,
    'mean',
    'Invoices by client group',
    'samuel-green',
    'Fees invoiced to storage developers and utilities, of all fees',
  ),
  kpi(
    'certified-consultants',
    'Consultants with a storage certificate',
    'people',
    false,
    'last',
    'Certificates in the personnel files',
    'ruth-kimball',
    'People in delivery who hold a valid storage engineering or storage finance certificate',
  ),
  kpi(
    'storage-pitches-won',
    'Storage pitches won',
    '%',
    true,
    'mean',
    'Sales list',
    'eric-solano',
    'Storage proposals won, of those decided in the quarter',
    'quarter',
  ),
  kpi(
    'client-recommendation',
    'Clients who would recommend us',
    'points',
    false,
    'mean',
    'Question at the end of each project and each quarter',
    'marcus-oyelaran',
    'Net promoter score: share of 9 and 10 less share of 0 to 6',
  ),
  kpi(
    'operating-profit',
    'Operating profit',
    '%',
    true,
    'mean',
    'Books, closed by the 8th',
    'samuel-green',
    'Fees less running costs, of fees',
  ),
  kpi('fees', 'Fees', 'USD', false, 'sum', 'Invoices', 'samuel-green', 'Fees invoiced'),
  kpi(
    'chargeable-share',
    'Chargeable time',
    '%',
    true,
    'mean',
    'Timesheets',
    'marcus-oyelaran',
    'Hours charged to clients, of hours worked in delivery',
    'month',
    'in-range',
  ),
  kpi(
    'staff-mood',
    'How people feel here',
    'points of 10',
    false,
    'mean',
    'Monthly question, anonymous, 21 to 25 answers',
    'ruth-kimball',
    'Mean of "I would choose to work here again"',
  ),
  kpi(
    'publications',
    'Articles and talks on storage',
    'pieces',
    false,
    'sum',
    'List of publications',
    'nadia-rahman',
    'Articles in trade journals and talks at storage conferences',
  ),
];

/** Baselines differ between the two firms; what they want does not. */
export function goals(
  baseline: Readonly<
    Record<
      | 'storage'
      | 'storageTarget'
      | 'storageOnTheWay'
      | 'storageNext'
      | 'certified'
      | 'pitches'
      | 'recommend'
      | 'profit'
      | 'mood'
      | 'publications',
      number
    >
  >,
): readonly PlainRecord[] {
  return [
    {
      ...goal(
        'storage-specialist',
        'Known as the specialist for battery storage',
        'storage-fees',
        baseline.storage,
        baseline.storageTarget,
        '2027-12-31',
        'dana-whitfield',
      ),
      statement: 'By the end of 2027 fees come mostly from those who build and run storage.',
      scope: 'Developers and utilities in the western states',
      targetKind: 'level',
      weightPoints: 34,
      milestones: [
        { day: '2025-12-31', value: baseline.storageOnTheWay },
        { day: '2026-12-31', value: baseline.storageNext },
      ],
    },
    {
      ...goal(
        'storage-expertise',
        'The expertise to deserve the name',
        'certified-consultants',
        baseline.certified,
        14,
        '2027-06-30',
        'ruth-kimball',
      ),
      statement: 'Fourteen of nineteen people in delivery hold a storage certificate.',
      scope: 'Everyone in project delivery',
      weightPoints: 24,
      milestones: [
        { day: '2025-12-31', value: 6 },
        { day: '2026-12-31', value: 11 },
      ],
    },
    {
      ...goal(
        'happy-clients',
        'Clients who send the next client',
        'client-recommendation',
        baseline.recommend,
        62,
        '2027-06-30',
        'marcus-oyelaran',
      ),
      scope: 'All clients with a running or finished project',
      weightPoints: 18,
      milestones: [
        { day: '2026-06-30', value: 54 },
        { day: '2026-12-31', value: 58 },
      ],
    },
    {
      ...goal(
        'healthy-profit',
        'Profit that pays for the change',
        'operating-profit',
        baseline.profit,
        14,
        '2027-12-31',
        'samuel-green',
      ),
      scope: 'The whole firm',
      targetKind: 'level',
      weightPoints: 14,
      milestones: [{ day: '2026-12-31', value: 12 }],
    },
    {
      ...goal(
        'good-workplace',
        'A place that good people stay at',
        'staff-mood',
        baseline.mood,
        8.4,
        '2027-09-30',
        'ruth-kimball',
      ),
      scope: 'Everyone employed here',
      weightPoints: 10,
      milestones: [
        { day: '2026-06-30', value: 7.9 },
        { day: '2027-03-31', value: 8.2 },
      ],
    },
    {
      ...goal(
        'win-storage-pitches',
        'Win more storage pitches',
        'storage-pitches-won',
        baseline.pitches,
        45,
        '2027-06-30',
        'eric-solano',
      ),
      scope: 'Proposals to developers and utilities',
      targetKind: 'level',
      milestones: [
        { day: '2026-06-30', value: 34 },
        { day: '2026-12-31', value: 40 },
      ],
    },
    {
      ...goal(
        'heard-on-storage',
        'Heard on storage',
        'publications',
        baseline.publications,
        6,
        '2027-06-30',
        'nadia-rahman',
      ),
      scope: 'Trade journals and storage conferences',
      milestones: [
        { day: '2026-06-30', value: 4 },
        { day: '2026-12-31', value: 5 },
      ],
    },
  ];
}

/** How the sub-goals carry the top goals. */
export const goalContributions: readonly PlainRecord[] = [
  {
    id: 'win-storage-pitches-to-storage-specialist',
    supportingGoal: 'win-storage-pitches',
    goal: 'storage-specialist',
    weight: 60,
    rationale: 'Fees follow pitches by about half a year.',
  },
  {
    id: 'heard-on-storage-to-storage-specialist',
    supportingGoal: 'heard-on-storage',
    goal: 'storage-specialist',
    weight: 40,
    rationale: 'Developers call those whom they have read.',
  },
];
