// What is known about the node that was chosen in the drawing: whom it supports, what supports it, and why.
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { TextButton } from '../../record/text-button.tsx';
import type { Supporter } from '../rehang.ts';
import classes from './graph.module.css';
import type { GraphEdge } from './graph-data.ts';
import type { PlacedNode } from './graph-layout.ts';

export interface GraphNoteProps {
  readonly node: PlacedNode | null;
  readonly edges: readonly GraphEdge[];
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly canEdit: boolean;
  readonly onOpen: (node: Supporter) => void;
  readonly onMove: (supporter: Supporter) => void;
  readonly onEditSupport: (contribution: string) => void;
}

export function GraphNote(props: GraphNoteProps): ReactNode {
  const t = useText();
  const { node, edges } = props;
  if (!node)
    return <p className={`${classes.note} ${classes.quiet} ek-no-print`}>{t('goals.graph.choose')}</p>;
  const up = edges.filter(({ from }) => from === node.key);
  const down = edges.filter(({ to }) => to === node.key);
  return (
    <section className={classes.note} aria-label={node.name}>
      <header className={classes.noteHead}>
        <h3>{node.name}</h3>
        <span className={classes.quiet}>{t(`noun.${node.noun}.one`)}</span>
        <TextButton label={t('goals.graph.open.of', { name: node.name })} onClick={() => props.onOpen(node)}>
          {t('goals.graph.open')}
        </TextButton>
        {props.canEdit && (
          <TextButton label={t('goals.move.of', { name: node.name })} onClick={() => props.onMove(node)}>
            {t('goals.move')}
          </TextButton>
        )}
      </header>
      <div className={classes.noteParts}>
        {(up.length > 0 || node.noun !== 'goal') && (
          <Part
            {...props}
            title={t('goals.detail.supports')}
            edges={up}
            end="to"
            empty={t('goals.graph.supports-nothing')}
          />
        )}
        {node.noun === 'goal' && (
          <Part
            {...props}
            title={t('goals.detail.supporters')}
            edges={down}
            end="from"
            empty={t('goals.support.none')}
          />
        )}
      </div>
    </section>
  );
}

function Part(
  props: GraphNoteProps & {
    readonly title: string;
    readonly end: 'from' | 'to';
    readonly empty: string;
  },
): ReactNode {
  const t = useText();
  const { percent, number } = useFormat();
  return (
    <div>
      <h4>{props.title}</h4>
      {props.edges.length === 0 && <p className={classes.quiet}>{props.empty}</p>}
      <ul>
        {props.edges.map((edge) => {
          const name = props.nodes.get(edge[props.end])?.name ?? '';
          const { id, weight, rationale } = edge.contribution;
          return (
            <li key={id}>
              <strong>{name}</strong>{' '}
              <span className={classes.quiet}>
                {t('goals.graph.weight', { weight: number(weight), share: percent(edge.part) })}
              </span>{' '}
              {props.canEdit && (
                <TextButton label={t('goals.support.edit', { name })} onClick={() => props.onEditSupport(id)}>
                  {t('goals.change')}
                </TextButton>
              )}
              <p className={rationale === null ? classes.quiet : classes.why}>
                {rationale ?? t('goals.support.no-reason')}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
