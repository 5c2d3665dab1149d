// Bars of the actual share of each goal with a line where the intended share is.
import type { ReactNode } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import { seriesColour } from './series-colour.ts';
import classes from './share-bars.module.css';
import { placeShares, type ShareRow } from './share-bars.ts';

/** A row with the amount behind its actual share, already written, and where a click leads. */
export interface ShareBarRow extends ShareRow {
  readonly amount: string;
}

/** `onOpen` makes the names into buttons. */
export interface ShareBarsProps {
  readonly title: string;
  readonly takeaway?: ReactNode;
  readonly rows: readonly ShareBarRow[];
  readonly source: string;
  readonly onOpen?: (goalId: string) => void;
}

/** Intended against actual, one row per goal, in the order given. */
export function ShareBars(props: ShareBarsProps): ReactNode {
  const t = useText();
  const { percent, signed } = useFormat();
  const placed = placeShares(props.rows);
  const order = props.rows.filter((row) => !row.adrift);
  const meant = (row: ShareRow) => (row.intended === null ? '–' : percent(row.intended));
  const points = (row: ShareRow) => (row.intended === null ? '–' : signed((row.actual - row.intended) * 100));
  return (
    <ChartFrame
      title={props.title}
      takeaway={props.takeaway}
      source={props.source}
      summary={props.rows
        .map((row) =>
          t('shares.row', {
            goal: row.label,
            actual: percent(row.actual),
            amount: row.amount,
            intended: meant(row),
          }),
        )
        .join(' ')}
      tables={[
        {
          caption: t('shares.table'),
          columns: [
            { label: t('shares.goal') },
            { label: t('shares.intended'), numeric: true },
            { label: t('shares.actual'), numeric: true },
            { label: t('shares.difference'), numeric: true },
            { label: t('shares.amount'), numeric: true },
          ],
          rows: props.rows.map((row) => [
            row.label,
            meant(row),
            percent(row.actual),
            points(row),
            row.amount,
          ]),
        },
      ]}
    >
      <ul className={classes.rows}>
        {placed.map(({ row, actual, intended, gap }) => (
          <li key={row.id} className={classes.row} data-adrift={row.adrift === true}>
            <span className={classes.name}>
              {props.onOpen ? (
                <button type="button" className={classes.open} onClick={() => props.onOpen?.(row.id)}>
                  {row.label}
                </button>
              ) : (
                row.label
              )}
            </span>
            <svg className={classes.bar} aria-hidden="true" focusable="false">
              {gap?.kind === 'short' && (
                <rect
                  className={classes.short}
                  x={`${gap.from}%`}
                  y={9}
                  width={`${gap.to - gap.from}%`}
                  height={10}
                />
              )}
              <rect
                x={0}
                y={7}
                width={`${actual}%`}
                height={14}
                rx={1.5}
                fill={row.adrift ? 'var(--ek-signal)' : seriesColour(order.indexOf(row))}
              />
              {intended !== null && (
                <line className={classes.mark} x1={`${intended}%`} x2={`${intended}%`} y1={1} y2={27} />
              )}
            </svg>
            <span className={classes.numbers}>
              <strong className={classes.share}>{percent(row.actual)}</strong>
              <span className={classes.meant}>
                {row.intended === null ? row.amount : t('shares.meant', { intended: percent(row.intended) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
