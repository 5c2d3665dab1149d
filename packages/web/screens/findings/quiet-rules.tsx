// The rules that found nothing: those that looked and were content, and those that could not tell. Silence is never green.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { placeOfNeed } from '../parts/need-place.ts';
import type { OpenBusiness } from '../parts/use-business.ts';
import classes from './findings.module.css';
import { groupUntold } from './group-untold.ts';

export function QuietRules(props: {
  readonly assessment: Assessment;
  readonly business: OpenBusiness;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { rules } = props.assessment;
  const untold = rules.filter((rule) => rule.untold.length > 0);
  const clear = rules.filter(({ outcome }) => outcome === 'clear');
  return (
    <div className={classes.quiet}>
      {untold.length > 0 && (
        <section aria-labelledby="findings-untold">
          <h2 id="findings-untold" className={classes.groupTitle}>
            <StatusMark status="unknown" word={t('findings.untold')} />
            <span className={classes.groupCount}>{untold.length}</span>
          </h2>
          <ul className={classes.quietList}>
            {groupUntold(rules).map(({ reason, needs, rules: waiting }) => (
              <li key={JSON.stringify([reason, needs])}>
                <span className={classes.quietName}>{sentence(i18n, reason)}</span>
                {needs.map(({ what, minutes }) => (
                  <span key={JSON.stringify(what)} className={classes.quietReason}>
                    {t(minutes === null ? 'findings.need.time' : 'findings.need', {
                      what: sentence(i18n, what),
                      minutes: minutes ?? 0,
                    })}{' '}
                    {props.business.canEdit && minutes !== null && (
                      <Link
                        to={placeOfNeed(what.id).to}
                        params={{ business: props.business.id }}
                        className="ek-no-print"
                      >
                        {t(placeOfNeed(what.id).verb)}
                      </Link>
                    )}
                  </span>
                ))}
                <span className={classes.quietReason}>
                  {t('findings.waiting', {
                    rules: waiting.map((ruleId) => t(`rule.${ruleId}.title` as TextId)).join(', '),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {clear.length > 0 && (
        <section aria-labelledby="findings-clear">
          <h2 id="findings-clear" className={classes.groupTitle}>
            <StatusMark status="good" word={t('findings.clear')} />
            <span className={classes.groupCount}>{clear.length}</span>
          </h2>
          <ul className={classes.clearList}>
            {clear.map(({ ruleId }) => (
              <li key={ruleId}>{t(`rule.${ruleId}.title` as TextId)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
