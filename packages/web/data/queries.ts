// What screens read from the server: each answer has one key, so that one write refreshes everything derived from it.

import type { OutputOf } from '@evenkeel/contract';
import type { Assessment } from '@evenkeel/core';
import { keepPreviousData, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { client } from './client.ts';

/** Everything under this key belongs to one business and is stale after a write. */
export const businessKey = (businessId: string) => ['business', businessId] as const;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => client.readSession({}, { signal }),
  staleTime: 60_000,
});

export const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: ({ signal }) => client.listSamples({}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const assessmentQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'assessment'],
    queryFn: ({ signal }) => client.readAssessment({ businessId }, { signal }),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    // Forecasts come in after the rest.
    refetchInterval: ({ state }) => (state.data && state.data.pending > 0 ? 1500 : false),
  });

export const outlookQuery = (businessId: string, id: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'outlook', id],
    queryFn: ({ signal }) => client.readOutlook({ businessId, kpiId: id }, { signal }),
    staleTime: 30_000,
  });

/** The newest changes of a measure's record. */
export const kpiHistoryQuery = (businessId: string, id: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'kpi-history', id],
    queryFn: ({ signal }) => client.listHistory({ businessId, noun: 'kpi', id, limit: 100 }, { signal }),
    staleTime: 30_000,
  });

export const snapshotQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'snapshot'],
    queryFn: ({ signal }) => client.readSnapshot({ businessId }, { signal }),
    staleTime: 30_000,
  });

/** The assessment of a business; suspends while it is loaded, throws to the error boundary when it cannot be. */
export function useAssessment(businessId: string): Assessment {
  return useSuspenseQuery(assessmentQuery(businessId)).data.assessment;
}

/** Records of a business with the version of each; suspends while they are loaded. */
export function useSnapshot(businessId: string): OutputOf<'readSnapshot'> {
  return useSuspenseQuery(snapshotQuery(businessId)).data;
}
