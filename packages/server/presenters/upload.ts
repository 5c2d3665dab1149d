// What of an upload is shown: never where it lies on the server.
import type { Upload as PresentedUpload } from '@evenkeel/contract';
import type { Upload } from '../imports/uploads.ts';

export function presentUpload(upload: Upload): PresentedUpload {
  const { id, fileName, bytes, state, preview, rows, result, problem } = upload;
  return {
    uploadId: id,
    fileName,
    bytes,
    state,
    preview,
    progress: { rows, total: preview?.counts.rows ?? null },
    result,
    problem,
  };
}
