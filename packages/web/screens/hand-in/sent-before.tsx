// What came by this link before: day, file, rows, and what became of it.
import type { HandInPage } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import classes from './hand-in.module.css';

export function SentBefore({ sent }: Pick<HandInPage, 'sent'>): ReactNode {
  const t = useText();
  const format = useFormat();
  const rows = sent.map((one, place) => ({ ...one, place }));
  return (
    <section>
      <h2 className={classes.small}>{t('hand-in.before')}</h2>
      <DataTable
        caption={t('hand-in.before')}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            id: 'file',
            header: t('hand-in.before.file'),
            width: '42%',
            cell: (one) => (
              <span className={classes.cell}>
                {one.fileName}
                <span className={classes.under}>{t('hand-in.rows', { rows: one.rows })}</span>
              </span>
            ),
          },
          { id: 'when', header: t('hand-in.before.when'), cell: ({ at }) => format.moment(at) },
          {
            id: 'state',
            header: t('hand-in.before.state'),
            cell: ({ state }) => t(`hand-in.state.${state}`),
          },
        ]}
      />
    </section>
  );
}
