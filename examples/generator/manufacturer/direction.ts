// Where both manufacturers want to get: the four lines of their scorecard, and what is to drive what.
import type { PlainRecord } from '../example.ts';
import { carries, cause, dimension, goal, kpi, value } from '../records.ts';

export const dimensions: readonly PlainRecord[] = [
  dimension(
    'series',
    'Standard or made to measure',
    ['any size for whoever asks', 'standard sizes made in series'],
    2,
    'Forty-eight sizes, from stock within two days',
  ),
  dimension(
    'quality',
    'Quality',
    ['as cheap as will hold', 'made to hold for thirty years'],
    2,
    'Guaranteed for thirty years',
  ),
  dimension(
    'promised-day',
    'Delivery',
    ['when it is done', 'on the promised day'],
    1,
    'Here on the day we said',
  ),
  value('early-word', 'Early word', 'Who sees trouble says so the same day'),
  value('clean-machine', 'Clean machine', 'Every shift leaves its machine cleaner than it found it'),
];

function measure(timing: 'leading' | 'lagging', record: PlainRecord): PlainRecord {
  return { ...record, timing };
}

/** The measures by what they tell about. */
export const measures = {
  netMargin: measure(
    'lagging',
    kpi(
      'net-margin',
      'Net profit margin',
      '%',
      true,
      'mean',
      'Books, closed by the 10th',
      'carol-hayes',
      'Profit after tax, of sales',
    ),
  ),
  orderBook: measure(
    'leading',
    kpi(
      'order-book',
      'Work in the order book',
      'weeks',
      false,
      'last',
      'Planning board on the last day of the month',
      'tess-morgan',
      'Confirmed orders, in weeks of full production',
    ),
  ),
  satisfaction: measure(
    'lagging',
    kpi(
      'csat',
      'Customer satisfaction (CSAT)',
      'points of 5',
      false,
      'mean',
      'Question with every delivery note, about 70 answers a month',
      'nina-kowalski',
      'Mean of the answers to "How satisfied are you with this delivery?"',
    ),
  ),
  repeatOrders: measure(
    'lagging',
    kpi(
      'repeat-orders',
      'Orders from customers who ordered before',
      '%',
      true,
      'mean',
      'Order list',
      'nina-kowalski',
      'Orders of customers with an order in the twelve months before, of all orders',
    ),
  ),
  answerHours: measure(
    'leading',
    kpi(
      'answer-hours',
      'Hours until a question is answered',
      'hours',
      false,
      'mean',
      'Mailbox of the order desk',
      'nina-kowalski',
      'Working hours from a question to the answer, mean of the month',
      'month',
      'lower',
    ),
  ),
  unitsPerHour: measure(
    'lagging',
    kpi(
      'units-per-hour',
      'Units produced per labour hour',
      'units/hour',
      false,
      'mean',
      'Production list and timesheets',
      'walter-osei',
      'Good clamps, by hours worked in production',
    ),
  ),
  firstPassYield: measure(
    'leading',
    kpi(
      'first-pass-yield',
      'Good at the first pass',
      '%',
      true,
      'mean',
      'Final check, every lot',
      'amara-nwosu',
      'Clamps that pass without rework, of clamps made',
    ),
  ),
  trainingHours: measure(
    'leading',
    kpi(
      'training-hours',
      'Training hours per employee, last twelve months',
      'hours',
      false,
      'last',
      'Training list',
      'amara-nwosu',
      'Hours in courses and coaching in the last twelve months, by people employed',
    ),
  ),
  allRounders: measure(
    'lagging',
    kpi(
      'all-rounders',
      'People who can set up three machines',
      'people',
      false,
      'last',
      'Skills matrix on the board',
      'walter-osei',
      'People in production with three signed-off machines',
    ),
  ),
} as const;

/** Where the two works began. */
export interface Start {
  readonly margin: number;
  readonly orders: number;
  readonly satisfaction: number;
  readonly units: number;
  readonly yield: number;
  readonly training: number;
  readonly allRounders: number;
}

