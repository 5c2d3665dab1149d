// A link that opens a goal or another record beside the list, keeping the view of the address.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useBusiness } from '../parts/use-business.ts';

type Search = Readonly<Record<string, unknown>>;

export function GoalLink(props: {
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { id: business } = useBusiness();
  return (
    <Link
      to="/b/$business/goals"
      params={{ business }}
      search={(before: Search) => ({ ...before, open: `goal/${props.id}` })}
      resetScroll={false}
      className={props.className}
    >
      {props.children}
    </Link>
  );
}
