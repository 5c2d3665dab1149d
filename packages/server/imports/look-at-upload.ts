// Reads an uploaded file to its end for one business, and keeps what was seen.
import type { Preview } from '@evenkeel/contract';
import type { BusinessScope } from '@evenkeel/store';
import { previewFacts, type Told } from './facts-file.ts';
import type { Upload } from './uploads.ts';

type Enter = <T>(work: (scope: BusinessScope) => Promise<T>) => Promise<T>;

/** Nothing was said about the file yet. */
export const nothingTold: Told = { mapping: null, kind: null, isFinal: false };

/** @throws Refusal `file-unreadable`, `invalid-input` */
export async function look(upload: Upload, enter: Enter, told: Told): Promise<Preview> {
  const { business } = await enter((scope) => scope.snapshot());
  const remembered = (fingerprint: string) => enter((scope) => scope.mapping(fingerprint));
  upload.preview = await previewFacts(upload, business, told, remembered);
  return upload.preview;
}
