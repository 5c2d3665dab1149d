// The drawing of a control chart, from the back to the front: limits, fan, target, lines, marks, cursor.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './control-chart.module.css';
import type { ControlChartPicture, ControlChartRoom } from './control-chart.ts';
import type { ControlChartData } from './control-chart-data.ts';
import { ControlMark } from './control-mark.tsx';

export interface ControlDrawingProps {
  readonly data: ControlChartData;
  readonly picture: ControlChartPicture;
  readonly room: ControlChartRoom;
  readonly cursor: number | null;
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
  readonly formatDay: (day: string) => string;
}

export function ControlDrawing(props: ControlDrawingProps): ReactNode {
  const { data, picture, room, cursor, formatTick, formatDay } = props;
  const floor = room.height - room.bottom;
  const isDense = data.points.length > room.width / 7;
  return (
    <svg
      className={classes.drawing}
      width={room.width}
      height={room.height}
      viewBox={`0 0 ${room.width} ${room.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {picture.valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={classes.grid} x1={room.left} x2={room.width - room.right} y1={y} y2={y} />
          <text className={classes.tick} x={room.left - 8} y={y + 4} textAnchor="end">
            {formatTick(value)}
          </text>
        </g>
      ))}
      {picture.dayTicks.map(({ day, x }, index) => (
        <text
          key={day}
          className={classes.tick}
          x={x}
          y={room.height - 8}
          textAnchor={index === 0 ? 'start' : x > room.width - 40 ? 'end' : 'middle'}
        >
          {formatDay(day)}
        </text>
      ))}
      <path className={classes.band} d={picture.bandPath} />
      {picture.fanPaths.map((path, level) => (
        <path key={data.fan?.levels[level]} className={classes.fan} d={path} />
      ))}
      {picture.flags
        .filter(({ kind }) => kind === 'reset')
        .map(({ x, number }) => (
          <line key={number} className={classes.reset} x1={x} x2={x} y1={room.top - 8} y2={floor} />
        ))}
      {picture.todayX !== null && (
        <line
          className={classes.today}
          x1={picture.todayX}
          x2={picture.todayX}
          y1={room.top - 8}
          y2={floor}
        />
      )}
      {picture.targets
        .filter(({ beyond }) => beyond === null)
        .map(({ x1, x2, y }) => (
          <line key={y} className={classes.target} x1={x1} x2={x2} y1={y} y2={y} />
        ))}
      <path className={classes.limit} d={picture.lowerPath} />
      <path className={classes.limit} d={picture.upperPath} />
      <path className={classes.centre} d={picture.centrePath} />
      <path className={classes.expected} d={picture.expectedPath} />
      <path className={classes.line} d={picture.valuePath} />
      {picture.points.map(({ point, at, x, y }) => (
        <ControlMark key={at} meaning={point.meaning} x={x} y={y} radius={isDense ? 1.75 : 3} />
      ))}
      <Flags picture={picture} room={room} />
      <Labels {...props} />
      {cursor !== null && <Cursor picture={picture} at={cursor} top={room.top} floor={floor} data={data} />}
    </svg>
  );
}

/** Numbers at the top edge: what was written, and where limits were set anew; the texts stand below the chart. */
function Flags({ picture, room }: Pick<ControlDrawingProps, 'picture' | 'room'>): ReactNode {
  return picture.flags.map(({ x, number, kind }) => (
    <g
      key={number}
      className={classes.flag}
      data-kind={kind}
      transform={`translate(${x.toFixed(2)},${room.top - 14})`}
    >
      <circle r={8.5} />
      <text y={3.8} textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}

/** Beside the end of each line, so that no legend is needed; a halo of paper keeps them readable over marks. */
function Labels({ data, picture, room, format }: ControlDrawingProps): ReactNode {
  const t = useText();
  const last = data.points.findLastIndex(({ upper }) => upper !== null);
  const point = data.points[last];
  const x = Math.min(picture.x(last), room.width - room.right);
  const [target] = picture.targets;
  const wanted = data.target;
  return (
    <>
      {point && point.upper !== null && point.lower !== null && (
        <>
          <text className={classes.label} x={x} y={picture.y(point.upper) - 6} textAnchor="end">
            {t('control.upper')} {format(point.upper)}
          </text>
          <text className={classes.label} x={x} y={picture.y(point.lower) + 15} textAnchor="end">
            {t('control.lower')} {format(point.lower)}
          </text>
        </>
      )}
      {target && wanted && (
        <text
          className={classes.targetLabel}
          x={room.left + 6}
          y={target.beyond === 'above' ? room.top + 6 : target.y - 6}
        >
          {t('control.target')}{' '}
          {wanted.high === undefined ? format(wanted.low) : `${format(wanted.low)} – ${format(wanted.high)}`}
          {target.beyond !== null && ` ${target.beyond === 'above' ? '↑' : '↓'}`}
        </text>
      )}
    </>
  );
}

function Cursor(props: {
  readonly picture: ControlChartPicture;
  readonly data: ControlChartData;
  readonly at: number;
  readonly top: number;
  readonly floor: number;
}): ReactNode {
  const { picture, data, at } = props;
  const x = picture.x(at);
  const value = data.points[at]?.value ?? data.fan?.periods[at - data.points.length]?.expected ?? null;
  return (
    <g className={classes.cursor}>
      <line x1={x} x2={x} y1={props.top} y2={props.floor} />
      {value !== null && <circle cx={x} cy={picture.y(value)} r={9} />}
    </g>
  );
}
