// One card of the map as something to press, to move by keys, and to draw arrows from.
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import classes from './map.module.css';
import { cardSize, type PlacedCard } from './map-geometry.ts';
import type { Shape } from './scene.ts';
import { SceneShapes } from './scene-shapes.tsx';

export interface CardOnMapProps {
  readonly card: PlacedCard;
  readonly shapes: readonly Shape[];
  /** The whole card in words. */
  readonly label: string;
  readonly isDimmed: boolean;
  readonly isMoved: boolean;
  readonly canMove: boolean;
  /** Whether an arrow can be drawn from it. */
  readonly hasHandle: boolean;
  readonly register: (element: SVGGElement | null) => void;
  readonly onHold: (event: PointerEvent) => void;
  readonly onHoldHandle: (event: PointerEvent) => void;
  readonly onActive: (isActive: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function CardOnMap(props: CardOnMapProps): ReactNode {
  const { card } = props;
  const top = { cx: card.x + cardSize.width / 2, cy: card.y };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element of a drawing cannot be a button
    <g
      ref={props.register}
      role="button"
      tabIndex={0}
      aria-label={props.label}
      data-card={card.id}
      className={classes.card}
      data-dimmed={props.isDimmed}
      data-moved={props.isMoved}
      data-movable={props.canMove}
      onPointerDown={props.onHold}
      onPointerEnter={() => props.onActive(true)}
      onPointerLeave={() => props.onActive(false)}
      onFocus={() => props.onActive(true)}
      onBlur={() => props.onActive(false)}
      onKeyDown={props.onKey}
    >
      <SceneShapes shapes={props.shapes} />
      <rect x={card.x} y={card.y} {...cardSize} rx={7} className={classes.ring} />
      {props.hasHandle && (
        <g className={classes.handle} onPointerDown={props.onHoldHandle}>
          <circle {...top} r={13} className={classes.handleRoom} />
          <circle {...top} r={5} className={classes.dot} />
        </g>
      )}
    </g>
  );
}
