// The life of a form: waiting, sending, refused – with the server's own words about why.
import { ProblemError } from '@evenkeel/contract';
import { type FormEvent, useState } from 'react';

export interface Submission {
  readonly busy: boolean;
  readonly fault: ProblemError | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** @param send gets the fields of the form by name; what it throws is shown, what is no refusal is thrown on. */
export function useSubmit(send: (fields: Readonly<Record<string, string>>) => Promise<void>): Submission {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  return {
    busy,
    fault,
    onSubmit(event) {
      event.preventDefault();
      const fields = Object.fromEntries(
        [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
      );
      setBusy(true);
      setFault(null);
      send(fields)
        .catch((error: unknown) => {
          if (!(error instanceof ProblemError)) throw error;
          setFault(error);
        })
        .finally(() => setBusy(false));
    },
  };
}

/** The one-time token of the address; it stands behind `#`, so that no server log ever sees it. */
export function tokenOfAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('token');
}
