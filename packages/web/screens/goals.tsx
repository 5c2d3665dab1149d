// The Goals screen: where the business wants to get, how each goal is measured, how likely it is reached, what carries it.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { CarryView } from './goals/carry-view.tsx';
import { GoalDetail } from './goals/goal-detail.tsx';
import { GoalList } from './goals/goal-list.tsx';
import classes from './goals/goals.module.css';
import { GoalGraph } from './goals/graph/goal-graph.tsx';
import { KpiList } from './goals/kpi-list.tsx';
import type { LetterField } from './goals/letter-field.ts';
import { GoalTable } from './goals/list/goal-table.tsx';
import { ObservationDialog } from './goals/observation-dialog.tsx';
import { RehangDialog, type RehangDialogProps } from './goals/rehang-dialog.tsx';
import { useCarry } from './goals/use-carry.ts';
import { useGoals } from './goals/use-goals.ts';
import { type GoalView, goalViews, useGoalsView } from './goals/use-goals-view.ts';
import { WeightsDialog } from './goals/weights-dialog.tsx';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;
type Rehanging = Pick<RehangDialogProps, 'supporter' | 'target' | 'instead'>;

/** Goals of one business. */
export function GoalsScreen(): ReactNode {
  const t = useText();
  const goals = useGoals();
  const [opened, open, close] = useOpenRecord('/b/$business/goals');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [weighing, setWeighing] = useState(false);
  const [recording, setRecording] = useState<string | null>(null);
  const [view, setView] = useGoalsView();
  const { business, assessment, tree } = goals;
  const { canEdit } = goals.open;
  const navigate = useNavigate();
  const [rehanging, rehang] = useState<Rehanging | null>(null);
  const whole = tree.rows.filter(({ again }) => !again);
  const carry = useCarry(
    whole.map(({ goal }) => goal.id),
    ({ supporter, instead }, target) => rehang({ supporter, target, instead }),
  );
  const move = (supporter: Rehanging['supporter'], instead: string | null = null) =>
    rehang({ supporter, target: null, instead });
  const mend = ({ noun, id, field }: LetterField) => setAsked({ noun, id, focusField: field });
  const support = (goal: string) =>
    setAsked({ noun: 'contribution', initial: { goal }, focusField: 'activity' });
  useGoalCommands(canEdit, {
    newGoal: () => setAsked({ noun: 'goal' }),
    newKpi: () => setAsked({ noun: 'kpi' }),
    weigh: () => setWeighing(true),
    show: setView,
  });
  const smart = assessment.figures.find(({ id }) => id === 'goals-fully-smart');
  const complete = smart?.parts.filter(({ verdict }) => verdict === 'pass').length ?? 0;
  const isEmpty = business.goals.length === 0;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('nav.goals')}
        lead={
          isEmpty
            ? t('nav.goals.hint')
            : t('goals.lead', { goals: whole.length, top: goals.top.length, complete })
        }
        actions={
          canEdit &&
          !isEmpty && (
            <>
              {goals.top.length > 0 && (
                <Button variant="default" onClick={() => setWeighing(true)}>
                  {t('goals.weights.edit')}
                </Button>
              )}
              <Button onClick={() => setAsked({ noun: 'goal' })}>{t('goals.new')}</Button>
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          title={t('goals.empty.title')}
          text={t('goals.empty.text')}
          action={
            canEdit && <Button onClick={() => setAsked({ noun: 'goal' })}>{t('goals.empty.action')}</Button>
          }
          sampleLabel={t('goals.empty.sample-label')}
          sample={<p>{t('goals.empty.sample')}</p>}
        />
      ) : (
        <>
          <div className={`${classes.views} ek-no-print`}>
            <Segmented
              label={t('goals.view')}
              value={view}
              options={goalViews.map((value) => ({ value, label: t(`goals.view.${value}`) }))}
              onChange={setView}
            />
          </div>
          {view === 'tree' && (
            <GoalList
              goals={goals}
              carry={carry}
              onMove={(id) => move({ noun: 'goal', id })}
              onMend={mend}
              onSupport={support}
              onRecordValue={setRecording}
            />
          )}
          {view === 'list' && (
            <GoalTable goals={goals} onMend={mend} onSupport={support} onRecordValue={setRecording} />
          )}
          {view === 'graph' && (
            <GoalGraph
              goals={goals}
              carry={carry}
              onOpen={({ noun, id }) =>
                noun === 'goal'
                  ? open('goal', id)
                  : void navigate({
                      to: '/b/$business/work',
                      params: { business: goals.open.id },
                      search: { open: `${noun}/${id}` },
                    })
              }
              onMove={move}
              onEditSupport={(id) => setAsked({ noun: 'contribution', id })}
            />
          )}
          <CarryView business={business} carried={carry.carried} />
        </>
      )}
      <section aria-labelledby="measures" className={classes.section}>
        <header className={classes.sectionHeader}>
          <h2 id="measures" className={classes.heading}>
            {t('goals.kpis.title')}
          </h2>
          {canEdit && (
            <Button variant="default" className="ek-no-print" onClick={() => setAsked({ noun: 'kpi' })}>
              {t('goals.kpis.new')}
            </Button>
          )}
        </header>
        {business.kpis.length === 0 ? (
          <p className={classes.quiet}>{t('goals.kpis.empty')}</p>
        ) : (
          <KpiList goals={goals} onRecordValue={setRecording} />
        )}
      </section>
      {opened?.noun === 'goal' && (
        <GoalDetail
          key={opened.id}
          goals={goals}
          id={opened.id}
          onClose={close}
          onEdit={(field) => (field ? mend(field) : setAsked({ noun: 'goal', id: opened.id }))}
          onEditSupport={(id) => setAsked({ noun: 'contribution', id })}
          onSupport={support}
          onDeclare={(kpi) => setAsked({ noun: 'effect', initial: { kpi } })}
          onMove={move}
          onRecordValue={setRecording}
        />
      )}
      {opened?.noun === 'kpi' && <RecordDialog noun="kpi" id={opened.id} onClose={close} />}
      {asked && (
        <RecordDialog
          {...asked}
          onClose={() => setAsked(null)}
          onSaved={(id) => {
            if (asked.noun === 'goal' && asked.id === undefined) open('goal', id);
          }}
        />
      )}
      {rehanging && <RehangDialog {...rehanging} goals={goals} onClose={() => rehang(null)} />}
      {weighing && <WeightsDialog goals={goals} onClose={() => setWeighing(false)} />}
      {recording !== null && (
        <ObservationDialog goals={goals} kpi={recording} onClose={() => setRecording(null)} />
      )}
    </div>
  );
}

interface GoalVerbs {
  readonly newGoal: () => void;
  readonly newKpi: () => void;
  readonly weigh: () => void;
  readonly show: (view: GoalView) => void;
}

function useGoalCommands(canEdit: boolean, { newGoal, newKpi, weigh, show }: GoalVerbs): void {
  const t = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the verbs only set state, whichever render made them
  const commands = useMemo(() => {
    const group = t('palette.verbs');
    const views = goalViews.map((view) => ({
      id: `goals-${view}`,
      label: t(`goals.view.${view}.show`),
      group,
      run: () => show(view),
    }));
    if (!canEdit) return views;
    return [
      { id: 'goal-new', label: t('goals.new'), group, run: newGoal },
      { id: 'kpi-new', label: t('goals.kpis.new'), group, run: newKpi },
      { id: 'goal-weights', label: t('goals.weights.edit'), group, run: weigh },
      ...views,
    ];
  }, [t, canEdit]);
  useCommands(commands);
}
