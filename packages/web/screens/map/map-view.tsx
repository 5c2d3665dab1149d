// The map itself: the drawing or its reading view, what its lines mean, the checks, and the arrows as a table.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { ArrowTable } from './arrow-table.tsx';
import classes from './map.module.css';
import { MapCanvas, type MapCanvasProps } from './map-canvas.tsx';
import { MapChecks } from './map-checks.tsx';
import { MapKey } from './map-key.tsx';
import { ReadingMap } from './reading-map.tsx';
import { SceneShapes } from './scene-shapes.tsx';
import { usePaperScene } from './use-map-file.ts';

export function MapView(props: MapCanvasProps): ReactNode {
  const t = useText();
  const { view, canEdit } = props;
  const paper = usePaperScene(view);
  return (
    <>
      <div className={classes.desk}>
        <MapCanvas {...props} />
      </div>
      <ReadingMap view={view} onOpen={props.onOpen} onShowArrow={props.onShowArrow} />
      <svg
        className={classes.paper}
        viewBox={`0 0 ${paper.width} ${paper.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {(['lanes', 'arrows', 'labels', 'cards'] as const).flatMap((layer) =>
          paper[layer].map(({ id, shapes }) => <SceneShapes key={`${layer}/${id}`} shapes={shapes} />),
        )}
      </svg>
      <div className={classes.paperKey}>
        <MapKey withVerdicts={view.isToldSomewhere} />
      </div>
      <p className={`${classes.keys} ${classes.desk} ek-no-print`}>
        {t(canEdit ? 'map.keys' : 'map.keys.viewer')}
      </p>
      <MapChecks view={view} />
      <ArrowTable
        view={view}
        canEdit={canEdit}
        onOpenArrow={props.onOpenArrow}
        onShowArrow={props.onShowArrow}
      />
    </>
  );
}
