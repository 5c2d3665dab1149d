// The runs of a source, newest first: who began each, how it ended, what it brought.
import type { Source } from '@evenkeel/core';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useBusiness } from '../../parts/use-business.ts';
import { sourceRunsQuery } from './queries.ts';
import { useOutcomeText } from './use-outcome-text.ts';

export function RunsDialog(props: { readonly source: Source; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const format = useFormat();
  const say = useOutcomeText();
  const { id: businessId } = useBusiness();
  const { id, name } = props.source;
  const { data } = useQuery(sourceRunsQuery(businessId, id));
  return (
    <Dialog title={t('sources.runs.of', { name })} onClose={props.onClose} sheet width={920}>
      {data === undefined ? (
        <Skeleton height={160} />
      ) : data.runs.length === 0 ? (
        <p>{t('sources.runs.none')}</p>
      ) : (
        <DataTable
          caption={t('sources.runs.of', { name })}
          rows={data.runs}
          rowKey={(run) => String(run.id)}
          columns={[
            { id: 'when', header: t('sources.runs.when'), cell: (run) => format.moment(run.startedAt) },
            {
              id: 'by',
              header: t('sources.runs.by'),
              cell: ({ byName }) => byName ?? t('sources.runs.schedule'),
            },
            {
              id: 'outcome',
              header: t('sources.runs.outcome'),
              width: '42%',
              cell: (run) => (run.outcome === null ? t('sources.running') : say(run.outcome, run.data)),
            },
            number('rows', 'sources.runs.rows', ({ rowsRead }) => rowsRead),
            number('new', 'sources.runs.new', ({ added }) => added),
            number('corrected', 'sources.runs.corrected', ({ corrected }) => corrected),
            number('rejected', 'sources.runs.rejected', ({ rejected }) => rejected),
          ]}
        />
      )}
    </Dialog>
  );

  type Run = NonNullable<typeof data>['runs'][number];

  function number(column: string, header: Parameters<typeof t>[0], value: (run: Run) => number) {
    return { id: column, header: t(header), numeric: true, cell: (run: Run) => format.number(value(run)) };
  }
}
