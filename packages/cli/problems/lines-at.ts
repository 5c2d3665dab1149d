// Fetches the lines that problems point at, reading each file once and never further than needed.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** @returns the lines by `file:line`; files that cannot be read are left out. */
export async function linesAt(
  places: readonly { readonly file: string; readonly line: number }[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of places) wanted.set(file, (wanted.get(file) ?? new Set()).add(line));
  const found = new Map<string, string>();
  for (const [file, numbers] of wanted) {
    const last = Math.max(...numbers);
    const input = createReadStream(file, 'utf8');
    // Otherwise a file that went away would end the program.
    input.on('error', () => {});
    let number = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (numbers.has(number)) found.set(`${file}:${number}`, line);
        if (number >= last) break;
      }
    } catch {
      // The problem itself already says that the file cannot be read.
    } finally {
      input.destroy();
    }
  }
  return found;
}
