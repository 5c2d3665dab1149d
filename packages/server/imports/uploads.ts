// Uploaded files that wait for their import, in a folder of their own that goes when the server stops.
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Upload as PresentedUpload, Preview, ProblemDetails } from '@evenkeel/contract';
import type { OpenOptions } from '@evenkeel/formats';
import { Refusal } from '../errors/refusal.ts';
import type { UploadedFile } from '../handling/handler.ts';

/** One uploaded file and what became of it. */
export interface Upload {
  readonly id: string;
  readonly businessId: string;
  readonly accountId: string;
  readonly fileName: string;
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
  /** The handed-in file whose content it is. */
  readonly sent: { readonly id: string; readonly linkName: string } | null;
  opening: OpenOptions;
  state: PresentedUpload['state'];
  preview: Preview | null;
  rows: number;
  result: PresentedUpload['result'];
  problem: ProblemDetails | null;
  /** Stops the running import. */
  abort: AbortController;
  /** Ends when the running import has. */
  running: Promise<void> | null;
}

export interface Uploads {
  /** Writes the file to disk. @throws Refusal `body-too-large`, `too-many-uploads` */
  add(businessId: string, accountId: string, file: UploadedFile, sent?: Upload['sent']): Promise<Upload>;
  /** @throws Refusal `not-found`, also for an upload of another business */
  find(businessId: string, id: string): Upload;
  remove(upload: Upload): Promise<void>;
  /** Removes what this account or link has uploaded. */
  removeOf(accountId: string): Promise<void>;
  close(): Promise<void>;
}

const mostPerBusiness = 10;
const keptForMilliseconds = 6 * 60 * 60 * 1000;

export function createUploads(): Uploads {
  let folder: Promise<string> | null = null;
  const uploads = new Map<string, Upload>();

  const remove = async (upload: Upload): Promise<void> => {
    uploads.delete(upload.id);
    upload.abort.abort();
    await upload.running;
    await rm(upload.path, { force: true });
  };
  const removeOld = async (): Promise<void> => {
    const before = Date.now() - keptForMilliseconds;
    for (const upload of uploads.values()) {
      if (upload.at < before && upload.state !== 'importing') await remove(upload);
    }
  };

  return {
    async add(businessId, accountId, { fileName, content }, sent = null) {
      await removeOld();
      const present = [...uploads.values()].filter((one) => one.businessId === businessId);
      // Finished ones are only kept for their rejected rows: they make room, oldest first.
      const [oldest] = present.filter(({ state }) => state !== 'waiting' && state !== 'importing');
      if (present.length >= mostPerBusiness && oldest) await remove(oldest);
      else if (present.length >= mostPerBusiness) {
        content.resume();
        throw new Refusal('too-many-uploads', { data: { maximum: mostPerBusiness } });
      }
      const id = randomUUID();
      folder ??= mkdtemp(join(tmpdir(), 'evenkeel-uploads-'));
      // Systems that tidy up temporary folders may have taken it away in the meantime.
      await mkdir(await folder, { recursive: true, mode: 0o700 });
      const path = join(await folder, id);
      const writing = createWriteStream(path, { flags: 'wx', mode: 0o600 });
      try {
        await pipeline(content, writing);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      const upload: Upload = {
        id,
        businessId,
        accountId,
        fileName,
        path,
        bytes: writing.bytesWritten,
        at: Date.now(),
        sent,
        opening: {},
        state: 'waiting',
        preview: null,
        rows: 0,
        result: null,
        problem: null,
        abort: new AbortController(),
        running: null,
      };
      uploads.set(id, upload);
      return upload;
    },
    find(businessId, id) {
      const found = uploads.get(id);
      if (found?.businessId !== businessId) throw new Refusal('not-found');
      return found;
    },
    remove,
    async removeOf(accountId) {
      for (const upload of [...uploads.values()]) if (upload.accountId === accountId) await remove(upload);
    },
    async close() {
      await Promise.all([...uploads.values()].map(remove));
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
