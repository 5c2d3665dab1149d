// Asks before an import is taken back: getting it again needs the file.
import { ProblemError } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import { useUndoImport } from './use-undo-import.ts';

export interface UndoImportDialogProps {
  readonly importId: string;
  readonly fileName: string;
  readonly entries: number;
  readonly onClose: () => void;
  readonly onUndone?: () => void;
}

export function UndoImportDialog(props: UndoImportDialogProps): ReactNode {
  const t = useText();
  const undo = useUndoImport();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await undo(props.importId, props.fileName);
      props.onUndone?.();
      props.onClose();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('import.undo.title', { file: props.fileName })}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button color="danger" loading={busy} onClick={() => void run()}>
            {t('import.undo')}
          </Button>
        </>
      }
    >
      <p>{t('import.undo.text', { count: props.entries })}</p>
      {fault && <Refusal error={fault} />}
    </Dialog>
  );
}
