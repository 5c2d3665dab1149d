// A heading of the board pack: it stays with what follows it.
import classes from './board-pack.module.css';
import type { PackPiece } from './pack-piece.ts';

export function headingPiece(id: string, text: string, level: 2 | 3 = 2, startsPage = false): PackPiece {
  const Heading = level === 2 ? 'h2' : 'h3';
  return {
    kind: 'block',
    id: `heading:${id}`,
    node: <Heading className={level === 2 ? classes.part : classes.subpart}>{text}</Heading>,
    keepsWithNext: true,
    startsPage,
  };
}

/** One line of a list, or a sentence of its own. */
export function linePiece(id: string, text: string, isQuiet = false): PackPiece {
  return {
    kind: 'block',
    id,
    node: <p className={isQuiet ? classes.none : classes.line}>{text}</p>,
  };
}
