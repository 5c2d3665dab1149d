// What the assessment would say after the change: findings that go, findings that come, shares that move.
import type { Assessment, Business, Change, Finding } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { consequencesOf } from './consequences.ts';
import classes from './finding-actions.module.css';

const most = 4;

export function ConsequenceView(props: {
  readonly business: Business;
  readonly today: Assessment;
  readonly changes: readonly Change[];
}): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { business, today } = props;
  const changes = useDeferredValue(props.changes);
  const then = useMemo(() => consequencesOf(business, today, changes), [business, today, changes]);
  if (then === null) return null;
  const isQuiet = then.solved.length + then.arising.length + then.moved.length === 0;
  return (
    <section className={classes.consequences} aria-live="polite" aria-label={t('finding.then')}>
      <p className={classes.thenTitle}>{t('finding.then')}</p>
      {isQuiet && <p>{t('finding.then.nothing')}</p>}
      {then.moved.map(({ id, before, after }) => (
        <p key={id}>
          {t('finding.then.moved', {
            name: t(`figureName.${id}` as TextId),
            before: percent(before, 1),
            after: percent(after, 1),
          })}
        </p>
      ))}
      <Findings
        title={t('finding.then.solved', { count: then.solved.length })}
        findings={then.solved}
        struck
      />
      <Findings title={t('finding.then.arising', { count: then.arising.length })} findings={then.arising} />
    </section>
  );
}

function Findings(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly struck?: boolean;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const rest = props.findings.length - most;
  if (props.findings.length === 0) return null;
  return (
    <>
      <p className={classes.thenGroup}>{props.title}</p>
      <ul className={classes.thenList}>
        {props.findings.slice(0, most).map((finding) => (
          <li key={finding.key}>
            <SeverityMark severity={finding.severity} quiet />
            {props.struck ? (
              <s>{sentence(i18n, finding.what)}</s>
            ) : (
              <span>{sentence(i18n, finding.what)}</span>
            )}
          </li>
        ))}
        {rest > 0 && <li>{t('findings.more', { count: rest })}</li>}
      </ul>
    </>
  );
}
