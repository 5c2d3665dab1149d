// Writes a scene as a file of its own: an SVG that needs nothing from anywhere, in the colours of the day.
import { lightColours, lightPerspectives } from '../../ui/tokens.ts';
import type { Scene, Shape, Tone } from './scene.ts';

export interface SvgHead {
  readonly title: string;
  /** A line below it: the business, the day. */
  readonly subtitle: string;
  /** What the lines mean. */
  readonly key: string;
  /** CSS with the typefaces, as data; the reader's own ones are used without it. */
  readonly fonts?: string;
}

const margin = 28;
const headHeight = 74;
const footHeight = 34;
const sans = "'Inter Variable', Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const serif = "'Source Serif 4 Variable', 'Source Serif 4', Palatino, Georgia, serif";

/** The size of the file that `svgOf` writes, in pixels. */
export function sizeOfSvg({ width, height }: Scene): { readonly width: number; readonly height: number } {
  return { width: width + 2 * margin, height: height + headHeight + footHeight + margin };
}

export function svgOf(scene: Scene, head: SvgHead): string {
  const { width, height } = sizeOfSvg(scene);
  const groups = [...scene.lanes, ...scene.arrows, ...scene.labels, ...scene.cards].map(
    ({ shapes }) => `<g>${shapes.map(shapeText).join('')}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${sans}">`,
    `<title>${plainXml(head.title)}</title>`,
    ...(head.fonts ? [`<style>${head.fonts}</style>`] : []),
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    shapeText({
      kind: 'text',
      x: margin,
      y: 40,
      text: head.title,
      size: 24,
      weight: 560,
      tone: 'ink',
      isSerif: true,
    }),
    shapeText({ kind: 'text', x: margin, y: 61, text: head.subtitle, size: 13, tone: 'textMuted' }),
    `<g transform="translate(${margin} ${headHeight})">${groups.join('')}</g>`,
    shapeText({ kind: 'text', x: margin, y: height - margin, text: head.key, size: 12, tone: 'textMuted' }),
    '</svg>',
  ].join('\n');
}

function shapeText(shape: Shape): string {
  if (shape.kind === 'text') {
    const { x, y, size, weight, tone, anchor, isSerif } = shape;
    if (shape.text === '') return '';
    const family = isSerif ? ` font-family="${serif}"` : '';
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour(tone)}" font-weight="${weight ?? 400}" text-anchor="${anchor ?? 'start'}"${family}>${plainXml(shape.text)}</text>`;
  }
  const { stroke, strokeWidth, dash, fill } = shape;
  const paint = [
    `fill="${fill === undefined ? 'none' : colour(fill)}"`,
    ...(stroke === undefined ? [] : [`stroke="${colour(stroke)}" stroke-width="${strokeWidth ?? 1}"`]),
    ...(dash === undefined ? [] : [`stroke-dasharray="${dash}"`]),
    'stroke-linecap="round" stroke-linejoin="round"',
  ].join(' ');
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius ?? 0}" ${paint}/>`;
  }
  const shift = shape.shift ? ` transform="translate(${shape.shift[0]} ${shape.shift[1]})"` : '';
  return `<path d="${shape.d}"${shift} ${paint}/>`;
}

function colour(tone: Tone): string {
  if (tone.startsWith('perspective-')) {
    const kind = tone.slice('perspective-'.length) as keyof typeof lightPerspectives;
    return lightPerspectives[kind];
  }
  return lightColours[tone as keyof typeof lightColours];
}

function plainXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
