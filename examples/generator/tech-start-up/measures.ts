// What the start-up measures, where the numbers come from, and what was written on their charts.
import type { PlainRecord } from '../example.ts';
import { kpi, withCounterMeasures } from '../records.ts';
import { priceChange } from './weeks.ts';

function measure(timing: 'leading' | 'lagging', library: string | null, record: PlainRecord): PlainRecord {
  return { ...record, timing, ...(library === null ? {} : { library }) };
}

/** What is computed from other measures has no source of its own. */
function computed(formula: string, record: PlainRecord): PlainRecord {
  return { ...record, formula };
}

const all: readonly PlainRecord[] = [
  measure(
    'lagging',
    'paying-users',
    kpi(
      'paying-users',
      'Paying users',
      'users',
      false,
      'last',
      'Subscriptions in Paddock Payments',
      'ada-verhoeven',
      'Seats that are paid for on Sunday night',
      'week',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'new-users',
      'New paying users',
      'users',
      false,
      'sum',
      'Subscriptions in Paddock Payments',
      'nils-berg',
      'Seats paid for the first time in the week',
      'week',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'lost-users',
      'Lost paying users',
      'users',
      false,
      'sum',
      'Subscriptions in Paddock Payments',
      'rosa-nunez',
      'Seats given up in the week',
      'week',
      'lower',
    ),
  ),
  measure(
    'lagging',
    null,
    computed(
      'new-users - lost-users',
      kpi(
        'net-new-users',
        'Net new paying users',
        'users',
        false,
        'sum',
        'Computed',
        'ada-verhoeven',
        'Who came, less who left',
        'week',
      ),
    ),
  ),
  measure(
    'leading',
    'active-users',
    kpi(
      'active-users',
      'Active users',
      'users',
      false,
      'last',
      'Numberhouse',
      'jonas-brandt',
      'Paying users who wrote or sent something in the week',
      'week',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'trials',
      'Trials begun',
      'trials',
      false,
      'sum',
      'Numberhouse',
      'zoe-laurent',
      'Accounts opened in the week; a trial lasts fourteen days',
      'week',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'first-quote-share',
      'Trials with a first quote within three days',
      '%',
      true,
      'mean',
      'Numberhouse',
      'yara-costa',
      'Trials begun in the week that sent a quote within three days, of all begun',
      'week',
    ),
  ),
  measure(
    'leading',
    'trial-conversion',
    kpi(
      'trial-conversion',
      'Trials that pay',
      '%',
      true,
      'mean',
      'Numberhouse',
      'nils-berg',
      'Trials that ended in the week and pay, of all that ended',
      'week',
    ),
  ),
  measure(
    'lagging',
    null,
    kpi(
      'weekly-churn',
      'Paying users who leave in a week',
      '%',
      true,
      'mean',
      'Subscriptions in Paddock Payments',
      'rosa-nunez',
      'Seats given up in the week, of the seats on the Sunday before',
      'week',
      'lower',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'price-per-user',
      'Price of a paying user',
      'EUR per user',
      false,
      'mean',
      'Subscriptions in Paddock Payments',
      'nils-berg',
      'Monthly prices of all paid seats, by seats',
      'week',
    ),
  ),
  measure(
    'lagging',
    'monthly-recurring-revenue',
    computed(
      'paying-users * price-per-user',
      kpi(
        'recurring-revenue',
        'Recurring revenue of a month',
        'EUR',
        false,
        'last',
        'Computed',
        'ada-verhoeven',
        'Paying users times their monthly price',
        'week',
      ),
    ),
  ),
  measure(
    'leading',
    'deployment-frequency',
    kpi(
      'releases',
      'Releases in a week',
      'releases',
      false,
      'sum',
      'Release log',
      'elif-demir',
      'Changes that reached users',
      'week',
      'in-range',
    ),
  ),
  measure(
    'leading',
    'change-failure-rate',
    kpi(
      'change-failures',
      'Releases that went wrong',
      '%',
      true,
      'mean',
      'Release log',
      'elif-demir',
      'Releases that were taken back or repaired within two days, of all',
      'month',
      'lower',
    ),
  ),
  measure(
    'leading',
    'first-response-time',
    kpi(
      'first-response',
      'Hours until the first answer',
      'hours',
      false,
      'mean',
      'Answerdesk',
      'rosa-nunez',
      'Working hours from a question to the first answer, mean of the week',
      'week',
      'lower',
    ),
  ),
  measure(
    'leading',
    null,
    kpi(
      'user-talks',
      'Talks with users',
      'talks',
      false,
      'sum',
      'List of talks',
      'rosa-nunez',
      'Talks of at least twenty minutes, written down',
      'week',
    ),
  ),
  measure(
    'lagging',
    'net-profit-margin',
    kpi(
      'net-margin',
      'Net margin',
      '%',
      true,
      'last',
      'Books, closed by the 8th',
      'greet-maes',
      'Income less spending, of income',
      'month',
    ),
  ),
  measure(
    'leading',
    'cash-runway',
    kpi(
      'cash-runway',
      'Months until the cash is gone',
      'months',
      false,
      'last',
      'Books, closed by the 8th',
      'greet-maes',
      'Cash at the end of the month, by the mean loss of the last three',
      'month',
    ),
  ),
];

