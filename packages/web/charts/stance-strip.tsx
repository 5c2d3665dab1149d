// The business's position on a dimension and what each function really does, on one line.
import type { ReactNode } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import { fitText } from './fit-text.ts';
import classes from './stance-strip.module.css';
import { placeStances, type Stance } from './stance-strip.ts';
import { useWidth } from './use-width.ts';

/** `low` and `high` say what −2 and +2 mean, such as "cheap ingredients" and "organic only". */
export interface StanceStripProps {
  readonly title: string;
  readonly takeaway?: ReactNode;
  readonly low: string;
  readonly high: string;
  readonly position: number | null;
  readonly stances: readonly Stance[];
  readonly source: string;
}

const lineY = 50;
const rowHeight = 22;

/** One dimension as a strip; practices against the position are marked in the signal colour and by their shape. */
export function StanceStrip(props: StanceStripProps): ReactNode {
  const t = useText();
  const { signed } = useFormat();
  const [element, width] = useWidth<HTMLDivElement>();
  const picture = placeStances(props.stances, props.position, width);
  const sentences = [
    ...(props.position === null ? [] : [t('stance.position.at', { value: signed(props.position) })]),
    ...picture.marks.map(({ stance, against }) =>
      t(against ? 'stance.practice.against' : 'stance.practice.at', {
        name: stance.label,
        value: signed(stance.stance),
      }),
    ),
  ];
  return (
    <ChartFrame
      title={props.title}
      takeaway={props.takeaway}
      summary={[t('stance.axis', { low: props.low, high: props.high }), ...sentences].join(' ')}
      source={props.source}
      tables={[
        {
          caption: t('stance.table', { dimension: props.title }),
          columns: [{ label: t('stance.column.who') }, { label: t('stance.column.stance'), numeric: true }],
          rows: [
            ...(props.position === null ? [] : [[t('stance.position'), signed(props.position)]]),
            ...picture.marks.map(({ stance }) => [stance.label, signed(stance.stance)]),
          ],
        },
      ]}
    >
      <div className={classes.ends} aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </div>
      <div ref={element}>
        {width > 0 && (
          <svg
            aria-hidden="true"
            focusable="false"
            width={width}
            height={lineY + 20 + picture.rows * rowHeight}
            viewBox={`0 0 ${width} ${lineY + 20 + picture.rows * rowHeight}`}
            className={classes.strip}
          >
            <line
              className={classes.axis}
              x1={picture.ticks[0]?.x}
              x2={picture.ticks[4]?.x}
              y1={lineY}
              y2={lineY}
            />
            {picture.ticks.map((tick) => (
              <g key={tick.value}>
                <line className={classes.tick} x1={tick.x} x2={tick.x} y1={lineY - 5} y2={lineY + 5} />
                {tick.x !== picture.position && (
                  <text className={classes.tickLabel} x={tick.x} y={lineY - 12} textAnchor="middle">
                    {signed(tick.value)}
                  </text>
                )}
              </g>
            ))}
            {picture.position !== null && (
              <g>
                <path className={classes.position} d={`M${picture.position},${lineY - 3}l-8,-12h16z`} />
                <text
                  className={classes.positionLabel}
                  x={picture.position}
                  y={lineY - 29}
                  textAnchor={anchorAt(picture.position, width)}
                >
                  {t('stance.position')}
                </text>
              </g>
            )}
            {picture.marks.map((mark) => (
              <g key={mark.stance.id} className={mark.against ? classes.against : classes.with}>
                <line
                  className={classes.stem}
                  x1={mark.x}
                  x2={mark.x}
                  y1={lineY}
                  y2={lineY + 14 + mark.row * rowHeight}
                />
                {mark.against ? (
                  <rect
                    x={mark.x - 5}
                    y={lineY - 5}
                    width={10}
                    height={10}
                    transform={`rotate(45 ${mark.x} ${lineY})`}
                  />
                ) : (
                  <circle cx={mark.x} cy={lineY} r={5.5} />
                )}
              </g>
            ))}
            {picture.marks.map((mark) => (
              <g key={mark.stance.id} className={mark.against ? classes.against : classes.with}>
                <rect
                  className={classes.plate}
                  x={mark.labelX - 2}
                  y={lineY + 14 + mark.row * rowHeight}
                  width={mark.labelWidth + 4}
                  height={rowHeight}
                />
                <text
                  className={classes.label}
                  x={mark.labelX + mark.labelWidth / 2}
                  y={lineY + 29 + mark.row * rowHeight}
                  textAnchor="middle"
                >
                  {fitText(mark.stance.label, width, 13)}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
    </ChartFrame>
  );
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < width * 0.25) return 'start';
  return x > width * 0.75 ? 'end' : 'middle';
}
