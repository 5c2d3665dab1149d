// The Resources screen: what there is of money, hours and machines, what is planned and what is asked for, month by month.
import { type Business, type Change, monthOf } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { useWidth } from '../charts/use-width.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { useOpenRecord } from './record/use-open-record.ts';
import { useWrites } from './record/use-writes.ts';
import { WriteClash } from './record/write-clash.tsx';
import type { BarActions } from './resources/allocation-bar.tsx';
import { PeoplePart } from './resources/people-part.tsx';
import { PlanBoard } from './resources/plan-board.tsx';
import { type Grouping, type PlanGroup, planGroups } from './resources/plan-groups.ts';
import { planNeeds } from './resources/plan-needs.ts';
import { PlanPrint } from './resources/plan-print.tsx';
import { PoolCards } from './resources/pool-cards.tsx';
import classes from './resources/resources.module.css';
import { SkillsMatrix } from './resources/skills-matrix.tsx';
import { usePlanDraft } from './resources/use-plan-draft.ts';
import { usePlanWords } from './resources/use-plan-words.ts';
import type { Months } from './timeline/move-months.ts';
import { loadGround, monthsFrom, planLoads } from './timeline/plan-loads.ts';
import { timeAxis } from './timeline/time-axis.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;
type Zoom = 'all' | 'year' | 'half';

const monthsBack = 3;
const monthsAhead = 18;
const monthsInView: Readonly<Record<Zoom, number>> = { all: monthsBack + monthsAhead + 1, year: 12, half: 6 };
const labelWidth = 280;
/** Below it there are cards instead of a line of time. */
const boardWidth = 720;

