// Compares names as people mean them: without case, accents, or double spaces.

/** `Café  CRÈME` and `cafe creme` become the same text. */
export function plainText(text: string): string {
  const lower = text.toLowerCase().trim();
  // Most texts are plain ASCII: nothing to take apart.
  const bare = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return bare.replace(/\s+/g, ' ');
}

/** The words of a text: letters and digits, without case and accents. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
