// The columns of the file with examples, and what each is read as.
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { TextButton } from '../record/text-button.tsx';
import { roleOf, valueRole, withRole } from './column-role.ts';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** Wide tables can have hundreds of columns. */
const firstColumns = 16;

export function Columns({ preview, life }: StepProps): ReactNode {
  const t = useText();
  const [all, setAll] = useState(false);
  const { mapping, roles, columns } = preview;
  if (mapping.preset === 'journal' || preview.layout !== null) return null;
  const rows = columns.map((column, index) => ({ ...column, index }));
  const shown = all ? rows : rows.slice(0, firstColumns);
  const options = [
    { value: '', label: t('import.columns.ignored') },
    ...roles.map((role) => ({ value: role, label: t(`column-role.${role}` as TextId) })),
    ...(mapping.kind === 'observations-wide' ? [{ value: valueRole, label: t('import.columns.value') }] : []),
  ];
  return (
    <Step title={t('import.columns.title')} lead={t('import.columns.lead')}>
      <DataTable
        caption={t('import.columns.caption')}
        rows={shown}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'name', header: t('import.columns.column'), width: '26%', cell: ({ name }) => name },
          {
            id: 'samples',
            header: t('import.columns.samples'),
            cell: ({ samples }) => (
              <span className={classes.samples}>
                {samples.length === 0 ? t('import.columns.empty') : samples.slice(0, 3).join(' · ')}
              </span>
            ),
          },
          {
            id: 'role',
            header: t('import.columns.role'),
            width: '30%',
            cell: ({ name, index }) => (
              <NativeSelect
                size="sm"
                className={classes.roleSelect ?? ''}
                aria-label={t('import.columns.role.of', { name })}
                value={roleOf(mapping, index)}
                data={options}
                onChange={(event) => void life.change(withRole(mapping, index, event.currentTarget.value))}
              />
            ),
          },
        ]}
      />
      {rows.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>
          {t('import.entries.more', { count: rows.length - shown.length })}
        </TextButton>
      )}
    </Step>
  );
}
