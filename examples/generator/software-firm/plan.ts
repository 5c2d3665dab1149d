// What the initiatives of the software firm need and bring; testing has hours for neither of the two it waits for.
import type { PlainRecord } from '../example.ts';
import { demand, earns, helps, parts, step } from '../plan-records.ts';

/** What is planned of testing beside the releases: more than two people have. */
const allocations: readonly PlainRecord[] = [
  {
    id: 'hours-testing-sea-map',
    pool: 'testing-hours',
    initiative: 'sea-map',
    amountPerMonth: 64,
    from: '2026-11',
    to: '2027-03',
  },
  {
    id: 'hours-testing-berth-prices',
    pool: 'testing-hours',
    initiative: 'berth-prices',
    amountPerMonth: 42,
    from: '2026-11',
    to: '2027-02',
  },
];

const demands: readonly PlainRecord[] = [
  demand('tests-that-run', 'budget', 4800),
  demand('tests-that-run', 'testing-hours', 60, [1, 3]),
  demand('tests-that-run', 'development-hours', 70),
  demand('third-tester', 'budget', 3400),
  demand('third-tester', 'testing-hours', 8, [1, 3]),
  demand('board-for-big-things', 'budget', 1000),
  demand('board-for-big-things', 'development-hours', 16),
  demand('five-harbours-first', 'budget', 2800),
  demand('five-harbours-first', 'product-hours', 36),
  demand('five-harbours-first', 'operations-hours', 24),
  demand('support-academy', 'budget', 2000),
  demand('support-academy', 'support-hours', 34),
  demand('mobile-crane', 'budget', 8200),
  demand('mobile-crane', 'development-hours', 130),
  demand('mobile-crane', 'testing-hours', 48, [4, 9]),
  demand('new-look', 'budget', 6000),
  demand('new-look', 'product-hours', 48),
  demand('new-look', 'development-hours', 60, [3, 6]),
  demand('new-look', 'testing-hours', 36, [5, 6]),
  demand('second-office', 'budget', 10200),
  demand('second-office', 'sales-hours', 52),
];

const benefits: readonly PlainRecord[] = [
  earns(
    'tests-that-run',
    [1800, 3600, 5200],
    'Seven days of two testers for each release, and fewer nights after it.',
  ),
  earns('third-tester', [-1400, 900, 2800], 'A release a month more.'),
  earns('board-for-big-things', [0, 800, 2400], 'Half a day a fortnight of seven people.'),
  earns('five-harbours-first', [0, 900, 2600], 'Features that nobody wants are stopped after two weeks.'),
  earns('support-academy', [300, 1100, 2200], 'Two harbours more that renew.'),
  earns(
    'mobile-crane',
    [-500, 4200, 11000],
    'Ninety crane drivers asked for it; what they pay is a guess.',
    2,
  ),
  earns('new-look', [0, 1300, 3900], 'Twelve harbours said that it looks old.'),
  earns('second-office', [-6000, 3500, 16000], 'Forty harbours on the Elbe; two have written to us.', 3),
  helps('tests-that-run', 'nothing-waits-for-test', [25, 45, 60], 'Two thirds of the list never change.'),
  helps('third-tester', 'nothing-waits-for-test', [15, 30, 45], 'Half as many hands again.'),
  helps(
    'board-for-big-things',
    'trial-in-ten-days',
    [25, 50, 65],
    'Nineteen of thirty-one days are waiting for the board.',
  ),
  helps('five-harbours-first', 'trial-in-ten-days', [10, 20, 30], 'Nobody has to be found any more.'),
  helps(
    'support-academy',
    'stay-because-we-help',
    [10, 20, 35],
    'Harbours that were visited renewed in 19 of 20 cases.',
  ),
  helps('mobile-crane', 'known-for-new', [5, 15, 30], 'Crane drivers talk.'),
  helps('new-look', 'stay-because-we-help', [3, 8, 15], 'It looks old.'),
  helps('second-office', 'earn-what-we-build', [-10, 10, 35], 'A second market.'),
];

const steps: readonly PlainRecord[] = [
  step(
    'map-charts',
    'sea-map',
    'Charts of all coasts',
    'work',
    ['2026-07-06', '2026-10-30'],
    'tomasz-nowak',
    { doneOn: '2026-11-02' },
  ),
  step(
    'map-try-out',
    'sea-map',
    'Three harbours try it',
    'milestone',
    ['2027-01-18', '2027-01-18'],
    'dev-anand',
    { dependsOn: ['map-charts'] },
  ),
  step(
    'tests-harness',
    'tests-that-run',
    'A bench on which tests run each night',
    'automation',
    ['2027-01-11', '2027-02-19'],
    'lena-fischer',
  ),
  step(
    'tests-course',
    'tests-that-run',
    'Testers learn to write tests',
    'training',
    ['2027-02-22', '2027-03-05'],
    'gwen-parry',
    { dependsOn: ['tests-harness'] },
  ),
  step(
    'tests-four-hundred',
    'tests-that-run',
    'Four hundred lines run by themselves',
    'milestone',
    ['2027-05-28', '2027-05-28'],
    'gwen-parry',
    {
      dependsOn: ['tests-course'],
    },
  ),
  step(
    'board-rule',
    'board-for-big-things',
    'What can be taken back within an hour',
    'work',
    ['2026-12-07', '2026-12-18'],
    'dev-anand',
  ),
  step(
    'board-trial',
    'board-for-big-things',
    'Six weeks without the board',
    'work',
    ['2027-01-11', '2027-02-19'],
    'dev-anand',
    {
      dependsOn: ['board-rule'],
    },
  ),
];

const responsibilities: readonly PlainRecord[] = [
  ...parts('sea-map', {
    accountable: ['dev-anand'],
    responsible: ['tomasz-nowak'],
    informed: ['clara-weiss'],
  }),
  ...parts('berth-prices', { accountable: ['hugo-lind'], consulted: ['joan-pryce'] }),
  ...parts('tests-that-run', { accountable: ['gwen-parry'], responsible: ['lena-fischer', 'amir-haidari'] }),
  ...parts('third-tester', { accountable: ['gwen-parry'], consulted: ['joan-pryce'] }),
  ...parts('board-for-big-things', {
    accountable: ['dev-anand'],
    consulted: ['rhona-bell'],
    informed: ['iona-macrae'],
  }),
];

const skills: readonly PlainRecord[] = [
  { id: 'gwen-parry-testing', person: 'gwen-parry', pool: 'testing-hours', level: 'expert' },
  { id: 'amir-haidari-testing', person: 'amir-haidari', pool: 'testing-hours', level: 'able' },
  { id: 'sofia-ricci-testing', person: 'sofia-ricci', pool: 'testing-hours', level: 'learning' },
];

const scenarios: readonly PlainRecord[] = [
  {
    id: 'one-more-tester',
    name: 'One more tester from February',
    levers: [{ kind: 'hire', target: 'testing-hours', by: 150, from: '2027-02' }],
  },
];

/** The lists of the plan by their names. */
export const plan = { allocations, demands, benefits, steps, responsibilities, skills, scenarios };
