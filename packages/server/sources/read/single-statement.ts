// Takes one reading statement and nothing else: a first lock, before the database's own.
import { SourceFault } from '../source-fault.ts';

/**
 * The statement without a semicolon at its end. What it does is bounded by a read-only transaction and by the rights
 * of its user; this refuses early, and the few things that a read-only transaction lets pass.
 *
 * @throws SourceFault `query-missing`, `query-not-reading`
 */
export function singleStatement(query: string | null): string {
  const statement = (query ?? '').trim().replace(/;\s*$/, '');
  if (statement === '') throw new SourceFault('query-missing');
  // MySQL carries out what stands in such comments.
  if (/\/\*M?!/.test(statement)) throw new SourceFault('query-not-reading', { word: '/*!' });
  // Writes a file of the server, and no transaction forbids it. Sought everywhere: how texts end differs between databases.
  const [writesFile] = /\b(?:outfile|dumpfile)\b/i.exec(statement) ?? [];
  if (writesFile !== undefined) throw new SourceFault('query-not-reading', { word: writesFile });
  const bare = withoutTexts(statement).toLowerCase();
  const [first = ''] = /[a-z]+/.exec(bare) ?? [];
  if (!/^\s*\(*\s*(?:select|with)\b/.test(bare)) throw new SourceFault('query-not-reading', { word: first });
  if (bare.includes(';')) throw new SourceFault('query-not-reading', { word: ';' });
  const [writing] =
    /\binto\b|\bfor\s+(?:no\s+key\s+)?update\b|\bfor\s+(?:key\s+)?share\b|\block\s+in\b/.exec(bare) ?? [];
  if (writing !== undefined) throw new SourceFault('query-not-reading', { word: writing });
  return statement;
}

/** Comments, texts and quoted names become spaces, so that no word in them counts. */
function withoutTexts(statement: string): string {
  return statement.replace(
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//g,
    ' ',
  );
}
