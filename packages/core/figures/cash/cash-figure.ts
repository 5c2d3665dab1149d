// The cash of the coming twelve months as a figure: the month with the least, and everything it comes from.
import type { Evidence, Figure } from '../../assess/figure.ts';
import { type Message, message } from '../../model/message.ts';
import type { Context } from '../context.ts';
import { cannotTell, type Method, told } from '../outcome.ts';
import { CASH_LEVEL, type CashPath, cashByMonth } from './cash-by-month.ts';

const method: Method = {
  methodId: 'cash-by-month',
  citation: null,
  formula:
    'cash at the end of a month = cash counted + Σ (income − spending ± taxes, loans and drawings + benefits); the value is the lowest',
  unit: 'minor-units',
  basis: 'convention',
};

/**
 * `cash-by-month`: the cash in the month with the least, on the likely path. Parts are the months, with `likely`, `low` and
 * `high` at their end, and `income`, `running`, `planned`, `other` and `benefits` within them. Cost is a pass over the totals.
 */
export function cashFigure(context: Context): Figure {
  const name = { id: 'cash-by-month', subject: null };
  const path = cashByMonth(context);
  if ('needs' in path) return cannotTell(method, name, path.needs);
  const { lowest } = path;
  return told(
    method,
    name,
    lowest.likely,
    { interval: [lowest.low, lowest.high], level: CASH_LEVEL },
    {
      n: path.historyMonths,
      words: message('figure.lowest-month', { month: { kind: 'month', month: lowest.month } }),
      notes: notesOf(path),
      inputs: inputsOf(context, path),
      parts: path.months.map(({ month, ...values }) => ({ noun: null, id: month, name: month, values })),
      comparisons: [
        {
          id: 'cash-as-before',
          label: message('figure.comparison.cash-as-before'),
          value: path.lowestAsBefore,
          unit: 'minor-units',
        },
      ],
    },
  );
}

function notesOf({ method: by, historyMonths, unplanned, months }: CashPath): readonly Message[] {
  const names = unplanned.slice(0, 3).map((one) => one.name);
  return [
    by === 'same-month-last-year'
      ? message('figure.note.cash-last-year')
      : message('figure.note.cash-mean', { months: Math.min(12, historyMonths) }),
    message('figure.note.cash-not-twice'),
    ...(months.some(({ benefits }) => benefits !== 0) ? [message('figure.note.cash-benefits')] : []),
    ...(unplanned.length > 0
      ? [
          message('figure.note.cash-unplanned', {
            initiatives: { kind: 'names', names },
            more: unplanned.length - names.length,
          }),
        ]
      : []),
  ];
}

function inputsOf({ business }: Context, { opening, entries, historyMonths }: CashPath): readonly Evidence[] {
  const { currency, cashMinor, name } = business.profile;
  return [
    {
      noun: 'profile',
      id: 'cash',
      name,
      detail: message('evidence.cash-counted', {
        amount: { kind: 'money', amountMinor: cashMinor ?? 0, currency },
        day: { kind: 'day', day: opening.counted },
      }),
    },
    {
      noun: 'ledger-entry',
      id: 'books',
      name,
      detail: message('evidence.cash-booked', { entries, months: historyMonths }),
    },
  ];
}
