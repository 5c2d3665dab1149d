// The first entries exactly as they would be stored, read again after every change of the mapping.
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { TextButton } from '../record/text-button.tsx';
import { entryColumns, filledColumns, type ShownEntry } from './entry-columns.tsx';
import classes from './import.module.css';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

const firstEntries = 6;

export function FirstEntries({ preview, life, business }: StepProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { entries, period, counts, kind, newKpis } = preview;
  const rows = entries.map((entry, place): ShownEntry => ({ ...entry, place }));
  const shown = all ? rows : rows.slice(0, firstEntries);
  const span = period && { from: format.day(period.from), to: format.day(period.to) };
  return (
    <Step
      isWide={kind !== 'observations'}
      title={t('import.entries.title')}
      lead={
        span === null
          ? t('import.entries.none')
          : kind === 'observations'
            ? t('import.entries.lead.observations', { rows: counts.good, ...span })
            : t('import.entries.lead', { good: counts.good, ...span })
      }
    >
      {rows.length > 0 && (
        <div className={classes.entries} data-stale={life.isReading}>
          <DataTable
            caption={t('import.entries.caption')}
            rows={shown}
            rowKey={({ place }) => String(place)}
            columns={filledColumns(entryColumns(kind, { t, format, business, newKpis }), rows)}
          />
        </div>
      )}
      {rows.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>
          {t('import.entries.more', { count: rows.length - shown.length })}
        </TextButton>
      )}
    </Step>
  );
}
