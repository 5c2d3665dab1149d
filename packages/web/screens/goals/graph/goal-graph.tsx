// Goals and work as a drawing: who supports what, how strongly and why; to be moved over, zoomed, and re-hung.
import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';

import { useText } from '../../../app/use-text.ts';

import { useWidth } from '../../../charts/use-width.ts';
import { IconArrowsMaximize, IconMinus, IconPlus } from '../../../ui/icons.ts';

import type { Supporter } from '../rehang.ts';
import type { Carry } from '../use-carry.ts';
import type { Goals } from '../use-goals.ts';
import classes from './graph.module.css';
import { type GraphEdge, graphData } from './graph-data.ts';
import { layoutGraph, nodeHeight, nodeWidth, type PlacedNode } from './graph-layout.ts';
import { cargoOf, colourOf, domId, GraphNodeButton, isNear } from './graph-node.tsx';
import { GraphNote } from './graph-note.tsx';
import { GraphTable } from './graph-table.tsx';
import { nextNode } from './next-node.ts';
import { usePan } from './use-pan.ts';

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
            } as CSSProperties
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
                  <GraphNodeButton
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
