// The check-in of one person: values and beliefs on one page, one button for all of it, and nothing lost on the way.
import { ProblemError } from '@evenkeel/contract';
import type { CheckInSheet } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react';
import { useText } from '../../app/use-text.ts';
import { Refusal } from '../record/refusal.tsx';
import { BeliefField } from './belief-field.tsx';
import classes from './check-in.module.css';
import { type Answer, type Draft, emptyDraft, keepDraft, keptDraft, readDraft } from './check-in-draft.ts';
import { ValueField } from './value-field.tsx';
import '../../ui/mantine-control-styles.ts';

export interface CheckInFormProps {
  readonly sheet: CheckInSheet;
  readonly decimal: '.' | ',';
  /** Where what was written is kept until it is saved. */
  readonly storage: Storage;
  readonly storageKey: string;
  /** The button stays in sight while one scrolls. */
  readonly floats?: boolean;
  /** Rejects with a `ProblemError`; then everything stays as it was written. */
  readonly onSend: (answer: Answer) => Promise<void>;
}

export function CheckInForm({
  sheet,
  decimal,
  storage,
  storageKey,
  floats,
  onSend,
}: CheckInFormProps): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState(() => keptDraft(storage, storageKey));
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine);
  const { answer, faults, count } = readDraft(sheet, draft, decimal);
  const change = (next: Draft): void => {
    setDraft(next);
    setEmpty(false);
    keepDraft(storage, storageKey, next);
  };
  const send = async (): Promise<void> => {
    const [wrong] = Object.keys(faults);
    setEmpty(count === 0);
    if (count === 0) return;
    if (wrong !== undefined) {
      document.getElementById(`value-${wrong}`)?.focus();
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      await onSend(answer);
      keepDraft(storage, storageKey, null);
      setDraft(emptyDraft);
      setWaiting(false);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const isLost = error.code === 'unreachable';
      setWaiting(isLost);
      setFault(isLost ? null : error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const parts = (isDue: boolean): ReactNode => (
    <>
      {sheet.measures
        .filter((one) => one.isDue === isDue)
        .map((measure) => (
          <ValueField
            key={measure.id}
            measure={measure}
            written={draft.values[measure.id]}
            fault={faults[measure.id]}
            onChange={(written) => change({ ...draft, values: { ...draft.values, [measure.id]: written } })}
          />
        ))}
      {sheet.goals
        .filter((one) => one.isDue === isDue)
        .map((goal) => (
          <BeliefField
            key={goal.id}
            goal={goal}
            said={draft.beliefs[goal.id]}
            onChange={(said) => change({ ...draft, beliefs: { ...draft.beliefs, [goal.id]: said } })}
          />
        ))}
    </>
  );
  const all = [...sheet.measures, ...sheet.goals];
  const others = all.filter(({ isDue }) => !isDue).length;
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {parts(true)}
      {others > 0 && (
        <details className={classes.others} open={others === all.length}>
          <summary>{t('check-in.others', { count: others })}</summary>
          {parts(false)}
        </details>
      )}
      {fault && <Refusal error={fault} />}
      {isEmpty && (
        <p role="alert" className={classes.ask}>
          {t('check-in.empty')}
        </p>
      )}
      {isWaiting && (
        <p role="status" className={classes.ask}>
          {t(isOnline ? 'check-in.back-online' : 'check-in.waiting')}
        </p>
      )}
      <div className={classes.save} data-floats={floats}>
        <Button type="submit" size="md" fullWidth loading={busy}>
          {t('check-in.save.count', { count })}
        </Button>
      </div>
    </form>
  );
}

function watchConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
