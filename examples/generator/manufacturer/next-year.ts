// What both manufacturers might do next year: more than there are money and hours for, so that somebody has to choose.
import type { PlainRecord } from '../example.ts';
import { benefit, demand, initiative, work } from '../records.ts';

const ideas = {
  'camera-check': {
    record: initiative(
      'camera-check',
      'A camera that looks at every clamp',
      'quality',
      'amara-nwosu',
      ['2027-02-01', '2027-05-31'],
      46000,
      'planned',
      'Takes a picture of each clamp behind press 2 and sorts out what is bent.',
    ),
    fields: { durationMonths: 4, successChance: 0.85 },
    demands: [
      demand('camera-check', 'budget', 28000, [1, 1]),
      demand('camera-check', 'budget', 6000, [2, 4]),
      demand('camera-check', 'quality-hours', 12),
      demand('camera-check', 'production-hours', 30),
    ],
    benefits: [
      benefit('camera-check', null, [1300, 2900, 4400], 'Two of three complaints begin with a bent clamp.'),
      benefit('camera-check', 'good-first-time', [15, 35, 55], 'It sees what the eye does not.'),
    ],
    contributions: [
      work('initiative', 'camera-check', 'good-first-time', 70, 'What it sorts out is not delivered.'),
      work('initiative', 'camera-check', 'customer-satisfaction', 30, 'Nobody gets a bent clamp.'),
    ],
  },
  'web-shop': {
    record: initiative(
      'web-shop',
      'Standard sizes in a web shop',
      'sales',
      'paul-bergeron',
      ['2027-01-01', '2027-05-31'],
      38000,
      'planned',
      'The forty-eight sizes, with stock and day of delivery.',
    ),
    fields: { durationMonths: 5, successChance: 0.7 },
    demands: [
      demand('web-shop', 'budget', 7600),
      demand('web-shop', 'sales-hours', 20),
      demand('web-shop', 'planning-hours', 12, [4, 5]),
    ],
    benefits: [
      benefit('web-shop', null, [-200, 2600, 5600], 'A tenth of the orders come without a call.', {
        afterMonths: 2,
      }),
      benefit('web-shop', 'full-order-book', [5, 30, 60], 'Shops of plumbers order in the evening.'),
    ],
    contributions: [work('initiative', 'web-shop', 'full-order-book', 100, 'Orders at every hour.')],
  },
  'tool-carriers': {
    record: initiative(
      'tool-carriers',
      'A second tool carrier for four presses',
      'production',
      'hugo-brandt',
      ['2027-03-01', '2027-05-31'],
      33000,
      'planned',
      'The next tool stands ready while the press runs.',
    ),
    fields: { durationMonths: 3, successChance: 0.9 },
    demands: [demand('tool-carriers', 'budget', 11000), demand('tool-carriers', 'production-hours', 64)],
    benefits: [
      benefit('tool-carriers', null, [1500, 2500, 3300], 'Forty minutes less at every change of tool.'),
      benefit('tool-carriers', 'production-efficiency', [10, 20, 30], 'The press stands still less.'),
    ],
    contributions: [work('initiative', 'tool-carriers', 'production-efficiency', 100, 'Short set-ups.')],
  },
  'early-shift': {
    record: initiative(
      'early-shift',
      'An early shift on two presses',
      'production',
      'walter-osei',
      ['2027-04-01', '2027-06-30'],
      12000,
      'planned',
      'Presses 3 and 4 begin at five instead of seven.',
    ),
    fields: { durationMonths: 3, excludes: ['tool-carriers'] },
    demands: [demand('early-shift', 'budget', 4000), demand('early-shift', 'production-hours', 90)],
    benefits: [
      benefit('early-shift', null, [200, 1500, 2400], 'Nine hundred more clamps a week, if they are sold.'),
      benefit('early-shift', 'production-efficiency', [0, 6, 12], 'More hours, not better ones.'),
    ],
    contributions: [work('initiative', 'early-shift', 'profitability', 100, 'Fixed costs on more clamps.')],
  },
  'own-finishing': {
    record: initiative(
      'own-finishing',
      'Polish the clamps in our own house',
      'production',
      'greta-lindholm',
      ['2027-05-01', '2027-10-31'],
      128000,
      'planned',
      'Today every lot travels forty kilometres to be polished.',
    ),
    fields: { durationMonths: 6, successChance: 0.75 },
    demands: [
      demand('own-finishing', 'budget', 68000, [1, 1]),
      demand('own-finishing', 'budget', 12000, [2, 6]),
      demand('own-finishing', 'production-hours', 45),
      demand('own-finishing', 'planning-hours', 10),
    ],
    benefits: [
      benefit('own-finishing', null, [2500, 8200, 11500], 'Freight and the polisher’s margin stay here.'),
    ],
    contributions: [work('initiative', 'own-finishing', 'profitability', 100, 'Freight and margin saved.')],
  },
  'counter-days': {
    record: initiative(
      'counter-days',
      'Two counter days a month at wholesalers',
      'sales',
      'paul-bergeron',
      ['2027-02-01', '2027-07-31'],
      9000,
      'planned',
    ),
    fields: { durationMonths: 6 },
    demands: [demand('counter-days', 'budget', 1500), demand('counter-days', 'sales-hours', 14)],
    benefits: [
      benefit('counter-days', null, [200, 800, 1500], 'Four of ten visitors order within a month.', {
        months: 18,
      }),
      benefit('counter-days', 'full-order-book', [10, 20, 30], 'They see the clamp in their hand.'),
    ],
    contributions: [work('initiative', 'counter-days', 'full-order-book', 100, 'Visitors order.')],
  },
  'setup-films': {
    record: initiative(
      'setup-films',
      'Films that show how to set up each press',
      'quality',
      'amara-nwosu',
      ['2027-06-01', '2027-09-30'],
      6000,
      'planned',
    ),
    fields: { durationMonths: 4, dependsOn: ['camera-check'] },
    demands: [
      demand('setup-films', 'budget', 1500),
      demand('setup-films', 'quality-hours', 10),
      demand('setup-films', 'production-hours', 12),
    ],
    benefits: [
      benefit('setup-films', null, [0, 500, 900], 'A set-up without a second person.'),
      benefit('setup-films', 'more-all-rounders', [20, 40, 60], 'Whoever has seen it dares it.'),
    ],
    contributions: [work('initiative', 'setup-films', 'more-all-rounders', 100, 'Films teach at night.')],
  },
} as const;

export type Idea = keyof typeof ideas;

/** The records of these ideas, by list. */
export function nextYear(...names: readonly Idea[]): {
  readonly initiatives: readonly PlainRecord[];
  readonly demands: readonly PlainRecord[];
  readonly benefits: readonly PlainRecord[];
  readonly contributions: readonly PlainRecord[];
} {
  const chosen = names.map((name) => ideas[name]);
  return {
    initiatives: chosen.map(({ record, fields }) => ({ ...record, ...fields })),
    demands: chosen.flatMap(({ demands }) => demands),
    benefits: chosen.flatMap(({ benefits }) => benefits),
    contributions: chosen.flatMap(({ contributions }) => contributions),
  };
}
