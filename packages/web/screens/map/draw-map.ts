// Turns a layout and its words into shapes: tinted lanes with their names, arrows with sign and delay, cards.
import { fitText, textWidth, wrapText } from '../../charts/fit-text.ts';
import { cardSize, headWidth, type PlacedCard } from './map-geometry.ts';
import type { MapLayout } from './map-layout.ts';
import type { ArrowWords, CardWords, LaneWords } from './map-words.ts';
import type { PlacedArrow } from './route-arrows.ts';
import type { Scene, SceneGroup, Shape, Tone } from './scene.ts';
import { statusShapes, toneOfStatus } from './status-shapes.ts';
import { toneOfVerdict, verdictShapes } from './verdict-shapes.ts';

/** Words ready to be written, by key. */
export interface MapWords {
  readonly lanes: ReadonlyMap<string, LaneWords>;
  readonly cards: ReadonlyMap<string, CardWords>;
  readonly arrows: ReadonlyMap<string, ArrowWords>;
}

const labelSize = 12;
const markSize = 16;

export function drawMap(layout: MapLayout, words: MapWords): Scene {
  return {
    width: layout.width,
    height: layout.height,
    lanes: layout.lanes.map((lane) => ({
      id: lane.id ?? '',
      shapes: laneShapes(lane.y, lane.height, layout.width, words.lanes.get(lane.id ?? '')),
    })),
    arrows: layout.arrows.flatMap((arrow): readonly SceneGroup[] => {
      const said = words.arrows.get(arrow.id);
      return said ? [{ id: arrow.id, shapes: arrowShapes(arrow, said) }] : [];
    }),
    labels: layout.arrows.flatMap((arrow): readonly SceneGroup[] => {
      const said = words.arrows.get(arrow.id);
      return said ? [{ id: arrow.id, shapes: labelShapes(arrow, said) }] : [];
    }),
    cards: layout.cards.flatMap((card): readonly SceneGroup[] => {
      const said = words.cards.get(card.id);
      return said ? [{ id: card.id, shapes: cardShapes(card, said) }] : [];
    }),
  };
}

/** How wide the label of an arrow is. */
export function labelWidth(said: ArrowWords): number {
  const { text, mark, word } = partsOfLabel(said);
  return text + mark + word === 0 ? 0 : text + mark + word + 16;
}

/** How much room text, mark and word of a label take, with the gaps between them. */
function partsOfLabel({ sign, lag, verdict, verdictWord }: ArrowWords) {
  const text = Math.ceil(textWidth(`${sign} ${lag}`.trim(), labelSize));
  const word = verdictWord === '' ? 0 : Math.ceil(textWidth(verdictWord, labelSize)) + 4;
  return { text, mark: verdict === null ? 0 : markSize + (text > 0 ? 6 : 0), word };
}

function laneShapes(y: number, height: number, width: number, lane: LaneWords | undefined): readonly Shape[] {
  const name = lane?.name ?? '';
  const lines = wrapText(name, headWidth - 28, 15.5);
  const middle = y + height / 2;
  const first = middle - (lines.length - 1) * 10 - 4;
  return [
    {
      kind: 'rect',
      x: 0,
      y: y + 3,
      width,
      height: height - 6,
      radius: 8,
      fill: `perspective-${lane?.tint ?? 'none'}`,
    },
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        x: 18,
        y: first + index * 20,
        text,
        size: 15.5,
        weight: 560,
        tone: 'ink',
        isSerif: true,
      }),
    ),
    {
      kind: 'text',
      x: 18,
      y: first + lines.length * 20,
      text: lane?.note ?? '',
      size: 12,
      tone: 'textSoft',
    },
  ];
}

/** The line of an arrow with its head and, where there is one, its label. */
export function arrowShapes(
  { path, tip, heading }: PlacedArrow,
  said: Pick<ArrowWords, 'kind' | 'isLowering'>,
): readonly Shape[] {
  const tone: Tone = said.kind === 'support' ? 'line' : said.isLowering ? 'signalText' : 'textSoft';
  const dash = { cause: undefined, support: '4 4', feedback: '9 5' }[said.kind];
  return [
    {
      kind: 'path',
      d: path,
      stroke: tone,
      strokeWidth: said.kind === 'support' ? 1.2 : 1.8,
      ...(dash === undefined ? {} : { dash }),
    },
    headShape(tip, heading, tone, said.kind === 'feedback'),
  ];
}

