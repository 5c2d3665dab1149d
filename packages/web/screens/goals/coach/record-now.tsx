// Asks on the spot what a measure is today, and records it.
import { ProblemError } from '@evenkeel/contract';
import { type DecimalSign, parseNumber } from '@evenkeel/core';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../../app/use-text.ts';
import { Refusal } from '../../record/refusal.tsx';
import { useRecordObservation } from '../use-record-observation.ts';
import classes from './coach.module.css';

export interface RecordNowProps {
  readonly businessId: string;
  readonly kpi: string;
  readonly label: string;
  readonly unit: string | null;
  readonly today: string;
  readonly decimal: DecimalSign;
  readonly onRecorded: (value: number) => void;
}

export function RecordNow(props: RecordNowProps): ReactNode {
  const t = useText();
  const id = useId();
  const record = useRecordObservation(props.businessId);
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const value = parseNumber(text, props.decimal);
    setFault(value === null);
    if (value === null) return;
    setBusy(true);
    try {
      await record(props.kpi, props.today, value);
      props.onRecorded(value);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.record}>
      <label htmlFor={id}>{props.label}</label>
      <div className={classes.recordRow}>
        <input
          id={id}
          inputMode="decimal"
          className={classes.recordInput}
          value={text}
          aria-invalid={fault}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // It stands inside the form of the goal, which must not be sent by it.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void save();
          }}
        />
        {props.unit !== null && <span className={classes.unit}>{props.unit}</span>}
        <button type="button" className={classes.recordButton} disabled={busy} onClick={() => void save()}>
          {t('goals.coach.record.save')}
        </button>
      </div>
      {fault && (
        <p id={`${id}-fault`} className={classes.fault}>
          {t('problem.not-a-number')}
        </p>
      )}
      {refusal && <Refusal error={refusal} />}
    </div>
  );
}
