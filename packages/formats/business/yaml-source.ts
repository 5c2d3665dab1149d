// Reads one YAML or JSON text safely, and remembers on which line and column each value stands.
import { failure, type Problem, type Result, success } from '@evenkeel/core';
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';

/** A file of a business is written by hand; anything bigger is a mistake. */
export const LARGEST_TEXT = 5_000_000;
/** Lists within fields within lists: a business needs six. */
const DEEPEST = 50;
/** How often anchors may be used in all before the text counts as an attack. */
const MOST_ALIASES = 100;

/** What a text says, and where it says it. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** Place of the value at a path, or of the nearest thing around it that stands in the file. */
  placeOf(path: Problem['path'], part?: 'key' | 'value'): Place;
}

type Place = NonNullable<Problem['place']>;

/** JSON is read as YAML, which contains it. No tags, no merge keys, no repeated keys, one document. */
export function parseYaml(text: string, file: string): Result<YamlSource> {
  const lines = new LineCounter();
  if (text.length > LARGEST_TEXT)
    return failure([fault('file-too-large', { megabytes: LARGEST_TEXT / 1e6 })]);
  if (text.includes('\0')) return failure([fault('not-a-text-file', {})]);
  try {
    const tokens = tokensOf(text, lines);
    if (typeof tokens === 'number') return failure([fault('yaml-too-deep', { depth: DEEPEST }, tokens)]);
    const [document, second] = new Composer({ logLevel: 'silent' }).compose(tokens, true, text.length);
    if (!document) return failure([fault('yaml-invalid', { reason: '' })]);
    const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
      fault(codes[code] ?? 'yaml-invalid', { reason: firstLineOf(message) }, pos[0]),
    );
    if (second) problems.push(fault('yaml-several-documents', {}, second.range[0]));
    if (problems.length > 0) return failure(problems);
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return success({ file, data, placeOf: (path, part = 'value') => place(offsetOf(document, path, part)) });
  } catch (error) {
    if (error instanceof ReferenceError) return failure([fault('yaml-too-many-aliases', {})]);
    return failure([fault('yaml-invalid', { reason: firstLineOf(String(error)) })]);
  }

  function fault(code: string, data: Problem['data'], offset = 0): Problem {
    return { code, path: [], value: null, data, place: place(offset) };
  }

  function place(offset: number): Place {
    const { line, col } = lines.lineStarts.length > 0 ? lines.linePos(offset) : { line: 1, col: 1 };
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** The tokens of a text, or the offset at which it is nested deeper than any business: nothing has recursed by then. */
function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | number {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  tokens.push(...parser.end());
  return tokens;
}

const codes: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'yaml-key-twice',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  TAB_AS_INDENT: 'yaml-tab',
};

function offsetOf(document: Document, path: Problem['path'], wanted: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, part] of path.entries()) {
    const container: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(container)) {
      const pair = container.items.find(({ key }) => (isScalar(key) ? key.value : key) === part);
      if (!pair) break;
      node = pair.value;
      const value = isNode(node) && !(isScalar(node) && node.value === null) && !isMap(node) && !isSeq(node);
      const showKey = !value || (wanted === 'key' && depth === path.length - 1);
      offset = (!showKey ? startOf(node) : startOf(pair.key)) ?? offset;
    } else if (isSeq(container)) {
      node = container.items[Number(part)];
      if (node === undefined) break;
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

function firstLineOf(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[.:]+$/, '');
}
