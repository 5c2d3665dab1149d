// Everything inside one business: the shell with its counts, or a clear word when the business is not the reader's.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { NotFound } from '../app/not-found.tsx';
import { useSession } from '../app/session.tsx';
import { Shell } from '../app/shell.tsx';
import { unreadQuery } from '../data/alerts.ts';
import { lastBusiness } from '../data/last-business.ts';
import { assessmentQuery } from '../data/queries.ts';

export function BusinessScreens(props: { readonly business: string }): ReactNode {
  const { businesses } = useSession();
  const isMember = businesses.some(({ id }) => id === props.business);
  const assessed = useQuery({ ...assessmentQuery(props.business), enabled: isMember });
  const unread = useQuery({ ...unreadQuery(props.business), enabled: isMember });
  useEffect(() => {
    if (isMember) lastBusiness.remember(props.business);
  }, [isMember, props.business]);
  if (!isMember) return <NotFound />;
  const counts = assessed.data?.assessment.counts;
  return (
    <Shell
      business={props.business}
      counts={{
        ...(counts ? { findings: counts.serious + counts.warning } : {}),
        ...(unread.data ? { alerts: unread.data.unread } : {}),
      }}
    />
  );
}
