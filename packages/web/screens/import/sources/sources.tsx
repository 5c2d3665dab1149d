// The list of sources: what each feeds, how its last run ended, when it is read next, and reading it now.
import type { SourceState } from '@evenkeel/contract';
import type { Source } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { type TextId, useText } from '../../../app/use-text.ts';
import { client } from '../../../data/client.ts';
import { businessKey, useSnapshot } from '../../../data/queries.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useBusiness } from '../../parts/use-business.ts';
import { nameOf } from '../../record/record-names.ts';
import { Refusal } from '../../record/refusal.tsx';
import { TextButton } from '../../record/text-button.tsx';
import { useAct } from '../../settings/use-act.ts';
import shared from '../import.module.css';
import { LastRun } from './last-run.tsx';
import { sourcesQuery } from './queries.ts';
import { RunsDialog } from './runs-dialog.tsx';
import { SourceDialog } from './source-dialog.tsx';
import classes from './sources.module.css';

interface Row {
  readonly source: Source;
  readonly state: SourceState;
}

/** `opened` is the source whose form is open; null for none. */
export function Sources(props: {
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const queries = useQueryClient();
  const { sources: states, timeZone } = useSuspenseQuery(sourcesQuery(businessId)).data;
  const act = useAct();
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<Source | null>(null);
  const rows = business.sources.map((source): Row => {
    const state = states.find((one) => one.source === source.id);
    return { source, state: state ?? { ...unread, source: source.id } };
  });
  useFreshWhenEnded(businessId, states);

  const refresh = () => queries.invalidateQueries({ queryKey: sourcesQuery(businessId).queryKey });
  const run = (sourceId: string, keepsJumps: boolean): void =>
    void act.run(async () => {
      await client.runSource({ businessId, sourceId, body: { keepsJumps } });
      await refresh();
    });
  const stop = (sourceId: string): void =>
    void act.run(async () => {
      await client.cancelSourceRun({ businessId, sourceId });
      await refresh();
    });
  const add = canEdit && <Button onClick={() => setAdding(true)}>{t('sources.add')}</Button>;

  const nextOf = ({ source, state }: Row): string => {
    if (source.isPaused) return t('sources.next.paused');
    if (source.schedule === 'by-hand') return t('sources.next.hand');
    if (state.nextRunAt === null) return '';
    return Date.parse(state.nextRunAt) <= Date.now()
      ? t('sources.next.soon')
      : format.moment(state.nextRunAt);
  };
  const feedsOf = ({ kpi, kpiColumn }: Source): string =>
    kpi === null ? t('sources.feeds.column', { column: kpiColumn ?? '' }) : nameOf(business, 'kpi', kpi);

  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title={t('sources.empty.title')}
          text={t('sources.empty.text')}
          action={add || <p className={shared.soft}>{t('sources.viewer')}</p>}
          sample={<p>{t('sources.empty.sample')}</p>}
        />
      ) : (
        <>
          <div className={shared.groupsHead}>
            <p className={shared.lead}>{t('sources.lead')}</p>
            {add}
          </div>
          {act.fault && <Refusal error={act.fault} />}
          <DataTable
            caption={t('sources.list')}
            rows={rows}
            rowKey={({ source }) => source.id}
            columns={[
              {
                id: 'name',
                header: t('sources.column.name'),
                width: '22%',
                cell: ({ source }) => (
                  <>
                    {source.name}
                    <span className={classes.kind}>{t(`choice.source.kind.${source.kind}` as TextId)}</span>
                  </>
                ),
              },
              {
                id: 'feeds',
                header: t('sources.column.feeds'),
                width: '18%',
                cell: ({ source }) => feedsOf(source),
              },
              {
                id: 'last',
                header: t('sources.column.last'),
                width: '30%',
                cell: ({ state }) => (
                  <div className={classes.last}>
                    <LastRun state={state} />
                  </div>
                ),
              },
              { id: 'next', header: t('sources.column.next'), cell: nextOf },
              {
                id: 'action',
                header: t('sources.column.action'),
                cell: ({ source, state }) => (
                  <div className={classes.actions}>{actionsOf(source, state)}</div>
                ),
              },
            ]}
          />
          <p className={classes.clock}>{t('sources.clock', { zone: timeZone })}</p>
        </>
      )}
      {(adding || props.opened !== null) && (
        <SourceDialog
          key={props.opened ?? 'new'}
          id={adding ? null : props.opened}
          onClose={() => {
            setAdding(false);
            if (props.opened !== null) props.onOpen(null);
          }}
        />
      )}
      {shown && <RunsDialog source={shown} onClose={() => setShown(null)} />}
    </>
  );

  function actionsOf(source: Source, { lastRun }: SourceState): ReactNode {
    const { id, name } = source;
    const isRunning = lastRun !== null && lastRun.endedAt === null;
    return (
      <>
        {canEdit && isRunning && (
          <TextButton label={t('sources.stop.of', { name })} onClick={() => stop(id)}>
            {t('sources.stop')}
          </TextButton>
        )}
        {canEdit && !isRunning && (
          <TextButton label={t('sources.run.of', { name })} onClick={() => run(id, false)}>
            {t('sources.run')}
          </TextButton>
        )}
        {canEdit && lastRun?.outcome === 'values-jumped' && (
          <TextButton label={t('sources.keep.of', { name })} onClick={() => run(id, true)}>
            {t('sources.keep')}
          </TextButton>
        )}
        <TextButton
          label={t(canEdit ? 'sources.edit.of' : 'sources.look.of', { name })}
          onClick={() => props.onOpen(id)}
        >
          {t(canEdit ? 'sources.edit' : 'sources.look')}
        </TextButton>
        <TextButton label={t('sources.runs.of', { name })} onClick={() => setShown(source)}>
          {t('sources.runs')}
        </TextButton>
      </>
    );
  }
}

/** When a run ends, what rests on its values is asked for anew. */
function useFreshWhenEnded(businessId: string, states: readonly SourceState[]): void {
  const queries = useQueryClient();
  const running = states.filter(({ lastRun }) => lastRun !== null && lastRun.endedAt === null).length;
  const before = useRef(running);
  useEffect(() => {
    if (running < before.current) void queries.invalidateQueries({ queryKey: businessKey(businessId) });
    before.current = running;
  }, [queries, running, businessId]);
}

const unread: Omit<SourceState, 'source'> = {
  secret: null,
  lastRun: null,
  goodAt: null,
  failures: 0,
  nextRunAt: null,
};
