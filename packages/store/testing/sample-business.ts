// A small business in which every noun occurs, for tests.
import { type Business, parseBusiness } from '@evenkeel/core';

/** A bakery with a record of every noun, references in both directions and a list inside a record. */
export function sampleBusiness(name = 'Bakery'): Business {
  const parsed = parseBusiness({
    profile: { name, currency: 'EUR', valueProposition: 'Bread that keeps', headcount: 7 },
    people: [
      { id: 'ada', name: 'Ada', function: 'kitchen', hoursPerWeek: 38.5 },
      { id: 'ben', name: 'Ben' },
    ],
    functions: [{ id: 'kitchen', name: 'Kitchen', head: 'ada' }],
    dimensions: [{ id: 'organic', name: 'Organic', lowPole: 'Industrial', highPole: 'Organic', position: 2 }],
    practices: [
      { id: 'dough', function: 'kitchen', dimension: 'organic', stance: -2, fact: 'We buy frozen dough' },
      { id: 'flour', function: 'kitchen', dimension: 'organic', stance: 2, fact: 'We buy organic flour' },
    ],
    practicePairs: [{ id: 'dough-flour', practice: 'dough', other: 'flour', sign: 'obstructs' }],
    perspectives: [{ id: 'customer', name: 'Customer', kind: 'customer', order: 1 }],
    kpis: [
      { id: 'regulars', name: 'Regulars', better: 'higher', aggregate: 'last', owner: 'ada' },
      { id: 'sales', name: 'Sales', better: 'higher', aggregate: 'sum', owner: 'ben' },
    ],
    sources: [
      {
        id: 'till',
        name: 'Till',
        kind: 'csv',
        address: 'https://till.invalid/takings.csv',
        dayColumn: 'day',
        valueColumn: 'takings',
        kpi: 'sales',
        schedule: 'daily',
      },
    ],
    goals: [
      {
        id: 'grow',
        title: 'Grow',
        kpi: 'sales',
        due: '2027-12-31',
        weightPoints: 40,
        milestones: [{ day: '2026-12-31', value: 10.5 }],
        status: 'active',
      },
      { id: 'loved', title: 'Be loved', perspective: 'customer', weightPoints: 60, status: 'active' },
    ],
    causes: [{ id: 'loved-grow', driver: 'loved', result: 'grow', sign: 'raises', lagMonths: 6 }],
    stakeholders: [{ id: 'staff', name: 'Staff', kind: 'employees', people: 7 }],
    needs: [{ id: 'free-sundays', stakeholder: 'staff', statement: 'Free Sundays', goals: ['loved'] }],
    effects: [{ id: 'range-regulars', initiative: 'range', kpi: 'regulars', low: 1, likely: 2, high: 3 }],
    requirements: [
      { id: 'bakers', goal: 'grow', area: 'people', statement: 'Two more bakers', status: 'gap' },
    ],
    adoptions: [
      {
        id: 'first',
        day: '2026-01-31',
        source: 'own-judgement',
        weights: [{ goal: 'grow', title: 'Grow', points: 40 }],
      },
    ],
    baselines: [{ id: 'new-oven', kpi: 'regulars', from: '2026-03-01', reason: 'The new oven' }],
    annotations: [{ id: 'flood', kpi: 'regulars', day: '2026-02-14', text: 'The cellar was flooded' }],
    checkIns: [{ id: 'grow-in-june', goal: 'grow', day: '2026-06-30', person: 'ada', confidence: 0.7 }],
    commentaries: [{ id: 'first-half', from: '2026-01-01', to: '2026-06-30', text: 'Better than feared' }],
    activities: [{ id: 'baking', name: 'Baking', function: 'kitchen', owner: 'ada' }],
    initiatives: [
      { id: 'oven', name: 'New oven', costMinor: 250000, status: 'active' },
      { id: 'range', name: 'Organic range', status: 'planned', dependsOn: ['oven'], excludes: ['van'] },
      { id: 'van', name: 'Second van', status: 'planned' },
    ],
    pools: [
      { id: 'hours', name: 'Hours of baking', kind: 'hours', capacityPerMonth: 160, practicalShare: 0.8 },
      { id: 'money', name: 'Money', kind: 'money', capacityPerMonth: 100000, from: '2026-01' },
    ],
    allocations: [
      {
        id: 'oven-money',
        pool: 'money',
        initiative: 'oven',
        amountPerMonth: 5000,
        from: '2026-01',
        to: '2026-12',
      },
    ],
    contributions: [{ id: 'baking-grow', activity: 'baking', goal: 'grow', weight: 3 }],
    assignmentRules: [
      {
        id: 'mill',
        order: 1,
        appliesTo: 'ledger',
        field: 'payee',
        match: 'equals',
        pattern: 'Mill',
        activity: 'baking',
      },
    ],
    absences: [{ id: 'ada-away', person: 'ada', from: '2026-08-03', to: '2026-08-14', kind: 'holiday' }],
    skills: [{ id: 'ada-money', person: 'ada', pool: 'hours', level: 'expert' }],
    hourlyCosts: [{ id: 'ada-2026', person: 'ada', amountMinor: 2850, from: '2026-01' }],
    demands: [{ id: 'range-hours', initiative: 'range', pool: 'hours', amountPerMonth: 12.5, lastMonth: 4 }],
    benefits: [
      { id: 'range-loved', initiative: 'range', goal: 'loved', low: 5, likely: 10, high: 20 },
      { id: 'range-money', initiative: 'range', low: 10000, likely: 20000, high: 50000, months: 24 },
    ],
    steps: [
      {
        id: 'course',
        initiative: 'range',
        name: 'Course',
        kind: 'training',
        dependsOn: ['recipe'],
        owner: 'ben',
      },
      {
        id: 'recipe',
        initiative: 'range',
        name: 'Recipes',
        kind: 'work',
        start: '2026-04-01',
        end: '2026-04-30',
      },
    ],
    responsibilities: [{ id: 'ada-range', initiative: 'range', person: 'ada', part: 'accountable' }],
    splits: [{ id: 'rent', name: 'Rent', rationale: 'By floor space' }],
    splitParts: [
      { id: 'rent-baking', split: 'rent', activity: 'baking', weight: 3 },
      { id: 'rent-range', split: 'rent', initiative: 'range', weight: 1 },
    ],
    scenarios: [
      {
        id: 'less-money',
        name: 'A fifth less money',
        levers: [{ kind: 'pool-capacity', target: 'money', by: -20, from: '2026-07' }],
      },
    ],
    patternAnswers: [
      {
        id: 'festivals',
        name: 'Festivals',
        resource: 'money',
        labels: [{ label: 'Town festival' }],
        answer: 'stop',
        day: '2026-05-31',
        owner: 'ben',
      },
    ],
    acceptances: [
      { id: 'known', finding: 'goal-without-kpi:goal/grow', until: '2027-01-31', reason: 'We know' },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
