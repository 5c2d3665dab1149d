// The Readiness screen: for every goal, what must be true in five areas of the business, and whether it is.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { useApply } from '../data/use-apply.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useBusiness } from './parts/use-business.ts';
import { GoalReadiness } from './readiness/goal-readiness.tsx';
import { readinessRows } from './readiness/readiness-rows.ts';
import { startingRequirements } from './readiness/starting-requirements.ts';
import { UnaskedGoals } from './readiness/unasked-goals.tsx';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** Readiness of one business. */
export function ReadinessScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const apply = useApply(id);
  const [opened, open, close] = useOpenRecord('/b/$business/readiness');
  const [asked, setAsked] = useState<Asked | null>(null);
  const rows = useMemo(() => readinessRows(business, assessment), [business, assessment]);
  useReadinessCommands(canEdit && rows.length > 0, setAsked);
  const all = rows.flatMap(({ areas }) => areas).flatMap(({ requirements }) => requirements);
  const unanswered = all.filter(({ status }) => status === 'serious').length;
  const inPlace = rows.reduce((sum, row) => sum + row.inPlace, 0);
  const told = rows.filter(({ requirements }) => requirements > 0);
  const unasked = rows.filter(({ requirements }) => requirements === 0);
  const begin = (goal: string): Promise<void> =>
    apply(
      startingRequirements(business, goal, (area, question) => t(`readiness.start.${area}.${question}`)),
      { message: t('readiness.begun') },
    );
  return (
    <div>
      <PageHeader
        title={t('nav.readiness')}
        lead={
          all.length === 0
            ? t('nav.readiness.hint')
            : t('readiness.lead', { count: all.length, inPlace, unanswered })
        }
        actions={
          canEdit &&
          rows.length > 0 && (
            <Button onClick={() => setAsked({ noun: 'requirement' })}>{t('noun.requirement.new')}</Button>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('readiness.empty.title')}
          text={t('readiness.empty.text')}
          action={
            <Link to="/b/$business/goals" params={{ business: id }}>
              {t('readiness.empty.action')}
            </Link>
          }
        />
      ) : (
        told.map((row) => (
          <GoalReadiness
            key={row.goal.id}
            business={business}
            assessment={assessment}
            row={row}
            canEdit={canEdit}
            onAsk={(area) =>
              setAsked({
                noun: 'requirement',
                initial: { goal: row.goal.id, area },
                focusField: 'statement',
              })
            }
            onOpen={(requirement) => open('requirement', requirement)}
          />
        ))
      )}
      {unasked.length > 0 && (
        <UnaskedGoals
          rows={unasked}
          canEdit={canEdit}
          onBegin={(goal) => void begin(goal)}
          onOwn={(goal) => setAsked({ noun: 'requirement', initial: { goal }, focusField: 'statement' })}
        />
      )}
      {opened && <RecordDialog noun={opened.noun} id={opened.id} onClose={close} />}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function useReadinessCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(
    () =>
      canEdit
        ? [
            {
              id: 'new-requirement',
              label: t('noun.requirement.new'),
              group: t('palette.verbs'),
              run: () => ask({ noun: 'requirement' }),
            },
          ]
        : [],
    [t, canEdit, ask],
  );
  useCommands(commands);
}
