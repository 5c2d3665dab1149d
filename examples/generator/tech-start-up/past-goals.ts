// Goals of past quarters, how sure people were of each, and what became of it: what they believed can be held against it.
import type { PlainRecord } from '../example.ts';

interface Past {
  readonly id: string;
  readonly title: string;
  readonly kpi: string;
  readonly direction: 'increase' | 'decrease';
  /** First and last day. */
  readonly days: readonly [string, string];
  /** From where to where. */
  readonly values: readonly [number, number];
  readonly owner: string;
  readonly isReached: boolean;
  /** Day, stated chance, and a word to it. */
  readonly said: readonly (readonly [day: string, confidence: number, comment?: string])[];
}

const past: readonly Past[] = [
  {
    id: 'users-march-2025',
    title: '450 paying users in March 2025',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2024-12-29', '2025-03-30'],
    values: [376, 450],
    owner: 'ada-verhoeven',
    isReached: true,
    said: [
      ['2025-01-13', 0.6],
      ['2025-02-24', 0.8, 'Three weeks ahead.'],
    ],
  },
  {
    id: 'users-june-2025',
    title: '590 paying users in June 2025',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2025-03-30', '2025-06-29'],
    values: [499, 590],
    owner: 'ada-verhoeven',
    isReached: false,
    said: [
      ['2025-04-14', 0.8],
      ['2025-05-26', 0.75, 'Nearly there.'],
    ],
  },
  {
    id: 'users-september-2025',
    title: '660 paying users in September 2025',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2025-06-29', '2025-09-28'],
    values: [574, 660],
    owner: 'ada-verhoeven',
    isReached: false,
    said: [
      ['2025-07-14', 0.7],
      ['2025-08-25', 0.6, 'The summer is slow.'],
    ],
  },
  {
    id: 'quicker-in-september-2025',
    title: 'A first answer within four hours in September 2025',
    kpi: 'first-response',
    direction: 'decrease',
    days: ['2025-06-29', '2025-09-28'],
    values: [4.3, 4],
    owner: 'rosa-nunez',
    isReached: true,
    said: [
      ['2025-07-14', 0.5],
      ['2025-08-25', 0.55],
    ],
  },
  {
    id: 'trials-september-2025',
    title: '110 trials a week in September 2025',
    kpi: 'trials',
    direction: 'increase',
    days: ['2025-06-29', '2025-09-28'],
    values: [103, 110],
    owner: 'zoe-laurent',
    isReached: true,
    said: [
      ['2025-07-14', 0.5],
      ['2025-08-25', 0.6, 'The fair of the roofers comes in time.'],
    ],
  },
  {
    id: 'users-december-2025',
    title: '720 paying users in December 2025',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2025-09-28', '2025-12-28'],
    values: [651, 720],
    owner: 'ada-verhoeven',
    isReached: true,
    said: [
      ['2025-10-13', 0.65],
      ['2025-11-24', 0.85],
    ],
  },
  {
    id: 'users-march-2026',
    title: '850 paying users in March 2026',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2025-12-28', '2026-03-29'],
    values: [756, 850],
    owner: 'ada-verhoeven',
    isReached: true,
    said: [
      ['2026-01-12', 0.5, 'All hangs on the small plan.'],
      ['2026-02-23', 0.8, 'The small plan sells.'],
    ],
  },
  {
    id: 'releases-march-2026',
    title: 'Ten releases a week in March 2026',
    kpi: 'releases',
    direction: 'increase',
    days: ['2025-12-28', '2026-03-29'],
    values: [8, 10],
    owner: 'elif-demir',
    isReached: true,
    said: [
      ['2026-01-12', 0.9],
      ['2026-02-23', 0.9],
    ],
  },
  {
    id: 'users-june-2026',
    title: '1,050 paying users in June 2026',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2026-03-29', '2026-06-28'],
    values: [890, 1050],
    owner: 'ada-verhoeven',
    isReached: false,
    said: [
      ['2026-04-13', 0.85, 'With the crew feed in June.'],
      ['2026-05-25', 0.7],
    ],
  },
  {
    id: 'conversion-june-2026',
    title: '12% of the trials pay in June 2026',
    kpi: 'trial-conversion',
    direction: 'increase',
    days: ['2026-03-29', '2026-06-28'],
    values: [10.9, 12],
    owner: 'nils-berg',
    isReached: true,
    said: [
      ['2026-04-13', 0.6],
      ['2026-05-25', 0.7],
    ],
  },
  {
    id: 'churn-june-2026',
    title: 'Less than 0.8% leave in a week, June 2026',
    kpi: 'weekly-churn',
    direction: 'decrease',
    days: ['2026-03-29', '2026-06-28'],
    values: [0.68, 0.8],
    owner: 'rosa-nunez',
    isReached: false,
    said: [
      ['2026-04-13', 0.65],
      ['2026-05-25', 0.4, 'Those on the small plan leave sooner.'],
    ],
  },
  {
    id: 'first-quotes-june-2026',
    title: '42% send a first quote, June 2026',
    kpi: 'first-quote-share',
    direction: 'increase',
    days: ['2026-03-29', '2026-06-28'],
    values: [33.2, 42],
    owner: 'yara-costa',
    isReached: false,
    said: [
      ['2026-04-13', 0.75],
      ['2026-05-25', 0.6, 'The crew feed comes first.'],
    ],
  },
  {
    id: 'quicker-in-june-2026',
    title: 'A first answer within three and a half hours in June 2026',
    kpi: 'first-response',
    direction: 'decrease',
    days: ['2026-03-29', '2026-06-28'],
    values: [4.1, 3.5],
    owner: 'rosa-nunez',
    isReached: false,
    said: [
      ['2026-04-13', 0.6],
      ['2026-05-25', 0.45],
    ],
  },
  {
    id: 'users-september-2026',
    title: '1,150 paying users in September 2026',
    kpi: 'paying-users',
    direction: 'increase',
    days: ['2026-06-28', '2026-09-27'],
    values: [998, 1150],
    owner: 'ada-verhoeven',
    isReached: false,
    said: [
      ['2026-07-13', 0.7],
      ['2026-08-24', 0.65, 'More trials than ever.'],
    ],
  },
];

