// "Does the map hold together?": the checks of the map one by one, each with its findings; never a score.
import type { Finding } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { isCheck, rulesOfCheck } from './map-check-rules.ts';
import classes from './map-checks.module.css';
import type { StrategyMapView } from './use-map.ts';

export function MapChecks({ view }: { readonly view: StrategyMapView }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const id = useId();
  const words = useFigureWords(view.business.profile.currency);
  const figure = view.figure('map-validity');
  if (!figure || figure.parts.length === 0) return null;
  const failing = figure.parts.filter(({ verdict }) => verdict === 'fail').length;
  const marks = { pass: 'good', fail: 'attention', 'cannot-tell': 'unknown' } as const;
  return (
    <section aria-labelledby={id} className={`${classes.checks} ek-no-print`}>
      <h2 id={id} className={classes.heading}>
        {t('map.checks.title')}
        <HowComputed {...words.how(figure)} />
      </h2>
      <p className={classes.lead}>
        {t('map.checks.count', { fail: failing })} {t('map.checks.lead')}
      </p>
      <ul className={classes.list}>
        {figure.parts.map(({ id: check, verdict, reasons }) => {
          if (!isCheck(check)) return null;
          const of: readonly string[] = rulesOfCheck[check];
          const findings =
            verdict === 'fail' ? view.assessment.findings.filter(({ ruleId }) => of.includes(ruleId)) : [];
          return (
            <li key={check} className={classes.check} data-verdict={verdict ?? 'none'}>
              {verdict === undefined ? (
                <span className={classes.reason}>{t('map.checks.none')}</span>
              ) : (
                <StatusMark status={marks[verdict]} word={t(`map.checks.${verdict}`)} />
              )}
              <div>
                <p className={classes.question}>{t(`map.check.${check}`)}</p>
                {findings.length === 0 &&
                  (reasons ?? []).map((reason) => (
                    <p key={sentence(i18n, reason)} className={classes.reason}>
                      {sentence(i18n, reason)}
                    </p>
                  ))}
                <FoundList findings={findings} business={view.goals.open.id} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const mostShown = 3;

/** The first findings, and how many more there are. */
function FoundList(props: { readonly findings: readonly Finding[]; readonly business: string }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { findings, business } = props;
  const more = findings.length - mostShown;
  if (findings.length === 0) return null;
  return (
    <ul className={classes.found}>
      {findings.slice(0, mostShown).map((finding) => (
        <li key={finding.key}>
          <SeverityMark severity={finding.severity} accepted={finding.accepted} quiet />
          <Link to="/b/$business/findings" params={{ business }} search={{ open: finding.key }}>
            {sentence(i18n, finding.what)}
          </Link>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link
            to="/b/$business/findings"
            params={{ business }}
            search={{ rule: findings[mostShown]?.ruleId ?? '' }}
          >
            {t('map.checks.more', { count: more })}
          </Link>
        </li>
      )}
    </ul>
  );
}
