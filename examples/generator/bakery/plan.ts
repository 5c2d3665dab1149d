// What the bakery's initiatives need and bring, who can do what, who is away, and what the owners think through.
import type { PlainRecord } from '../example.ts';

const absences: readonly PlainRecord[] = [
  { id: 'closed-2026-12-25', from: '2026-12-25', to: '2026-12-26', kind: 'public-holiday' },
  { id: 'tom-keane-2027-02-15', person: 'tom-keane', from: '2027-02-15', to: '2027-02-26', kind: 'holiday' },
];

const skills: readonly PlainRecord[] = [
  { id: 'tom-keane-baker-hours', person: 'tom-keane', pool: 'baker-hours', level: 'expert' },
  { id: 'luca-ferri-baker-hours', person: 'luca-ferri', pool: 'baker-hours', level: 'able' },
  { id: 'aoife-byrne-baker-hours', person: 'aoife-byrne', pool: 'baker-hours', level: 'able' },
  {
    id: 'piotr-zielinski-baker-hours',
    person: 'piotr-zielinski',
    pool: 'baker-hours',
    level: 'able',
  },
  {
    id: 'declan-roche-purchasing-hours',
    person: 'declan-roche',
    pool: 'purchasing-hours',
    level: 'expert',
  },
  {
    id: 'samir-haddad-purchasing-hours',
    person: 'samir-haddad',
    pool: 'purchasing-hours',
    level: 'learning',
  },
];

const hourlyCosts: readonly PlainRecord[] = [
  { id: 'tom-keane-2026-01', person: 'tom-keane', amountMinor: 2650, from: '2026-01' },
];

const demands: readonly PlainRecord[] = [
  { id: 'supplier-search-budget', initiative: 'supplier-search', pool: 'budget', amountPerMonth: 23000 },
  {
    id: 'organic-certificate-budget',
    initiative: 'organic-certificate',
    pool: 'budget',
    amountPerMonth: 290000,
  },
  {
    id: 'organic-certificate-purchasing-hours',
    initiative: 'organic-certificate',
    pool: 'purchasing-hours',
    amountPerMonth: 18,
    lastMonth: 3,
  },
];

const benefits: readonly PlainRecord[] = [
  {
    id: 'supplier-search-organic-range',
    initiative: 'supplier-search',
    goal: 'organic-range',
    low: 10,
    likely: 20,
    high: 35,
    rationale: 'Without flour there is no loaf.',
  },
  {
    id: 'organic-certificate-money',
    initiative: 'organic-certificate',
    low: 20000,
    likely: 65000,
    high: 120000,
    afterMonths: 1,
    rationale: 'Two restaurants buy only with a certificate.',
  },
  {
    id: 'organic-certificate-organic-range',
    initiative: 'organic-certificate',
    goal: 'organic-range',
    low: 10,
    likely: 25,
    high: 40,
    rationale: 'Without it nothing may be called organic.',
  },
];

const steps: readonly PlainRecord[] = [
  {
    id: 'second-mill-signed',
    initiative: 'supplier-search',
    name: 'Contract with a second mill signed',
    kind: 'milestone',
    end: '2026-12-15',
    owner: 'declan-roche',
  },
  {
    id: 'certificate-application',
    initiative: 'organic-certificate',
    name: 'Application handed in',
    kind: 'milestone',
    end: '2026-12-18',
    owner: 'declan-roche',
  },
  {
    id: 'certificate-training',
    initiative: 'organic-certificate',
    name: 'Separate storage: course for the kitchen',
    kind: 'training',
    start: '2027-01-11',
    end: '2027-01-15',
    owner: 'tom-keane',
    dependsOn: ['certificate-application'],
  },
];

const responsibilities: readonly PlainRecord[] = [
  {
    id: 'declan-roche-supplier-search',
    initiative: 'supplier-search',
    person: 'declan-roche',
    part: 'accountable',
  },
  {
    id: 'declan-roche-organic-certificate',
    initiative: 'organic-certificate',
    person: 'declan-roche',
    part: 'accountable',
  },
  {
    id: 'tom-keane-organic-certificate',
    initiative: 'organic-certificate',
    person: 'tom-keane',
    part: 'consulted',
  },
];

const splits: readonly PlainRecord[] = [
  { id: 'flour-store', name: 'The flour store', rationale: 'By the sacks of an ordinary week.' },
];

const splitParts: readonly PlainRecord[] = [
  { id: 'flour-store-bake-off', split: 'flour-store', activity: 'bake-off', weight: 4 },
  { id: 'flour-store-saturday-sourdough', split: 'flour-store', activity: 'saturday-sourdough', weight: 1 },
];

const scenarios: readonly PlainRecord[] = [
  {
    id: 'a-tenth-less-money',
    name: 'A tenth less money',
    note: 'If the cafés pay as late as last winter.',
    levers: [{ kind: 'pool-capacity', target: 'budget', by: -10, from: '2027-01' }],
  },
];

const patternAnswers: readonly PlainRecord[] = [
  {
    id: 'online-odds-and-ends',
    name: 'Odds and ends ordered online',
    resource: 'money',
    labels: [{ label: 'AMZN Mktp IE*2K4RT' }],
    answer: 'one-off',
    day: '2026-10-30',
    reason: 'Shelves for the new store room.',
  },
];

/** The lists of the plan by their names. */
export const plan = {
  absences,
  skills,
  hourlyCosts,
  demands,
  benefits,
  steps,
  responsibilities,
  splits,
  splitParts,
  scenarios,
  patternAnswers,
};
