// Shares pieces of known height out over pages: no piece is cut, no heading stands alone, a table's head is repeated.

export interface Piece {
  readonly height: number;
  /** A heading stays with what follows it. */
  readonly keepsWithNext?: boolean;
  /** Begins a page of its own. */
  readonly startsPage?: boolean;
  /** The table it is a row of; on each page its head stands above its first row. */
  readonly table?: string;
}

/**
 * A piece that is higher than a page gets one of its own. Cost grows with the pieces.
 *
 * @param heads the height of each table's head.
 * @returns the places of the pieces on each page.
 */
export function paginate(
  pieces: readonly Piece[],
  heads: ReadonlyMap<string, number>,
  room: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let used = 0;
  for (const [at, piece] of pieces.entries()) {
    const page = pages.at(-1) ?? [];
    const before = pieces[page.at(-1) ?? -1];
    const isFull = page.length > 0 && used + together(pieces, heads, at, before) > room;
    const starts = piece.startsPage === true && page.length > 0;
    if (isFull || starts) {
      pages.push([at]);
      used = costOf(piece, heads, undefined);
    } else {
      page.push(at);
      used += costOf(piece, heads, before);
    }
  }
  return pages;
}

/** The height of a piece and of everything it must not be parted from. */
function together(
  pieces: readonly Piece[],
  heads: ReadonlyMap<string, number>,
  from: number,
  before: Piece | undefined,
): number {
  let height = 0;
  let last = before;
  for (const piece of pieces.slice(from)) {
    height += costOf(piece, heads, last);
    if (!piece.keepsWithNext) break;
    last = piece;
  }
  return height;
}

function costOf(piece: Piece, heads: ReadonlyMap<string, number>, before: Piece | undefined): number {
  const isFirst = piece.table !== undefined && piece.table !== before?.table;
  return piece.height + (isFirst ? (heads.get(piece.table ?? '') ?? 0) : 0);
}
