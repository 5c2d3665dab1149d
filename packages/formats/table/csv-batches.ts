// Splits streamed text into rows of cells with line numbers, one batch per piece of text.
import Papa from 'papaparse';
import type { Row } from './table.ts';

/** Longest row that is waited for before its first line is given up. */
const LONGEST_ROW = 1_000_000;
/** After so many lines with broken quotes the file is no table, and reading stops. */
const MOST_BROKEN_LINES = 300;

/** After a broken line only so many characters are looked at, then more and more: the next line may be broken too. */
const CAREFUL_WINDOW = 2_000;

/**
 * Empty lines are left out. A misplaced quote, or one that never closes, costs its own line only: the row comes
 * with a fault, and reading goes on with the next line. `\r\n`, `\n` and `\r` may be mixed.
 *
 * @param firstLine number of the first line of the text.
 */
export async function* csvBatches(
  texts: AsyncIterable<string>,
  delimiter: string,
  firstLine = 1,
): AsyncGenerator<readonly Row[], void> {
  let rest = '';
  let line = firstLine;
  let broken = 0;
  let isSkipping = false;
  let window = Number.POSITIVE_INFINITY;
  for await (const text of unifiedNewlines(texts)) {
    if (isSkipping) {
      const end = text.indexOf('\n');
      if (end < 0) continue;
      isSkipping = false;
      rest = text.slice(end + 1);
    } else rest += text;
    for (;;) {
      const before = rest.length;
      const rows = takeRows(false);
      if (rows.length > 0) yield rows;
      if (broken > MOST_BROKEN_LINES) return;
      if (rest.length > LONGEST_ROW) {
        isSkipping = !rest.includes('\n');
        yield [giveUpLine('row-too-long')];
      } else if (rest.length === before) break;
    }
  }
  while (rest !== '' && broken <= MOST_BROKEN_LINES) {
    const rows = takeRows(true);
    if (rows.length > 0) yield rows;
  }

  function takeRows(isLast: boolean): readonly Row[] {
    const input = rest.length <= window ? rest : rest.slice(0, window);
    const isWhole = input.length === rest.length;
    const isEnd = isLast && isWhole;
    const { data, errors, meta } = parse(input, isEnd);
    const [error] = errors;
    const count = error === undefined ? data.length : Math.min(error.row ?? 0, data.length);
    const rows: Row[] = [];
    const quoted = input.includes('"');
    for (let index = 0; index < count; index += 1) {
      const cells = data[index] ?? [];
      if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells, fault: null });
      line += quoted ? 1 + newlinesIn(cells) : 1;
    }
    if (error === undefined) {
      rest = isEnd ? '' : rest.slice(meta.cursor);
    } else {
      if (count > 0) rest = rest.slice(parse(input, isEnd, count).meta.cursor);
      const isBroken = isEnd || (error.row ?? 0) < data.length || isMisplaced(input, error);
      // The line that is given up must be there to its end.
      if (isBroken && (isLast || rest.includes('\n'))) {
        rows.push(giveUpLine('quote-misplaced'));
        window = CAREFUL_WINDOW;
        return rows;
      }
    }
    // Nothing whole was in sight: look further, as far as there is text.
    window *= 8;
    return rows.length === 0 && !isWhole ? takeRows(isLast) : rows;
  }

  function parse(input: string, isLast: boolean, preview = 0): Papa.ParseResult<readonly string[]> {
    return new Papa.Parser({ delimiter, newline: '\n', preview }).parse(input, 0, !isLast);
  }

  /** A closing quote that something else than a separator follows is wrong, whatever else may come. */
  function isMisplaced(input: string, { code, index = 0 }: Papa.ParseError): boolean {
    if (code !== 'InvalidQuotes') return false;
    let quote = input.indexOf('"', index);
    while (quote >= 0 && input[quote + 1] === '"') quote = input.indexOf('"', quote + 2);
    return quote >= 0 && /[^ ]/.test(input.slice(quote + 1));
  }

  function giveUpLine(fault: string): Row {
    // Waiting for the end of a row that never comes costs far more than a quote in the wrong place.
    broken += fault === 'row-too-long' ? 15 : 1;
    const end = rest.indexOf('\n');
    const text = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    const row = {
      line,
      cells: text.slice(0, 10_000).split(delimiter),
      fault: broken > MOST_BROKEN_LINES ? 'rest-unreadable' : fault,
    };
    line += 1;
    return row;
  }
}

/** `\r\n` and `\r` become `\n`, also where a piece ends between the two. */
async function* unifiedNewlines(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let endedInReturn = false;
  for await (const piece of texts) {
    let text = endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') endedInReturn = piece.endsWith('\r');
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text !== '') yield text;
  }
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
