// The load of one pool or person month by month: filled up to the load, over and idle told by shape, word and number.
import { memo, type ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { type LoadCell, stateOf } from './plan-loads.ts';
import type { TimeAxis } from './time-axis.ts';
import classes from './timeline.module.css';

export interface LoadStripProps {
  readonly axis: TimeAxis;
  readonly cells: readonly LoadCell[];
  /** Writes an amount in the unit of the pool. */
  readonly write: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly monthName: (month: string) => string;
  /** The whole strip in words. */
  readonly label: string;
}

/** From this width on a second line says how much is free or too much. */
const roomForAmounts = 58;

export const LoadStrip = memo(function LoadStrip(props: LoadStripProps): ReactNode {
  const t = useText();
  const places = new Map(props.axis.months.map((one) => [one.month, one]));
  return (
    <div className={classes.strip} role="img" aria-label={props.label}>
      {props.cells.map((cell) => {
        const place = places.get(cell.month);
        if (!place) return null;
        const state = stateOf(cell);
        const number =
          cell.load === null ? (cell.planned > 0 ? '∞' : '') : String(Math.round(cell.load * 100));
        const told = t(`timeline.load.${state}` as TextId, {
          month: props.monthName(cell.month),
          load: cell.load === null ? '–' : props.percent(cell.load),
          planned: props.write(cell.planned),
          capacity: props.write(cell.capacity),
          over: props.write(cell.over),
          free: props.write(cell.free),
        });
        return (
          <span
            key={cell.month}
            className={classes.cell}
            data-state={state}
            style={{ left: place.x, width: place.width }}
            title={[
              told,
              ...(cell.asked > 0 ? [t('timeline.load.asked', { amount: props.write(cell.asked) })] : []),
              ...(cell.away > 0 ? [t('timeline.load.away', { share: props.percent(cell.away) })] : []),
            ].join(' ')}
          >
            <i
              className={classes.fill}
              style={{ height: `${Math.min(1, cell.load ?? (cell.planned > 0 ? 1 : 0)) * 100}%` }}
            />
            {cell.asked > 0 && cell.capacity > 0 && (
              <i
                className={classes.asked}
                style={{
                  bottom: `${Math.min(1, cell.load ?? 0) * 100}%`,
                  height: `${Math.min(1, cell.asked / cell.capacity) * 100}%`,
                }}
              />
            )}
            <b className={classes.figure}>
              {state === 'over' && <i className={classes.mark}>▲</i>}
              {number}
            </b>
            {place.width >= roomForAmounts && (state === 'over' || state === 'idle') && (
              <small className={classes.amount}>
                {t(state === 'over' ? 'timeline.over' : 'timeline.free', {
                  amount: props.write(state === 'over' ? cell.over : cell.free),
                })}
              </small>
            )}
          </span>
        );
      })}
    </div>
  );
});
