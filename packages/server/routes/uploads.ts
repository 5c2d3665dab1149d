// Importing facts in two steps: upload and look, then store.
import type { Mapping } from '@evenkeel/contract';
import type { BusinessScope } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import { attachment, type Handlers } from '../handling/handler.ts';
import { previewFacts, rejectedRows, type Wish } from '../imports/facts-file.ts';
import { rejectedRowsCsv } from '../imports/rejected-rows-csv.ts';
import { startImport } from '../imports/run-import.ts';
import type { Upload, Uploads } from '../imports/uploads.ts';
import { presentUpload } from '../presenters/upload.ts';

type Names =
  | 'uploadFacts'
  | 'readUpload'
  | 'previewUpload'
  | 'importUpload'
  | 'cancelUpload'
  | 'readRejectedRows'
  | 'removeUpload';

type Enter = <T>(work: (scope: BusinessScope) => Promise<T>) => Promise<T>;

export function uploadHandlers({ store, log }: Context, uploads: Uploads): Handlers<Names> {
  return {
    async uploadFacts({ businessId, account, file, enter }) {
      const upload = await uploads.add(businessId, account.id, await file());
      try {
        await look(upload, enter, {});
      } catch (error) {
        await uploads.remove(upload);
        throw error;
      }
      return presentUpload(upload);
    },
    async readUpload({ businessId, params }) {
      return presentUpload(uploads.find(businessId, params.uploadId));
    },
    async previewUpload({ businessId, params, body, enter }) {
      const upload = waiting(uploads.find(businessId, params.uploadId));
      const { kind, mapping } = body;
      await look(upload, enter, { ...(kind ? { kind } : {}), ...(mapping ? { mapping } : {}) });
      return presentUpload(upload);
    },
    async importUpload({ businessId, account, params, body, enter }) {
      const upload = waiting(uploads.find(businessId, params.uploadId));
      const { mapping, fingerprint } = await look(
        upload,
        enter,
        body.mapping ? { mapping: body.mapping } : {},
      );
      const rejected = upload.preview?.counts.rejected ?? 0;
      if (rejected > 0 && !body.acceptGoodRows) throw new Refusal('rows-rejected', { data: { rejected } });
      startImport({ store, account, upload: waiting(upload), mapping, fingerprint, log });
      return presentUpload(upload);
    },
    async cancelUpload({ businessId, params }) {
      const upload = uploads.find(businessId, params.uploadId);
      upload.abort.abort();
      await upload.running;
      if (upload.state === 'waiting') upload.state = 'cancelled';
      return presentUpload(upload);
    },
    async readRejectedRows({ businessId, params, enter }) {
      const upload = uploads.find(businessId, params.uploadId);
      const { business } = await enter((scope) => scope.snapshot());
      const rows = rejectedRows(upload, business, upload.preview?.mapping ?? {});
      return attachment(rejectedRowsCsv(rows), 'text/csv', `rejected ${upload.fileName}.csv`);
    },
    async removeUpload({ businessId, params }) {
      await uploads.remove(uploads.find(businessId, params.uploadId));
      return { done: true };
    },
  };
}

/** Reads the file as wished, and keeps what was seen; the mapping remembered for such files comes first. */
async function look(
  upload: Upload,
  enter: Enter,
  wish: Wish,
): Promise<{ readonly mapping: Mapping; readonly fingerprint: string }> {
  return enter(async (scope) => {
    const { business } = await scope.snapshot();
    const { preview, fingerprint } = await previewFacts(upload, business, wish);
    upload.preview = preview;
    return { mapping: preview.mapping, fingerprint };
  });
}

/** @throws Refusal `upload-busy` */
function waiting(upload: Upload): Upload {
  if (upload.state === 'importing' || upload.state === 'imported') throw new Refusal('upload-busy');
  return upload;
}
