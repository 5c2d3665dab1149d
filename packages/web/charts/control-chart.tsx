// A control chart: values with their usual limits, signals by shape and colour, and the fan of what may come.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import classes from './control-chart.module.css';
import { type ControlChartRoom, placeControlChart } from './control-chart.ts';
import type { ControlChartData } from './control-chart-data.ts';
import { ControlDrawing } from './control-drawing.tsx';
import { ControlKey } from './control-key.tsx';
import { useControlWords } from './use-control-words.ts';
import { useWidth } from './use-width.ts';

/** Texts come ready in the reader's language; `format` writes a value with its unit. */
export interface ControlChartProps {
  readonly title: string;
  readonly takeaway?: ReactNode;
  readonly data: ControlChartData;
  readonly source: ReactNode;
  readonly format: (value: number) => string;
  /** Writes values at the axis; `format` without it. */
  readonly formatTick?: (value: number) => string;
  readonly controls?: ReactNode;
}

/**
 * Points, centre, limits (anew where they were set anew), target, notes and forecast. Arrow keys, Home and End move a
 * cursor from period to period; a line below says what is there. The same data stand in tables.
 */
export function ControlChart(props: ControlChartProps): ReactNode {
  const { data, format } = props;
  const t = useText();
  const write = useFormat();
  const words = useControlWords(data, format);
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const count = data.points.length + (data.fan?.periods.length ?? 0);
  const newest = Math.max(
    0,
    data.points.findLastIndex(({ value }) => value !== null),
  );
  const at = Math.min(cursor ?? newest, Math.max(0, count - 1));
  const room = roomOf(
    width,
    words.longestTick(props.formatTick ?? format),
    data.resets.length + data.notes.length > 0,
  );
  const picture = placeControlChart(data, room);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 12, PageDown: -12 }[
      event.key
    ];
    if (step !== undefined) setCursor(Math.max(0, Math.min(count - 1, at + step)));
    else if (event.key === 'Home') setCursor(0);
    else if (event.key === 'End') setCursor(count - 1);
    else if (event.key === 'Escape') setCursor(null);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const offset = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const step = count > 1 ? picture.x(1) - picture.x(0) : 1;
    setCursor(Math.max(0, Math.min(count - 1, Math.round((offset - picture.x(0)) / step))));
  };

  return (
    <ChartFrame
      title={props.title}
      takeaway={props.takeaway}
      summary={words.summary}
      controls={props.controls}
      tables={words.tables}
      source={props.source}
    >
      <div ref={frame} className={classes.chart}>
        {width > 0 && count > 0 && (
          <>
            <div
              className={classes.stage}
              role="slider"
              tabIndex={0}
              aria-label={t('control.explore')}
              aria-orientation="horizontal"
              aria-valuemin={1}
              aria-valuemax={count}
              aria-valuenow={at + 1}
              aria-valuetext={words.read(at).join(', ')}
              aria-describedby={`${id}-read`}
              onKeyDown={onKeyDown}
              onPointerMove={onPointerMove}
              onPointerDown={onPointerMove}
              onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setCursor(null)}
              onBlur={() => setCursor(null)}
            >
              <ControlDrawing
                data={data}
                picture={picture}
                room={room}
                cursor={cursor === null ? null : at}
                format={format}
                formatTick={props.formatTick ?? format}
                formatDay={words.tick}
              />
            </div>
            <p id={`${id}-read`} className={classes.read} data-cursor={cursor !== null}>
              {words.read(at).map((part, index) => (
                <span key={part} className={index === 0 ? classes.when : undefined}>
                  {part}
                </span>
              ))}
            </p>
            <ControlKey data={data} levels={data.fan?.levels.map((level) => write.percent(level)) ?? []} />
          </>
        )}
      </div>
    </ChartFrame>
  );
}

/** Room for the axis grows with its longest number; a phone gets a lower picture. */
function roomOf(width: number, tickWidth: number, hasFlags: boolean): ControlChartRoom {
  const isNarrow = width < 520;
  return {
    width: Math.max(width, 120),
    height: isNarrow ? 250 : 330,
    left: Math.min(120, Math.ceil(tickWidth) + 12),
    right: 10,
    top: hasFlags ? 26 : 14,
    bottom: 30,
  };
}
