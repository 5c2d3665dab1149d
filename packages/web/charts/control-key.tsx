// What stands below a control chart: the shapes that occur in it, and the texts of its numbered flags.
import type { ReactNode } from 'react';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import classes from './control-chart.module.css';
import { type ControlChartData, flagsOf } from './control-chart-data.ts';
import { ControlMark } from './control-mark.tsx';

export function ControlKey(props: {
  readonly data: ControlChartData;
  /** Shares of the bands of the fan, already written. */
  readonly levels: readonly string[];
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { points } = props.data;
  const meanings = (['improvement', 'concern', 'change'] as const).filter((meaning) =>
    points.some((point) => point.meaning === meaning),
  );
  const flags = flagsOf(props.data);
  return (
    <>
      {(meanings.length > 0 || props.levels.length > 0) && (
        <ul className={classes.key}>
          {meanings.map((meaning) => (
            <li key={meaning}>
              <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
                <ControlMark meaning={meaning} x={0} y={0} />
              </svg>
              {t(`control.key.${meaning}`)}
            </li>
          ))}
          {props.levels.length > 0 && (
            <li>
              <span className={classes.swatch} aria-hidden="true" />
              {t('control.key.fan', { levels: props.levels.join(', ') })}
            </li>
          )}
        </ul>
      )}
      {flags.length > 0 && (
        <ol className={classes.flags} aria-label={t('control.notes')}>
          {flags.map((flag) => (
            <li key={flag.number} data-kind={flag.kind}>
              <span className={classes.number} aria-hidden="true">
                {flag.number}
              </span>
              <span>
                <strong>{day(flag.day)}</strong> {flag.kind === 'reset' && `${t('control.reset')}: `}
                {flag.text}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
