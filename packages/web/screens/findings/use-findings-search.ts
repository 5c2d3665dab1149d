// Reads and writes the search of the Findings screen in the address.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type FindingsSearch, readSearch } from './findings-search.ts';

export interface SearchInAddress {
  readonly search: FindingsSearch;
  /** Opening or closing a finding is a step back can undo; a changed filter replaces the step. */
  readonly setSearch: (search: FindingsSearch) => void;
}

export function useFindingsSearch(business: string): SearchInAddress {
  const raw: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => readSearch(raw), [raw]);
  const setSearch = useCallback(
    (next: FindingsSearch) =>
      void navigate({
        to: '/b/$business/findings',
        params: { business },
        search: { ...next },
        replace: next.open === search.open,
        resetScroll: false,
      }),
    [navigate, business, search.open],
  );
  return { search, setSearch };
}
