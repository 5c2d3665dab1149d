// The life of one uploaded file: sent, looked at under a mapping, stored with progress, taken back or forgotten.
import { type ImportKind, type Mapping, type Opening, ProblemError, type Upload } from '@evenkeel/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { rememberedUpload } from './remembered-upload.ts';

/** Largest file that the server takes. */
export const maximumMegabytes = 200;
/** How often a running import is asked how far it is. */
const pollMs = 500;

export interface UploadLife {
  readonly upload: Upload | null;
  /** The remembered file is being fetched. */
  readonly isLoading: boolean;
  /** The file being sent, while it is. */
  readonly sending: string | null;
  /** The file is being read under a changed mapping. */
  readonly isReading: boolean;
  readonly fault: ProblemError | null;
  /** The remembered file is gone from the server. */
  readonly isGone: boolean;
  /** The server does not answer while an import runs. */
  readonly isLost: boolean;
  readonly send: (file: File) => Promise<void>;
  readonly stopSending: () => void;
  /** Goes on with a file that is on the server already. */
  readonly adopt: (upload: Upload) => void;
  readonly change: (changed: Partial<Mapping>) => Promise<void>;
  readonly readAs: (kind: ImportKind) => Promise<void>;
  /** Opens the file anew: another encoding, delimiter or sheet. */
  readonly reopen: (opening: Opening) => Promise<void>;
  /** Reads again under the same mapping: rules or people have changed. */
  readonly readAgain: () => Promise<void>;
  readonly start: (acceptGoodRows: boolean) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly forget: () => void;
}

export function useUpload(businessId: string): UploadLife {
  const queries = useQueryClient();
  const [uploadId, setUploadId] = useState(() => rememberedUpload.read(businessId));
  const [sending, setSending] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [isGone, setGone] = useState(false);
  const stopper = useRef<AbortController | null>(null);
  const turn = useRef(0);
  const queue = useRef(Promise.resolve());
  const key = ['upload', businessId, uploadId];

  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => client.readUpload({ businessId, uploadId: uploadId ?? '' }, { signal }),
    enabled: uploadId !== null,
    staleTime: 5_000,
    retry: false,
    refetchInterval: ({ state }) => (state.data?.state === 'importing' ? pollMs : false),
    refetchIntervalInBackground: true,
  });
  const upload = uploadId === null ? null : (query.data ?? null);
  const error = uploadId !== null && query.error instanceof ProblemError ? query.error : null;

  const remember = useCallback(
    (id: string | null) => {
      rememberedUpload.write(businessId, id);
      setUploadId(id);
    },
    [businessId],
  );
  useEffect(() => {
    if (error?.status !== 404) return;
    setGone(true);
    remember(null);
  }, [error, remember]);

  const stored = upload?.result?.importId;
  useEffect(() => {
    if (stored !== undefined) void queries.invalidateQueries({ queryKey: businessKey(businessId) });
  }, [stored, queries, businessId]);

  const show = (next: Upload): void => {
    queries.setQueryData(['upload', businessId, next.uploadId], next);
  };

  /** Runs a call whose refusal is shown on the page. */
  const attempt = async (call: () => Promise<Upload>, isWanted = (): boolean => true): Promise<void> => {
    setFault(null);
    try {
      const answer = await call();
      if (isWanted()) show(answer);
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      if (thrown.status === 404) {
        setGone(true);
        remember(null);
      } else {
        setFault(thrown);
        void query.refetch();
      }
    }
  };

  /** One look after the other, and of several that wait only the last: what the server saw last is what is shown. */
  const look = (body: {
    readonly mapping?: Mapping;
    readonly kind?: ImportKind;
    readonly opening?: Opening;
  }): Promise<void> => {
    if (uploadId === null) return Promise.resolve();
    turn.current += 1;
    const own = turn.current;
    const isLast = (): boolean => own === turn.current;
    setReading(true);
    const looked = queue.current.then(async () => {
      if (!isLast()) return;
      try {
        await attempt(() => client.previewUpload({ businessId, uploadId, body }), isLast);
      } finally {
        if (isLast()) setReading(false);
      }
    });
    queue.current = looked.catch(() => undefined);
    return looked;
  };

  return {
    upload,
    isLoading: uploadId !== null && query.isPending,
    sending,
    isReading,
    fault,
    isGone,
    isLost: error?.code === 'unreachable' && query.data?.state === 'importing',
    async send(file) {
      setFault(null);
      setGone(false);
      if (file.size > maximumMegabytes * 1024 * 1024) return setFault(tooLarge());
      const controller = new AbortController();
      stopper.current = controller;
      setSending(file.name);
      try {
        const sent = await client.uploadFacts({ businessId, file }, { signal: controller.signal });
        show(sent);
        remember(sent.uploadId);
      } catch (thrown) {
        if (thrown instanceof ProblemError) setFault(thrown);
        else if (!controller.signal.aborted) throw thrown;
      } finally {
        setSending(null);
      }
    },
    adopt(next) {
      setFault(null);
      setGone(false);
      show(next);
      remember(next.uploadId);
    },
    stopSending: () => stopper.current?.abort(),
    async change(changed) {
      const before = upload?.preview?.mapping;
      if (!upload?.preview || !before) return;
      const mapping = { ...before, ...changed };
      // Controls show what was chosen at once; the rest follows when the file has been read.
      show({ ...upload, preview: { ...upload.preview, mapping } });
      await look({ mapping });
    },
    readAs: (kind) => look({ kind }),
    reopen: (opening) => look({ opening }),
    async readAgain() {
      const mapping = upload?.preview?.mapping;
      if (mapping) await look({ mapping });
    },
    async start(acceptGoodRows) {
      if (uploadId === null) return;
      await attempt(() => client.importUpload({ businessId, uploadId, body: { acceptGoodRows } }));
    },
    async cancel() {
      if (uploadId === null) return;
      await attempt(() => client.cancelUpload({ businessId, uploadId }));
    },
    forget() {
      if (uploadId !== null) void client.removeUpload({ businessId, uploadId }).catch(() => undefined);
      setFault(null);
      setGone(false);
      remember(null);
    },
  };
}

/** What the server would say, said before two hundred megabytes travel in vain. */
function tooLarge(): ProblemError {
  return new ProblemError({
    type: 'urn:evenkeel:problem:body-too-large',
    status: 413,
    code: 'body-too-large',
    title: '',
    detail: '',
    todo: '',
    data: { megabytes: maximumMegabytes },
    problems: [],
    conflicts: [],
    incident: null,
  });
}
