// How much of a label fits: an estimate from average letter widths, so that layout needs no measuring and is the same everywhere.

/** Estimated width in pixels of a text in the sans face at the given size; bold is about a twentieth wider. */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0;
  for (const letter of text) ems += letterEms(letter);
  return ems * fontPx;
}

/** The text, cut with an ellipsis where it would be wider than `room` pixels; empty where not even two letters fit. */
export function fitText(text: string, room: number, fontPx: number): string {
  if (textWidth(text, fontPx) <= room) return text;
  const letters = Array.from(text);
  let used = letterEms('…') * fontPx;
  let kept = 0;
  for (const letter of letters) {
    used += letterEms(letter) * fontPx;
    if (used > room) break;
    kept += 1;
  }
  return kept < 2 ? '' : `${letters.slice(0, kept).join('').trimEnd()}…`;
}

function letterEms(letter: string): number {
  if (/[ilj.,:;'|! ]/.test(letter)) return 0.29;
  if (/[frt()]/.test(letter)) return 0.38;
  if (/[mwMW@%…—]/.test(letter)) return 0.9;
  if (/[A-Z0-9&€$£]/.test(letter)) return 0.66;
  return (letter.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.57;
}

/** The text in at most two lines of `room` pixels, broken between words; the second line is cut where it must be. */
export function wrapText(text: string, room: number, fontPx: number): readonly string[] {
  if (textWidth(text, fontPx) <= room) return [text];
  const words = text.split(' ');
  let first = words[0] ?? '';
  let used = 1;
  while (used < words.length && textWidth(`${first} ${words[used]}`, fontPx) <= room) {
    first = `${first} ${words[used]}`;
    used += 1;
  }
  const rest = words.slice(used).join(' ');
  if (textWidth(first, fontPx) > room || rest === '') return [fitText(text, room, fontPx)];
  return [first, fitText(rest, room, fontPx)];
}
