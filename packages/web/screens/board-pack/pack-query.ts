// What the board pack screen reads from the server.

import type { DayRange } from '@evenkeel/core';
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';

/** Asks again while forecasts are still being computed. */
export const packQuery = (businessId: string, { from, to }: DayRange) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'board-pack', from, to],
    queryFn: ({ signal }) => client.readBoardPack({ businessId, from, to }, { signal }),
    staleTime: 30_000,
    refetchInterval: ({ state }) => ((state.data?.pending ?? 0) > 0 ? 3_000 : false),
  });
