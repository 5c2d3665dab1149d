// The strategy map as a drawing that can be worked on: cards dragged or moved by keys, arrows drawn from card to card.
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../app/use-text.ts';
import { useWidth } from '../../charts/use-width.ts';
import { ArrowsOnMap } from './arrows-on-map.tsx';
import { CardOnMap } from './card-on-map.tsx';
import { useCardSaid } from './card-said.ts';
import { drawMap } from './draw-map.ts';
import { LaneHead } from './lane-head.tsx';
import classes from './map.module.css';
import { cardSize, type MapInput, type PlacedCard } from './map-geometry.ts';
import { MapKey } from './map-key.tsx';
import { layoutMap, placeAt } from './map-layout.ts';
import { SceneShapes } from './scene-shapes.tsx';
import type { StrategyMapView } from './use-map.ts';
import { useViewBox } from './use-view-box.ts';
import { cardAfter, isWalkKey, movedBy } from './walk-map.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

export interface MapCanvasProps {
  readonly view: StrategyMapView;
  readonly canEdit: boolean;
  readonly onOpen: (goal: string) => void;
  /** An arrow by its key on the map. */
  readonly onOpenArrow: (arrow: string) => void;
  /** What the measures say about an arrow; the form of a support. */
  readonly onShowArrow: (arrow: string) => void;
  readonly onOpenFindings: (noun: string, id: string) => void;
  readonly onEditLane: (perspective: string) => void;
  /** With null the target is still to be chosen. */
  readonly onDraw: (from: string, to: string | null) => void;
  /** The lane by its number from the top. */
  readonly onMove: (goal: string, lane: number, place: number) => Promise<void>;
}

type Drag =
  | {
      readonly kind: 'card';
      readonly id: string;
      readonly dx: number;
      readonly dy: number;
      readonly at: Spot | null;
    }
  | { readonly kind: 'arrow'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: 'pan'; readonly clientX: number; readonly clientY: number };
interface Spot {
  readonly lane: number;
  readonly place: number;
}

/** A pointer that moved less has clicked. */
const stillPixels = 4;

