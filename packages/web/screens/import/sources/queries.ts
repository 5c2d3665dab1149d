// What the list of sources reads from the server; while a source is being read it is asked again every second or two.
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { businessKey } from '../../../data/queries.ts';

const WHILE_RUNNING_MS = 1500;

export const sourcesQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'sources'],
    queryFn: ({ signal }) => client.listSources({ businessId }, { signal }),
    refetchInterval: ({ state }) => {
      const runs = state.data?.sources.map(({ lastRun }) => lastRun) ?? [];
      return runs.some((run) => run !== null && run.endedAt === null) ? WHILE_RUNNING_MS : false;
    },
  });

export const sourceRunsQuery = (businessId: string, sourceId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'sources', sourceId, 'runs'],
    queryFn: ({ signal }) => client.listSourceRuns({ businessId, sourceId }, { signal }),
  });
