// The file in a multipart request.
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal.ts';
import type { UploadedFile } from './handler.ts';

const longestName = 200;

/** @throws Refusal `unsupported-media-type`, `file-missing` */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) {
    throw new Refusal('unsupported-media-type', { data: { expected: 'multipart/form-data' } });
  }
  const fileSize = request.routeOptions.config.maximumBytes ?? 0;
  const part = await request.file({ limits: { fileSize, files: 1, fields: 0 } });
  if (part?.fieldname !== 'file') throw new Refusal('file-missing');
  // Only a name to show; it never becomes a path.
  const fileName = (part.filename.split(/[/\\]/).at(-1) ?? '').slice(-longestName) || 'file';
  const { file } = part;
  file.once('limit', () => {
    const megabytes = Math.round(fileSize / 1024 / 1024);
    file.destroy(new Refusal('body-too-large', { data: { megabytes } }));
  });
  return { fileName, content: file };
}
