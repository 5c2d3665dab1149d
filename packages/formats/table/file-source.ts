// Bytes of a file that can be read from the start as often as needed, unpacked where they are gzipped.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';

/** A file that somebody brought. */
export interface FileSource {
  readonly path: string;
  /** The name people know the file by (an upload lies under another one). */
  readonly name: string;
  /** Only this part of an archive. */
  readonly part?: ZipPart;
}

/** A part of an archive: where its packed bytes lie. */
export interface ZipPart {
  readonly start: number;
  readonly length: number;
  readonly isPacked: boolean;
}

/** Unpacked bytes of a gzipped file beyond which it is a bomb, not a table. */
const LARGEST_UNPACKED = 1_000_000_000;
/** Small enough that reading a piece again after a misplaced quote costs little. */
const PIECE = 64 * 1024;

/** The file breaks off or unpacks into too much: its message is the code of the problem. */
export class SourceFault extends Error {}

/** @throws SourceFault while it is read, or the system's error. */
export async function* bytesOf({ path, part }: FileSource): AsyncGenerator<Uint8Array, void> {
  if (part?.length === 0) return;
  const isPacked = part === undefined ? await isGzip(path) : part.isPacked;
  const within = part === undefined ? {} : { start: part.start, end: part.start + part.length - 1 };
  const file = createReadStream(path, { highWaterMark: PIECE, ...within });
  if (!isPacked) {
    yield* file as AsyncIterable<Uint8Array>;
    return;
  }
  let size = 0;
  const unpacker =
    part === undefined ? createGunzip({ chunkSize: PIECE }) : createInflateRaw({ chunkSize: PIECE });
  const unpacked = pipeline(file, unpacker, () => undefined);
  try {
    for await (const piece of unpacked as unknown as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > LARGEST_UNPACKED) throw new SourceFault('unpacked-too-large');
      yield piece;
    }
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    throw new SourceFault('file-truncated');
  } finally {
    file.destroy();
  }
}

/** The first bytes, unpacked; fewer when the file is shorter or breaks off. */
export async function headOf(source: FileSource, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of bytesOf(source)) {
      pieces.push(piece);
      size += piece.length;
      if (size >= length) break;
    }
  } catch (error) {
    // Whoever reads the rows meets the same fault, with its line.
    if (!(error instanceof SourceFault) || size === 0) throw error;
  }
  return Buffer.concat(pieces).subarray(0, length);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
