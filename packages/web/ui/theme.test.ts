// The theme is readable: every text and shape reaches its WCAG contrast, series stay apart for colour-blind eyes.
import { describe, expect, test } from 'vitest';
import { contrastRatio, linearRgb } from './contrast.ts';
import {
  darkCategories,
  darkColours,
  darkPerspectives,
  lightCategories,
  lightColours,
  lightPerspectives,
  shapePairs,
  textPairs,
} from './tokens.ts';

const themes = [
  ['light', lightColours, lightCategories, lightPerspectives],
  ['dark', darkColours, darkCategories, darkPerspectives],
] as const;

describe.each(themes)('%s theme', (_, colours, categories, perspectives) => {
  test.each(textPairs)('text %s on %s reaches 4.5', (text, background) => {
    expect(contrastRatio(colours[text], colours[background])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('shape %s on %s reaches 3', (shape, background) => {
    expect(contrastRatio(colours[shape], colours[background])).toBeGreaterThanOrEqual(3);
  });

  test.each(categories)('series %s reaches 3 on the page', (colour) => {
    expect(contrastRatio(colour, colours.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(perspectives))('ink and muted text on the %s tint reach 4.5', (_name, tint) => {
    expect(contrastRatio(colours.ink, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(colours.textMuted, tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(deficiencies))('series and signal stay apart with %s', (kind) => {
    const all = [...categories, colours.signal].map((colour) => seenAs(colour, kind));
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(0.05);
    }
  });
});

test('the contrast formula gives the known values', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, applied to linear light. */
const deficiencies: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenAs(colour: string, kind: string): Triple {
  const matrix = deficiencies[kind] ?? [];
  const rgb = linearRgb(colour);
  const seen = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  );
  return oklab(seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0);
}

/** Björn Ottosson's OKLab, in which equal distances look about equally different. */
function oklab(red: number, green: number, blue: number): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
