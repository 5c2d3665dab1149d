// Finds out in which encoding a text was written, and turns its bytes into text.
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** The encodings in which files of businesses are met. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250' | 'windows-1251';

/** Decided by the byte order mark, by zero bytes in every second place, by UTF-8's own grammar, else by letter frequencies. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(head.length, 4_000); at += 1)
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = Math.min(head.length, 4_000) / 2;
  if ((zeros[1] ?? 0) > half * 0.5 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.5 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : singleByteOf(head);
}

/**
 * Decodes a stream. A text that turns out not to be UTF-8 although its head was plain ASCII is read on as Windows-1252.
 *
 * @param onSwitch told when that happens.
 */
export async function* textsOf(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onSwitch: () => void = () => undefined,
): AsyncGenerator<string, void> {
  if (encoding !== 'utf-8') {
    yield* decoded(bytes, encoding);
    return;
  }
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isAscii = true;
  let decode = (piece: Uint8Array | null): string =>
    piece === null ? strict.decode() : strict.decode(piece, { stream: true });
  const afterFailure = (piece: Uint8Array | null): string => {
    onSwitch();
    if (isAscii) {
      const single = iconv.getDecoder('windows-1252');
      decode = (next) => (next === null ? (single.end() ?? '') : single.write(Buffer.from(next)));
    } else {
      const lenient = new TextDecoder('utf-8');
      decode = (next) => (next === null ? lenient.decode() : lenient.decode(next, { stream: true }));
    }
    return decode(piece);
  };
  for await (const piece of bytes) {
    let text: string;
    try {
      text = decode(piece);
    } catch {
      text = afterFailure(piece);
    }
    if (isAscii && text.length !== piece.length) isAscii = false;
    yield text;
  }
  try {
    yield decode(null);
  } catch {
    yield '\ufffd';
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string, void> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const piece of bytes) yield decoder.write(Buffer.from(piece));
  yield decoder.end() ?? '';
}

function isUtf8(head: Uint8Array): boolean {
  // The head may end within a character.
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, head.length - cut));
      return true;
    } catch {}
  }
  return false;
}

/** Central European and Cyrillic only where the letters clearly say so. */
function singleByteOf(head: Uint8Array): Encoding {
  const [best] = chardet.analyse(head);
  if (best && best.confidence >= 50) {
    if (best.name === 'windows-1251') return 'windows-1251';
    if (best.name === 'ISO-8859-2' || best.name === 'windows-1250') return 'windows-1250';
  }
  return 'windows-1252';
}
