// The marks of a status as shapes of a scene, sixteen pixels square: the same forms as `StatusMark` draws.
import type { Status } from '../../ui/status-mark.tsx';
import type { Shape, Tone } from './scene.ts';

const tones: Readonly<Record<Status, Tone>> = {
  good: 'accentText',
  attention: 'signalText',
  serious: 'danger',
  unknown: 'textMuted',
  accepted: 'textMuted',
};

/** The tone of the word beside the mark. */
export function toneOfStatus(status: Status): Tone {
  return tones[status];
}

/** The mark with its upper left corner at (x, y). */
export function statusShapes(status: Status, x: number, y: number): readonly Shape[] {
  const tone = tones[status];
  const filled = (d: string): Shape => ({ kind: 'path', d, fill: tone, shift: [x, y] });
  const drawn = (d: string, stroke: Tone, strokeWidth: number, dash?: string): Shape => ({
    kind: 'path',
    d,
    stroke,
    strokeWidth,
    shift: [x, y],
    ...(dash === undefined ? {} : { dash }),
  });
  const circle = (r: number): string => `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  switch (status) {
    case 'good':
      return [filled(circle(7)), drawn('M4.8 8.3l2.2 2.2 4.2-4.6', 'raised', 1.8)];
    case 'attention':
      return [filled('M8 1.5 15 14.2H1z'), drawn('M8 6v4M8 12.1v.1', 'raised', 1.8)];
    case 'serious':
      return [filled('M5 1h6l4 4v6l-4 4H5l-4-4V5z'), drawn('M8 4.3v4.6M8 11.5v.1', 'raised', 1.8)];
    case 'accepted':
      return [drawn('M2 2h12v12H2z', tone, 1.4), drawn('M6 5v6M10 5v6', tone, 1.5)];
    case 'unknown':
      return [
        drawn(circle(6.3), tone, 1.4, '3 2'),
        drawn('M6.2 6.4c.1-2.2 3.7-2.2 3.7 0 0 1.4-1.9 1.5-1.9 2.9M8 11.5v.1', tone, 1.5),
      ];
  }
}
