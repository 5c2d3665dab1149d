// The arrows of the map as a table, for everybody: what moves first, what follows, how, after how long and why.
import type { MapArrow } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { IconChevronDown, IconChevronRight } from '../../ui/icons.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './map.module.css';
import { arrowKey, type StrategyMapView } from './use-map.ts';
import { VerdictButton } from './verdict-button.tsx';

export interface ArrowTableProps {
  readonly view: StrategyMapView;
  readonly canEdit: boolean;
  readonly onOpenArrow: (arrow: string) => void;
  readonly onShowArrow: (arrow: string) => void;
}

export function ArrowTable({ view, canEdit, onOpenArrow, onShowArrow }: ArrowTableProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const id = useId();
  // On a phone the cards tell the same already.
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 761px)').matches);
  const how = (arrow: MapArrow): string => {
    if (arrow.kind === 'support') return t('map.arrow.supports');
    const sign = t(arrow.sign === 'lowers' ? 'map.arrow.lowers' : 'map.arrow.raises');
    return arrow.isFeedback ? `${sign}, ${t('map.arrow.back')}` : sign;
  };
  return (
    <section aria-labelledby={id} className={`${classes.section} ek-no-print`}>
      <h2 id={id} className={classes.heading}>
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? (
            <IconChevronDown size={20} aria-hidden="true" />
          ) : (
            <IconChevronRight size={20} aria-hidden="true" />
          )}
          {t('map.table.title')}
        </button>
      </h2>
      {!isOpen ? null : view.map.arrows.length === 0 ? (
        <p className={classes.lead}>{t('map.table.empty')}</p>
      ) : (
        <DataTable
          caption={t('map.table')}
          rows={view.map.arrows}
          rowKey={arrowKey}
          columns={[
            {
              id: 'driver',
              header: t('map.table.driver'),
              width: '20%',
              cell: ({ from }) => view.titleOf(from),
            },
            { id: 'result', header: t('map.table.result'), width: '20%', cell: ({ to }) => view.titleOf(to) },
            { id: 'how', header: t('map.table.how'), cell: how },
            {
              id: 'lag',
              header: t('map.table.lag'),
              cell: ({ kind, lagMonths }) =>
                kind === 'support' ? (
                  '–'
                ) : lagMonths === null ? (
                  <span className={classes.quiet}>{t('map.table.unknown')}</span>
                ) : (
                  t('map.table.months', { months: lagMonths })
                ),
            },
            ...(view.map.arrows.some(({ kind }) => kind === 'cause')
              ? [
                  {
                    id: 'verdict',
                    header: t('map.verdict.title'),
                    cell: (arrow: MapArrow) =>
                      arrow.kind === 'support' ? (
                        '–'
                      ) : (
                        <VerdictButton view={view} arrow={arrow} onShow={onShowArrow} />
                      ),
                  },
                ]
              : []),
            {
              id: 'why',
              header: t('map.table.why'),
              width: '20%',
              cell: (arrow) => (
                <>
                  {arrow.rationale ?? <span className={classes.quiet}>{t('map.table.no-why')}</span>}
                  {view.findingsOf(arrow.noun, arrow.id).map((finding) => (
                    <span key={finding.key} className={classes.rowFinding}>
                      <SeverityMark severity={finding.severity} accepted={finding.accepted} quiet />
                      <Link
                        to="/b/$business/findings"
                        params={{ business: view.goals.open.id }}
                        search={{ open: finding.key }}
                      >
                        {sentence(i18n, finding.what)}
                      </Link>
                    </span>
                  ))}
                </>
              ),
            },
            ...(canEdit
              ? [
                  {
                    id: 'verbs',
                    header: t('map.table.verbs'),
                    cell: (arrow: MapArrow) => (
                      <TextButton
                        label={t('map.panel.change.of', {
                          name: `${view.titleOf(arrow.from)} → ${view.titleOf(arrow.to)}`,
                        })}
                        onClick={() => onOpenArrow(arrowKey(arrow))}
                      >
                        {t('map.panel.change')}
                      </TextButton>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  );
}
