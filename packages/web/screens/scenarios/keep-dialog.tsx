// Keeping a scenario: every change it would record, before one write makes it the plan.
import { ProblemError } from '@evenkeel/contract';
import type { AppliedScenario, Business } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { previewChanges } from '../findings/change-preview.ts';
import { ChangeTable } from '../findings/change-table.tsx';
import { Refusal } from '../record/refusal.tsx';
import classes from './scenarios.module.css';

export function KeepDialog(props: {
  readonly business: Business;
  readonly name: string;
  readonly applied: AppliedScenario;
  readonly onKeep: () => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { business, applied } = props;
  const preview = useMemo(() => previewChanges(business, applied.changes), [business, applied.changes]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      await props.onKeep();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('scenarios.keep.title', { name: props.name })}
      onClose={props.onClose}
      sheet
      width={760}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button onClick={() => void keep()} loading={busy} disabled={applied.changes.length === 0}>
            {t('scenarios.keep.now')}
          </Button>
        </>
      }
    >
      <p className={classes.keepLead}>{t('scenarios.keep.lead', { count: applied.changes.length })}</p>
      {applied.told.map((one) => (
        <p key={JSON.stringify(one)} className={classes.told}>
          {sentence(i18n, one)}
        </p>
      ))}
      {applied.changes.length > 0 && <ChangeTable changes={preview} business={business} />}
      {refusal && <Refusal error={refusal} />}
    </Dialog>
  );
}
