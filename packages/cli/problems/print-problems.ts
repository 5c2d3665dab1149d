// Prints problems as a good compiler does: place, sentence, the line itself and a mark under the offending value.
import type { Problem } from '@evenkeel/core';
import type { MessageId } from '@evenkeel/messages';
import type { Terminal } from '../terminal/terminal.ts';
import { fit, widthOf, wrap } from '../terminal/wrap.ts';
import { cellOf } from './cell-of.ts';
import { linesAt } from './lines-at.ts';

type Kind = 'error' | 'warning';

export async function printProblems(
  problems: readonly Problem[],
  kind: Kind,
  terminal: Terminal,
): Promise<void> {
  const { error, errorStyle: style, say, width } = terminal;
  const lines = await linesAt(problems.flatMap(({ place }) => (place ? [place] : [])));
  for (const problem of problems) {
    const { place, code, data, value } = problem;
    const line = place && lines.get(`${place.file}:${place.line}`);
    const spot = place && line !== undefined ? spotOf(place, line, value) : null;
    const column = spot ? spot.from + 1 : place?.column;
    const where = place
      ? `${place.file}${hasPosition(problem) ? `:${place.line}:${column}` : ''}`
      : problem.path.join('.');
    const colour = kind === 'error' ? style.red : style.yellow;
    const label = colour(say(`cli.problem.${kind}`));
    error(
      wrap(`${style.bold(where)} ${label} ${say(`problem.${code}` as MessageId, data)}`, width, '', '  '),
    );
    if (!place || !spot || line === undefined || !hasPosition(problem)) continue;
    const number = String(place.line);
    const [shown, shift] = excerpt(line, spot.from, width - number.length - 6);
    const before = ' '.repeat(widthOf([...line].slice(shift, spot.from).join('')));
    const mark = '^'.repeat(Math.max(1, Math.min(spot.length, widthOf(shown) - before.length)));
    // A tab would move the mark away from its place.
    error(style.dim(`  ${number} │ `) + shown.replaceAll('\t', ' '));
    error(`  ${' '.repeat(number.length)}${style.dim(' │ ')}${before}${colour(mark)}`);
  }
  if (kind === 'error' && problems.length > 1) {
    error(say('cli.problems.count', { count: problems.length }));
  }
}

/** Problems of a file as a whole carry the place 1:1; a mark there would point at nothing. */
function hasPosition({ path, place, value, data }: Problem): boolean {
  return (
    place !== undefined &&
    !(path.length === 0 && place.line === 1 && place.column === 1 && 'file' in data && value !== null)
  );
}

interface Spot {
  /** Letters before the value. */
  readonly from: number;
  readonly length: number;
}

/** In tables a place counts cells, in texts letters. */
function spotOf({ file, column }: NonNullable<Problem['place']>, line: string, value: unknown): Spot {
  if (file.endsWith('.csv')) return cellOf(line, column - 1);
  const from = column - 1;
  const rest = line.slice(from);
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const quoted = /^"(?:[^"\\]|\\.)*"|^'[^']*'/.exec(rest)?.[0];
  const word = /^[^\s:#,\]}]+/.exec(rest)?.[0] ?? '';
  const length =
    quoted?.length ?? (written !== '' && rest.startsWith(written) ? written.length : word.length);
  return { from, length: Math.max(1, length) };
}

/** The part of a long line around a place. */
function excerpt(line: string, from: number, width: number): readonly [string, number] {
  const letters = [...line];
  if (widthOf(line) <= width) return [line, 0];
  const shift = Math.max(0, Math.min(from - Math.floor(width / 3), letters.length - width));
  return [fit(letters.slice(shift).join(''), width).trimEnd(), shift];
}
