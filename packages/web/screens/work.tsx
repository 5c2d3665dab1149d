// The Work screen: activities and initiatives, what they serve and use, what they draw on, and what is tied to none.
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';
import { Loads } from './work/loads.tsx';
import { timelineOf } from './work/timeline.ts';
import { Unassigned } from './work/unassigned.tsx';
import classes from './work/work.module.css';
import { WorkDetail } from './work/work-detail.tsx';
import { WorkFilters } from './work/work-filters.tsx';
import { WorkList } from './work/work-list.tsx';
import { filterWork, type WorkFilter, workRows } from './work/work-rows.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;

/** Work of one business. */
export function WorkScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const assessment = useAssessment(id);
  const [opened, open, close] = useOpenRecord('/b/$business/work');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [filter, setFilter] = useState<WorkFilter>({ kind: 'all', owner: '', words: '' });
  const rows = useMemo(() => workRows(business, assessment), [business, assessment]);
  const timeline = useMemo(
    () => timelineOf(business.initiatives, assessment.today),
    [business, assessment.today],
  );
  useWorkCommands(canEdit, setAsked, setFilter);
  const shown = filterWork(rows, filter);
  const alive = rows.filter(({ isClosed }) => !isClosed);
  const idle = alive.filter(({ servesNothing }) => servesNothing).length;
  const row = opened && rows.find((one) => one.noun === opened.noun && one.id === opened.id);
  return (
    <div>
      <PageHeader
        title={t('nav.work')}
        lead={rows.length === 0 ? t('nav.work.hint') : t('work.lead', { count: alive.length, idle })}
        actions={
          canEdit &&
          rows.length > 0 && (
            <>
              <Button variant="default" onClick={() => setAsked({ noun: 'initiative' })}>
                {t('noun.initiative.new')}
              </Button>
              <Button onClick={() => setAsked({ noun: 'activity' })}>{t('noun.activity.new')}</Button>
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('work.empty.title')}
          text={t('work.empty.text')}
          action={
            canEdit && (
              <Button onClick={() => setAsked({ noun: 'activity' })}>{t('work.empty.action')}</Button>
            )
          }
          sampleLabel={t('goals.empty.sample-label')}
          sample={<p>{t('work.empty.sample')}</p>}
        />
      ) : (
        <>
          <WorkFilters business={business} filter={filter} onChange={setFilter} />
          {shown.length === 0 ? (
            <p className={classes.quiet}>{t('work.filter.nothing')}</p>
          ) : (
            <WorkList businessId={id} business={business} rows={shown} timeline={timeline} />
          )}
        </>
      )}
      {rows.length > 0 && <Unassigned businessId={id} business={business} canEdit={canEdit} />}
      <Loads business={business} assessment={assessment} canEdit={canEdit} onAsk={setAsked} />
      {row && (
        <WorkDetail
          key={`${row.noun}/${row.id}`}
          businessId={id}
          business={business}
          assessment={assessment}
          row={row}
          canEdit={canEdit}
          onAsk={setAsked}
          onClose={close}
        />
      )}
      {opened && !row && <RecordDialog noun={opened.noun} id={opened.id} onClose={close} />}
      {asked && (
        <RecordDialog
          {...asked}
          onClose={() => setAsked(null)}
          onSaved={(saved) => {
            const isWork = asked.noun === 'activity' || asked.noun === 'initiative';
            if (isWork && asked.id === undefined) open(asked.noun, saved);
          }}
        />
      )}
    </div>
  );
}

function useWorkCommands(
  canEdit: boolean,
  ask: (asked: Asked) => void,
  narrow: (filter: WorkFilter) => void,
): void {
  const t = useText();
  const commands = useMemo(() => {
    const group = t('palette.verbs');
    const made = (['activity', 'initiative', 'pool', 'allocation', 'contribution'] as const).map((noun) => ({
      id: `new-${noun}`,
      label: t(`noun.${noun}.new`),
      group,
      run: () => ask({ noun }),
    }));
    return [
      ...(canEdit ? made : []),
      {
        id: 'work-no-goal',
        label: t('work.command.no-goal'),
        group,
        run: () => narrow({ kind: 'no-goal', owner: '', words: '' }),
      },
    ];
  }, [t, canEdit, ask, narrow]);
  useCommands(commands);
}
