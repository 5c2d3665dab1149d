// Asks the server who is here, once for the whole application, and offers signing out.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense, useMemo } from 'react';
import { client } from '../data/client.ts';
import { forgetReader } from '../data/forget-reader.ts';
import { sessionQuery } from '../data/queries.ts';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { type Session, SessionContext } from './session.tsx';

export function SessionSource(props: { readonly children: ReactNode }): ReactNode {
  return (
    <ErrorBoundary>
      <Suspense fallback={<ScreenSkeleton />}>
        <Loaded>{props.children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}

function Loaded(props: { readonly children: ReactNode }): ReactNode {
  const { account, memberships } = useSuspenseQuery(sessionQuery).data;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useMemo<Session>(
    () => ({
      account,
      businesses: memberships.map(({ businessId, name, role }) => ({ id: businessId, name, role })),
      signOut() {
        void client.signOut().then(() => {
          // Nothing of one reader may be left for the next one at the same machine.
          queries.clear();
          forgetReader();
          return navigate({ to: '/sign-in' });
        });
      },
      addBusiness: () => void navigate({ to: '/start' }),
    }),
    [account, memberships, queries, navigate],
  );
  return <SessionContext value={session}>{props.children}</SessionContext>;
}
