// "Did you mean …?": the known name that is fewest typing errors away.
import { plainText } from '../text/plain-text.ts';

/**
 * The nearest of the known names, compared without case and accents, or null where none is near: at most one error in
 * three letters. Errors are letters added, left out, changed, or two neighbours exchanged (Damerau 1964, in the
 * restricted form). Of two equally near the first in the alphabet. Cost grows with the names and the square of the length.
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  const wanted = plainText(written).slice(0, 100);
  let best: { readonly name: string; readonly errors: number } | null = null;
  for (const name of known) {
    const plain = plainText(name);
    const most = Math.max(1, Math.floor(Math.max(wanted.length, plain.length) / 3));
    if (Math.abs(plain.length - wanted.length) > most) continue;
    const errors = typingErrors(wanted, plain);
    if (errors > most) continue;
    if (best === null || errors < best.errors || (errors === best.errors && name < best.name)) {
      best = { name, errors };
    }
  }
  return best?.name ?? null;
}

function typingErrors(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + same);
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (exchanged) least = Math.min(least, at(before, column - 2) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return at(above, b.length);
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.POSITIVE_INFINITY;
}