/** The four lines of the scorecard, and the goals of the year that carry them. */
export function goals(start: Start): readonly PlainRecord[] {
  return [
    {
      ...goal(
        'profitability',
        'Increase profitability',
        'net-margin',
        start.margin,
        10,
        '2027-12-31',
        'greta-lindholm',
      ),
      statement: 'A margin that pays for the next machine.',
      scope: 'The whole works',
      targetKind: 'relative-percent',
      weightPoints: 30,
      perspective: 'financial',
      horizon: 'long-term',
      milestones: [{ day: '2026-12-31', value: Number((start.margin * 1.06).toFixed(2)) }],
    },
    {
      ...goal(
        'full-order-book',
        'A full order book',
        'order-book',
        start.orders,
        6,
        '2027-12-17',
        'paul-bergeron',
      ),
      scope: 'Standard sizes',
      perspective: 'financial',
      horizon: 'annual',
      milestones: [{ day: '2027-03-31', value: 5.4 }],
    },
    {
      ...goal(
        'customer-satisfaction',
        'Improve customer satisfaction',
        'csat',
        start.satisfaction,
        4.5,
        '2027-12-31',
        'nina-kowalski',
      ),
      scope: 'All deliveries',
      weightPoints: 24,
      perspective: 'customer',
      horizon: 'long-term',
      milestones: [
        { day: '2026-12-31', value: 4.3 },
        { day: '2027-06-30', value: 4.4 },
      ],
    },
    {
      ...goal(
        'production-efficiency',
        'Enhance production efficiency',
        'units-per-hour',
        start.units,
        15,
        '2027-12-31',
        'walter-osei',
      ),
      scope: 'All machines',
      targetKind: 'relative-percent',
      weightPoints: 30,
      perspective: 'process',
      horizon: 'long-term',
      milestones: [{ day: '2027-06-30', value: Number((start.units * 1.12).toFixed(1)) }],
    },
    {
      ...goal(
        'good-first-time',
        'Good at the first pass',
        'first-pass-yield',
        start.yield,
        97,
        '2027-12-17',
        'amara-nwosu',
      ),
      scope: 'All lots',
      targetKind: 'level',
      perspective: 'process',
      horizon: 'annual',
      milestones: [{ day: '2027-04-30', value: 96 }],
    },
    {
      ...goal(
        'employee-skills',
        'Develop employee skills',
        'training-hours',
        start.training,
        40,
        '2027-12-31',
        'amara-nwosu',
      ),
      scope: 'Everyone employed here',
      weightPoints: 16,
      perspective: 'learning',
      horizon: 'long-term',
      milestones: [{ day: '2027-06-30', value: 36 }],
    },
    {
      ...goal(
        'more-all-rounders',
        'Seven people who can set up three machines',
        'all-rounders',
        start.allRounders,
        7,
        '2027-12-17',
        'walter-osei',
      ),
      scope: 'Production',
      perspective: 'learning',
      horizon: 'annual',
      milestones: [{ day: '2027-04-30', value: 6 }],
    },
  ];
}

/** How the goals of the year carry the four lines. */
export const goalContributions: readonly PlainRecord[] = [
  carries('full-order-book', 'profitability', 100, 'Full machines carry the fixed costs.'),
  carries('good-first-time', 'production-efficiency', 100, 'What is made twice counts once.'),
];

export const causes: readonly PlainRecord[] = [
  cause(
    'employee-skills',
    'raises',
    'production-efficiency',
    6,
    'Trained people set up faster and stop less.',
  ),
  cause('employee-skills', 'raises', 'good-first-time', 4, 'Who knows the machine hears when it runs wrong.'),
  cause('good-first-time', 'raises', 'customer-satisfaction', 2, 'No second delivery, no complaint.'),
  cause('production-efficiency', 'raises', 'profitability', 2, 'More clamps from the same hours.'),
  cause('customer-satisfaction', 'raises', 'full-order-book', 6, 'Satisfied fitters order again.'),
];
