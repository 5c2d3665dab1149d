// Which record a screen shows in detail: named in the address, so that it can be linked, reloaded and left with "back".
import type { NounName } from '@evenkeel/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Destination } from '../../app/destinations.ts';
import { useBusiness } from '../parts/use-business.ts';
import { type OpenRecord, readOpen } from './read-open.ts';

type Search = Readonly<Record<string, unknown>>;

/** The record named by `?open=<noun>/<id>`, and the way to open another one or none. */
export function useOpenRecord(
  to: Destination['to'],
): readonly [opened: OpenRecord | null, open: (noun: NounName, id: string) => void, close: () => void] {
  const { id: business } = useBusiness();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const opened = useMemo(() => readOpen(search.open), [search.open]);
  const go = useCallback(
    (open: string | undefined) =>
      void navigate({
        to,
        params: { business },
        search: ({ open: _, ...kept }: Search) => (open === undefined ? kept : { ...kept, open }),
        resetScroll: false,
      }),
    [navigate, to, business],
  );
  const open = useCallback((noun: NounName, id: string) => go(`${noun}/${id}`), [go]);
  const close = useCallback(() => go(undefined), [go]);
  return [opened, open, close];
}
