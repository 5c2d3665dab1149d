// How a measure is defined, where its numbers come from, and how its definition changed.
import { type Business, formulaWithNames, type Kpi } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { RecordHistory } from '../record/record-history.tsx';
import classes from './kpi.module.css';

export interface KpiAboutProps {
  readonly businessId: string;
  readonly business: Business;
  readonly kpi: Kpi;
}

export function KpiAbout({ businessId, business, kpi }: KpiAboutProps): ReactNode {
  const t = useText();
  const unknown = <span className={classes.quiet}>{t('kpi.about.unknown')}</span>;
  const owner = business.people.find(({ id }) => id === kpi.owner)?.name;
  const sources = business.sources.filter((one) => one.kpi === kpi.id);
  const counter = business.kpis.find(({ id }) => id === kpi.counterKpi);
  return (
    <section aria-labelledby="kpi-about">
      <h2 id="kpi-about" className={classes.title}>
        {t('kpi.about')}
      </h2>
      <dl className={classes.facts}>
        <dt>{t('kpi.about.unit')}</dt>
        <dd>{kpi.unit ?? unknown}</dd>
        <dt>{t('kpi.about.better')}</dt>
        <dd>{t(`choice.kpi.better.${kpi.better}`)}</dd>
        <dt>{t('kpi.about.cadence')}</dt>
        <dd>{kpi.cadence === null ? unknown : t(`choice.kpi.cadence.${kpi.cadence}`)}</dd>
        {kpi.formula !== null && (
          <>
            <dt>{t('kpi.about.formula')}</dt>
            <dd>{formulaWithNames(kpi.formula, business)}</dd>
          </>
        )}
        <dt>{t('kpi.about.source')}</dt>
        <dd>{kpi.source ?? unknown}</dd>
        {sources.length > 0 && (
          <>
            <dt>{t('kpi.about.fed')}</dt>
            <dd>
              <Link
                to="/b/$business/import/$section"
                params={{ business: businessId, section: 'sources' }}
                className={classes.back}
              >
                {sources.map(({ name }) => name).join(', ')}
              </Link>
            </dd>
          </>
        )}
        <dt>{t('kpi.about.owner')}</dt>
        <dd>{owner ?? unknown}</dd>
        <dt>{t('kpi.about.counter')}</dt>
        <dd>
          {counter ? (
            <Link
              to="/b/$business/measures/$kpi"
              params={{ business: businessId, kpi: counter.id }}
              className={classes.back}
            >
              {counter.name}
            </Link>
          ) : (
            unknown
          )}
        </dd>
      </dl>
      <details className="ek-no-print">
        <summary>{t('kpi.history')}</summary>
        <RecordHistory businessId={businessId} business={business} noun="kpi" id={kpi.id} />
      </details>
    </section>
  );
}
