// Breaks text into lines that fit, each with its indent.

/** @param first indent of the first line, @param rest indent of the others (both may hold text). */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of paragraph.split(' ')) {
      if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        [line, isEmpty] = [rest, true];
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** Columns that a text takes: colour codes take none, wide letters of East Asia two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.replace(codes, ''))
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        letter,
      )
        ? 2
        : 1;
  return width;
}

/** Fills or cuts a text to exactly `width` columns; a cut shows as `…`. */
export function fit(text: string, width: number): string {
  let shown = text;
  if (widthOf(text) > width) {
    const letters = [...text];
    while (widthOf(letters.join('')) > width - 1) letters.pop();
    shown = `${letters.join('')}…`;
  }
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
}
