// Splits OFX into tags with the value behind each: the same for SGML, which leaves closing tags out, and XML.
import { SourceFault } from '../table/file-source.ts';

export interface OfxToken {
  /** In capitals; `/NAME` for a closing tag. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const LONGEST_TOKEN = 100_000;
const LONGEST_VALUE = 2_000;

/** @throws SourceFault `xml-doctype`, `xml-too-large` */
export async function* ofxTokens(texts: AsyncIterable<string>): AsyncGenerator<readonly OfxToken[], void> {
  let rest = '';
  let line = 1;
  for await (const text of texts) {
    rest += text;
    const pieces = rest.split('<');
    rest = pieces.pop() ?? '';
    if (rest.length > LONGEST_TOKEN) throw new SourceFault('xml-too-large');
    const tokens: OfxToken[] = [];
    for (const piece of pieces) take(piece, tokens);
    yield tokens;
  }
  const last: OfxToken[] = [];
  take(rest, last);
  yield last;

  function take(piece: string, tokens: OfxToken[]): void {
    const begins = line;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) line += 1;
    if (/^!(?:DOCTYPE|ENTITY)/i.test(piece)) throw new SourceFault('xml-doctype');
    const data = /^!\[CDATA\[([\s\S]*?)\]\]>/.exec(piece);
    const before = tokens.at(-1);
    if (data && before) {
      tokens[tokens.length - 1] = { ...before, value: (data[1] ?? '').trim().slice(0, LONGEST_VALUE) };
      return;
    }
    const match = /^(\/?[A-Za-z][\w.]*)\s*(?:\/\s*)?>([\s\S]*)$/.exec(piece);
    if (!match) return;
    const value = unescaped((match[2] ?? '').trim().slice(0, LONGEST_VALUE));
    tokens.push({ name: (match[1] ?? '').toUpperCase(), value, line: begins });
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The few characters that can be written by name or number; anything else stays as it stands. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : whole;
  });
}
