// Lists the files in a zip archive, so that each can be read as a stream of its own, within limits.
import { open } from 'node:fs/promises';
import { type FileSource, SourceFault, type ZipPart } from './file-source.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The directory ends within this many bytes of the end: 64 KiB of comment at most. */
const LONGEST_TAIL = 66_000;
const MOST_PARTS = 2_000;
const LARGEST_DIRECTORY = 4_000_000;

/**
 * The files in the archive, folders and what operating systems leave behind left out.
 *
 * @throws SourceFault `archive-invalid`, `archive-encrypted`, `archive-too-many`
 */
export async function zipParts(source: FileSource): Promise<readonly FileSource[]> {
  const file = await open(source.path);
  try {
    const { size } = await file.stat();
    const read = async (from: number, length: number): Promise<Buffer> => {
      if (from < 0 || length < 0 || from + length > size) throw new SourceFault('archive-invalid');
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, from);
      if (bytesRead < length) throw new SourceFault('archive-invalid');
      return buffer;
    };
    const tail = await read(Math.max(0, size - LONGEST_TAIL), Math.min(size, LONGEST_TAIL));
    let end = tail.length - 22;
    while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
    if (end < 0) throw new SourceFault('archive-invalid');
    const count = tail.readUInt16LE(end + 10);
    if (count > MOST_PARTS) throw new SourceFault('archive-too-many');
    const length = tail.readUInt32LE(end + 12);
    if (length > LARGEST_DIRECTORY) throw new SourceFault('archive-too-many');
    const directory = await read(tail.readUInt32LE(end + 16), length);
    const parts: FileSource[] = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
        throw new SourceFault('archive-invalid');
      const names = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
      const [nameLength = 0, extraLength = 0, commentLength = 0] = names;
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      const method = directory.readUInt16LE(at + 10);
      const isHidden = name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
      if (!isHidden) {
        if ((directory.readUInt16LE(at + 8) & 1) === 1) throw new SourceFault('archive-encrypted');
        if (method !== 0 && method !== 8) throw new SourceFault('archive-invalid');
        const header = directory.readUInt32LE(at + 42);
        const local = await read(header, 30);
        if (local.readUInt32LE(0) !== LOCAL) throw new SourceFault('archive-invalid');
        const start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
        const part: ZipPart = { start, length: directory.readUInt32LE(at + 20), isPacked: method === 8 };
        if (start + part.length > size) throw new SourceFault('archive-invalid');
        parts.push({ path: source.path, name, part });
      }
      at += 46 + nameLength + extraLength + commentLength;
    }
    return parts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } finally {
    await file.close();
  }
}
