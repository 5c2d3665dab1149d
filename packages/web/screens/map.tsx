// The strategy map: lanes of goals and what drives what; the same as a scorecard and as an X-matrix.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Command, useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { IconDots } from '../ui/icons.ts';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { useAnnounce } from '../ui/undo.tsx';
import { ArrowDialog } from './map/arrow-dialog.tsx';
import { ArrowPanel } from './map/arrow-panel.tsx';
import { GoalPanel } from './map/goal-panel.tsx';
import classes from './map/map.module.css';
import { MapView } from './map/map-view.tsx';
import { SortDialog } from './map/sort-dialog.tsx';
import { StartMap } from './map/start-map.tsx';
import { useMap } from './map/use-map.ts';
import { useMapAddress } from './map/use-map-address.ts';
import { useMapFile } from './map/use-map-file.ts';
import { useMapWrites } from './map/use-map-writes.ts';
import { ViewBar } from './map/view-bar.tsx';
import { ConflictDialog } from './record/conflict-dialog.tsx';
import { RecordDialog, type RecordDialogProps } from './record/record-dialog.tsx';
import { Refusal } from './record/refusal.tsx';
import { useOpenRecord } from './record/use-open-record.ts';

const Scorecard = lazy(async () => ({ default: (await import('./map/scorecard.tsx')).Scorecard }));
const MatrixView = lazy(async () => ({ default: (await import('./map/matrix-view.tsx')).MatrixView }));

type Asked = Omit<RecordDialogProps, 'onClose'>;
interface AskedArrow {
  readonly id?: string;
  readonly driver?: string;
  readonly result?: string;
}

