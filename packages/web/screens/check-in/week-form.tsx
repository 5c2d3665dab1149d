// Over which works the hours of a week went: a row each with minus and plus, from the week before, in five minutes.
import { ProblemError } from '@evenkeel/contract';
import type { WeekAnswer, WeekSheet, WeekWork } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Refusal } from '../record/refusal.tsx';
import { HoursField } from './hours-field.tsx';
import { answerOf, draftOf, likeTheWeekBefore, OTHER, put, totalOf, type WeekDraft } from './week-draft.ts';
import classes from './week-form.module.css';
import '../../ui/mantine-control-styles.ts';

export interface WeekFormProps {
  readonly sheet: WeekSheet;
  readonly decimal: '.' | ',';
  /** Rejects with a `ProblemError`; then everything stays as it was said. */
  readonly onSend: (answer: WeekAnswer) => Promise<void>;
}

export function WeekForm({ sheet, decimal, onSend }: WeekFormProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const titleId = useId();
  const [draft, setDraft] = useState<WeekDraft>(() => draftOf(sheet));
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const { works, dueMinutes, monday, sunday } = sheet;
  const hasBefore = works.some(({ minutesBefore }) => minutesBefore > 0);
  const hours = (minutes: number): string => format.number(minutes / 60, 2);
  const total = totalOf(draft);
  const title = (
    <h2 id={titleId} className={classes.title}>
      {t('week.title', { from: format.day(monday), to: format.day(sunday) })}
    </h2>
  );
  if (sheet.state === 'timesheet') {
    return (
      <section className={classes.week} aria-labelledby={titleId}>
        {title}
        <p className={classes.lead}>{t('week.timesheet')}</p>
      </section>
    );
  }
  const send = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await onSend(answerOf(sheet, draft));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  const row = (key: string, name: string): ReactNode => (
    <HoursField
      key={key}
      name={name}
      minutes={draft[key] ?? 0}
      decimal={decimal}
      onChange={(minutes) => setDraft(put(draft, key, minutes))}
    />
  );
  const rowsOf = (list: readonly WeekWork[]): ReactNode =>
    list.map(({ noun, id, name }) => row(`${noun}/${id}`, name));
  const others = works.filter(({ isUsual }) => !isUsual);
  return (
    <section className={classes.week} aria-labelledby={titleId}>
      {title}
      <p className={classes.lead}>
        {dueMinutes === null ? t('week.lead') : t('week.lead.due', { hours: hours(dueMinutes) })}
      </p>
      {hasBefore && total === 0 && (
        <Button variant="default" onClick={() => setDraft(likeTheWeekBefore(sheet))}>
          {t('week.as-before')}
        </Button>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {rowsOf(works.filter(({ isUsual }) => isUsual))}
        {row(OTHER, t('week.other'))}
        {others.length > 0 && (
          <details className={classes.others}>
            <summary>{t('week.others', { count: others.length })}</summary>
            {rowsOf(others)}
          </details>
        )}
        <p className={classes.total} role="status">
          {dueMinutes === null
            ? t('week.total', { hours: hours(total) })
            : t('week.total.due', { hours: hours(total), due: hours(dueMinutes) })}
        </p>
        {fault && <Refusal error={fault} />}
        <Button
          type="submit"
          size="md"
          fullWidth
          loading={busy}
          disabled={total === 0 && sheet.state === 'open'}
        >
          {t(sheet.state === 'said' ? 'week.save.again' : 'week.save')}
        </Button>
      </form>
    </section>
  );
}
