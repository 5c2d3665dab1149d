// Two people changed the profile: shows both, and lets the reader choose which shall stand.
import type { Conflict } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { businessKey } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useProfileWords } from './use-profile-words.ts';

export interface ProfileConflictProps {
  readonly businessId: string;
  readonly conflict: Conflict;
  readonly mine: Readonly<Record<string, unknown>>;
  readonly onTakeTheirs: () => void;
  readonly onWriteMine: () => void;
}

export function ProfileConflict(props: ProfileConflictProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const words = useProfileWords();
  const { changedBy, changedAt } = props.conflict;
  const current = (props.conflict.current ?? {}) as Readonly<Record<string, unknown>>;
  const take = (): void => {
    props.onTakeTheirs();
    void queries.invalidateQueries({ queryKey: businessKey(props.businessId) });
  };
  return (
    <Dialog
      title={t('record.conflict.title')}
      onClose={take}
      width={620}
      actions={
        <>
          <Button variant="default" onClick={take}>
            {t('record.conflict.take')}
          </Button>
          <Button onClick={props.onWriteMine}>{t('record.conflict.write')}</Button>
        </>
      }
    >
      <p>
        {changedBy !== null && changedAt !== null
          ? t('record.conflict.by', { who: changedBy, when: format.moment(changedAt) })
          : t('record.conflict.unknown')}
      </p>
      <DataTable
        caption={t('record.conflict.table')}
        rows={Object.keys(props.mine)}
        rowKey={(field) => field}
        columns={[
          { id: 'field', header: t('record.conflict.field'), cell: (field) => words.label(field) },
          {
            id: 'theirs',
            header: t('record.conflict.theirs'),
            cell: (field) => words.value(current[field]),
          },
          {
            id: 'mine',
            header: t('record.conflict.mine'),
            cell: (field) => words.value(props.mine[field]),
          },
        ]}
      />
    </Dialog>
  );
}
