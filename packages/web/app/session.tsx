// Who is signed in and which businesses they may open, as the shell needs to know it.
import { createContext, useContext } from 'react';

/** A business the reader belongs to. */
export interface SessionBusiness {
  readonly id: string;
  readonly name: string;
  readonly role: 'owner' | 'editor' | 'viewer';
}

/** The signed-in person and what the shell can do for them. */
export interface Session {
  readonly account: { readonly name: string; readonly email: string } | null;
  readonly businesses: readonly SessionBusiness[];
  readonly signOut: () => void;
  /** Opens the way to add another business; absent where the reader may not. */
  readonly addBusiness?: () => void;
}

/** Provide the session at the top of the application. */
export const SessionContext = createContext<Session>({
  account: null,
  businesses: [],
  signOut: () => undefined,
});

/** The current session. */
export function useSession(): Session {
  return useContext(SessionContext);
}