/** The map of one business. */
export function MapScreen(): ReactNode {
  const t = useText();
  const view = useMap();
  const { business, map } = view;
  const { canEdit, id: businessId } = view.goals.open;
  const [name] = useMapAddress();
  const [opened, open, close] = useOpenRecord('/b/$business/map');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [arrow, setArrow] = useState<AskedArrow | null>(null);
  const [sorting, setSorting] = useState(false);
  const writes = useMapWrites(view);
  const save = useMapFile(view);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const openArrow = (key: string): void => {
    if (!canEdit) return;
    const [noun, id = ''] = key.split('/');
    if (noun === 'cause') setArrow({ id });
    else setAsked({ noun: 'contribution', id });
  };
  const showArrow = (key: string): void => {
    const [noun, id = ''] = key.split('/');
    if (noun === 'cause') open('cause', id);
    else openArrow(key);
  };
  const openFindings = (noun: string, id: string): void => {
    const found = view.findingsOf(noun, id).filter(({ accepted }) => accepted === null);
    const [only] = found;
    if (found.length === 1 && only)
      void navigate({
        to: '/b/$business/findings',
        params: { business: businessId },
        search: { open: only.key },
      });
    else open('goal', id);
  };
  const arrange = (): void => {
    if (business.goals.every(({ mapPlace }) => mapPlace === null))
      announce({ message: t('map.arrange.nothing') });
    else void writes.arrange();
  };
  const isEmpty = map.lanes.length === 0;
  const verbs: Readonly<Record<'change' | 'take', readonly MenuEntry[]>> = {
    change: canEdit
      ? [
          { id: 'arrange', label: t('map.arrange'), run: arrange },
          { id: 'sort', label: t('map.sort'), run: () => setSorting(true) },
          { id: 'lane', label: t('noun.perspective.new'), run: () => setAsked({ noun: 'perspective' }) },
        ]
      : [],
    take: [
      { id: 'png', label: t('map.save.png'), run: () => void save('png') },
      { id: 'svg', label: t('map.save.svg'), run: () => void save('svg') },
      { id: 'print', label: t('map.print'), run: () => window.print() },
    ],
  };
  useMapCommands(
    isEmpty
      ? []
      : [
          ...(canEdit ? [{ id: 'draw', label: t('map.draw'), run: () => setArrow({}) }] : []),
          ...verbs.change,
          ...verbs.take,
        ],
  );
  const [clash] = writes.clash?.changes ?? [];
  return (
    <div className={`${classes.page} ${name === 'map' || name === 'matrix' ? classes.sheet : ''}`}>
      <PageHeader
        title={t('nav.map')}
        lead={
          isEmpty
            ? t('nav.map.hint')
            : t('map.lead', {
                goals: map.lanes.reduce((sum, lane) => sum + lane.goals.length, 0),
                lanes: map.lanes.length,
                causes: map.arrows.filter(({ kind }) => kind === 'cause').length,
              })
        }
      />
      {!isEmpty && name === 'map' && (
        <ViewBar>
          <Menu
            label={t('map.verbs')}
            align="end"
            buttonClass={classes.moreButton}
            button={
              <>
                <IconDots size={18} aria-hidden="true" />
                <span>{t('map.verbs')}</span>
              </>
            }
            groups={[
              { id: 'change', title: t('map.verbs.change'), entries: verbs.change },
              { id: 'take', title: t('map.verbs.take'), entries: verbs.take },
            ].filter(({ entries }) => entries.length > 0)}
          />
          {canEdit && (
            <Button variant="default" onClick={() => setAsked({ noun: 'goal' })}>
              {t('goals.new')}
            </Button>
          )}
          {canEdit && <Button onClick={() => setArrow({})}>{t('map.draw')}</Button>}
        </ViewBar>
      )}
      {writes.refusal && <Refusal error={writes.refusal} />}
      {isEmpty ? (
        <StartMap
          business={business}
          canEdit={canEdit}
          onApply={(changes, message) => writes.write(changes, message)}
          onSort={() => setSorting(true)}
        />
      ) : name === 'map' ? (
        <MapView
          view={view}
          canEdit={canEdit}
          onOpen={(goal) => open('goal', goal)}
          onOpenArrow={openArrow}
          onShowArrow={showArrow}
          onOpenFindings={openFindings}
          onEditLane={(id) => setAsked({ noun: 'perspective', id })}
          onDraw={(driver, result) => setArrow(result === null ? { driver } : { driver, result })}
          onMove={writes.move}
        />
      ) : (
        <Suspense fallback={<ScreenSkeleton />}>
          {name === 'scorecard' ? (
            <Scorecard view={view} onOpen={(goal) => open('goal', goal)} />
          ) : (
            <MatrixView view={view} />
          )}
        </Suspense>
      )}
      {opened?.noun === 'goal' && (
        <GoalPanel
          key={opened.id}
          view={view}
          goal={opened.id}
          canEdit={canEdit}
          onEdit={() => setAsked({ noun: 'goal', id: opened.id })}
          onDraw={() => setArrow({ driver: opened.id })}
          onOpenArrow={openArrow}
          onShowArrow={showArrow}
          onClose={close}
        />
      )}
      {opened?.noun === 'cause' && (
        <ArrowPanel
          // The form of the same arrow stands beside it under the arrow's key.
          key={`panel/${opened.id}`}
          view={view}
          cause={opened.id}
          canEdit={canEdit}
          onEdit={() => setArrow({ id: opened.id })}
          onOpenGoal={(goal) => open('goal', goal)}
          onClose={close}
        />
      )}
      {opened?.noun === 'perspective' && <RecordDialog noun="perspective" id={opened.id} onClose={close} />}
      {arrow && (
        <ArrowDialog
          key={arrow.id ?? 'new'}
          business={business}
          {...arrow}
          onClose={() => setArrow(null)}
          onOpen={(id) => setArrow({ id })}
        />
      )}
      {asked && <RecordDialog {...asked} onClose={() => setAsked(null)} />}
      {sorting && <SortDialog business={business} onClose={() => setSorting(false)} />}
      {writes.clash && clash && (
        <ConflictDialog
          business={business}
          noun={clash.noun}
          conflict={writes.clash.conflict}
          onTakeTheirs={writes.dismiss}
          onWriteMine={() => {
            const { changes, message } = writes.clash ?? { changes: [], message: '' };
            void writes.write(changes, message, true);
          }}
        />
      )}
    </div>
  );
}

/** The verbs of the screen in the command palette. */
function useMapCommands(verbs: readonly MenuEntry[]): void {
  const t = useText();
  const key = verbs.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the verbs only set state, whichever render made them
  const commands = useMemo(
    () =>
      verbs.map(
        ({ id, label, run }): Command => ({ id: `map-${id}`, label, group: t('palette.verbs'), run }),
      ),
    [t, key],
  );
  useCommands(commands);
}