export const kpis: readonly PlainRecord[] = withCounterMeasures(all, {
  'paying-users': 'weekly-churn',
  'weekly-churn': 'recurring-revenue',
  'trial-conversion': 'weekly-churn',
  trials: 'trial-conversion',
  releases: 'change-failures',
  'change-failures': 'releases',
  'net-margin': 'first-response',
  'cash-runway': 'recurring-revenue',
});

/** The small plan changed who comes, so what was usual before says nothing about what is usual since. */
export const baselines: readonly PlainRecord[] = [
  {
    id: 'small-plan-and-revenue',
    kpi: 'recurring-revenue',
    from: priceChange,
    reason: 'The small plan for €19: more users come, and each of them brings less.',
  },
  {
    id: 'small-plan-and-conversion',
    kpi: 'trial-conversion',
    from: priceChange,
    reason:
      'The small plan for €19 was sold for the first time; more trials pay since, and others than before.',
  },
  {
    id: 'fewer-larger-releases-ended',
    kpi: 'releases',
    from: '2025-12-29',
    reason:
      'Every change goes out by itself since the checks run on every branch; before, changes were gathered.',
  },
];

export const annotations: readonly PlainRecord[] = [
  {
    id: 'small-plan',
    kpi: 'trial-conversion',
    day: priceChange,
    text: 'Small plan for €19 beside the one for €29.',
  },
  {
    id: 'small-plan-users',
    kpi: 'paying-users',
    day: priceChange,
    text: 'Small plan for €19 beside the one for €29.',
  },
  {
    id: 'price-falls',
    kpi: 'price-per-user',
    day: '2026-10-19',
    text: 'Seven of ten new users take the small plan; 140 changed over from the large one. Expected, and meant.',
  },
  { id: 'trade-fair', kpi: 'trials', day: '2025-09-21', text: 'Stand at the fair of the roofers.' },
  {
    id: 'crew-feed-open',
    kpi: 'active-users',
    day: '2026-06-07',
    text: 'The crew feed is open to everyone.',
  },
  {
    id: 'no-round-in-sight',
    kpi: 'cash-runway',
    day: '2026-10-31',
    text: 'Falls by a month each month, as planned, until the next round; talks begin in January.',
  },
];

/** Where one measure comes from by itself, once the address and the secret are those of a real service. */
export const sources: readonly PlainRecord[] = [
  {
    id: 'numberhouse-active-users',
    name: 'Active users from Numberhouse',
    kind: 'json',
    address: 'https://api.numberhouse.example/v2/series/active-users?by=week',
    path: '$.weeks[*]',
    dayColumn: 'sunday',
    valueColumn: 'users',
    kpi: 'active-users',
    schedule: 'by-hand',
    timeZone: 'Europe/Amsterdam',
    owner: 'daan-smit',
  },
];
