// Which of the three views is shown: named in the address, so that it can be linked and gone back to.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useBusiness } from '../parts/use-business.ts';

export const mapViews = ['map', 'scorecard', 'matrix'] as const;
export type MapViewName = (typeof mapViews)[number];

type Search = Readonly<Record<string, unknown>>;

export function useMapAddress(): readonly [view: MapViewName, show: (view: MapViewName) => void] {
  const { id: business } = useBusiness();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = mapViews.find((one) => one === search.view) ?? 'map';
  const show = useCallback(
    (next: MapViewName) =>
      void navigate({
        to: '/b/$business/map',
        params: { business },
        search: ({ view: _, ...kept }: Search) => (next === 'map' ? kept : { ...kept, view: next }),
        resetScroll: false,
      }),
    [navigate, business],
  );
  return [view, show];
}
