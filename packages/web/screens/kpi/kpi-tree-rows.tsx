// One level of the tree: a bar for each part, begun where the one before ended; parts that are computed themselves open below.
import type { Kpi } from '@evenkeel/core';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconChevronRight } from '../../ui/icons.ts';
import classes from './kpi-tree.module.css';
import { stepOf, type TreeRow, type WaterfallBar, waterfallOf } from './kpi-tree-data.ts';
import { useTreeWords } from './use-tree-words.ts';

export interface KpiTreeRowsProps {
  readonly rows: readonly TreeRow[];
  /** Of what they contributed to. */
  readonly unit: string | null;
  readonly better: Kpi['better'];
  readonly level: number;
  readonly onOpen?: ((noun: string, id: string) => void) | undefined;
}

export function KpiTreeRows(props: KpiTreeRowsProps): ReactNode {
  const t = useText();
  const words = useTreeWords();
  const { bars, zero, total } = waterfallOf(props.rows);
  const known = props.rows.every(({ contribution }) => contribution !== null);
  const step = stepOf(props.rows);
  const sum = props.rows.reduce((all, { contribution }) => all + (contribution ?? 0), 0);
  return (
    <ul className={classes.rows} data-level={props.level}>
      {bars.map((bar) => (
        <PartRow key={bar.row.key} {...props} bar={bar} zero={zero} step={step} />
      ))}
      {known && props.rows.length > 1 && (
        <li className={classes.sum}>
          <div className={classes.row}>
            <span className={classes.name}>{t('kpi-tree.together')}</span>
            <Bar {...total} zero={zero} tone="sum" />
            <span className={classes.number}>{words.change(sum, props.unit, step)}</span>
          </div>
        </li>
      )}
    </ul>
  );
}

function PartRow(
  props: KpiTreeRowsProps & { readonly bar: WaterfallBar; readonly zero: number; readonly step: number },
): ReactNode {
  const t = useText();
  const words = useTreeWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { row, from, width } = props.bar;
  const name = words.name(row);
  const tone = toneOf(row.contribution, props.better);
  return (
    <li>
      <div className={classes.row}>
        <span className={classes.name}>
          {row.rows.length > 0 ? (
            <button
              type="button"
              className={classes.toggle}
              aria-expanded={isOpen}
              aria-controls={id}
              aria-label={t(isOpen ? 'kpi-tree.close' : 'kpi-tree.open', { name })}
              onClick={() => setOpen(!isOpen)}
            >
              <IconChevronRight size={16} stroke={1.8} aria-hidden="true" data-open={isOpen} />
              <span>{name}</span>
            </button>
          ) : row.noun !== null && props.onOpen ? (
            <button
              type="button"
              className={classes.link}
              onClick={() => props.onOpen?.(row.noun ?? '', row.id)}
            >
              {name}
            </button>
          ) : (
            <span className={classes.plain}>{name}</span>
          )}
          <span className={classes.way}>{words.way(row).join(' → ')}</span>
        </span>
        {row.contribution !== null && row.contribution !== 0 && (
          <Bar from={from} width={width} zero={props.zero} tone={tone} />
        )}
        <span className={classes.number} data-tone={tone}>
          {words.change(row.contribution, props.unit, props.step)}
          {tone !== 'plain' && <span className="ek-hidden"> {t(`kpi-tree.${tone}`)}</span>}
        </span>
      </div>
      {row.rows.length > 0 && (
        <div id={id} className={classes.inner} hidden={!isOpen}>
          {/* Whether a part of a part helped is not known: only the measure itself says which way is good. */}
          <KpiTreeRows {...props} rows={row.rows} unit={row.unit} better="in-range" level={props.level + 1} />
        </div>
      )}
    </li>
  );
}

type Tone = 'helped' | 'hurt' | 'plain';

function toneOf(contribution: number | null, better: Kpi['better']): Tone {
  if (contribution === null || contribution === 0 || better === 'in-range') return 'plain';
  return contribution > 0 === (better === 'higher') ? 'helped' : 'hurt';
}

function Bar(props: {
  readonly from: number;
  readonly width: number;
  readonly zero: number;
  readonly tone: Tone | 'sum';
}): ReactNode {
  return (
    <svg className={classes.bar} aria-hidden="true" focusable="false">
      <line className={classes.axis} x1={`${props.zero}%`} x2={`${props.zero}%`} y1={0} y2={28} />
      <rect
        className={classes.fill}
        data-tone={props.tone}
        x={`${props.from}%`}
        y={7}
        width={`${Math.max(props.width, 0.4)}%`}
        height={14}
        rx={1.5}
      />
    </svg>
  );
}
