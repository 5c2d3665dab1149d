// The Roadmap screen: initiatives, their steps and milestones in one line of time, what waits for what, and who answers.
import { type Assessment, type Change, monthOf, monthsOf } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { useWidth } from '../charts/use-width.ts';
import { useAssessment, useSnapshot } from '../data/queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useBusiness } from './parts/use-business.ts';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { nameOf } from './record/record-names.ts';
import { useOpenRecord } from './record/use-open-record.ts';
import { useWrites } from './record/use-writes.ts';
import { WriteClash } from './record/write-clash.tsx';
import { usePlanWords } from './resources/use-plan-words.ts';
import type { CashPoint } from './roadmap/cash-lane.tsx';
import type { InitiativeActions } from './roadmap/initiative-bar.tsx';
import { MoveBar } from './roadmap/move-bar.tsx';
import { moveInitiative } from './roadmap/move-initiative.ts';
import { movedRecords } from './roadmap/moved-records.ts';
import { plannedSpending } from './roadmap/planned-spending.ts';
import { RaciTable } from './roadmap/raci-table.tsx';
import classes from './roadmap/roadmap.module.css';
import { RoadmapBoard } from './roadmap/roadmap-board.tsx';
import { RoadmapCards } from './roadmap/roadmap-cards.tsx';
import { RoadmapKey } from './roadmap/roadmap-key.tsx';
import { layoutRoadmap, paginateRoadmap } from './roadmap/roadmap-layout.ts';
import { roadmapMonths, roadmapOf } from './roadmap/roadmap-rows.ts';
import { useRoadmapWords } from './roadmap/roadmap-words.ts';
import { Slips } from './roadmap/slips.tsx';
import { useRoadmapFile } from './roadmap/use-roadmap-file.ts';
import { loadGround, planLoads } from './timeline/plan-loads.ts';
import { timeAxis } from './timeline/time-axis.ts';
import { usePrinting } from './timeline/use-printing.ts';

type Asked = Omit<RecordDialogProps, 'onClose'>;
type Zoom = 'months' | 'weeks' | 'days';

const labelWidth = 280;
const boardWidth = 720;
/** A4 across, between the margins, at 96 pixels to the inch. */
const paper = { width: 1030, height: 560 };
const leastPixels: Readonly<Record<Zoom, number>> = { months: 1.1, weeks: 4, days: 14 };
/** Days by which an arrow key moves an initiative. */
const strides: Readonly<Record<Zoom, number>> = { months: 7, weeks: 7, days: 1 };

