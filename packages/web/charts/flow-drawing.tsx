// Draws the flow picture: ribbons, bars, the intended length beside the actual one, names, and what the pointer is on.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { textWidth, wrapText } from './fit-text.ts';
import type { FlowData, FlowNode } from './flow-data.ts';
import classes from './flow-drawing.module.css';
import { FlowKey, keyOrder } from './flow-key.tsx';
import { FlowLabel } from './flow-label.tsx';
import { type FlowRoom, layoutFlow, type PlacedLink, type PlacedNode, ribbonPath } from './flow-layout.ts';
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

/** Thickness of a bar along the flow, in pixels. */
const bar = 10;
const headRoom = 34;
/** The two bars at the ends of a lane. */
const laneBar = 4;
/** Size of names, in pixels. */
export const labelPx = 13.5;

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
              <Bar
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

function Bar(props: {
  readonly placed: PlacedNode;
  readonly direction: 'right' | 'down';
  readonly colour: string;
}): ReactNode {
  const { placed, direction, colour } = props;
  const actual = Math.max(placed.end - placed.start, placed.value > 0 ? 1.5 : 0);
  const box = (start: number, length: number, from = placed.at, depth = placed.depth) =>
    direction === 'right'
      ? { x: from, y: start, width: depth, height: length }
      : { x: start, y: from, width: length, height: depth };
  const missing = placed.intended === null ? 0 : placed.intended - actual;
  return (
    <>
      <rect
        className={classes.focus}
        {...grow(box(placed.slotStart, placed.slotEnd - placed.slotStart), 3)}
        rx={3}
      />
      {placed.depth > bar ? (
        <>
          <rect {...box(placed.start, actual)} className={classes.lane} />
          <rect {...box(placed.start, actual, placed.at, laneBar)} fill={colour} rx={1} />
          <rect
            {...box(placed.start, actual, placed.at + placed.depth - laneBar, laneBar)}
            fill={colour}
            rx={1}
          />
        </>
      ) : (
        <rect {...box(placed.start, actual)} rx={1.5} fill={colour} />
      )}
      {missing > 1 && (
        <rect
          {...box(placed.start + actual + 0.5, missing - 0.5)}
          className={classes.missing}
          style={{ stroke: colour }}
        />
      )}
      {placed.intended !== null && placed.intended > 0 && (
        <path
          className={classes.bracket}
          d={bracketPath(
            placed.at + placed.depth + 5,
            placed.start,
            placed.start + placed.intended,
            direction,
          )}
        />
      )}
    </>
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

/** Distance from resources to goals on a phone, in pixels. */
const phoneAlong = 350;

function roomFor(data: FlowData, direction: 'right' | 'down', width: number): FlowRoom {
  const margins = marginsFor(direction, width);
  if (direction === 'down') {
    const depth = { resource: bar, work: bar, goal: bar };
    const [slot, gap] = phoneSlot(data, width);
    return { along: phoneAlong, fit: { breadth: width }, gap, slotOf: () => slot, depth };
  }
  const lines = (node: FlowNode) =>
    wrapText(node.label, node.kind === 'goal' ? margins.right - labelGap : margins.left - 12, labelPx).length;
  return {
    along: width - margins.left - margins.right,
    fit: { thickness: 300 },
    gap: 12,
    slotOf: (node) => (node.kind === 'work' ? 24 : 22 + 18 * lines(node)),
    depth: { resource: bar, work: Math.min(264, Math.max(188, Math.round(width * 0.235))), goal: bar },
  };
}

/** Room for a number below each bar, but never more than half of the breadth for all of them together. */
function phoneSlot(data: FlowData, width: number): readonly [number, number] {
  const kinds = ['resource', 'work', 'goal'] as const;
  const most = Math.max(1, ...kinds.map((kind) => data.nodes.filter((node) => node.kind === kind).length));
  return [Math.min(28, (0.5 * width) / most), Math.min(8, (0.15 * width) / most)];
}

/** Between the last bar and the end of the room, the bracket of the intended share and some air. */
const labelGap = 26;

function marginsFor(
  direction: 'right' | 'down',
  width: number,
): { readonly left: number; readonly right: number } {
  if (direction === 'down') return { left: 0, right: 0 };
  return width < 860 ? { left: 112, right: 168 } : { left: 120, right: 220 };
}

function labelRoom(placed: PlacedNode, direction: 'right' | 'down', width: number, columns: number): number {
  const margins = marginsFor(direction, width);
  if (direction === 'down') return placed.slotEnd - placed.slotStart + 6;
  if (placed.node.kind === 'resource') return margins.left - 12;
  if (placed.node.kind === 'work') return placed.depth - 2 * laneBar;
  return placed.column === columns - 1 ? margins.right - labelGap : 96;
}

/** On a phone: numbers for the bars whose name does not fit, and for all work and goals. */
function keyNumbers(nodes: readonly PlacedNode[]): ReadonlyMap<string, number> {
  const fits = (placed: PlacedNode) =>
    placed.node.kind === 'resource' &&
    textWidth(placed.node.label, labelPx) <= placed.slotEnd - placed.slotStart + 6;
  const keyed = nodes.filter((placed) => !fits(placed));
  const ordered = keyOrder.flatMap((kind) => keyed.filter((placed) => placed.node.kind === kind));
  return new Map(ordered.map((placed, index) => [placed.node.id, index + 1]));
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

function bracketPath(at: number, start: number, end: number, direction: 'right' | 'down'): string {
  return direction === 'right'
    ? `M${at - 3},${start}h5v${end - start}h-5`
    : `M${start},${at - 3}v5h${end - start}v-5`;
}

function grow(box: { x: number; y: number; width: number; height: number }, by: number) {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function tipPlace(link: PlacedLink, direction: 'right' | 'down', left: number) {
  const along = (link.source.at + link.target.at) / 2;
  const across = (link.sourceAt + link.targetAt) / 2;
  return direction === 'right'
    ? { left: left + along, top: headRoom + across }
    : { left: Math.max(90, across), top: headRoom + along };
}
