// Asks before typed but unsaved values are thrown away.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { Confirm } from '../../ui/confirm.tsx';

export function LeaveDialog(props: { readonly onLeave: () => void; readonly onStay: () => void }): ReactNode {
  const t = useText();
  return (
    <Confirm
      title={t('record.dirty.title')}
      text={t('record.dirty.text')}
      action={t('record.dirty.action')}
      onConfirm={props.onLeave}
      onCancel={props.onStay}
    />
  );
}
