// Asks before something that cannot be undone; everything else is done at once and can be taken back.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import { Dialog } from './dialog.tsx';

/** `action` is the verb on the button ("Delete the business"), never "OK". */
export interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Rendered while the question is open. */
export function Confirm(props: ConfirmProps): ReactNode {
  const t = useText();
  return (
    <Dialog
      title={props.title}
      onClose={props.onCancel}
      actions={
        <>
          <Button variant="default" onClick={props.onCancel}>
            {t('action.cancel')}
          </Button>
          <Button color="danger" onClick={props.onConfirm}>
            {props.action}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
    </Dialog>
  );
}
