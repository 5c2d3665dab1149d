// Turns streamed bytes into text, strictly: bytes that are no UTF-8 are an error, a byte order mark is dropped.

/** @throws TypeError where the bytes are no UTF-8. */
export async function* utf8Texts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
