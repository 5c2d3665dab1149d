// What every chart has around it: title, the one thing to see, switches, a text for screen readers, a table, a source.
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../app/use-text.ts';
import { IconTable } from '../ui/icons.ts';
import classes from './chart-frame.module.css';
import { type ChartTable, ChartTables } from './chart-tables.tsx';

/** Texts come ready in the reader's language. */
export interface ChartFrameProps {
  readonly title: string;
  /** One line below the title: what the picture shows today. */
  readonly takeaway?: ReactNode;
  /** The picture in words, for those who do not see it. */
  readonly summary: string;
  readonly controls?: ReactNode;
  /** The same data as tables. */
  readonly tables: readonly ChartTable[];
  /** Where the numbers come from, and as of when. */
  readonly source: ReactNode;
  readonly children: ReactNode;
}

/** A chart as a figure; the reader may switch to the table, which is printed where it was left open. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const t = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.frame} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h2 id={`${id}-title`} className={classes.title}>
            {props.title}
          </h2>
          {props.takeaway && <p className={classes.takeaway}>{props.takeaway}</p>}
        </div>
        <div className={`${classes.controls} ek-no-print`}>
          {props.controls}
          <button
            type="button"
            className={classes.toggle}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            <IconTable size={16} stroke={1.6} aria-hidden="true" />
            {t('chart.asTable')}
          </button>
        </div>
      </header>
      <p id={`${id}-summary`} className="ek-hidden">
        {props.summary}
      </p>
      <div className={classes.body}>{asTable ? <ChartTables tables={props.tables} /> : props.children}</div>
      <figcaption className={classes.source}>{props.source}</figcaption>
    </figure>
  );
}
