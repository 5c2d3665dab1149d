// "Does the map hold together?": the checks of the map one by one, each with its findings; never a score.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
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
        {figure.parts.map((part) => {
          const verdict = part.verdict ?? 'cannot-tell';
          const findings = view.assessment.findings.filter(({ ruleId }) => ruleId === part.id);
          return (
            <li key={part.id} className={classes.check} data-verdict={verdict}>
              <StatusMark status={marks[verdict]} word={t(`map.checks.${verdict}`)} />
              <div>
                <p className={classes.question}>{part.name}</p>
                {(part.reasons ?? []).map((reason) => (
                  <p key={sentence(i18n, reason)} className={classes.reason}>
                    {sentence(i18n, reason)}
                  </p>
                ))}
                {findings.length > 0 && (
                  <ul className={classes.found}>
                    {findings.map((finding) => (
                      <li key={finding.key}>
                        <SeverityMark severity={finding.severity} accepted={finding.accepted} quiet />
                        <Link
                          to="/b/$business/findings"
                          params={{ business: view.goals.open.id }}
                          search={{ open: finding.key }}
                        >
                          {sentence(i18n, finding.what)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
