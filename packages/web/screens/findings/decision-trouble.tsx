// Why a decision was refused, or what somebody else has written meanwhile with the choice between the two.
import type { Business, NounName } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { ConflictDialog } from '../record/conflict-dialog.tsx';
import { Refusal } from '../record/refusal.tsx';
import type { Decision } from './use-decisions.ts';

export function DecisionTrouble(props: {
  readonly decision: Decision;
  readonly records: Business;
}): ReactNode {
  const { refusal, conflict, writeMine, takeTheirs } = props.decision;
  const first = conflict?.error.problem.conflicts[0];
  const change = conflict?.changes.find((one) => one.noun === first?.noun && one.id === first.id);
  return (
    <>
      {refusal && <Refusal error={refusal} />}
      {first && (
        <ConflictDialog
          business={props.records}
          noun={first.noun as NounName}
          conflict={{
            current: (first.current ?? null) as Readonly<Record<string, unknown>> | null,
            who: first.changedBy,
            when: first.changedAt,
            mine: change && change.kind !== 'remove' ? change.set : {},
          }}
          onTakeTheirs={takeTheirs}
          onWriteMine={() => void writeMine()}
        />
      )}
    </>
  );
}
