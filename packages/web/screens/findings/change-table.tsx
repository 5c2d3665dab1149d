// Every field a change would alter, before and after.
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { nameOf, nameOfRecord } from '../record/record-names.ts';
import { useValueWords } from '../record/use-value-words.ts';
import type { RecordChange } from './change-preview.ts';
import classes from './finding-actions.module.css';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function ChangeTable(props: {
  readonly changes: readonly RecordChange[];
  readonly business: Business;
}): ReactNode {
  const t = useText();
  const words = useValueWords(props.business);
  const rows = props.changes.flatMap(({ kind, noun, id, before, after, fields }): readonly Row[] => {
    const name = after ? nameOfRecord(props.business, noun, after) : nameOf(props.business, noun, id);
    const thing = t('finding.change.thing', { noun: t(`noun.${noun}.one` as TextId), name });
    if (kind === 'remove') {
      return [
        { key: id, label: thing, before: t('finding.change.there'), after: t('finding.change.removed') },
      ];
    }
    return fields.map(({ field, before: old, after: next }) => ({
      key: `${noun}/${id}/${field}`,
      label: `${thing}: ${t(`field.${noun}.${field}.label` as TextId)}`,
      before: kind === 'create' ? t('finding.change.new') : words(noun, field, old, before ?? {}),
      after: words(noun, field, next, after ?? {}),
    }));
  });
  return (
    <div className={classes.preview}>
      <DataTable
        caption={t('finding.change.table')}
        showCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'what', header: t('finding.change.what'), width: '46%', cell: ({ label }) => label },
          {
            id: 'before',
            header: t('finding.change.before'),
            cell: ({ before }) => <span className={classes.before}>{before}</span>,
          },
          {
            id: 'after',
            header: t('finding.change.after'),
            cell: ({ after }) => <strong className={classes.after}>{after}</strong>,
          },
        ]}
      />
    </div>
  );
}
