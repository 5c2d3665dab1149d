// What came in: every import with what it brought, and the way to take it back.
import type { PastImport } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { importsQuery } from './queries.ts';
import { UndoImportDialog } from './undo-import-dialog.tsx';

export function PastImports(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: business, canEdit } = useBusiness();
  const { imports } = useSuspenseQuery(importsQuery(business)).data;
  const [asked, setAsked] = useState<PastImport | null>(null);
  if (imports.length === 0) {
    return (
      <EmptyState
        title={t('import.past.empty.title')}
        text={t('import.past.empty.text')}
        action={
          canEdit && (
            <Button
              renderRoot={(props) => <Link to="/b/$business/import" params={{ business }} {...props} />}
            >
              {t('import.groups.none.action')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <>
      <p className={classes.lead}>{t('import.past.lead')}</p>
      <DataTable
        caption={t('import.past.title')}
        rows={imports}
        rowKey={({ importId }) => importId}
        columns={[
          { id: 'file', header: t('import.past.file'), cell: ({ fileName }) => fileName },
          {
            id: 'kind',
            header: t('import.past.kind'),
            cell: ({ kind }) => t(`import.past.kind.${kind}`),
          },
          { id: 'when', header: t('import.past.when'), cell: ({ at }) => format.moment(at) },
          { id: 'by', header: t('import.past.by'), cell: ({ by }) => by },
          {
            id: 'added',
            header: t('import.past.added'),
            numeric: true,
            cell: ({ added, corrected }) => format.number(added + corrected),
          },
          {
            id: 'known',
            header: t('import.past.known'),
            numeric: true,
            cell: ({ known }) => format.number(known),
          },
          {
            id: 'rejected',
            header: t('import.past.rejected'),
            numeric: true,
            cell: ({ rejectedRows }) => format.number(rejectedRows),
          },
          ...(canEdit
            ? [
                {
                  id: 'action',
                  header: t('import.past.action'),
                  numeric: true,
                  cell: (one: PastImport) => (
                    <TextButton
                      label={t('import.past.undo.of', { file: one.fileName })}
                      onClick={() => setAsked(one)}
                    >
                      {t('import.past.undo')}
                    </TextButton>
                  ),
                },
              ]
            : []),
        ]}
      />
      {asked && (
        <UndoImportDialog
          importId={asked.importId}
          fileName={asked.fileName}
          entries={asked.added}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
