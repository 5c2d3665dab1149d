// What changed its status, and how much of it the reader has not read.
import { queryOptions } from '@tanstack/react-query';
import { client } from './client.ts';
import { businessKey } from './queries.ts';

/** A number for the navigation; nothing else of the alerts is loaded before somebody opens them. */
export const unreadQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'alerts', 'unread'],
    queryFn: ({ signal }) => client.countAlerts({ businessId }, { signal }),
    staleTime: 30_000,
    refetchInterval: 120_000,
  });

export const alertsQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'alerts', 'list'],
    queryFn: ({ signal }) => client.listAlerts({ businessId, limit: 100 }, { signal }),
    staleTime: 30_000,
    refetchInterval: 60_000,
  });
