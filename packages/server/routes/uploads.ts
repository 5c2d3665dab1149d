// Importing facts in two steps: upload and look, then store.
import { Readable } from 'node:stream';
import type { Opening } from '@evenkeel/contract';
import type { OpenOptions } from '@evenkeel/formats';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import { attachment, type Handlers } from '../handling/handler.ts';
import { rejectedRows, requireReadable } from '../imports/facts-file.ts';
import { look, nothingTold } from '../imports/look-at-upload.ts';
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

export function uploadHandlers({ store, log }: Context, uploads: Uploads): Handlers<Names> {
  return {
    async uploadFacts({ businessId, account, file, enter }) {
      const upload = await uploads.add(businessId, account.id, await file());
      try {
        await look(upload, enter, nothingTold);
      } catch (error) {
        await uploads.remove(upload);
        throw error;
      }
      return presentUpload(upload);
    },
    async readUpload({ businessId, params, enter }) {
      await enter(async () => {});
      return presentUpload(uploads.find(businessId, params.uploadId));
    },
    async previewUpload({ businessId, params, body, enter }) {
      const upload = waiting(uploads.find(businessId, params.uploadId));
      const { mapping = null, kind = null, opening } = body;
      const before = upload.opening;
      if (opening) upload.opening = givenOf(opening);
      try {
        await look(upload, enter, { mapping: opening ? null : mapping, kind, isFinal: false });
      } catch (error) {
        // What was seen last stays as it is.
        upload.opening = before;
        throw error;
      }
      return presentUpload(upload);
    },
    async importUpload({ businessId, account, params, body, enter }) {
      const upload = waiting(uploads.find(businessId, params.uploadId));
      const seen = body.mapping ? null : upload.preview;
      const preview =
        seen ?? (await look(upload, enter, { mapping: body.mapping ?? null, kind: null, isFinal: true }));
      requireReadable(preview);
      const { rejected } = preview.counts;
      if (rejected > 0 && !body.acceptGoodRows) throw new Refusal('rows-rejected', { data: { rejected } });
      startImport({ store, account, upload: waiting(upload), preview, log });
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
      const { preview, fileName } = upload;
      if (!preview) throw new Refusal('not-found');
      const { business } = await enter((scope) => scope.snapshot());
      const pieces = await rejectedRows(upload, business, preview.mapping);
      return attachment(Readable.from(pieces), 'text/csv', `rejected ${fileName}.csv`);
    },
    async removeUpload({ businessId, params }) {
      await uploads.remove(uploads.find(businessId, params.uploadId));
      return { done: true };
    },
  };
}

/** Only what somebody has said. */
function givenOf({ encoding, delimiter, sheet }: Opening): OpenOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** @throws Refusal `upload-busy` */
function waiting(upload: Upload): Upload {
  if (upload.state === 'importing' || upload.state === 'imported') throw new Refusal('upload-busy');
  return upload;
}
