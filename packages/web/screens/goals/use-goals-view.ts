// Which view of the goals is shown: named in the address, so that it can be linked and gone back to.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useBusiness } from '../parts/use-business.ts';

export const goalViews = ['tree', 'list', 'graph'] as const;
export type GoalView = (typeof goalViews)[number];

type Search = Readonly<Record<string, unknown>>;

export function useGoalsView(): readonly [GoalView, (view: GoalView) => void] {
  const { id: business } = useBusiness();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = goalViews.find((one) => one === search.view) ?? 'tree';
  return [
    view,
    (next) =>
      void navigate({
        to: '/b/$business/goals',
        params: { business },
        search: ({ view: _, ...kept }: Search) => (next === 'tree' ? kept : { ...kept, view: next }),
        resetScroll: false,
        replace: true,
      }),
  ];
}
