// Books and hours, line by line: what each belongs to, with suggestions to confirm one by one or in bulk.
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../app/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Lines } from './assign/lines.tsx';
import { type LineKind, linesQuery } from './assign/queries.ts';
import { useBusiness } from './parts/use-business.ts';
import '../ui/mantine-control-styles.ts';

/** Assignment of actuals of one business; single lines are for those who may assign them. */
export function AssignScreen(): ReactNode {
  const t = useText();
  const { canEdit } = useBusiness();
  if (canEdit) return <EditorsScreen />;
  return (
    <>
      <PageHeader title={t('nav.assign')} lead={t('nav.assign.hint')} />
      <EmptyState title={t('assign.viewer.title')} text={t('assign.viewer.text')} />
    </>
  );
}

function EditorsScreen(): ReactNode {
  const t = useText();
  const { id: business } = useBusiness();
  const count = (kind: LineKind) => ({ ...linesQuery(business, { kind, show: 'all', limit: 1 }) });
  const money = useSuspenseQuery(count('ledger')).data.count;
  const time = useSuspenseQuery(count('time')).data.count;
  const [wanted, setWanted] = useState<LineKind>('ledger');
  const kind = money === 0 && time > 0 ? 'time' : wanted;
  return (
    <>
      <PageHeader
        title={t('nav.assign')}
        lead={t('nav.assign.hint')}
        actions={
          money > 0 &&
          time > 0 && (
            <Segmented
              label={t('import.groups.kind')}
              value={kind}
              options={[
                { value: 'ledger', label: t('import.groups.kind.ledger') },
                { value: 'time', label: t('import.groups.kind.time') },
              ]}
              onChange={setWanted}
            />
          )
        }
      />
      {money + time === 0 ? (
        <EmptyState
          title={t('assign.empty.title')}
          text={t('assign.empty.text')}
          action={
            <Button
              renderRoot={(props) => <Link to="/b/$business/import" params={{ business }} {...props} />}
            >
              {t('assign.empty.action')}
            </Button>
          }
        />
      ) : (
        <Lines key={kind} kind={kind} />
      )}
    </>
  );
}
