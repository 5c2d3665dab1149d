// One goal or piece of work in the drawing: a button that can be pointed at, carried, and reached by keys.
import type { KeyboardEvent, ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { seriesColour } from '../../../charts/series-colour.ts';
import { nameOf } from '../../record/record-names.ts';
import type { Cargo, Carry } from '../use-carry.ts';
import type { Goals } from '../use-goals.ts';
import classes from './graph.module.css';
import type { GraphEdge } from './graph-data.ts';
import { nodeHeight, nodeWidth, type PlacedNode } from './graph-layout.ts';

export interface GraphNodeProps {
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

/** A button at the place of the node. */
export function GraphNodeButton(props: GraphNodeProps): ReactNode {
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

/** The colour of a top goal in the order of importance; quiet for everything else. */
export function colourOf({ noun, topOrder }: PlacedNode): string {
  return noun === 'goal' && topOrder !== null ? seriesColour(topOrder) : 'var(--ek-line)';
}

/** Whether a node is the active one or tied to it by a line. */
export function isNear(key: string, active: string, edges: readonly GraphEdge[]): boolean {
  if (key === active) return true;
  return edges.some(({ from, to }) => (from === active && to === key) || (to === active && from === key));
}

/** What is carried when the node is: by its heaviest support, where it has any. */
export function cargoOf({ noun, id, name, key }: PlacedNode, edges: readonly GraphEdge[]): Cargo {
  const heaviest = edges.filter(({ from }) => from === key).sort((a, b) => b.part - a.part)[0];
  return { supporter: { noun, id }, name, instead: heaviest?.contribution.id ?? null };
}

/** The id of the node's button in the document. */
export function domId(key: string): string {
  return `graph-${key.replace('/', '-')}`;
}