function labelShapes({ label }: PlacedArrow, said: ArrowWords): readonly Shape[] {
  const width = labelWidth(said);
  if (width === 0) return [];
  const shapes: Shape[] = [];
  shapes.push({
    kind: 'rect',
    x: label.x - width / 2,
    y: label.y - 10,
    width,
    height: 20,
    radius: 10,
    fill: 'raised',
    stroke: said.finding === null ? 'hairline' : toneOfStatus(said.finding),
    strokeWidth: said.finding === null ? 1 : 1.6,
    ...(said.kind === 'feedback' ? { dash: '3 2' } : {}),
  });
  const { text, mark } = partsOfLabel(said);
  const left = label.x - width / 2 + 8;
  shapes.push({
    kind: 'text',
    x: left,
    y: label.y + 4.2,
    text: `${said.sign} ${said.lag}`.trim(),
    size: labelSize,
    weight: 600,
    tone: said.isLowering ? 'signalText' : 'ink',
  });
  if (said.verdict !== null) {
    const right = left + text + mark;
    shapes.push(...verdictShapes(said.verdict, right - markSize, label.y - markSize / 2));
    shapes.push({
      kind: 'text',
      x: right + 4,
      y: label.y + 4.2,
      text: said.verdictWord,
      size: labelSize,
      weight: 600,
      tone: toneOfVerdict(said.verdict),
    });
  }
  if (said.finding !== null)
    shapes.push(...statusShapes(said.finding, label.x + width / 2 - 4, label.y - 18));
  return shapes;
}

function headShape(
  { x, y }: PlacedArrow['tip'],
  heading: PlacedArrow['heading'],
  tone: Tone,
  isHollow: boolean,
): Shape {
  const corners = {
    up: `M${x} ${y}l-5 9h10z`,
    down: `M${x} ${y}l-5 -9h10z`,
    left: `M${x} ${y}l9 -5v10z`,
    right: `M${x} ${y}l-9 -5v10z`,
  }[heading];
  return { kind: 'path', d: corners, fill: isHollow ? 'raised' : tone, stroke: tone, strokeWidth: 1.2 };
}

function cardShapes({ x, y }: PlacedCard, card: CardWords): readonly Shape[] {
  const left = x + 13;
  const right = x + cardSize.width - 13;
  const room = cardSize.width - 26;
  const lines = wrapText(card.title, room - (card.finding === null ? 0 : 14), 13.5);
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x,
      y,
      ...cardSize,
      radius: 7,
      fill: 'raised',
      stroke: card.finding === null ? 'quiet' : toneOfStatus(card.finding),
      strokeWidth: card.finding === null ? 1 : 1.4,
    },
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        x: left,
        y: y + (lines.length === 1 ? 30 : 23) + index * 17,
        text,
        size: 13.5,
        weight: 620,
        tone: 'ink',
      }),
    ),
    {
      kind: 'text',
      x: left,
      y: y + 65,
      text: fitText(card.measure, room - (card.share === '' ? 0 : textWidth(card.share, 14) + 10), 12.5),
      size: 12.5,
      tone: 'textSoft',
    },
    ...statusShapes(card.status, left - 1, y + 77),
    {
      kind: 'text',
      x: left + 21,
      y: y + 90,
      text: shortened(card.statusWord, room - 21, 12.5),
      size: 12.5,
      weight: 560,
      tone: toneOfStatus(card.status),
    },
  ];
  if (card.share !== '')
    shapes.push({
      kind: 'text',
      x: right,
      y: y + 65,
      text: card.share,
      size: 13.5,
      weight: 560,
      tone: 'ink',
      anchor: 'end',
      isSerif: true,
    });
  if (card.finding !== null) shapes.push(...statusShapes(card.finding, x + cardSize.width - 24, y + 8));
  return shapes;
}

/** Without what stands in brackets at its end where there is no room for it. */
function shortened(text: string, room: number, size: number): string {
  return textWidth(text, size) <= room ? text : fitText(text.replace(/\s*\([^)]*\)$/, ''), room, size);
}
