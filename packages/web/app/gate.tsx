// Where a visitor belongs: to set-up, to sign-in, to the first choice, or to the business opened last.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouter } from '@tanstack/react-router';
import { memo, type ReactNode, useState } from 'react';
import { lastBusiness } from '../data/last-business.ts';
import { sessionQuery } from '../data/queries.ts';

/** The address `/`. */
export function Home(): ReactNode {
  const { account, memberships, setupNeeded } = useSuspenseQuery(sessionQuery).data;
  if (setupNeeded) return <Navigate to="/setup" hash={location.hash.slice(1)} replace />;
  if (!account) return <Navigate to="/sign-in" replace />;
  const last = lastBusiness.read();
  const business = memberships.find(({ businessId }) => businessId === last) ?? memberships[0];
  if (!business) return <Navigate to="/start" replace />;
  return <Navigate to="/b/$business/overview" params={{ business: business.businessId }} replace />;
}

/** Lets signed-in readers through; others sign in first and come back. */
export function SignedIn(): ReactNode {
  const { account, setupNeeded } = useSuspenseQuery(sessionQuery).data;
  if (setupNeeded) return <Navigate to="/setup" replace />;
  if (!account) return <ToSignIn />;
  return <Outlet />;
}

/** Goes there once: rendered again on the way, it would take the sign-in itself for the place to come back to, without end. */
const ToSignIn = memo((): ReactNode => {
  const router = useRouter();
  const [next] = useState(() => router.latestLocation.href);
  return <Navigate to="/sign-in" search={{ next }} replace />;
});
