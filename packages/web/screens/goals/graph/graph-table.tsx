// The drawing as a table: every contribution with what it ties together, its weight and its reason.
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { GraphEdge } from './graph-data.ts';
import type { PlacedNode } from './graph-layout.ts';

export function GraphTable(props: {
  readonly edges: readonly GraphEdge[];
  readonly nodes: ReadonlyMap<string, PlacedNode>;
}): ReactNode {
  const t = useText();
  const { percent, number } = useFormat();
  const node = (key: string): PlacedNode | undefined => props.nodes.get(key);
  return (
    <DataTable
      caption={t('goals.graph.as-table')}
      rows={props.edges}
      rowKey={({ contribution }) => contribution.id}
      columns={[
        {
          id: 'from',
          header: t('goals.graph.supporter'),
          width: '26%',
          cell: ({ from }) => node(from)?.name ?? '',
        },
        {
          id: 'kind',
          header: t('goals.graph.kind'),
          cell: ({ from }) => t(`noun.${node(from)?.noun ?? 'goal'}.one`),
        },
        { id: 'to', header: t('noun.goal.one'), width: '22%', cell: ({ to }) => node(to)?.name ?? '' },
        {
          id: 'weight',
          header: t('field.contribution.weight.label'),
          numeric: true,
          cell: ({ contribution }) => number(contribution.weight),
        },
        { id: 'part', header: t('goals.graph.part'), numeric: true, cell: ({ part }) => percent(part) },
        {
          id: 'why',
          header: t('field.contribution.rationale.label'),
          cell: ({ contribution }) => contribution.rationale ?? '–',
        },
      ]}
    />
  );
}
