// The life of one file that is handed in: chosen, recognised, sent, or refused with the server's own words.
import { type HandedIn, type HandInPage, ProblemError } from '@evenkeel/contract';
import { useRef, useState } from 'react';
import { client } from '../../data/client.ts';

export interface HandInLife {
  /** The file that travels. */
  readonly sending: string | null;
  /** What was recognised in the file that waits to be sent. */
  readonly file: HandedIn | null;
  readonly isBusy: boolean;
  readonly fault: ProblemError | null;
  readonly choose: (file: File) => Promise<void>;
  readonly stop: () => void;
  readonly forget: () => void;
  /** @returns null where it was refused */
  readonly send: () => Promise<'stored' | 'waiting' | null>;
}

/** @param onPage gets the page anew when a file has arrived */
export function useHandIn(token: string, onPage: (page: HandInPage) => void): HandInLife {
  const [sending, setSending] = useState<string | null>(null);
  const [file, setFile] = useState<HandedIn | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const stopper = useRef<AbortController | null>(null);
  return {
    sending,
    file,
    isBusy,
    fault,
    async choose(chosen) {
      const controller = new AbortController();
      stopper.current = controller;
      setFault(null);
      setSending(chosen.name);
      try {
        const { signal } = controller;
        const { ticket } = await client.beginHandIn({ body: { token } }, { signal });
        setFile(await client.handInFile({ ticket, file: chosen }, { signal }));
      } catch (error) {
        if (error instanceof ProblemError) setFault(error);
        else if (!controller.signal.aborted) throw error;
      } finally {
        setSending(null);
      }
    },
    stop: () => stopper.current?.abort(),
    forget() {
      setFile(null);
      setFault(null);
    },
    async send() {
      if (file === null) return null;
      setBusy(true);
      setFault(null);
      try {
        const { state, page } = await client.sendHandIn({ body: { token, uploadId: file.uploadId } });
        setFile(null);
        onPage(page);
        return state;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        setFault(error);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
