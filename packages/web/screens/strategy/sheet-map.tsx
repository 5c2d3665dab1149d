// The strategy map in small: lanes, the goals in them, and what drives what.
import type { PageMap } from '@evenkeel/core';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../app/use-text.ts';
import type { SceneGroup } from '../map/scene.ts';
import { SceneShapes } from '../map/scene-shapes.tsx';
import { FLATTENED, sheetScene } from './sheet-scene.ts';
import classes from './strategy.module.css';

export function SheetMap(props: { readonly map: PageMap }): ReactNode {
  const t = useText();
  const map = useMemo(() => withoutDoubles(props.map), [props.map]);
  const scene = useMemo(() => sheetScene(map), [map]);
  const titles = new Map(
    map.lanes.flatMap(({ goals }) => goals.map(({ id, title }) => [id, title] as const)),
  );
  return (
    <>
      <svg
        className={classes.map}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <Groups groups={scene.lanes} />
        <g transform={`scale(1 ${FLATTENED})`}>
          <Groups groups={scene.arrows} />
        </g>
        <Groups groups={scene.cards} />
      </svg>
      {/* The same in words: for screen readers, and in place of the drawing on a phone. */}
      <ul className={classes.mapWords}>
        {map.lanes.map(({ id, name, goals }) => (
          <li key={id}>
            <strong>{name}</strong>
            <ul>
              {goals.map((goal) => (
                <li key={goal.id}>
                  {goal.title}
                  {map.arrows
                    .filter(({ from }) => from === goal.id)
                    .map(({ to, kind }) => (
                      <span key={`${kind}${to}`} className={classes.drives}>
                        {t('strategy.map.drives', { kind, to: titles.get(to) ?? '' })}
                      </span>
                    ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly SceneGroup[] }): ReactNode {
  return groups.map(({ id, shapes }) => (
    <g key={id}>
      <SceneShapes shapes={shapes} />
    </g>
  ));
}

/** As on the map screen, support is not drawn where a cause runs the same way. */
function withoutDoubles(map: PageMap): PageMap {
  const causes = new Set(
    map.arrows.filter(({ kind }) => kind === 'cause').map(({ from, to }) => `${from}>${to}`),
  );
  const arrows = map.arrows.filter(({ kind, from, to }) => kind === 'cause' || !causes.has(`${from}>${to}`));
  return { ...map, arrows };
}
