// Draws the flow picture: ribbons, bars, the intended length beside the actual one, names, and what the pointer is on.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { FlowBar } from './flow-bar.tsx';
import type { FlowData } from './flow-data.ts';
import classes from './flow-drawing.module.css';
import { FlowKey } from './flow-key.tsx';
import { FlowLabel } from './flow-label.tsx';
import { layoutFlow, type PlacedLink, type PlacedNode, ribbonPath } from './flow-layout.ts';
import { bar, headRoom, keyNumbers, labelRoom, marginsFor, phoneAlong, roomFor } from './flow-room.ts';
import { nodeAfter, relatedTo, stepOf } from './flow-walk.ts';
import { seriesColour } from './series-colour.ts';

/** `data` is free of circles; `width` in pixels. */
export interface FlowDrawingProps {
  readonly data: FlowData;
  readonly width: number;
  readonly direction: 'right' | 'down';
  readonly label: string;
  readonly amount: (value: number) => string;
  readonly onOpen?: ((nodeId: string) => void) | undefined;
}

/** The picture alone, without frame and switches. */
export function FlowDrawing(props: FlowDrawingProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { direction, width } = props;
  const margins = marginsFor(direction, width);
  const picture = useMemo(
    () => layoutFlow(props.data, roomFor(props.data, direction, width)),
    [props.data, direction, width],
  );
  const colours = useMemo(() => goalColours(props.data), [props.data]);
  const [active, setActive] = useState<string | null>(null);
  const [link, setLink] = useState<PlacedLink | null>(null);
  const [focusable, setFocusable] = useState<string | null>(null);
  const elements = useRef(new Map<string, SVGGElement>());
  const related = useMemo(() => (active ? relatedTo(active, picture.links) : null), [active, picture]);
  const first = picture.nodes.find((placed) => placed.node.id === focusable) ?? picture.nodes[0];
  const keys = direction === 'down' ? keyNumbers(picture.nodes) : new Map<string, number>();
  const height = direction === 'right' ? picture.breadth + headRoom + 8 : phoneAlong + headRoom + 48;
  const nameOf = (placed: PlacedNode) => {
    const values = {
      name: placed.node.label,
      amount: props.amount(placed.value),
      share: percent(placed.share),
    };
    return placed.node.intendedShare === undefined
      ? t('flow.node', values)
      : t('flow.node.meant', { ...values, intended: percent(placed.node.intendedShare) });
  };
  const linkName = (placed: PlacedLink) =>
    t('flow.link', {
      from: placed.source.node.label,
      to: placed.target.node.label,
      amount: props.amount(placed.link.value),
      share: percent(picture.total > 0 ? placed.link.value / picture.total : 0),
    });
  return (
    <div className={classes.drawing}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is not a fieldset */}
      <svg
        role="group"
        aria-label={props.label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={classes.svg}
        onPointerLeave={() => setLink(null)}
      >
        <g transform={`translate(${margins.left},${headRoom})`}>
          <g className={classes.ribbons} data-dimmed={related !== null || link !== null}>
            {picture.links.map((placed) => (
              <path
                key={`${placed.link.from}>${placed.link.to}`}
                d={ribbonPath(placed, direction)}
                className={classes.ribbon}
                fill={ribbonColour(placed, colours)}
                data-tone={placed.adrift ? 'adrift' : colours.has(placed.link.to) ? 'goal' : 'neutral'}
                data-lit={related?.links.has(placed) || link === placed}
                onPointerEnter={() => setLink(placed)}
                onPointerLeave={() => setLink(null)}
              />
            ))}
          </g>
          {picture.nodes.map((placed) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: its role is button or image, depending on what it can do
            <g
              key={placed.node.id}
              ref={(element) => {
                if (element) elements.current.set(placed.node.id, element);
                else elements.current.delete(placed.node.id);
              }}
              role={props.onOpen ? 'button' : 'img'}
              tabIndex={placed === first ? 0 : -1}
              aria-label={nameOf(placed)}
              className={classes.node}
              data-open={props.onOpen !== undefined}
              data-dimmed={related !== null && !related.nodes.has(placed.node.id)}
              onPointerEnter={() => setActive(placed.node.id)}
              onPointerLeave={() => setActive(null)}
              onFocus={() => {
                setActive(placed.node.id);
                setFocusable(placed.node.id);
              }}
              onBlur={() => setActive(null)}
              onClick={() => props.onOpen?.(placed.node.id)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault();
                  props.onOpen?.(placed.node.id);
                }
                const step = stepOf(event.key, direction);
                if (!step) return;
                event.preventDefault();
                const next = nodeAfter(picture.nodes, placed, step);
                if (next) elements.current.get(next.node.id)?.focus();
              }}
            >
              <title>{nameOf(placed)}</title>
              <FlowBar
                placed={placed}
                direction={direction}
                colour={colours.get(placed.node.id) ?? 'var(--ek-ink)'}
              />
              <FlowLabel
                placed={placed}
                direction={direction}
                room={labelRoom(placed, direction, width, picture.columns)}
                amount={props.amount(placed.value)}
                actual={percent(placed.share)}
                intended={placed.node.intendedShare === undefined ? null : percent(placed.node.intendedShare)}
                between={placed.node.kind === 'goal' && placed.column < picture.columns - 1}
                keyNumber={keys.get(placed.node.id)}
              />
            </g>
          ))}
          <ColumnHeads picture={picture.nodes} direction={direction} />
        </g>
      </svg>
      {link && (
        <div className={classes.tip} aria-hidden="true" style={tipPlace(link, direction, margins.left)}>
          {linkName(link)}
        </div>
      )}
      {direction === 'down' && (
        <FlowKey nodes={picture.nodes} keys={keys} colours={colours} amount={props.amount} />
      )}
    </div>
  );
}

function ColumnHeads(props: {
  readonly picture: readonly PlacedNode[];
  readonly direction: 'right' | 'down';
}): ReactNode {
  const t = useText();
  if (props.direction === 'down') return null;
  const heads = {
    resource: 'flow.column.resources',
    work: 'flow.column.work',
    goal: 'flow.column.goals',
  } as const;
  return (['resource', 'work', 'goal'] as const).map((kind) => {
    const one = props.picture.find((placed) => placed.node.kind === kind);
    if (!one) return null;
    return (
      <text
        key={kind}
        className={classes.head}
        x={one.at + (kind === 'resource' ? bar : 0)}
        y={-16}
        textAnchor={kind === 'resource' ? 'end' : 'start'}
      >
        {t(heads[kind])}
      </text>
    );
  });
}

function goalColours(data: FlowData): ReadonlyMap<string, string> {
  const goals = data.nodes.filter((node) => node.kind === 'goal');
  const ordered = goals.filter((node) => !node.adrift);
  return new Map(
    goals.map((node) => [node.id, node.adrift ? 'var(--ek-signal)' : seriesColour(ordered.indexOf(node))]),
  );
}

function ribbonColour(placed: PlacedLink, colours: ReadonlyMap<string, string>): string {
  if (placed.adrift) return 'var(--ek-signal)';
  return colours.get(placed.link.to) ?? 'var(--ek-line)';
}

function tipPlace(link: PlacedLink, direction: 'right' | 'down', left: number) {
  const along = (link.source.at + link.target.at) / 2;
  const across = (link.sourceAt + link.targetAt) / 2;
  return direction === 'right'
    ? { left: left + along, top: headRoom + across }
    : { left: Math.max(90, across), top: headRoom + along };
}
