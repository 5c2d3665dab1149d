// Which business the screen shows, and what the reader may do in it.
import { useParams } from '@tanstack/react-router';
import { type SessionBusiness, useSession } from '../../app/session.tsx';

export interface OpenBusiness {
  readonly id: string;
  readonly role: SessionBusiness['role'];
  /** False for viewers: they see everything and change nothing. */
  readonly canEdit: boolean;
}

/** The business of the address; only inside a screen of a business. */
export function useBusiness(): OpenBusiness {
  const { business: id = '' } = useParams({ strict: false });
  const { businesses } = useSession();
  const role = businesses.find((one) => one.id === id)?.role ?? 'viewer';
  return { id, role, canEdit: role !== 'viewer' };
}
