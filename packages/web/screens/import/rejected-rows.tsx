// Rows that cannot be read: line, what stands there, what to do; importing the others is a choice of its own.
import { linkTo, type Upload } from '@evenkeel/contract';
import { useLingui } from '@lingui/react';
import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

const firstRows = 8;

export interface RejectedRowsProps extends StepProps {
  readonly upload: Upload;
  readonly accepts: boolean;
  readonly onAccept: (accepts: boolean) => void;
}

export function RejectedRows({ preview, upload, accepts, onAccept }: RejectedRowsProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { i18n } = useLingui();
  const { id: businessId } = useBusiness();
  const [all, setAll] = useState(false);
  const { rejected, counts } = preview;
  const rows = rejected.map((row, place) => ({ ...row, place }));
  const shown = all ? rows : rows.slice(0, firstRows);
  return (
    <Step
      title={t('import.rejected.title', { count: counts.rejected })}
      lead={t('import.rejected.lead')}
      isOpen={!accepts}
    >
      <DataTable
        caption={t('import.rejected.caption')}
        rows={shown}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            id: 'line',
            header: t('import.rejected.line'),
            width: '12%',
            cell: ({ line }) => format.number(line),
          },
          {
            id: 'value',
            header: t('import.rejected.value'),
            width: '32%',
            cell: ({ problem, cells }) => (
              <span className={classes.samples}>
                {problem.value ?? (cells.join(' · ') || t('import.rejected.empty'))}
              </span>
            ),
          },
          {
            id: 'todo',
            header: t('import.rejected.todo'),
            cell: ({ problem }) => {
              const id = `problem.${problem.code}`;
              const sentence = id in i18n.messages ? i18n._(id, problem.data) : problem.detail;
              const column = problem.path.filter((part) => typeof part === 'string').join(' › ');
              return column === '' ? sentence : `${column}: ${sentence}`;
            },
          },
        ]}
      />
      {rows.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>
          {t('import.entries.more', { count: rows.length - shown.length })}
        </TextButton>
      )}
      {counts.rejected > rows.length && (
        <p className={classes.soft}>{t('import.rejected.more', { count: rows.length })}</p>
      )}
      <p className={classes.download}>
        <a href={linkTo('readRejectedRows', { businessId, uploadId: upload.uploadId })} download>
          {t('import.rejected.download')}
        </a>
      </p>
      {counts.good > 0 && (
        <Checkbox
          className={classes.accept ?? ''}
          checked={accepts}
          label={t('import.rejected.accept', { good: counts.good })}
          onChange={(event) => onAccept(event.currentTarget.checked)}
        />
      )}
    </Step>
  );
}
