// Where the software firm wants to get: positions, measures, goals, and what its people found in daily work.
import type { PlainRecord } from '../example.ts';
import { carries, dimension, goal, kpi, pair, practicesNamed, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  dimension(
    'newness',
    'New or proven',
    ['what has been proven for years', 'what nobody else has yet'],
    2,
    'Something new every month',
  ),
  dimension(
    'closeness',
    'Service',
    ['a handbook and a form', 'a person who knows the harbour'],
    2,
    'A person on the phone',
  ),
  dimension(
    'fit',
    'One for all or made to measure',
    ['one program for all', 'made for each harbour'],
    -1,
    null,
  ),
  value('try-it', 'Try it', 'An idea is tried before it is judged'),
];

export const kpis: readonly PlainRecord[] = [
  {
    ...kpi(
      'new-features-used',
      'New features in use after a quarter',
      'features',
      false,
      'sum',
      'Usage log, by feature',
      'hugo-lind',
      'Features released in the quarter that a third of the harbours use three months later',
      'quarter',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'idea-to-trial',
      'Days from idea to first trial',
      'days',
      false,
      'mean',
      'Board of ideas',
      'hugo-lind',
      'From the day an idea is written down to the day one harbour tries it',
      'month',
      'lower',
    ),
    timing: 'leading',
    counterKpi: 'faults-found-outside',
  },
  {
    ...kpi(
      'waiting-for-test',
      'Changes waiting for a test',
      'changes',
      false,
      'mean',
      'Board of changes, each Friday',
      'gwen-parry',
      'Changes that are written and that nobody has tested yet',
      'month',
      'lower',
    ),
    timing: 'leading',
  },
  {
    ...kpi(
      'faults-found-outside',
      'Faults found by harbours',
      'faults',
      false,
      'sum',
      'Support desk',
      'maya-dsouza',
      'Faults that a harbour reported first, in the month',
      'month',
      'lower',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'harbours-staying',
      'Harbours that stay',
      '%',
      true,
      'mean',
      'Contracts',
      'clara-weiss',
      'Harbours whose contract was renewed, of those whose contract ended in the last twelve months',
    ),
    timing: 'lagging',
  },
  {
    ...kpi(
      'operating-margin',
      'Operating margin',
      '%',
      true,
      'mean',
      'Books, closed by the 8th',
      'joan-pryce',
      'Sales less running costs, of sales',
    ),
    timing: 'lagging',
  },
];

export const goals: readonly PlainRecord[] = [
  {
    ...goal('known-for-new', 'Known for what is new', 'new-features-used', 2, 6, '2027-12-31', 'hugo-lind'),
    statement: 'Six features a quarter that harbours really use.',
    scope: 'All harbours',
    targetKind: 'level',
    weightPoints: 45,
    milestones: [{ day: '2027-06-30', value: 4 }],
  },
  {
    ...goal(
      'stay-because-we-help',
      'Harbours stay because we help',
      'harbours-staying',
      88,
      94,
      '2027-12-31',
      'maya-dsouza',
    ),
    scope: 'All harbours under contract',
    targetKind: 'level',
    weightPoints: 35,
    milestones: [{ day: '2027-06-30', value: 91 }],
  },
  {
    ...goal(
      'earn-what-we-build',
      'Earn what we build',
      'operating-margin',
      6,
      11,
      '2027-12-31',
      'iona-macrae',
    ),
    scope: 'The whole firm',
    targetKind: 'level',
    weightPoints: 20,
    milestones: [{ day: '2027-06-30', value: 8.5 }],
  },
  {
    ...goal(
      'trial-in-ten-days',
      'From idea to trial in ten days',
      'idea-to-trial',
      29,
      10,
      '2027-09-30',
      'dev-anand',
    ),
    direction: 'decrease',
    scope: 'Ideas from harbours and from us',
    milestones: [{ day: '2027-05-31', value: 18 }],
  },
  {
    ...goal(
      'nothing-waits-for-test',
      'Nothing waits for a test',
      'waiting-for-test',
      22,
      8,
      '2027-08-31',
      'gwen-parry',
    ),
    direction: 'decrease',
    scope: 'All changes',
    milestones: [{ day: '2027-04-30', value: 15 }],
  },
];

export const goalContributions: readonly PlainRecord[] = [
  carries('trial-in-ten-days', 'known-for-new', 60, 'What is tried early is thrown away early.'),
  carries('nothing-waits-for-test', 'known-for-new', 40, 'A feature that waits is not new any more.'),
];

const practice = practicesNamed('2026-10-26');

export const practices: readonly PlainRecord[] = [
  practice(
    'change-board',
    'development',
    'newness',
    -2,
    'Every change passes a board that meets each second Thursday; in October the 31 waiting changes waited 19 days',
    'dev-anand',
  ),
  practice(
    'yearly-specification',
    'product',
    'newness',
    -1,
    'What is built in 2026 was written down in November 2025; 6 of 41 items were changed since',
    'hugo-lind',
  ),
  practice(
    'harbour-days',
    'product',
    'newness',
    1,
    'Two of us spent nine days in harbours between June and September and brought 46 ideas home',
    'nell-brook',
  ),
  practice(
    'tested-by-hand',
    'testing',
    'newness',
    -1,
    'A release is tested by hand from a list of 640 lines; it takes two people eleven days',
    'gwen-parry',
  ),
  practice(
    'named-helper',
    'support',
    'closeness',
    2,
    'Each harbour has one of two names and a direct number',
    'maya-dsouza',
  ),
  practice(
    'sells-renewals',
    'sales',
    'closeness',
    1,
    'Each harbour is called three months before its contract ends',
    'clara-weiss',
  ),
  practice('one-program', 'development', 'fit', -1, 'There is one version for all 212 harbours', 'dev-anand'),
  practice(
    'friday-try-out',
    'development',
    'try-it',
    1,
    'On two Fridays a month somebody shows a thing that may fail',
    'lena-fischer',
  ),
];

export const practicePairs: readonly PlainRecord[] = [
  pair(
    'change-board',
    'obstructs',
    'friday-try-out',
    'What was shown on Friday waits for the board until it is forgotten.',
  ),
  pair(
    'tested-by-hand',
    'obstructs',
    'one-program',
    'One version for all means that each release is tested whole.',
  ),
  pair('harbour-days', 'reinforces', 'named-helper', 'Who was in the harbour knows who calls.'),
];
