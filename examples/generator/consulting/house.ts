// What both consulting firms share: who works there, what the partners want, and the costs of the office.
import type { PersonPlan, PlainRecord, PostingStream, Season, TimePart, WorkName } from '../example.ts';

export const seasonOfProjects: Season = [0.94, 1, 1.06, 1.04, 1.02, 1, 0.9, 0.88, 1.04, 1.08, 1.06, 0.86];

export const profile = {
  currency: 'USD',
  industry: 'Management consulting',
  headcount: 25,
  vision: 'No large battery is built in our region without somebody asking us first.',
  mission: 'We help developers and utilities to plan, finance and run battery storage that works.',
  values: [
    { name: 'Know it', statement: 'We advise on what we understand to the last bolt.' },
    { name: 'Say it', statement: 'Clients hear the truth, also when it costs us the project.' },
    { name: 'Share it', statement: 'What one of us learns, all of us can use.' },
  ],
  yearStartsInMonth: 1,
  locale: 'en',
  synthetic: true,
};

/** Groups of people whose weeks go alike. */
export type Group = 'partners' | 'storageTeam' | 'retailTeam' | 'marketing' | 'sales' | 'people' | 'office';

/** The people; `time` says how the weeks of each group go in this firm, `own` where one person differs. */
export function people(
  time: Readonly<Record<Group, readonly TimePart[]>>,
  own: Readonly<Record<string, readonly TimePart[]>> = {},
): readonly PersonPlan[] {
  const staff: readonly (readonly [string, string, string, string, string, Group])[] = [
    ['dana-whitfield', 'Dana Whitfield', 'Managing partner', 'partners', 'partner-hours', 'partners'],
    ['marcus-oyelaran', 'Marcus Oyelaran', 'Partner', 'partners', 'partner-hours', 'partners'],
    ['helen-strand', 'Helen Strand', 'Partner', 'partners', 'partner-hours', 'partners'],
    ['rafael-ortiz', 'Rafael Ortiz', 'Project lead, storage', 'delivery', 'lead-hours', 'storageTeam'],
    ['mei-lindqvist', 'Mei Lindqvist', 'Project lead, storage', 'delivery', 'lead-hours', 'storageTeam'],
    ['george-abbott', 'George Abbott', 'Project lead, retail', 'delivery', 'lead-hours', 'retailTeam'],
    ['tanya-brooks', 'Tanya Brooks', 'Project lead, retail', 'delivery', 'lead-hours', 'retailTeam'],
    ['ines-moreau', 'Ines Moreau', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['kwame-adjei', 'Kwame Adjei', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['sofia-brandt', 'Sofia Brandt', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['liam-carver', 'Liam Carver', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['priya-nair', 'Priya Nair', 'Consultant', 'delivery', 'consultant-hours', 'storageTeam'],
    ['jonas-weber', 'Jonas Weber', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['alice-fontaine', 'Alice Fontaine', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['omar-said', 'Omar Said', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['beth-larkin', 'Beth Larkin', 'Consultant', 'delivery', 'consultant-hours', 'retailTeam'],
    ['yuki-tanabe', 'Yuki Tanabe', 'Analyst', 'delivery', 'analyst-hours', 'storageTeam'],
    ['chloe-dubois', 'Chloe Dubois', 'Analyst', 'delivery', 'analyst-hours', 'storageTeam'],
    ['peter-novak', 'Peter Novak', 'Analyst', 'delivery', 'analyst-hours', 'retailTeam'],
    ['victor-haas', 'Victor Haas', 'Head of marketing', 'marketing', 'marketing-hours', 'marketing'],
    [
      'nadia-rahman',
      'Nadia Rahman',
      'Marketing and publications',
      'marketing',
      'marketing-hours',
      'marketing',
    ],
    ['eric-solano', 'Eric Solano', 'Sales', 'sales', 'sales-hours', 'sales'],
    ['ruth-kimball', 'Ruth Kimball', 'People and training', 'people', 'office-hours', 'people'],
    ['samuel-green', 'Samuel Green', 'Finance', 'office', 'office-hours', 'office'],
    ['lucia-marin', 'Lucia Marin', 'Office and systems', 'office', 'office-hours', 'office'],
  ];
  return staff.map(([id, name, role, department, pool, group]) => ({
    id,
    name,
    role,
    function: department,
    hoursPerWeek: 40,
    pool,
    time: own[id] ?? time[group],
  }));
}

export const functions: readonly PlainRecord[] = [
  { id: 'partners', name: 'Partners', head: 'dana-whitfield' },
  { id: 'delivery', name: 'Project delivery', head: 'marcus-oyelaran' },
  { id: 'marketing', name: 'Marketing', head: 'victor-haas' },
  { id: 'sales', name: 'Sales', head: 'eric-solano' },
  { id: 'people', name: 'People and training', head: 'ruth-kimball' },
  { id: 'office', name: 'Office and finance', head: 'samuel-green' },
];

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

function kpi(
  id: string,
  name: string,
  unit: string,
  isRatio: boolean,
  aggregate: 'sum' | 'mean' | 'last',
  source: string,
  owner: string,
  definition: string,
  cadence = 'month',
  better = 'higher',
): PlainRecord {
  return { id, name, definition, unit, isRatio, better, cadence, aggregate, source, owner };
}

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

function goal(
  id: string,
  title: string,
  kpiId: string,
  baselineValue: number,
  targetValue: number,
  due: string,
  owner: string,
): PlainRecord {
  const direction = 'increase';
  const baselineDay = '2024-11-30';
  return {
    id,
    title,
    kpi: kpiId,
    direction,
    baselineValue,
    baselineDay,
    targetValue,
    due,
    owner,
    status: 'active',
  };
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

export const pools: readonly PlainRecord[] = [
  { id: 'budget', name: 'Yearly budget, by month', kind: 'money' },
  { id: 'partner-hours', name: 'Partners', kind: 'hours', skill: 'Leading' },
  { id: 'lead-hours', name: 'Project leads', kind: 'hours', skill: 'Leading projects' },
  { id: 'consultant-hours', name: 'Consultants', kind: 'hours', skill: 'Consulting' },
  { id: 'analyst-hours', name: 'Analysts', kind: 'hours', skill: 'Modelling' },
  { id: 'marketing-hours', name: 'Marketing', kind: 'hours', skill: 'Marketing' },
  { id: 'sales-hours', name: 'Sales', kind: 'hours', skill: 'Selling' },
  { id: 'office-hours', name: 'Office and people', kind: 'hours', skill: 'Running the office' },
];

export const overhead: readonly PlainRecord[] = [
  {
    id: 'office-and-systems',
    name: 'Office and systems',
    description: 'Rent, computers, software, insurance.',
    function: 'office',
    owner: 'lucia-marin',
    sharedOverhead: true,
  },
  {
    id: 'running-the-firm',
    name: 'Running the firm',
    description: "Books, wages, contracts, partners' meetings.",
    function: 'office',
    owner: 'samuel-green',
    sharedOverhead: true,
  },
];

export const week = (times = 1) => ({ per: 'week', times }) as const;
export const month = (times = 1, dayOfMonth?: number) =>
  ({ per: 'month', times, ...(dayOfMonth === undefined ? {} : { dayOfMonth }) }) as const;

/** The postings that both firms have: the office, taxes, the loan, the partners' drawings. */
export const houseStreams: readonly PostingStream[] = [
  {
    payees: ['Foundry Block Properties'],
    account: 'Rent',
    text: 'Office rent',
    rhythm: month(1, 1),
    amount: 16400,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Cloudshelf', 'Numbers & Models Inc', 'Paperless Desk'],
    account: 'Software',
    text: 'Licences',
    rhythm: month(3),
    amount: 1250,
    noise: 0.12,
    growth: 0.05,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Lakeside Power & Water'],
    account: 'Energy',
    text: 'Power and water',
    rhythm: month(1, 17),
    amount: 1380,
    noise: 0.12,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Sparrow Cleaning'],
    account: 'Premises',
    text: 'Cleaning',
    rhythm: week(),
    amount: 290,
    noise: 0.03,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Old Harbor Insurance'],
    account: 'Insurance',
    text: 'Liability insurance, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 9800,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['AMZN MKTP US*RT2K4', 'STAPLEWORKS 0042', 'CORNER CAFE 118'],
    account: 'Office',
    text: 'Card payment',
    rhythm: week(2),
    amount: 118,
    noise: 0.6,
    work: 'activity/office-and-systems',
  },
  {
    payees: ['Weller Roth Accountants'],
    account: 'Fees',
    text: 'Accounts and returns',
    rhythm: { per: 'year', months: [3, 6, 9, 12] },
    amount: 6400,
    noise: 0.05,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank fees'],
    account: 'Bank',
    text: 'Account fees',
    rhythm: month(1, 28),
    amount: 145,
    noise: 0.1,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Wages'],
    account: 'Wages',
    text: 'Office and finance',
    project: 'Office',
    recognisedBy: 'project',
    rhythm: month(1, 28),
    amount: 24500,
    noise: 0.01,
    growth: 0.03,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank interest'],
    account: 'Interest',
    text: 'Loan interest',
    rhythm: month(1, 15),
    amount: 1180,
    noise: 0.02,
    growth: -0.1,
    work: 'activity/running-the-firm',
  },
  {
    payees: ['Cascade Bank loan'],
    account: 'Loan',
    text: 'Loan repayment',
    rhythm: month(1, 15),
    amount: 4200,
    nature: 'loan-principal',
  },
  {
    payees: ['Department of Revenue'],
    account: 'Sales tax',
    text: 'Sales and use tax, quarter',
    rhythm: { per: 'year', months: [1, 4, 7, 10] },
    amount: 5300,
    noise: 0.1,
    nature: 'tax-collected',
  },
  {
    payees: ['Own reserve account'],
    account: 'Bank',
    text: 'Transfer to reserve',
    rhythm: { per: 'year', months: [2, 5, 8, 11] },
    amount: 30000,
    nature: 'transfer',
  },
  {
    payees: ['Partners'],
    account: 'Drawings',
    text: "Partners' drawings",
    rhythm: month(1, 20),
    amount: 15000,
    nature: 'drawings',
  },
];

/** Wages of one cost centre with payroll taxes. */
export function wages(costCentre: string, amount: number, work: WorkName): readonly PostingStream[] {
  const common = { project: costCentre, recognisedBy: 'project', growth: 0.03, work } as const;
  return [
    {
      ...common,
      payees: ['Wages'],
      account: 'Wages',
      text: `Wages ${costCentre}`,
      rhythm: month(1, 28),
      amount,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['IRS payroll'],
      account: 'Payroll tax',
      text: `Payroll tax ${costCentre}`,
      rhythm: month(1, 14),
      amount: amount * 0.0765,
      noise: 0.02,
    },
    {
      ...common,
      payees: ['Evergreen Health Plan'],
      account: 'Health plan',
      text: `Health plan ${costCentre}`,
      rhythm: month(1, 5),
      amount: amount * 0.08,
      noise: 0.03,
    },
  ];
}

/** What clients pay: one invoice a month each. */
export function invoices(clients: readonly (readonly [string, number, number])[]): readonly PostingStream[] {
  return clients.map(([client, amount, growth]) => ({
    payees: [client],
    account: 'Fees',
    text: 'Project fees',
    rhythm: month(1, 12),
    amount: -amount,
    noise: 0.16,
    season: seasonOfProjects,
    growth,
    nature: 'income',
  }));
}
