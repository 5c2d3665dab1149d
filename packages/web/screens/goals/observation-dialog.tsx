// Records one value of a measure by hand.
import { ProblemError } from '@evenkeel/contract';
import { parseNumber } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useWriting } from '../record/use-writing.ts';
import classes from './goals.module.css';
import type { Goals } from './use-goals.ts';
import { useRecordObservation } from './use-record-observation.ts';
import '../../ui/mantine-control-styles.ts';

export interface ObservationDialogProps {
  readonly goals: Goals;
  readonly kpi: string;
  readonly onClose: () => void;
}

export function ObservationDialog(props: ObservationDialogProps): ReactNode {
  const t = useText();
  const { open, business, assessment } = props.goals;
  const { decimal } = useWriting(business);
  const record = useRecordObservation(open.id);
  const [day, setDay] = useState(assessment.today);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<{ day?: string; value?: string }>({});
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const kpi = business.kpis.find(({ id }) => id === props.kpi);
  if (!kpi) return null;
  const save = async (): Promise<void> => {
    const value = parseNumber(text, decimal);
    const wrong = {
      ...(day === '' ? { day: t('problem.not-a-day') } : {}),
      ...(value === null ? { value: t('problem.not-a-number') } : {}),
    };
    setFault(wrong);
    if (value === null || day === '') return;
    setBusy(true);
    setRefusal(null);
    try {
      await record(kpi.id, day, value);
      props.onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t('goals.kpi.record.title', { kpi: kpi.name })} onClose={props.onClose} sheet>
      <form
        className={classes.observation}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('field.kpi-observation.value.label')}
          description={kpi.unit ?? t('field.kpi-observation.value.help')}
          inputMode="decimal"
          data-autofocus
          value={text}
          error={fault.value}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          label={t('field.kpi-observation.day.label')}
          description={t('field.kpi-observation.day.help')}
          type="date"
          value={day}
          error={fault.day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {refusal && <Refusal error={refusal} />}
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('record.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
