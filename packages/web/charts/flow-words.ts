// The flow picture in words and in tables.
import { sum } from 'd3-array';
import type { Translate } from '../app/use-text.ts';
import type { ChartTable } from './chart-tables.tsx';
import { type FlowData, throughputs, totalFlow } from './flow-data.ts';

/** How to write sentences, shares and amounts. */
export interface FlowWriter {
  readonly t: Translate;
  readonly percent: (share: number) => string;
  readonly amount: (value: number) => string;
}

/** One line to see first, and the whole picture for those who do not see it. */
export function describeFlow(
  data: FlowData,
  writer: FlowWriter,
): { readonly takeaway: string; readonly summary: string } {
  const { t, percent, amount } = writer;
  const goals = goalShares(data);
  const total = totalFlow(data);
  const adrift = sum(goals, (goal) => (goal.adrift ? goal.value : 0));
  const values = {
    total: amount(total),
    amount: amount(adrift),
    share: percent(total > 0 ? adrift / total : 0),
  };
  const takeaway = adrift > 0 ? t('flow.takeaway.adrift', values) : t('flow.takeaway.none', values);
  const served = goals.filter((goal) => !goal.adrift);
  const sentences = served.map((goal) =>
    goal.intended === null
      ? t('flow.goal.actual', { goal: goal.label, actual: percent(goal.share) })
      : t('flow.goal.both', {
          goal: goal.label,
          actual: percent(goal.share),
          intended: percent(goal.intended),
        }),
  );
  return { takeaway, summary: [takeaway, ...sentences].join(' ') };
}

/** Two tables: goals with their shares, and every stream. */
export function flowTables(data: FlowData, writer: FlowWriter): readonly ChartTable[] {
  const { t, percent, amount } = writer;
  const labels = new Map(data.nodes.map((node) => [node.id, node.label]));
  const total = totalFlow(data);
  return [
    {
      caption: t('flow.table.goals'),
      columns: [
        { label: t('flow.column.goal') },
        { label: t('flow.column.intended'), numeric: true },
        { label: t('flow.column.actual'), numeric: true },
        { label: t('flow.column.amount'), numeric: true },
      ],
      rows: goalShares(data).map((goal) => [
        goal.label,
        goal.intended === null ? '–' : percent(goal.intended),
        percent(goal.share),
        amount(goal.value),
      ]),
    },
    {
      caption: t('flow.table.streams'),
      columns: [
        { label: t('flow.column.from') },
        { label: t('flow.column.to') },
        { label: t('flow.column.amount'), numeric: true },
        { label: t('flow.column.share'), numeric: true },
      ],
      rows: data.links
        .filter((link) => link.value > 0)
        .map((link) => [
          labels.get(link.from) ?? link.from,
          labels.get(link.to) ?? link.to,
          amount(link.value),
          percent(total > 0 ? link.value / total : 0),
        ]),
    },
  ];
}

function goalShares(data: FlowData) {
  const total = totalFlow(data);
  const through = throughputs(data.links);
  return data.nodes
    .filter((node) => node.kind === 'goal')
    .map((goal) => {
      const value = through.get(goal.id) ?? 0;
      return {
        label: goal.label,
        adrift: goal.adrift === true,
        value,
        share: total > 0 ? value / total : 0,
        intended: goal.intendedShare ?? null,
      };
    });
}
