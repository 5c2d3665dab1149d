// What to do when a change made on a drawing met another one: the dialog with both, or why it was refused.
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Refusal } from './refusal.tsx';
import type { Writes } from './use-writes.ts';

export function WriteClash(props: { readonly business: Business; readonly writes: Writes }): ReactNode {
  const { clash, refusal, dismiss, write } = props.writes;
  const [change] = clash?.changes ?? [];
  return (
    <>
      {refusal && <Refusal error={refusal} />}
      {clash && change && (
        <ConflictDialog
          business={props.business}
          noun={change.noun}
          conflict={clash.conflict}
          onTakeTheirs={dismiss}
          onWriteMine={() => void write(clash.changes, clash.message, true)}
        />
      )}
    </>
  );
}
