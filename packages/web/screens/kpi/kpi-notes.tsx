// What is written on the chart of a measure: what happened on which day, and from when on its limits were set anew.
import type { Business, Kpi } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import classes from './kpi.module.css';

export interface KpiNotesProps {
  readonly business: Business;
  readonly kpi: Kpi;
  readonly today: string;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
}

export function KpiNotes({ business, kpi, today, canEdit, onAsk }: KpiNotesProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const notes = [
    ...business.annotations
      .filter((one) => one.kpi === kpi.id)
      .map(({ id, day, text }) => ({ noun: 'annotation' as const, id, day, text })),
    ...business.baselines
      .filter((one) => one.kpi === kpi.id)
      .map(({ id, from, reason }) => ({
        noun: 'baseline' as const,
        id,
        day: from,
        text: t('kpi.limits', { reason }),
      })),
  ].sort((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <section aria-labelledby="kpi-notes">
      <h2 id="kpi-notes" className={classes.title}>
        {t('kpi.notes')}
      </h2>
      {notes.length === 0 ? (
        <p className={classes.quiet}>{t('kpi.notes.none')}</p>
      ) : (
        <ul className={classes.list}>
          {notes.map(({ noun, id, day, text }) => (
            <li key={`${noun}/${id}`} className={classes.item}>
              <span className={classes.itemDay}>{format.day(day)}</span>
              {canEdit ? (
                <button type="button" className={classes.itemButton} onClick={() => onAsk({ noun, id })}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit && (
        <div className={`${classes.verbs} ek-no-print`}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              onAsk({ noun: 'annotation', initial: { kpi: kpi.id, day: today }, focusField: 'text' })
            }
          >
            {t('kpi.notes.add')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              onAsk({ noun: 'baseline', initial: { kpi: kpi.id, from: today }, focusField: 'reason' })
            }
          >
            {t('kpi.limits.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
