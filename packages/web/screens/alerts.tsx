// The inbox of alerts: what changed its status, from what to what, when and by which value; read and unread.
import type { Alert } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useCommands } from '../app/commands.tsx';
import { useText } from '../app/use-text.ts';
import { alertsQuery, unreadQuery } from '../data/alerts.ts';
import { client } from '../data/client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { AlertLine } from './alerts/alert-line.tsx';
import classes from './alerts/alerts.module.css';
import { useBusiness } from './parts/use-business.ts';

const shows = ['all', 'unread', 'goal-chance', 'signal', 'source'] as const;
type Show = (typeof shows)[number];

export function AlertsScreen(): ReactNode {
  const t = useText();
  const { id, canEdit } = useBusiness();
  const { alerts } = useSuspenseQuery(alertsQuery(id)).data;
  const [show, setShow] = useState<Show>('all');
  const mark = useMarking(id);
  const unread = alerts.filter(({ isRead }) => !isRead).length;
  const shown = alerts.filter(
    (one) => show === 'all' || (show === 'unread' ? !one.isRead : one.kind === show),
  );
  const commands = useMemo(
    () =>
      canEdit && unread > 0
        ? [
            {
              id: 'alerts-read-all',
              label: t('alerts.read-all'),
              group: t('palette.verbs'),
              run: () => void mark(null),
            },
          ]
        : [],
    [t, canEdit, unread, mark],
  );
  useCommands(commands);
  return (
    <div>
      <PageHeader
        title={t('nav.alerts')}
        lead={canEdit ? t('alerts.lead', { unread }) : t('alerts.lead.viewer')}
        actions={
          canEdit &&
          unread > 0 && (
            <Button variant="default" onClick={() => void mark(null)}>
              {t('alerts.read-all')}
            </Button>
          )
        }
      />
      {alerts.length === 0 ? (
        <EmptyState
          title={t('alerts.empty.title')}
          text={t('alerts.empty.text')}
          action={
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/b/$business/measures" params={{ business: id }} {...props} />}
            >
              {t('alerts.empty.action')}
            </Button>
          }
        />
      ) : (
        <>
          <div className={`${classes.controls} ek-no-print`}>
            <Segmented
              label={t('alerts.show')}
              value={show}
              options={shows.map((value) => ({ value, label: t(`alerts.show.${value}`) }))}
              onChange={setShow}
            />
          </div>
          {shown.length === 0 && <p className={classes.none}>{t('alerts.show.none')}</p>}
          <ul className={classes.list}>
            {shown.map((one) => (
              <AlertLine
                key={one.id}
                businessId={id}
                alert={one}
                onRead={canEdit ? () => void mark([one.id]) : null}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Marks at once on the screen, then on the server; null marks all. */
function useMarking(businessId: string): (ids: readonly number[] | null) => Promise<void> {
  const queries = useQueryClient();
  return useMemo(
    () => async (ids) => {
      const list = alertsQuery(businessId).queryKey;
      queries.setQueryData(list, (known) =>
        known
          ? {
              alerts: known.alerts.map(
                (one: Alert): Alert => ({
                  ...one,
                  isRead: one.isRead || ids === null || ids.includes(one.id),
                }),
              ),
            }
          : known,
      );
      try {
        const counted = await client.markAlertsRead({
          businessId,
          body: { alerts: ids === null ? null : [...ids] },
        });
        queries.setQueryData(unreadQuery(businessId).queryKey, counted);
      } finally {
        await queries.invalidateQueries({ queryKey: list });
      }
    },
    [queries, businessId],
  );
}
