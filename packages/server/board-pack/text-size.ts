// How large a text may be written so that it fits its place on a slide: nobody opens a slide to shrink it.

const sizes = [16, 14, 13, 12, 11, 10, 9] as const;
const POINTS_PER_INCH = 72;
/** Width of a mean letter and height of a line, by the size of the letters. */
const LETTER = 0.5;
const LINE = 1.22;

/**
 * The largest usual size at which paragraphs fit, each a little apart; the smallest where none does.
 *
 * @param width and height of the place in inches.
 * @returns points.
 */
export function textSize(paragraphs: readonly string[], width: number, height: number, gap = 6): number {
  const fits = (size: number): boolean => {
    const perLine = Math.max(1, Math.floor((width * POINTS_PER_INCH) / (size * LETTER)));
    const lines = paragraphs.reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / perLine)), 0);
    return lines * size * LINE + paragraphs.length * gap <= height * POINTS_PER_INCH;
  };
  return sizes.find(fits) ?? 9;
}
