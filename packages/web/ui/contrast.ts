// WCAG 2.2 contrast ratio between two sRGB colours, used to prove that the theme is readable.

/** Contrast ratio (1 to 21) of two `#rrggbb` colours. */
export function contrastRatio(a: string, b: string): number {
  const [dark, light] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Linear-light red, green and blue (0 to 1) of a `#rrggbb` colour. */
export function linearRgb(colour: string): readonly [number, number, number] {
  return [linear(colour, 1), linear(colour, 3), linear(colour, 5)];
}

function relativeLuminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string, at: number): number {
  const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
