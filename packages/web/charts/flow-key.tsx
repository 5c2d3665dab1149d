// Below the phone's flow picture: what the numbers stand for, with shares and amounts.
import type { ReactNode } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import classes from './flow-key.module.css';
import { keyOrder } from './flow-key-order.ts';
import type { PlacedNode } from './flow-layout.ts';

const heads = {
  goal: 'flow.column.goals',
  work: 'flow.column.work',
  resource: 'flow.column.resources',
} as const;

/** Goals first, because they are the point; then work, then resources. */
export function FlowKey(props: {
  readonly nodes: readonly PlacedNode[];
  readonly keys: ReadonlyMap<string, number>;
  readonly colours: ReadonlyMap<string, string>;
  readonly amount: (value: number) => string;
}): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  return keyOrder.map((kind) => {
    const entries = props.nodes.filter(
      (placed) => placed.node.kind === kind && props.keys.has(placed.node.id),
    );
    if (entries.length === 0) return null;
    return (
      <section key={kind} className={classes.part}>
        <h3 className={classes.head}>{t(heads[kind])}</h3>
        <ul className={classes.list}>
          {entries.map((placed) => (
            <li key={placed.node.id} className={classes.entry} data-adrift={placed.node.adrift}>
              <span className={classes.number} style={{ borderColor: props.colours.get(placed.node.id) }}>
                {props.keys.get(placed.node.id)}
              </span>
              <span className={classes.name}>{placed.node.label}</span>
              <span className={classes.value}>
                {kind === 'goal' ? percent(placed.share) : props.amount(placed.value)}
                {placed.node.intendedShare !== undefined && (
                  <small className={classes.meant}>
                    {t('flow.meant.rest', { intended: percent(placed.node.intendedShare) })}
                  </small>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