export const pastGoals: readonly PlainRecord[] = past.map(
  ({
    id,
    title,
    kpi,
    direction,
    days: [baselineDay, due],
    values: [baselineValue, targetValue],
    owner,
    isReached,
  }) => ({
    id,
    title,
    kpi,
    direction,
    baselineValue,
    baselineDay,
    targetValue,
    targetKind: 'level',
    due,
    owner,
    status: isReached ? 'reached' : 'dropped',
  }),
);

const pastCheckIns: readonly PlainRecord[] = past.flatMap(({ id, owner, said }) =>
  said.map(([day, confidence, comment], at) => ({
    id: `${id}-${at + 1}`,
    goal: id,
    day,
    person: owner,
    confidence,
    ...(comment === undefined ? {} : { comment }),
  })),
);

/** What is believed of the goals that are still open. */
export const checkIns: readonly PlainRecord[] = [
  ...pastCheckIns,
  {
    id: 'ten-thousand-1',
    goal: 'ten-thousand',
    day: '2026-11-23',
    person: 'ada-verhoeven',
    confidence: 0.7,
    comment: 'Once the crew feed is talked about, it goes by itself.',
  },
  { id: 'ten-thousand-2', goal: 'ten-thousand', day: '2026-11-23', person: 'nils-berg', confidence: 0.25 },
  {
    id: 'more-trials-pay-1',
    goal: 'more-trials-pay',
    day: '2026-11-23',
    person: 'nils-berg',
    confidence: 0.6,
  },
  {
    id: 'steady-releases-1',
    goal: 'steady-releases',
    day: '2026-11-23',
    person: 'elif-demir',
    confidence: 0.8,
  },
  { id: 'hear-users-1', goal: 'hear-users', day: '2026-11-23', person: 'rosa-nunez', confidence: 0.5 },
];
