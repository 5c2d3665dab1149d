// Turns the map of the strategy page into shapes: as the map screen lays it out, with less on each card.
import type { PageMap } from '@evenkeel/core';
import { wrapText } from '../../charts/fit-text.ts';
import { arrowShapes } from '../map/draw-map.ts';
import { cardSize, headWidth, type PlacedCard } from '../map/map-geometry.ts';
import { layoutMap } from '../map/map-layout.ts';
import { type ArrowWords, tintOf } from '../map/map-words.ts';
import type { Scene, Shape } from '../map/scene.ts';

const WIDTH = 1000;
/** Everything is drawn flatter than on the screen, since a card holds its title only; arrows are to be scaled by it. */
export const FLATTENED = 0.6;

export function sheetScene(map: PageMap): Scene {
  const arrows = map.arrows.map((arrow) => ({ ...arrow, id: `${arrow.kind}:${arrow.from}>${arrow.to}` }));
  const kindOf = (arrow: PageMap['arrows'][number]): ArrowWords['kind'] =>
    arrow.kind === 'support' ? 'support' : arrow.isFeedback ? 'feedback' : 'cause';
  const lanes = map.lanes.filter(({ goals }) => goals.length > 0);
  const layout = layoutMap(
    {
      lanes: lanes.map(({ id, goals }) => ({
        id,
        cards: goals.map((goal) => ({ id: goal.id, place: goal.mapPlace })),
      })),
      arrows: arrows.map((arrow) => ({
        id: arrow.id,
        from: arrow.from,
        to: arrow.to,
        kind: kindOf(arrow),
        labelWidth: 0,
      })),
    },
    WIDTH,
  );
  const titles = new Map(lanes.flatMap(({ goals }) => goals.map(({ id, title }) => [id, title] as const)));
  const known = new Map(arrows.map((arrow) => [arrow.id, arrow]));
  return {
    width: layout.width,
    height: layout.height * FLATTENED,
    lanes: layout.lanes.map(({ y, height }, index) => ({
      id: `lane:${index}`,
      shapes: laneShapes(y * FLATTENED, height * FLATTENED, layout.width, lanes[index]),
    })),
    arrows: layout.arrows.map((placed) => {
      const arrow = known.get(placed.id);
      const kind = arrow ? kindOf(arrow) : 'cause';
      const said = { kind, isLowering: arrow?.sign === 'lowers' };
      return { id: placed.id, shapes: arrowShapes(placed, said) };
    }),
    labels: [],
    cards: layout.cards.map((card) => ({
      id: `card:${card.id}`,
      shapes: cardShapes(card, titles.get(card.id) ?? ''),
    })),
  };
}

function laneShapes(
  y: number,
  height: number,
  width: number,
  lane: PageMap['lanes'][number] | undefined,
): readonly Shape[] {
  const lines = wrapText(lane?.name ?? '', headWidth - 26, 16);
  const fill = `perspective-${tintOf(lane?.kind ?? 'other')}` as const;
  return [
    { kind: 'rect', x: 0, y: y + 3, width, height: height - 6, radius: 8, fill },
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        x: 16,
        y: y + height / 2 + 5 - (lines.length - 1) * 10 + index * 20,
        text,
        size: 16,
        weight: 560,
        tone: 'ink',
        isSerif: true,
      }),
    ),
  ];
}

function cardShapes({ x, y: onScreen }: PlacedCard, title: string): readonly Shape[] {
  const size = { width: cardSize.width, height: cardSize.height * FLATTENED };
  const y = onScreen * FLATTENED;
  const lines = wrapText(title, cardSize.width - 24, 16);
  const first = y + size.height / 2 + 5 - (lines.length - 1) * 10;
  return [
    { kind: 'rect', x, y, ...size, radius: 7, fill: 'raised', stroke: 'quiet', strokeWidth: 1 },
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        x: x + cardSize.width / 2,
        y: first + index * 20,
        text,
        size: 16,
        weight: 600,
        tone: 'ink',
        anchor: 'middle',
      }),
    ),
  ];
}
