// Two people changed the same record: shows what stands there now beside what was typed, and lets the reader choose.
import type { Business, NounName } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { FormConflict } from './use-record-form.ts';
import { useValueWords } from './use-value-words.ts';

export interface ConflictDialogProps {
  readonly business: Business;
  readonly noun: NounName;
  readonly conflict: FormConflict;
  readonly onTakeTheirs: () => void;
  readonly onWriteMine: () => void;
}

export function ConflictDialog({
  business,
  noun,
  conflict,
  onTakeTheirs,
  onWriteMine,
}: ConflictDialogProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const words = useValueWords(business);
  const { current, mine, who, when } = conflict;
  const gone = current === null;
  return (
    <Dialog
      title={t('record.conflict.title')}
      onClose={onTakeTheirs}
      width={620}
      actions={
        <>
          <Button variant="default" onClick={onTakeTheirs}>
            {t(gone ? 'record.conflict.leave' : 'record.conflict.take')}
          </Button>
          <Button onClick={onWriteMine}>{t(gone ? 'record.conflict.again' : 'record.conflict.write')}</Button>
        </>
      }
    >
      <p>
        {gone
          ? t('record.conflict.removed')
          : who !== null && when !== null
            ? t('record.conflict.by', { who, when: format.moment(when) })
            : t('record.conflict.unknown')}
      </p>
      {!gone && (
        <DataTable
          caption={t('record.conflict.table')}
          rows={Object.keys(mine)}
          rowKey={(field) => field}
          columns={[
            {
              id: 'field',
              header: t('record.conflict.field'),
              cell: (field) => t(`field.${noun}.${field}.label` as TextId),
            },
            {
              id: 'theirs',
              header: t('record.conflict.theirs'),
              cell: (field) => words(noun, field, current[field], current),
            },
            {
              id: 'mine',
              header: t('record.conflict.mine'),
              cell: (field) => words(noun, field, mine[field], { ...current, ...mine }),
            },
          ]}
        />
      )}
    </Dialog>
  );
}
