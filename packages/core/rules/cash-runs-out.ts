// On the likely path the cash is below nothing at the end of a month within the coming year.
import { type Rule, verdict } from '../assess/rule.ts';
import { message } from '../model/message.ts';
import { cost, evidence, money, month } from './values.ts';

export const cashRunsOut: Rule = {
  id: 'cash-runs-out',
  severity: 'serious',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const figure = measured.figure('cash-by-month');
    const { value } = figure;
    if (value === null) {
      return {
        outcome: 'cannot-tell',
        untold: [{ reason: message('untold.cash-runs-out'), needs: figure.needs }],
      };
    }
    const below = figure.parts.filter(({ values }) => (values.likely ?? 0) < 0);
    const [first] = below;
    const lowest = figure.parts.find(({ values }) => values.likely === value);
    if (value >= 0 || !first || !lowest) return verdict([], [], figure.parts.length, noMonths);
    const largest = context.business.initiatives
      .filter(({ status, costMinor }) => (status === 'planned' || status === 'active') && costMinor !== null)
      .sort((a, b) => (b.costMinor ?? 0) - (a.costMinor ?? 0) || (a.id < b.id ? -1 : 1))[0];
    return {
      outcome: 'found',
      untold: [],
      findings: [
        {
          about: [],
          data: {
            amount: money(context, -value),
            first: month(first.id),
            month: month(lowest.id),
            months: below.length,
            initiative: largest?.name ?? '',
            costly: largest ? 'yes' : 'no',
            asBefore: (figure.comparisons[0]?.value ?? 0) < 0 ? 'yes' : 'no',
          },
          evidence: [
            ...figure.inputs,
            ...below
              .slice(0, 5)
              .map(({ id, values }) =>
                evidence('month', id, id, 'cash-at-end', { amount: money(context, values.likely ?? 0) }),
              ),
          ],
          cost: cost('money', -value),
          figureId: figure.id,
          ...(largest && {
            suggestion: {
              changes: [],
              asks: [{ noun: 'initiative', id: largest.id, field: 'status' }],
            },
          }),
          alternatives: [1, 2],
        },
      ],
    };
  },
};

const noMonths = { reason: message('untold.cash-runs-out'), needs: [] };
