// What the measures say about an arrow, as a mark sixteen pixels square: no two alike without their colour.
import type { CauseVerdict } from '@evenkeel/core';
import type { Shape, Tone } from './scene.ts';
import { statusShapes } from './status-shapes.ts';

const tones: Readonly<Record<CauseVerdict, Tone>> = {
  supported: 'accentText',
  contradicted: 'signalText',
  reversed: 'signalText',
  'not-supported': 'textSoft',
  'cannot-tell': 'textMuted',
};

/** In the order in which a key explains them. */
export const verdicts: readonly CauseVerdict[] = [
  'supported',
  'contradicted',
  'reversed',
  'not-supported',
  'cannot-tell',
];

/** The tone of the word beside the mark. */
export function toneOfVerdict(verdict: CauseVerdict): Tone {
  return tones[verdict];
}

/** The mark with its upper left corner at (x, y). */
export function verdictShapes(verdict: CauseVerdict, x: number, y: number): readonly Shape[] {
  const tone = tones[verdict];
  const filled = (d: string): Shape => ({ kind: 'path', d, fill: tone, shift: [x, y] });
  const drawn = (d: string, stroke: Tone, strokeWidth: number): Shape => ({
    kind: 'path',
    d,
    stroke,
    strokeWidth,
    shift: [x, y],
  });
  switch (verdict) {
    case 'supported':
      return statusShapes('good', x, y);
    case 'contradicted':
      return [filled('M8 .6 15.4 8 8 15.4.6 8z'), drawn('M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2', 'raised', 1.8)];
    case 'reversed':
      return [
        filled(
          'M3 1.5h10a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H3a1.5 1.5 0 0 1-1.5-1.5V3A1.5 1.5 0 0 1 3 1.5z',
        ),
        drawn('M12 8H4.5M7.2 5 4.2 8l3 3', 'raised', 1.7),
      ];
    case 'not-supported':
      return [
        drawn('M1.7 8a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0z', tone, 1.5),
        drawn('M5 8h6', tone, 1.8),
      ];
    case 'cannot-tell':
      return statusShapes('unknown', x, y);
  }
}
