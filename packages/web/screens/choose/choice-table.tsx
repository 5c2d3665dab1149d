// The initiatives: in, later or out, when, what they bring, why, and what the owner wants whatever the numbers say.
import type { Business, BusinessPortfolio } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { nameOf } from '../record/record-names.ts';
import type { ChoiceRow } from './choice-rows.ts';
import classes from './choose.module.css';
import { MonthStrip } from './month-strip.tsx';
import type { ChooseWords } from './use-choose-words.ts';

export type Pin = 'must' | 'open' | 'not';

export function ChoiceTable(props: {
  readonly businessId: string;
  readonly business: Business;
  readonly portfolio: BusinessPortfolio;
  readonly rows: readonly ChoiceRow[];
  readonly words: ChooseWords;
  readonly pinOf: (initiative: string) => Pin;
  readonly onPin: (initiative: string, pin: Pin) => void;
}): ReactNode {
  const t = useText();
  const { business, portfolio, words } = props;
  const starts = Math.max(
    ...props.rows.map(({ period, candidate }) => (period ?? 1) + candidate.work.duration - 1),
    1,
  );
  const shown = Math.min(portfolio.months.length, Math.max(starts, 12));
  return (
    <DataTable
      caption={t('choose.table')}
      rows={props.rows}
      rowKey={({ candidate }) => candidate.initiative.id}
      columns={[
        {
          id: 'initiative',
          header: t('choose.column.initiative'),
          width: '21%',
          cell: ({ candidate: { initiative }, decision }) => (
            <span className={classes.what}>
              <Mark decision={decision} />
              <span>
                <Link
                  to="/b/$business/work"
                  params={{ business: props.businessId }}
                  search={{ open: `initiative/${initiative.id}` }}
                  className={classes.name}
                >
                  {initiative.name}
                </Link>
                <span className={classes.meta}>
                  {t(`choose.decision.${decision}`)}
                  {initiative.owner !== null && <> · {nameOf(business, 'person', initiative.owner)}</>}
                </span>
              </span>
            </span>
          ),
        },
        {
          id: 'when',
          header: t('choose.column.when'),
          width: '16%',
          cell: (row) => <When row={row} shown={shown} />,
        },
        {
          id: 'why',
          header: t('choose.column.why'),
          cell: (row) => <Why row={row} words={words} />,
        },
        {
          id: 'pin',
          header: t('choose.column.pin'),
          width: '194px',
          cell: ({ candidate: { initiative } }) => (
            <span className="ek-no-print">
              <Segmented
                label={t('choose.pin.of', { initiative: initiative.name })}
                value={props.pinOf(initiative.id)}
                options={(['must', 'open', 'not'] as const).map((value) => ({
                  value,
                  label: t(`choose.pin.${value}`),
                }))}
                onChange={(pin) => props.onPin(initiative.id, pin)}
              />
            </span>
          ),
        },
        {
          id: 'value',
          header: t(`choose.column.value.${portfolio.objective}`),
          numeric: true,
          width: '9%',
          cell: ({ value }) => words.figure(value),
        },
      ]}
    />
  );
}

function When({ row, shown }: { readonly row: ChoiceRow; readonly shown: number }): ReactNode {
  const t = useText();
  const { month } = useFormat();
  const { period, from, to, candidate } = row;
  if (period === null || from === null) return <span className={classes.quiet}>–</span>;
  const last = period + candidate.work.duration - 1;
  return (
    <span className={classes.when}>
      <MonthStrip months={shown} from={period} to={Math.min(last, shown)} />
      <span className={`${classes.meta} ${classes.months}`}>
        {to === null || to === from ? month(from) : t('choose.when', { from: month(from), to: month(to) })}
      </span>
    </span>
  );
}

function Why({ row, words }: { readonly row: ChoiceRow; readonly words: ChooseWords }): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const turns = words.turns(row);
  const { standing, chosenShare } = row;
  return (
    <span className={classes.why}>
      <span>{words.why(row)}</span>
      {turns !== null && <span className={classes.meta}>{turns}</span>}
      {standing && (
        <span className={classes.meta}>
          {t(`choose.standing.${standing.standing}`, {
            share: chosenShare === null ? '–' : percent(chosenShare),
            index: percent(standing.index),
          })}
        </span>
      )}
    </span>
  );
}

/** In, later, out: as shape and colour; the word stands beside it. */
function Mark({ decision }: { readonly decision: ChoiceRow['decision'] }): ReactNode {
  return (
    <svg
      className={classes.mark}
      data-decision={decision}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {decision === 'out' ? (
        <path d="M4.500 4.500l7 7M11.500 4.500l-7 7" className={classes.markLine} />
      ) : (
        <>
          <circle
            cx={8}
            cy={8}
            r={6.5}
            className={decision === 'later' ? classes.markRing : classes.markDisc}
          />
          {decision === 'later' ? (
            <path d="M8 4.500V8l2.500 1.700" className={classes.markLine} />
          ) : (
            <path d="M5 8.200l2.100 2.100L11.200 6" className={classes.markCut} />
          )}
        </>
      )}
    </svg>
  );
}
