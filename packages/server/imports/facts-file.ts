// The one place where files of facts meet the reader of formats.
import type { FactKind, InputProblem, Mapping, Preview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import type { Facts } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

export interface FactsFile {
  readonly path: string;
  readonly fileName: string;
}

/** How the file is to be read; what is left out is detected. */
export interface Wish {
  readonly kind?: FactKind;
  readonly mapping?: Mapping;
}

export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** @throws Refusal `file-unreadable` */
export async function previewFacts(
  { fileName }: FactsFile,
  _business: Business,
  _wish: Wish,
): Promise<{ readonly preview: Preview; readonly fingerprint: string }> {
  throw new Refusal('file-unreadable', { data: { file: fileName } });
}

/** The good rows as a stream. */
export function goodRows({ fileName }: FactsFile, _business: Business, _mapping: Mapping): Facts {
  throw new Refusal('file-unreadable', { data: { file: fileName } });
}

export function rejectedRows(
  { fileName }: FactsFile,
  _business: Business,
  _mapping: Mapping,
): AsyncIterable<RejectedRow> {
  throw new Refusal('file-unreadable', { data: { file: fileName } });
}
