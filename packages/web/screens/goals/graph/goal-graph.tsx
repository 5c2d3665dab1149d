// Goals and work as a drawing: who supports what, how strongly and why; to be moved over, zoomed, and re-hung.
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { seriesColour } from '../../../charts/series-colour.ts';
import { useWidth } from '../../../charts/use-width.ts';
import { IconArrowsMaximize, IconMinus, IconPlus } from '../../../ui/icons.ts';
import { nameOf } from '../../record/record-names.ts';
import type { Supporter } from '../rehang.ts';
import type { Carry } from '../use-carry.ts';
import type { Goals } from '../use-goals.ts';
import classes from './graph.module.css';
import { type GraphEdge, graphData } from './graph-data.ts';
import { layoutGraph, nodeHeight, nodeWidth, type PlacedNode } from './graph-layout.ts';
import { GraphNote } from './graph-note.tsx';
import { GraphTable } from './graph-table.tsx';
import { nextNode } from './next-node.ts';

export interface GoalGraphProps {
  readonly goals: Goals;
  readonly carry: Carry;
  readonly onOpen: (node: Supporter) => void;
  readonly onMove: (supporter: Supporter) => void;
  readonly onEditSupport: (contribution: string) => void;
}

const [least, most] = [0.4, 1.6];
/** Width of the text on a printed A4 or Letter page, in pixels. */
const pageWidth = 660;

