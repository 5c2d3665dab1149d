// Records one value of a measure by hand.
import { ProblemError, type Upload } from '@evenkeel/contract';
import { parseNumber } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useWriting } from '../record/use-writing.ts';
import classes from './goals.module.css';
import { observationFile } from './observation-file.ts';
import type { Goals } from './use-goals.ts';
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
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [day, setDay] = useState(assessment.today);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<{ day?: string; value?: string }>({});
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const kpi = business.kpis.find(({ id }) => id === props.kpi);
  if (!kpi) return null;
  const businessId = open.id;

  const refresh = () => queries.invalidateQueries({ queryKey: businessKey(businessId) });
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
      const done = await importOne(businessId, observationFile(kpi.id, day, value));
      await refresh();
      const importId = done.result?.importId;
      announce({
        message: t('goals.kpi.recorded', { kpi: kpi.name }),
        ...(importId === undefined
          ? {}
          : {
              undo: async () => {
                await client.removeImport({ businessId, importId });
                await refresh();
              },
            }),
      });
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

/** Imports the file to its end. */
async function importOne(businessId: string, file: File): Promise<Upload> {
  const { uploadId } = await client.uploadFacts({ businessId, file });
  let upload = await client.importUpload({ businessId, uploadId, body: {} });
  while (upload.state === 'importing') {
    await new Promise((done) => setTimeout(done, 250));
    upload = await client.readUpload({ businessId, uploadId });
  }
  if (upload.problem) throw new ProblemError(upload.problem);
  return upload;
}
