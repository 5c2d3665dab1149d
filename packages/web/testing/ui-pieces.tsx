// Figures, marks, tables, states and the undo message with invented data.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { BigNumber } from '../ui/big-number.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useAnnounce } from '../ui/undo.tsx';

const how = {
  method: 'Total variation distance',
  formula: 'Half the sum of the differences between what each goal is meant to get and what it gets.',
  source: 'Duncan & Duncan 1955, American Sociological Review 20:210–217',
  basis: 'published',
  inputs: [
    { label: 'Importance of 5 goals', value: '12 Nov 2026' },
    { label: 'Ledger lines assigned to work', value: '1,284' },
  ],
} as const;

/** All pieces below each other. */
export function UiPieces(): ReactNode {
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  return (
    <div style={{ display: 'grid', gap: 48 }}>
      <div style={{ display: 'grid', gap: 32, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
        <BigNumber
          label="Money against priorities"
          value="31"
          unit="% would have to move"
          meaning="€83,400 of this year's spending sits where it matters less to you."
          interval={{ low: 0.27, high: 0.36, lowText: '27%', highText: '36%', levelText: '90%' }}
          scale={{ from: 0, to: 1, at: 0.31 }}
          how={how}
        />
        <BigNumber label="Practices that fit the promise" value="3 of 5" how={how} />
        <BigNumber
          label="Hours against priorities"
          value={null}
          needs="working hours, tied to work (about 20 minutes)"
        />
      </div>
      <p style={{ display: 'flex', gap: 24, flexWrap: 'wrap' }}>
        {(['good', 'attention', 'serious', 'unknown', 'accepted'] as const).map((status) => (
          <StatusMark key={status} status={status} />
        ))}
      </p>
      <DataTable
        caption="Goals"
        rowKey={(row) => row.goal}
        columns={[
          { id: 'goal', header: 'Goal', cell: (row) => row.goal },
          { id: 'status', header: 'State', cell: (row) => <StatusMark status={row.status} /> },
          { id: 'due', header: 'Due', cell: (row) => row.due },
          { id: 'amount', header: 'Gets', cell: (row) => row.amount, numeric: true },
        ]}
        rows={[
          {
            goal: 'Everything from organic flour',
            status: 'serious',
            due: '31 Dec 2026',
            amount: '€39,000',
          } as const,
          {
            goal: 'Regulars come twice a week',
            status: 'good',
            due: '30 Jun 2027',
            amount: '€75,100',
          } as const,
          { goal: 'A team that stays', status: 'unknown', due: '31 Dec 2027', amount: '€8,200' } as const,
        ]}
      />
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        <Button
          onClick={() => announce({ message: 'Goal weight changed to 35', undo: () => Promise.resolve() })}
        >
          Change something
        </Button>
        <Button variant="light">Light</Button>
        <Button variant="default">Default</Button>
        <Button variant="subtle">Subtle</Button>
        <Button color="danger" onClick={() => setAsking(true)}>
          Delete
        </Button>
        <Button disabled>Disabled</Button>
      </div>
      {asking && (
        <Confirm
          title="Delete Kornhaus Bakery?"
          text="Its goals, books and history are removed for everyone. This cannot be taken back."
          action="Delete the business"
          onConfirm={() => setAsking(false)}
          onCancel={() => setAsking(false)}
        />
      )}
      <EmptyState
        title="No goals yet"
        text="A goal says where the business wants to get, how you will know, and by when."
        action={<Button>Add the first goal</Button>}
        sampleLabel="For example"
        sample={<p>Everything from organic flour · 100 % of flour bought · by 31 December 2026</p>}
      />
      <ErrorState
        title="The goals could not be loaded"
        happened="The server did not answer."
        nothingLost="Nothing you saved is lost."
        next="Try again in a moment."
        detail="HTTP 502"
        onRetry={() => undefined}
      />
    </div>
  );
}
