// What the screen reads of rounds of weighing; a write to the business refreshes it like everything else.
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';

export const weighingsQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'weighings'],
    queryFn: ({ signal }) => client.listWeighings({ businessId }, { signal }),
    staleTime: 15_000,
  });

/** A closed round never changes. */
export const weighingResultQuery = (businessId: string, weighingId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'weighings', weighingId],
    queryFn: ({ signal }) => client.readWeighingResult({ businessId, weighingId }, { signal }),
    staleTime: 15_000,
  });
