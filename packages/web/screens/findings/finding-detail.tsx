// One finding opened: what, why it matters, what shows it, what it costs, where the line lies, what else it could be, what to do.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconChevronLeft } from '../../ui/icons.ts';
import { CostOfFinding } from '../parts/cost-of-finding.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { FindingActions } from './finding-actions.tsx';
import classes from './finding-detail.module.css';
import type { OpenedFinding } from './opened-finding.ts';
import { ruleFacts } from './rule-facts.ts';

export interface FindingDetailProps extends OpenedFinding {
  readonly onClose: () => void;
}

export function FindingDetail(props: FindingDetailProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { finding } = props.one;
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by a link or a key: reading continues here.
  useEffect(() => heading.current?.focus({ preventScroll: innerWidth > 1100 }), []);
  return (
    <article className={classes.detail} aria-labelledby="finding-title">
      <button type="button" className={`${classes.back} ek-no-print`} onClick={props.onClose}>
        <IconChevronLeft size={16} stroke={2} aria-hidden="true" />
        {t('findings.back')}
      </button>
      <p className={classes.kind}>
        <SeverityMark severity={finding.severity} accepted={finding.accepted} />
        <span>{t(`rule.${finding.ruleId}.title` as TextId)}</span>
      </p>
      <h2 id="finding-title" ref={heading} tabIndex={-1} className={classes.title}>
        {sentence(i18n, finding.what)}
      </h2>
      <p className={classes.why}>{sentence(i18n, finding.why)}</p>
      <div className={classes.cost}>
        <CostOfFinding finding={finding} assessment={props.assessment} />
      </div>
      <section className={classes.todo} aria-labelledby="finding-todo">
        <h3 id="finding-todo" className={classes.heading}>
          {t('finding.todo')}
        </h3>
        <p className={classes.next}>{sentence(i18n, finding.todo)}</p>
        <FindingActions {...props} />
      </section>
      {finding.evidence.length > 0 && (
        <section aria-labelledby="finding-evidence">
          <h3 id="finding-evidence" className={classes.heading}>
            {t('finding.evidence')}
          </h3>
          <EvidenceTable evidence={finding.evidence} business={props.business.id} />
        </section>
      )}
      {finding.alternatives.length > 0 && (
        <section aria-labelledby="finding-alternatives">
          <h3 id="finding-alternatives" className={classes.heading}>
            {t('finding.alternatives')}
          </h3>
          <ul className={classes.alternatives}>
            {finding.alternatives.map((one) => (
              <li key={one.id}>{sentence(i18n, one)}</li>
            ))}
          </ul>
        </section>
      )}
      <AboutRule {...props} />
    </article>
  );
}

/** The rule behind it: what it asks, from which value it speaks, where it comes from. */
function AboutRule({ one, assessment }: OpenedFinding): ReactNode {
  const t = useText();
  const { percent, number } = useFormat();
  const { ruleId, threshold, severity } = one.finding;
  const facts = ruleFacts(ruleId);
  const others = assessment.findings.filter((finding) => finding.ruleId === ruleId).length - 1;
  const basis = threshold?.basis ?? facts?.basis ?? 'convention';
  const citation = threshold ? threshold.citation : (facts?.citation ?? null);
  return (
    <section aria-labelledby="finding-rule">
      <h3 id="finding-rule" className={classes.heading}>
        {t('finding.rule')}
      </h3>
      <dl className={classes.rule}>
        {threshold && (
          <>
            <dt>{t('finding.threshold')}</dt>
            <dd>
              {t(`threshold.${ruleId}` as TextId, {
                share: percent(threshold.value),
                value: number(threshold.value),
              })}{' '}
              <span className={classes.soft}>
                {t(`figure.basis.${basis}`)}
                {citation === null ? '' : `: ${citation}`}
              </span>
            </dd>
          </>
        )}
        <dt>{t('figure.source')}</dt>
        <dd>{facts?.citation ?? t('finding.rule.own')}</dd>
        {facts && (
          <>
            <dt>{t('figure.basis')}</dt>
            <dd>{t(`figure.basis.${facts.basis}`)}</dd>
            <dt>{t('findings.filter.topic')}</dt>
            <dd>{t(`topic.${facts.topic}` as TextId)}</dd>
          </>
        )}
        <dt>{t('findings.column.severity')}</dt>
        <dd>{t(`severity.${severity}`)}</dd>
        <dt>{t('finding.rule.others')}</dt>
        <dd>{t('finding.rule.count', { count: others })}</dd>
        <dt>{t('finding.rule.name')}</dt>
        <dd>
          <code>{ruleId}</code>
        </dd>
      </dl>
    </section>
  );
}