export function MapCanvas(props: MapCanvasProps): ReactNode {
  const t = useText();
  const { view, canEdit } = props;
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const elements = useRef(new Map<string, SVGGElement>());
  const start = useRef({ x: 0, y: 0 });
  const [drag, setDrag] = useState<Drag | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const said = useCardSaid(view);
  const moved = drag?.kind === 'card' ? drag : null;
  // What was dropped stays there while it is being written.
  const [dropped, setDropped] = useState<{ readonly id: string; readonly at: Spot } | null>(null);
  const put = moved?.at ? { id: moved.id, at: moved.at } : dropped;
  const input = useMemo(() => (put ? withCardAt(view.input, put.id, put.at) : view.input), [view.input, put]);
  const layout = useMemo(() => layoutMap(input, frameWidth), [input, frameWidth]);
  const scene = useMemo(() => drawMap(layout, view.words), [layout, view.words]);
  const zooming = useViewBox(svg, layout.width, layout.height);
  const { box } = zooming;
  const lit = useMemo(() => {
    if (active === null) return null;
    const arrows = view.map.arrows.filter(({ from, to }) => from === active || to === active);
    // A card without arrows leaves the others as they are.
    if (arrows.length === 0) return null;
    return new Set([active, ...arrows.flatMap(({ noun, id, from, to }) => [`${noun}/${id}`, from, to])]);
  }, [active, view.map]);
  const byId = new Map(layout.cards.map((card) => [card.id, card]));

  const toScene = (event: { readonly clientX: number; readonly clientY: number }) => {
    const seen = svg.current?.getBoundingClientRect();
    if (!seen || seen.width === 0) return { x: 0, y: 0 };
    return {
      x: box.x + ((event.clientX - seen.left) / seen.width) * box.width,
      y: box.y + ((event.clientY - seen.top) / seen.height) * box.height,
    };
  };
  const cardUnder = ({ x, y }: { readonly x: number; readonly y: number }): PlacedCard | undefined =>
    layout.cards.find(
      (card) => x >= card.x && x <= card.x + cardSize.width && y >= card.y && y <= card.y + cardSize.height,
    );
  const hold = (event: PointerEvent): void => {
    start.current = { x: event.clientX, y: event.clientY };
    svg.current?.setPointerCapture(event.pointerId);
  };
  const isStill = (event: PointerEvent): boolean =>
    Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y) < stillPixels;

  // A card that changes its lane is drawn anew: the focus goes with it.
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current === null || document.activeElement !== document.body) return;
    elements.current.get(kept.current)?.focus({ preventScroll: true });
  });
  const move = (id: string, at: Spot): void => {
    kept.current = document.activeElement === elements.current.get(id) ? id : null;
    setDropped({ id, at });
    void props.onMove(id, at.lane, at.place).finally(() => setDropped(null));
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!drag) return;
    if (drag.kind === 'pan') {
      const unit = box.width / (svg.current?.clientWidth || 1);
      zooming.shift((drag.clientX - event.clientX) * unit, (drag.clientY - event.clientY) * unit);
      setDrag({ kind: 'pan', clientX: event.clientX, clientY: event.clientY });
      return;
    }
    const at = toScene(event);
    if (drag.kind === 'arrow') setDrag({ ...drag, ...at });
    else if (drag.at !== null || !isStill(event))
      setDrag({ ...drag, at: placeAt(layout, at.x - drag.dx, at.y - drag.dy) });
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (!drag) return;
    setDrag(null);
    if (drag.kind === 'card') {
      if (drag.at) move(drag.id, drag.at);
      else props.onOpen(drag.id);
    }
    if (drag.kind === 'arrow') {
      const target = cardUnder(toScene(event));
      if (target && target.id !== drag.id) props.onDraw(drag.id, target.id);
      else if (isStill(event)) props.onDraw(drag.id, null);
    }
  };
  const onCardKey = (event: KeyboardEvent, id: string): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) return;
    if (isWalkKey(key)) {
      event.preventDefault();
      if (!event.altKey) {
        const next = cardAfter(layout.cards, id, key);
        if (next !== null) elements.current.get(next)?.focus();
      } else if (canEdit) {
        const to = movedBy(layout.cards, layout.lanes.length, id, key);
        if (to) move(id, to);
      }
      return;
    }
    if (event.altKey) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      props.onOpen(id);
    } else if (key === 'a' && canEdit) {
      event.preventDefault();
      props.onDraw(id, null);
    } else if (key === '+' || key === '=') zooming.zoom(1.25);
    else if (key === '-') zooming.zoom(0.8);
    else if (key === '0') zooming.fit();
  };

  return (
    <div ref={frame} className={classes.canvas}>
      {frameWidth > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is not a fieldset
        <svg
          ref={svg}
          role="group"
          aria-label={t('map.picture', { business: view.business.profile.name })}
          width={frameWidth}
          height={Math.round((frameWidth * layout.height) / layout.width)}
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          className={classes.svg}
          data-dragging={drag?.kind}
          data-zoomed={!zooming.isWhole}
          onPointerDown={(event) => {
            if (event.button !== 0 || zooming.isWhole) return;
            hold(event);
            setDrag({ kind: 'pan', clientX: event.clientX, clientY: event.clientY });
          }}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => setDrag(null)}
        >
          <g>
            {scene.lanes.map((lane) => (
              <g key={lane.id}>
                <SceneShapes shapes={lane.shapes} />
              </g>
            ))}
          </g>
          <ArrowsOnMap
            arrows={scene.arrows}
            labels={scene.labels}
            paths={layout.arrows}
            lit={lit}
            canOpen
            onOpen={props.onShowArrow}
          />
          {layout.lanes.map((lane, index) => {
            const inLane = scene.cards.filter(({ id }) => byId.get(id)?.lane === index);
            const name = view.words.lanes.get(lane.id ?? '')?.name ?? '';
            return (
              // biome-ignore lint/a11y/useSemanticElements lint/a11y/noInteractiveElementToNoninteractiveRole: a lane of a drawing
              <g key={lane.id ?? ''} role="group" aria-label={name}>
                {canEdit && lane.id !== null && (
                  <LaneHead
                    label={t('map.lane.edit', { name })}
                    y={lane.y}
                    height={lane.height}
                    onEdit={() => props.onEditLane(lane.id ?? '')}
                  />
                )}
                {inLane.map((card) => {
                  const placed = byId.get(card.id);
                  if (!placed) return null;
                  return (
                    <CardOnMap
                      key={card.id}
                      card={placed}
                      shapes={card.shapes}
                      label={said(card.id)}
                      isDimmed={lit !== null && !lit.has(card.id)}
                      isMoved={moved?.id === card.id && moved.at !== null}
                      canMove={canEdit}
                      hasHandle={canEdit && lane.id !== null}
                      register={(element) => {
                        if (element) elements.current.set(card.id, element);
                        else elements.current.delete(card.id);
                      }}
                      onHold={(event) => {
                        if (event.button !== 0) return;
                        event.stopPropagation();
                        hold(event);
                        const at = toScene(event);
                        const dx = at.x - placed.x - cardSize.width / 2;
                        const dy = at.y - placed.y - cardSize.height / 2;
                        setDrag({ kind: 'card', id: card.id, dx, dy, at: null });
                      }}
                      onHoldHandle={(event) => {
                        if (event.button !== 0) return;
                        event.stopPropagation();
                        hold(event);
                        setDrag({ kind: 'arrow', id: card.id, ...toScene(event) });
                      }}
                      onActive={(isActive) => {
                        if (drag === null) setActive(isActive ? card.id : null);
                      }}
                      onKey={(event) => onCardKey(event, card.id)}
                    />
                  );
                })}
              </g>
            );
          })}
          {layout.cards.map(({ id, x, y }) =>
            view.words.cards.get(id)?.finding ? (
              // biome-ignore-start lint/a11y/noStaticElementInteractions: the panel of the goal lists its findings for the keyboard
              <rect
                key={id}
                x={x + cardSize.width - 29}
                y={y + 3}
                width={26}
                height={26}
                className={classes.hitArea}
                onClick={() => props.onOpenFindings('goal', id)}
              />
            ) : // biome-ignore-end lint/a11y/noStaticElementInteractions: see above
            null,
          )}
          {drag?.kind === 'arrow' && (
            <path
              className={classes.drawn}
              d={`M${(byId.get(drag.id)?.x ?? 0) + cardSize.width / 2} ${byId.get(drag.id)?.y ?? 0}L${drag.x} ${drag.y}`}
            />
          )}
        </svg>
      )}
      <div className={classes.below}>
        <MapKey withVerdicts={view.isToldSomewhere} />
        <ZoomButtons zooming={zooming} />
      </div>
    </div>
  );
}

/** The map with one card in another place, as it is while it is being dragged. */
function withCardAt(input: MapInput, id: string, { lane, place }: Spot): MapInput {
  return {
    ...input,
    lanes: input.lanes.map((one, index) => {
      const others = one.cards.filter((card) => card.id !== id);
      return { ...one, cards: index === lane ? [...others, { id, place }] : others };
    }),
  };
}
