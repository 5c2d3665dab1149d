// The arrows of the map; a pointer opens them, the table below holds the same ones for the keyboard.
import type { ReactNode } from 'react';
import classes from './map.module.css';
import type { PlacedArrow } from './route-arrows.ts';
import type { SceneGroup } from './scene.ts';
import { SceneShapes } from './scene-shapes.tsx';

export interface ArrowsOnMapProps {
  readonly arrows: readonly SceneGroup[];
  readonly labels: readonly SceneGroup[];
  readonly paths: readonly PlacedArrow[];
  /** What belongs to the card that is looked at; null while none is. */
  readonly lit: ReadonlySet<string> | null;
  readonly canOpen: boolean;
  readonly onOpen: (arrow: string) => void;
}

export function ArrowsOnMap(props: ArrowsOnMapProps): ReactNode {
  const { lit, canOpen, onOpen } = props;
  const pathOf = new Map(props.paths.map(({ id, path }) => [id, path]));
  const layer = (groups: readonly SceneGroup[], isLine: boolean): ReactNode =>
    groups.map(({ id, shapes }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: the table below holds the same arrows for the keyboard
      <g
        key={`${isLine ? 'line' : 'label'}/${id}`}
        className={classes.arrow}
        data-arrow={id}
        data-lit={lit?.has(id) ?? false}
        data-open={canOpen}
        onClick={() => onOpen(id)}
      >
        {isLine && <path d={pathOf.get(id)} className={classes.hit} />}
        <SceneShapes shapes={shapes} />
      </g>
    ));
  return (
    <g data-dimmed={lit !== null}>
      {layer(props.arrows, true)}
      {layer(props.labels, false)}
    </g>
  );
}
