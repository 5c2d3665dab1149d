// What the screen of lines reads from the server; all of it belongs to the business and is stale after a write.
import type { InputOf } from '@evenkeel/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';

export type LineQuestion = Omit<InputOf<'listLines'>, 'businessId'>;
export type LineKind = 'ledger' | 'time';

/** Suggestions that are being worked out come in after the rest. */
const again = ({ state }: { state: { data?: { state: string } | undefined } }): number | false =>
  state.data?.state === 'learning' ? 1500 : false;

export const linesQuery = (businessId: string, question: LineQuestion) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'lines', question],
    queryFn: ({ signal }) => client.listLines({ businessId, ...question }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    refetchInterval: again,
  });

export const suggestionsQuery = (
  businessId: string,
  question: Omit<InputOf<'readSuggestions'>, 'businessId'>,
) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'suggestions', question],
    queryFn: ({ signal }) => client.readSuggestions({ businessId, ...question }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    refetchInterval: again,
  });
