// Each verdict has a mark and a word of its own, on the map as in what is saved of it.
import { expect, it } from 'vitest';
import { drawMap, labelWidth } from './draw-map.ts';
import { layoutMap } from './map-layout.ts';
import type { ArrowWords } from './map-words.ts';
import { svgOf } from './scene-svg.ts';
import { verdictShapes, verdicts } from './verdict-shapes.ts';

const plain: ArrowWords = {
  kind: 'cause',
  isLowering: false,
  sign: '+',
  lag: '2 mo',
  verdict: null,
  verdictWord: '',
  finding: null,
};
const told: ArrowWords = { ...plain, verdict: 'supported', verdictWord: 'supported' };

it('no two marks have the same form', () => {
  const forms = verdicts.map((verdict) =>
    JSON.stringify(
      verdictShapes(verdict, 0, 0).map((shape) => (shape.kind === 'path' ? shape.d : shape.kind)),
    ),
  );
  expect(new Set(forms).size).toBe(verdicts.length);
});

it('makes room for mark and word in the label of an arrow', () => {
  const marked = labelWidth({ ...plain, verdict: 'cannot-tell' });
  expect(marked).toBeGreaterThanOrEqual(labelWidth(plain) + 16);
  expect(labelWidth(told)).toBeGreaterThan(marked);
  expect(labelWidth({ ...plain, sign: '', lag: '' })).toBe(0);
});

it('is in the drawing that is saved', () => {
  const input = {
    lanes: [
      { id: 'a', cards: [{ id: 'x', place: null }] },
      { id: 'b', cards: [{ id: 'y', place: null }] },
    ],
    arrows: [{ id: 'cause/c', from: 'y', to: 'x', kind: 'cause', labelWidth: labelWidth(told) }],
  } as const;
  const words = { lanes: new Map(), cards: new Map(), arrows: new Map([['cause/c', told]]) };
  const svg = svgOf(drawMap(layoutMap(input, 900), words), { title: 'Map', subtitle: '', key: '' });
  expect(svg).toContain('>supported</text>');
});
