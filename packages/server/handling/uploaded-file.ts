// The file in a multipart request.
import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
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
  return { fileName, content: Readable.from(whole(part.file, fileSize)) };
}

/** The reader of multipart bodies silently cuts off what is too much; that must not pass for a whole file. */
async function* whole(file: MultipartFile['file'], fileSize: number): AsyncIterable<Buffer> {
  for await (const piece of file) yield piece as Buffer;
  if (file.truncated) {
    throw new Refusal('body-too-large', { data: { megabytes: Math.round(fileSize / 1024 / 1024) } });
  }
}
