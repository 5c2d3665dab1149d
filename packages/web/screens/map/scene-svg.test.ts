// The saved drawing holds what the map holds, is well-formed whatever is written on it, and needs nothing from outside.
import { expect, it } from 'vitest';
import { drawMap } from './draw-map.ts';
import { layoutMap } from './map-layout.ts';
import type { ArrowWords, CardWords } from './map-words.ts';
import { sizeOfSvg, svgOf } from './scene-svg.ts';

const cardWords = (title: string): CardWords => ({
  title,
  measure: '4.3 → 6 weeks',
  status: 'attention',
  statusWord: 'unlikely (26%)',
  share: '28%',
  finding: 'serious',
});
const arrowWords: ArrowWords = {
  kind: 'cause',
  isLowering: true,
  sign: '−',
  lag: '6 mo',
  verdict: null,
  verdictWord: '',
  finding: null,
};

const layout = layoutMap(
  {
    lanes: [
      { id: 'money', cards: [{ id: 'a', place: null }] },
      { id: 'people', cards: [{ id: 'b', place: null }] },
    ],
    arrows: [{ id: 'cause/x', from: 'b', to: 'a', kind: 'cause', labelWidth: 60 }],
  },
  900,
);
const scene = drawMap(layout, {
  lanes: new Map([
    ['money', { name: 'Money & "more"', note: 'one goal', tint: 'financial' }],
    ['people', { name: 'People', note: 'one goal', tint: 'learning' }],
  ]),
  cards: new Map([
    ['a', cardWords('Margin < 10 % & rising')],
    ['b', cardWords('Skilled')],
  ]),
  arrows: new Map([['cause/x', arrowWords]]),
});
const svg = svgOf(scene, { title: 'Strategy map', subtitle: 'Halden & Sons', key: '+ raises' });

it('writes every title, measure, status and sign', () => {
  for (const text of ['Skilled', '4.3 → 6 weeks', 'unlikely (26%)', '− 6 mo', 'People', 'Halden &amp; Sons'])
    expect(svg).toContain(text);
});

it('is well-formed: what would be a tag is text', () => {
  expect(svg).toContain('Margin &lt; 10 % &amp; rising');
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  const opened = [...svg.matchAll(/<(\w+)[^>]*(?<!\/)>/g)].map(([, name]) => name);
  const closed = [...svg.matchAll(/<\/(\w+)>/g)].map(([, name]) => name);
  expect(opened.toSorted()).toEqual(closed.toSorted());
});

it('asks nothing of the network and knows no variable of the page', () => {
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|var\(|<image|<script/);
});

it('says its size', () => {
  const { width, height } = sizeOfSvg(scene);
  expect(svg).toContain(`width="${width}" height="${height}"`);
});