/** Roadmap of one business. */
export function RoadmapScreen(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id, canEdit } = useBusiness();
  const { business } = useSnapshot(id);
  const { today, figures } = useAssessment(id);
  const now = monthOf(today);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, , close] = useOpenRecord('/b/$business/roadmap');
  const [zoom, setZoom] = useState<Zoom>('months');
  const [draft, setDraft] = useState<{ readonly id: string; readonly days: number } | null>(null);
  const [along, setAlong] = useState(true);
  const writes = useWrites(id);
  const { write } = writes;
  const [frame, width] = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const words = useRoadmapWords();
  const planWords = usePlanWords(business, now);
  const roadmap = useMemo(() => roadmapOf(business, today), [business, today]);
  const span = useMemo(() => roadmapMonths(roadmap, today), [roadmap, today]);
  const months = useMemo(() => monthsOf(span), [span]);
  const axis = useMemo(() => {
    const fitting = ((printing ? paper.width : width) - labelWidth - 2) / (months.length * (365.25 / 12));
    return timeAxis(
      span.from,
      span.to,
      printing ? fitting : Math.max(leastPixels[zoom], zoom === 'months' ? fitting : 0),
    );
  }, [span, months, width, zoom, printing]);
  const move = useMemo(
    () => (draft === null ? null : moveInitiative(business, draft.id, draft.days, along)),
    [business, draft, along],
  );
  const shifts = useMemo(() => new Map((move?.moved ?? []).map((one) => [one.id, one.days])), [move]);
  const layouts = useMemo(
    () =>
      (printing ? paginateRoadmap(roadmap, paper.height) : [roadmap]).map((one) =>
        layoutRoadmap(one, axis, shifts),
      ),
    [roadmap, axis, shifts, printing],
  );
  const cash = useMemo(() => cashPoints(figures), [figures]);
  const shown = useMemo(
    () => (move === null ? business : { ...business, ...movedRecords(business, move.changes) }),
    [business, move],
  );
  const loads = useMemo(
    () => planLoads(shown, loadGround(shown, months), shown.allocations),
    [shown, months],
  );
  const spending = useMemo(() => plannedSpending(shown, months), [shown, months]);
  const giveUp = useCallback(() => setDraft(null), []);
  const keep = useCallback(() => {
    if (move === null || move.changes.length === 0) return setDraft(null);
    const [first] = move.moved;
    const message = t('roadmap.moved', { name: first?.name ?? '', count: move.moved.length - 1 });
    void write(move.changes, message).finally(giveUp);
  }, [move, write, t, giveUp]);
  const actions = useMemo(
    (): InitiativeActions => ({
      drag: (initiative, days) =>
        setDraft((before) =>
          before?.id === initiative && before.days === days ? before : { id: initiative, days },
        ),
      keep,
      giveUp,
      open: (initiative) => setAsked({ noun: 'initiative', id: initiative }),
    }),
    [keep, giveUp],
  );
  const save = useRoadmapFile(business, roadmap, words, today);
  useRoadmapCommands(canEdit, setAsked);
  const ownerOf = (person: string | null): string =>
    person === null ? t('work.no-owner') : nameOf(business, 'person', person);
  const rows = roadmap.bands.flatMap((band) => band.rows);
  const initiatives = [...rows.map(({ initiative }) => initiative), ...roadmap.undated];
  const isEmpty = initiatives.length === 0;
  const late = rows.filter(({ time }) => (time?.slipDays ?? 0) > 0).length;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('nav.roadmap')}
        lead={isEmpty ? t('nav.roadmap.hint') : t('roadmap.lead', { count: initiatives.length, late })}
        actions={
          !isEmpty && (
            <>
              <Button variant="default" onClick={save}>
                {t('measures.save')}
              </Button>
              <Button variant="default" onClick={() => window.print()}>
                {t('measures.print')}
              </Button>
              {canEdit && (
                <>
                  <Button variant="default" onClick={() => setAsked({ noun: 'step' })}>
                    {t('noun.step.new')}
                  </Button>
                  <Button onClick={() => setAsked({ noun: 'initiative' })}>{t('noun.initiative.new')}</Button>
                </>
              )}
            </>
          )
        }
      />
      <WriteClash business={business} writes={writes} />
      {isEmpty ? (
        <EmptyState
          title={t('roadmap.empty.title')}
          text={t('roadmap.empty.text')}
          action={
            canEdit && (
              <Button onClick={() => setAsked({ noun: 'initiative' })}>{t('noun.initiative.new')}</Button>
            )
          }
        />
      ) : (
        <section aria-label={t('nav.roadmap')}>
          {width >= boardWidth && (
            <div className={`${classes.controls} ek-no-print`}>
              <Segmented
                label={t('timeline.zoom')}
                value={zoom}
                options={[
                  { value: 'months', label: t('roadmap.zoom.months') },
                  { value: 'weeks', label: t('roadmap.zoom.weeks') },
                  { value: 'days', label: t('roadmap.zoom.days') },
                ]}
                onChange={setZoom}
              />
            </div>
          )}
          <div ref={frame}>
            {!printing && width > 0 && width < boardWidth && (
              <RoadmapCards
                roadmap={roadmap}
                words={words}
                ownerOf={ownerOf}
                onOpen={actions.open}
                onOpenStep={(step) => setAsked({ noun: 'step', id: step })}
              />
            )}
            {(printing || width >= boardWidth) && (
              <>
                {layouts.map((layout, index) => (
                  <div key={layout.rows[0]?.key ?? 'none'} className={classes.sheet}>
                    <RoadmapBoard
                      business={business}
                      axis={axis}
                      today={today}
                      layout={layout}
                      withBelow={index === layouts.length - 1}
                      cash={cash}
                      loads={loads}
                      spending={spending}
                      words={words}
                      planWords={planWords}
                      money={(amount, compact) =>
                        format.money(amount, business.profile.currency, { compact })
                      }
                      shifts={shifts}
                      stride={strides[zoom]}
                      canEdit={canEdit}
                      actions={actions}
                      ownerOf={ownerOf}
                      onOpenStep={(step) => setAsked({ noun: 'step', id: step })}
                    />
                  </div>
                ))}
                <RoadmapKey />
              </>
            )}
          </div>
          {draft && move && (
            <MoveBar move={move} along={along} onAlong={setAlong} onKeep={keep} onGiveUp={giveUp} />
          )}
          <Slips roadmap={roadmap} words={words} business={business} />
          {roadmap.undated.length > 0 && (
            <p className={classes.quiet}>
              {t('roadmap.undated', { names: roadmap.undated.map(({ name }) => name).join(', ') })}
            </p>
          )}
        </section>
      )}
      {!isEmpty && (
        <section className={classes.section} aria-labelledby="raci">
          <header className={classes.sectionHead}>
            <h2 id="raci" className={classes.heading}>
              {t('roadmap.raci.title')}
            </h2>
            <p className={classes.lead}>{t('roadmap.raci.lead')}</p>
          </header>
          {business.people.length === 0 ? (
            <p className={classes.quiet}>{t('resources.people.none')}</p>
          ) : (
            <RaciTable
              business={business}
              initiatives={initiatives}
              canEdit={canEdit}
              onChange={(changes: readonly Change[], message) => void write(changes, message)}
            />
          )}
        </section>
      )}
      {opened && <RecordDialog {...opened} onClose={close} />}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function cashPoints(figures: Assessment['figures']): readonly CashPoint[] {
  const parts = figures.find(({ id }) => id === 'cash-by-month')?.parts ?? [];
  return parts.flatMap(({ id, values: { likely, low, high } }) =>
    typeof likely === 'number' ? [{ month: id, likely, low: low ?? likely, high: high ?? likely }] : [],
  );
}

function useRoadmapCommands(canEdit: boolean, ask: (asked: Asked) => void): void {
  const t = useText();
  const commands = useMemo(
    () =>
      canEdit
        ? (['initiative', 'step', 'responsibility', 'demand', 'benefit'] as const).map((noun) => ({
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
