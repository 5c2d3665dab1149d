// What each pool is allocated to against its capacity; what goes beyond is hatched in the signal colour.
import { type ReactNode, useId } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import classes from './load-bar.module.css';
import { type LoadPool, type PlacedLoad, placeLoads } from './load-bar.ts';

/** A pool with the way to write its amounts. */
export interface LoadBarPool extends LoadPool {
  readonly format: (amount: number) => string;
}

/** One row per pool. */
export interface LoadBarsProps {
  readonly title: string;
  readonly takeaway?: ReactNode;
  readonly pools: readonly LoadBarPool[];
  readonly source: string;
}

/** Load of pools: segments per work, a line at the capacity. */
export function LoadBars(props: LoadBarsProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const hatch = useId();
  const formats = new Map(props.pools.map((pool) => [pool.id, pool.format]));
  const write = (pool: LoadPool, amount: number) => formats.get(pool.id)?.(amount) ?? String(amount);
  const placed = placeLoads(props.pools);
  const loadOf = (load: number | null) => (load === null ? '–' : percent(load));
  const sentence = ({ pool, used, load, excess }: PlacedLoad) =>
    t(excess > 0 ? 'load.over' : 'load.text', {
      pool: pool.label,
      used: write(pool, used),
      capacity: write(pool, pool.capacity),
      over: write(pool, excess),
      share: loadOf(load),
    });
  return (
    <ChartFrame
      title={props.title}
      takeaway={props.takeaway}
      summary={placed.map(sentence).join(' ')}
      source={props.source}
      tables={[
        {
          caption: t('load.table'),
          columns: [
            { label: t('load.column.pool') },
            { label: t('load.column.allocated'), numeric: true },
            { label: t('load.column.capacity'), numeric: true },
            { label: t('load.column.load'), numeric: true },
          ],
          rows: placed.map(({ pool, used, load }) => [
            pool.label,
            write(pool, used),
            write(pool, pool.capacity),
            loadOf(load),
          ]),
        },
        {
          caption: t('load.table.parts'),
          columns: [
            { label: t('load.column.pool') },
            { label: t('load.column.work') },
            { label: t('load.column.allocated'), numeric: true },
          ],
          rows: placed.flatMap(({ pool }) =>
            pool.parts.map((part) => [pool.label, part.label, write(pool, part.amount)]),
          ),
        },
      ]}
    >
      <svg width={0} height={0} className={classes.defs} aria-hidden="true" focusable="false">
        <defs>
          <pattern
            id={hatch}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={6} height={6} fill="var(--ek-signal-wash)" />
            <rect width={3} height={6} fill="var(--ek-signal)" />
          </pattern>
        </defs>
      </svg>
      <ul className={classes.rows}>
        {placed.map((load) => (
          <li key={load.pool.id} className={classes.row}>
            <span className={classes.name}>{load.pool.label}</span>
            <svg className={classes.bar} aria-hidden="true" focusable="false">
              <rect className={classes.room} x={0} y={5} width={`${load.capacityAt}%`} height={20} rx={2} />
              {load.parts.map((part) => (
                <g key={part.id}>
                  <title>{`${part.label} · ${write(load.pool, part.amount)}`}</title>
                  <rect
                    className={classes.part}
                    x={`${part.within[0]}%`}
                    y={5}
                    width={`${part.within[1] - part.within[0]}%`}
                    height={20}
                  />
                  {part.beyond && (
                    <rect
                      x={`${part.beyond[0]}%`}
                      y={5}
                      width={`${part.beyond[1] - part.beyond[0]}%`}
                      height={20}
                      fill={`url(#${hatch})`}
                    />
                  )}
                </g>
              ))}
              <line
                className={classes.capacity}
                x1={`${load.capacityAt}%`}
                x2={`${load.capacityAt}%`}
                y1={0}
                y2={30}
              />
            </svg>
            <span className={classes.numbers}>
              <strong className={classes.load} data-over={load.excess > 0}>
                {loadOf(load.load)}
              </strong>
              <span className={classes.rest} data-over={load.excess > 0}>
                {load.excess > 0
                  ? t('load.excess', { amount: write(load.pool, load.excess) })
                  : t('load.idle', { amount: write(load.pool, load.free) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