export function GoalGraph(props: GoalGraphProps): ReactNode {
  const t = useText();
  const { goals, carry } = props;
  const { business, open } = goals;
  const data = useMemo(() => graphData(business), [business]);
  const layout = useMemo(() => layoutGraph(data), [data]);
  const [selected, select] = useState<string | null>(null);
  const [pointed, point] = useState<string | null>(null);
  const [asked, ask] = useState<number | null>(null);
  const [room, width] = useWidth<HTMLDivElement>();
  const frame = useRef<HTMLDivElement>(null);
  const fit = Math.min(1, Math.max(0.7, width > 0 ? width / layout.width : 1));
  const scale = asked ?? fit;
  const zoom = (factor: number): void => ask(Math.min(most, Math.max(least, scale * factor)));
  usePan(frame, zoom);
  const byKey = useMemo(() => new Map(layout.nodes.map((node) => [node.key, node])), [layout]);
  const active = pointed ?? selected;
  const stop = selected !== null && byKey.has(selected) ? selected : (layout.nodes[0]?.key ?? null);

  const press = (node: PlacedNode, event: KeyboardEvent<HTMLButtonElement>): void => {
    if (open.canEdit) carry.handle(cargoOf(node, data.edges)).onKeyDown(event);
    if (event.defaultPrevented || carry.carried) return;
    const next = nextNode(node, event.key, layout.nodes, data.edges);
    if (!next) return;
    event.preventDefault();
    select(next.key);
    const button = document.getElementById(domId(next.key));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  if (layout.nodes.length === 0) return <p className={classes.quiet}>{t('goals.graph.empty')}</p>;
  return (
    <section aria-label={t('goals.graph.title')} ref={room}>
      <div className={`${classes.bar} ek-no-print`}>
        <p className={classes.quiet}>{t(open.canEdit ? 'goals.graph.help' : 'goals.graph.help.viewer')}</p>
        <div className={classes.zoom}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('goals.graph.smaller')}
            onClick={() => zoom(1 / 1.25)}
          >
            <IconMinus size={16} aria-hidden="true" />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('goals.graph.larger')}
            onClick={() => zoom(1.25)}
          >
            <IconPlus size={16} aria-hidden="true" />
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('goals.graph.whole')}
            onClick={() => ask(width > 0 ? Math.max(least, Math.min(1, width / layout.width)) : 1)}
          >
            <IconArrowsMaximize size={16} aria-hidden="true" />
          </Button>
        </div>
      </div>
      <div ref={frame} className={classes.frame}>
        <div
          className={classes.sheet}
          style={
            {
              '--width': `${layout.width}px`,
              '--height': `${layout.height}px`,
              '--scale': scale,
              '--print': Math.min(1, pageWidth / layout.width),
            } as React.CSSProperties
          }
        >
          <div className={classes.world}>
            <svg width={layout.width} height={layout.height} className={classes.lines} aria-hidden="true">
              {data.edges.map((edge) => (
                <Line key={edge.contribution.id} edge={edge} nodes={byKey} active={active} />
              ))}
            </svg>
            <ul className={classes.nodes} aria-label={t('goals.graph.title')}>
              {layout.nodes.map((node) => (
                <li key={node.key}>
                  <NodeButton
                    node={node}
                    edges={data.edges}
                    goals={goals}
                    isStop={node.key === stop}
                    isActive={node.key === active}
                    isFar={active !== null && !isNear(node.key, active, data.edges)}
                    carry={carry}
                    onPoint={point}
                    onSelect={select}
                    onPress={(event) => press(node, event)}
                    onClick={() => {
                      if (!carry.wasCarried()) select(node.key);
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <GraphNote
        node={selected === null ? null : (byKey.get(selected) ?? null)}
        edges={data.edges}
        nodes={byKey}
        canEdit={open.canEdit}
        onOpen={props.onOpen}
        onMove={props.onMove}
        onEditSupport={props.onEditSupport}
      />
      <details className={classes.table}>
        <summary>{t('goals.graph.as-table')}</summary>
        <GraphTable edges={data.edges} nodes={byKey} />
      </details>
    </section>
  );
}

interface NodeButtonProps {
  readonly node: PlacedNode;
  readonly edges: readonly GraphEdge[];
  readonly goals: Goals;
  readonly isStop: boolean;
  readonly isActive: boolean;
  readonly isFar: boolean;
  readonly carry: Carry;
  readonly onPoint: (key: string | null) => void;
  readonly onSelect: (key: string) => void;
  readonly onPress: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onClick: () => void;
}

function NodeButton(props: NodeButtonProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { node, carry, goals } = props;
  const { business, open } = goals;
  const supports = props.edges.filter(({ from }) => from === node.key);
  const below = props.edges.filter(({ to }) => to === node.key).length;
  const summary = supports
    .map(({ contribution, part }) =>
      t('goals.also.part', { goal: nameOf(business, 'goal', contribution.goal), share: percent(part) }),
    )
    .join(', ');
  const isOver = node.noun === 'goal' && carry.carried?.over === node.id;
  const isIdle = supports.length === 0 && node.noun !== 'goal' && !node.isShared;
  return (
    <button
      type="button"
      id={domId(node.key)}
      className={classes.node}
      style={{
        left: node.x,
        top: node.y,
        width: nodeWidth,
        height: nodeHeight,
        borderLeftColor: colourOf(node),
      }}
      tabIndex={props.isStop ? 0 : -1}
      data-noun={node.noun}
      data-active={props.isActive}
      data-far={props.isFar}
      data-over={isOver}
      data-idle={isIdle}
      data-goal={node.noun === 'goal' ? node.id : undefined}
      aria-label={t('goals.graph.node', {
        kind: t(`noun.${node.noun}.one`),
        name: node.name,
        supports:
          summary === '' ? t('goals.graph.supports-nothing') : t('goals.graph.supports', { goals: summary }),
        below,
      })}
      onMouseEnter={() => props.onPoint(node.key)}
      onMouseLeave={() => props.onPoint(null)}
      onFocus={() => props.onSelect(node.key)}
      onKeyDown={props.onPress}
      onKeyUp={(event) => {
        if (event.key === ' ') event.preventDefault();
      }}
      onPointerDown={(event) => {
        // A finger moves the drawing; it re-hangs by the menu.
        if (open.canEdit && event.pointerType !== 'touch') {
          carry.handle(cargoOf(node, props.edges)).onPointerDown(event);
        }
      }}
      onClick={props.onClick}
    >
      <span className={classes.name}>{node.name}</span>
      {node.share !== null && <span className={classes.share}>{percent(node.share)}</span>}
    </button>
  );
}

function Line(props: {
  readonly edge: GraphEdge;
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly active: string | null;
}): ReactNode {
  const { edge, nodes, active } = props;
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (!from || !to) return null;
  const [x1, y1] = [from.x + nodeWidth, from.y + nodeHeight / 2];
  const [x2, y2] = [to.x, to.y + nodeHeight / 2];
  const bend = Math.max(48, Math.abs(x2 - x1) / 2);
  const isNearby = active === edge.from || active === edge.to;
  return (
    <path
      d={`M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
      className={classes.line}
      stroke={colourOf(to)}
      strokeWidth={1.5 + edge.part * 6}
      data-state={active === null ? 'rest' : isNearby ? 'near' : 'far'}
    />
  );
}

function colourOf({ noun, topOrder }: PlacedNode): string {
  return noun === 'goal' && topOrder !== null ? seriesColour(topOrder) : 'var(--ek-line)';
}

function isNear(key: string, active: string, edges: readonly GraphEdge[]): boolean {
  if (key === active) return true;
  return edges.some(({ from, to }) => (from === active && to === key) || (to === active && from === key));
}

function cargoOf({ noun, id, name, key }: PlacedNode, edges: readonly GraphEdge[]) {
  const heaviest = edges.filter(({ from }) => from === key).sort((a, b) => b.part - a.part)[0];
  return { supporter: { noun, id }, name, instead: heaviest?.contribution.id ?? null };
}

function domId(key: string): string {
  return `graph-${key.replace('/', '-')}`;
}

/** Moves the drawing with the mouse, and zooms with the wheel while Ctrl is held, as pinching does. */
function usePan(frame: React.RefObject<HTMLDivElement | null>, zoom: (factor: number) => void): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    };
    let last: { x: number; y: number } | null = null;
    const down = (event: PointerEvent): void => {
      const onNode = event.target instanceof Element && event.target.closest('button');
      if (onNode || event.button !== 0 || event.pointerType === 'touch') return;
      last = { x: event.clientX, y: event.clientY };
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (!last) return;
      element.scrollBy(last.x - event.clientX, last.y - event.clientY);
      last = { x: event.clientX, y: event.clientY };
    };
    const up = (): void => {
      last = null;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  }, [frame]);
}