/** Resources of one business. */
export function ResourcesScreen(): ReactNode {
  const t = useText();
  const { id, role, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const { today } = useAssessment(id);
  const now = monthOf(today);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, , close] = useOpenRecord('/b/$business/resources');
  const [grouping, setGrouping] = useState<Grouping>('pools');
  const [zoom, setZoom] = useState<Zoom>('all');
  const writes = useWrites(id);
  const [frame, width] = useWidth<HTMLDivElement>();
  const { draft, allocations, drag, giveUp } = usePlanDraft(business.allocations);
  const months = useMemo(() => monthsFrom(now, monthsBack, monthsAhead), [now]);
  const ground = useMemo(() => loadGround(business, months), [business, months]);
  const loads = useMemo(() => planLoads(business, ground, allocations), [business, ground, allocations]);
  const words = usePlanWords(business, now);
  const groups = useMemo(() => groupsOf(business, grouping, now), [business, grouping, now]);
  const axis = useMemo(() => {
    const perDay = Math.max(0.8, (width - labelWidth - 2) / (monthsInView[zoom] * (365.25 / 12)));
    return timeAxis(months[0] ?? now, months.at(-1) ?? now, perDay);
  }, [months, now, width, zoom]);
  const { write } = writes;
  const actions = useMemo(
    (): BarActions => ({
      drag,
      giveUp,
      open: (allocation) => setAsked({ noun: 'allocation', id: allocation }),
      keep: (allocation, { from, to }) => {
        const before = business.allocations.find((one) => one.id === allocation);
        if (before && before.from === from && before.to === to) return giveUp();
        const change: Change = { kind: 'update', noun: 'allocation', id: allocation, set: { from, to } };
        void write([change], t('resources.saved')).finally(giveUp);
      },
    }),
    [drag, giveUp, write, business, t],
  );
  const onNew = useCallback(
    (group: PlanGroup, drawn: Months | null): void => {
      const when = drawn ?? { from: now, to: now };
      setAsked({ noun: 'allocation', initial: { [group.noun]: group.id, ...when } });
    },
    [now],
  );
  const onPlanNeeds = (initiative: string): void => {
    const changes = planNeeds(business, initiative, now);
    const name = business.initiatives.find((one) => one.id === initiative)?.name ?? initiative;
    if (changes.length > 0) void write(changes, t('resources.planned', { name, count: changes.length }));
  };
  useResourceCommands(canEdit, setAsked);
  const moved = draft && business.allocations.find((one) => one.id === draft.id);
  const isOver = (group: PlanGroup): boolean =>
    words.isOver((group.noun === 'pool' ? loads.pools : loads.people).get(group.id) ?? []);
  const overCount = groups.filter(isOver).length;
  const isEmpty = business.pools.length === 0;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('nav.resources')}
        lead={
          isEmpty
            ? t('nav.resources.hint')
            : t('resources.lead', { pools: business.pools.length, over: overCount })
        }
        actions={
          !isEmpty && (
            <>
              <Button variant="default" onClick={() => window.print()}>
                {t('measures.print')}
              </Button>
              {canEdit && (
                <>
                  <Button variant="default" onClick={() => setAsked({ noun: 'pool' })}>
                    {t('noun.pool.new')}
                  </Button>
                  <Button onClick={() => setAsked({ noun: 'allocation', initial: { from: now, to: now } })}>
                    {t('noun.allocation.new')}
                  </Button>
                </>
              )}
            </>
          )
        }
      />
      <WriteClash business={business} writes={writes} />
      {isEmpty ? (
        <EmptyState
          title={t('resources.empty.title')}
          text={t('resources.empty.text')}
          action={
            canEdit && (
              <Button onClick={() => setAsked({ noun: 'pool' })}>{t('resources.empty.action')}</Button>
            )
          }
        />
      ) : (
        <section aria-label={t('resources.plan')}>
          <div className={`${classes.controls} ek-no-print`}>
            <Segmented
              label={t('resources.grouping')}
              value={grouping}
              options={[
                { value: 'pools', label: t('resources.grouping.pools') },
                { value: 'people', label: t('resources.grouping.people') },
              ]}
              onChange={setGrouping}
            />
            {width >= boardWidth && (
              <Segmented
                label={t('timeline.zoom')}
                value={zoom}
                options={[
                  { value: 'all', label: t('resources.zoom.all') },
                  { value: 'year', label: t('resources.zoom.year') },
                  { value: 'half', label: t('resources.zoom.half') },
                ]}
                onChange={setZoom}
              />
            )}
          </div>
          <div ref={frame} className={classes.screenOnly}>
            {width > 0 && width < boardWidth && (
              <PoolCards
                groups={groups}
                loads={loads}
                words={words}
                now={now}
                canEdit={canEdit}
                onOpen={actions.open}
                onOpenGroup={(group) => setAsked({ noun: group.noun, id: group.id })}
                onNew={(group) => onNew(group, null)}
                onPlanNeeds={onPlanNeeds}
              />
            )}
            {width >= boardWidth && (
              <>
                <PlanBoard
                  business={business}
                  axis={axis}
                  today={today}
                  groups={groups}
                  loads={loads}
                  words={words}
                  draft={draft}
                  canEdit={canEdit}
                  actions={actions}
                  onAmount={(allocation, amountPerMonth) =>
                    void write(
                      [{ kind: 'update', noun: 'allocation', id: allocation, set: { amountPerMonth } }],
                      t('resources.saved'),
                    )
                  }
                  onNew={onNew}
                  onOpenGroup={(group) => setAsked({ noun: group.noun, id: group.id })}
                  onPlanNeeds={onPlanNeeds}
                />
                <p className={classes.key}>
                  <span>{t('resources.key.over')}</span>
                  <span>{t('resources.key.idle')}</span>
                  <span>{t('resources.key.asked')}</span>
                  <span>{t('resources.key.away')}</span>
                </p>
              </>
            )}
          </div>
          <p role="status" className="ek-hidden">
            {draft && moved && words.bar(nameOfWork(groups, draft.id), moved, draft)}
            {draft &&
              moved &&
              ` ${words.summary(loads.pools.get(moved.pool) ?? [], business.pools.find(({ id: pool }) => pool === moved.pool) ?? null)}`}
          </p>
          {draft && moved && (
            <div className={`${classes.draftBar} ek-no-print`}>
              <span>{words.bar(nameOfWork(groups, draft.id), moved, draft)}</span>
              <span className={classes.verbs}>
                <Button variant="default" onClick={giveUp}>
                  {t('timeline.give-up')}
                </Button>
                <Button onClick={() => actions.keep(draft.id, draft)}>{t('timeline.keep')}</Button>
              </span>
            </div>
          )}
          <PlanPrint groups={groups} loads={loads} months={months} words={words} />
        </section>
      )}
      {!isEmpty && (
        <section className={classes.section} aria-labelledby="skills">
          <header className={classes.sectionHead}>
            <div>
              <h2 id="skills" className={classes.heading}>
                {t('resources.skills.title')}
              </h2>
              <p className={classes.lead}>{t('resources.skills.lead')}</p>
            </div>
          </header>
          {business.people.length === 0 || !business.pools.some(({ kind }) => kind === 'hours') ? (
            <p className={classes.quiet}>{t('resources.skills.none')}</p>
          ) : (
            <SkillsMatrix
              business={business}
              canEdit={canEdit}
              onChange={(changes, message) => void write(changes, message)}
            />
          )}
        </section>
      )}
      <section className={classes.section} aria-labelledby="people">
        <header className={classes.sectionHead}>
          <div>
            <h2 id="people" className={classes.heading}>
              {t('noun.person.many')}
            </h2>
            <p className={classes.lead}>{t('resources.people.lead')}</p>
          </div>
          {canEdit && (
            <Button variant="default" className="ek-no-print" onClick={() => setAsked({ noun: 'person' })}>
              {t('noun.person.new')}
            </Button>
          )}
        </header>
        {business.people.length === 0 ? (
          <p className={classes.quiet}>{t('resources.people.none')}</p>
        ) : (
          <PeoplePart
            business={business}
            today={today}
            canEdit={canEdit}
            isOwner={role === 'owner'}
            onAsk={setAsked}
          />
        )}
      </section>
      {opened && <RecordDialog {...opened} onClose={close} />}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function groupsOf(business: Business, grouping: Grouping, now: string): readonly PlanGroup[] {
  const open = new Map(
    business.initiatives.map((one) => [
      one.id as string,
      new Set(
        planNeeds(business, one.id, now).flatMap((change) => ('set' in change ? [change.set.pool] : [])),
      ),
    ]),
  );
  return planGroups(business, grouping, (pool, initiative) => open.get(initiative)?.has(pool) ?? false);
}

function nameOfWork(groups: readonly PlanGroup[], allocation: string): string {
  for (const { rows } of groups) {
    const row = rows.find((one) => one.allocation.id === allocation);
    if (row) return row.label;
  }
  return allocation;
}

function useResourceCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(
    () =>
      canEdit
        ? (['pool', 'allocation', 'demand', 'absence', 'skill'] as const).map((noun) => ({
            id: `new-${noun}`,
            label: t(`noun.${noun}.new`),
            group: t('palette.verbs'),
            run: () => ask({ noun }),
          }))
        : [],
    [t, canEdit, ask],
  );
  useCommands(commands);
}
