// The typefaces of the page as part of a file of its own, so that a saved drawing looks the same everywhere.

/** Letters beyond western European ones, for which there is a second file of each typeface. */
const furtherLetters = /[\u0100-\u02ba\u1e00-\u1eff]/;

/** CSS with the typefaces that a text needs, as data; empty where they cannot be had, and the system's are used. */
export async function ownFonts(text: string): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ face: rule.style, base }] : []))
    .filter(({ face }) => isNeeded(face.getPropertyValue('unicode-range'), text));
  const written = await Promise.all(faces.map(({ face, base }) => embedded(face, base)));
  return written.join('\n');
}

function isNeeded(range: string, text: string): boolean {
  return /U\+(\?\?|0{1,4}-0{0,2}FF)/i.test(range) || (/U\+0?100-/i.test(range) && furtherLetters.test(text));
}

async function embedded(face: CSSStyleDeclaration, base: string): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(face.getPropertyValue('src')) ?? [];
  const answer = await fetch(new URL(address, base));
  if (!answer.ok) return '';
  const range = face.getPropertyValue('unicode-range');
  return [
    '@font-face{',
    `font-family:${face.getPropertyValue('font-family')};`,
    `font-weight:${face.getPropertyValue('font-weight')};`,
    range === '' ? '' : `unicode-range:${range};`,
    `src:url(data:font/woff2;base64,${base64Of(new Uint8Array(await answer.arrayBuffer()))}) format("woff2")}`,
  ].join('');
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  // Piece by piece: a call cannot take a hundred thousand arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
