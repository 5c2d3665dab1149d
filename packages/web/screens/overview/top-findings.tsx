// The findings that matter most, each with what it costs and one verb.
import type { Assessment, Finding } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconChevronRight } from '../../ui/icons.ts';
import { CostOfFinding } from '../parts/cost-of-finding.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import classes from './overview.module.css';

const most = 4;

export function TopFindings(props: {
  readonly assessment: Assessment;
  readonly business: string;
  /** There is no picture yet from which anything could pull away. */
  readonly beginning?: boolean;
}): ReactNode {
  const t = useText();
  const open = props.assessment.findings.filter(({ accepted }) => accepted === null);
  if (open.length === 0) return <NoFindings assessment={props.assessment} />;
  const rest = open.length - most;
  return (
    <section className={classes.findings} aria-labelledby="overview-findings">
      <h2 id="overview-findings" className={classes.heading}>
        {t(props.beginning ? 'overview.findings.begin' : 'overview.findings.title')}
      </h2>
      <ol className={classes.findingList}>
        {open.slice(0, most).map((finding) => (
          <TopFinding key={finding.key} finding={finding} {...props} />
        ))}
      </ol>
      {rest > 0 && (
        <Link to="/b/$business/findings" params={{ business: props.business }} className={classes.more}>
          {t('overview.findings.more', { count: rest })}
        </Link>
      )}
    </section>
  );
}

function TopFinding(props: {
  readonly finding: Finding;
  readonly assessment: Assessment;
  readonly business: string;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { finding } = props;
  return (
    <li className={classes.finding}>
      <SeverityMark severity={finding.severity} quiet />
      <div className={classes.findingBody}>
        <p className={classes.what}>{sentence(i18n, finding.what)}</p>
        <p className={classes.findingFoot}>
          <CostOfFinding finding={finding} assessment={props.assessment} />
          <Link
            to="/b/$business/findings"
            params={{ business: props.business }}
            search={{ open: finding.key }}
            className={classes.verb}
          >
            {t(`verb.${finding.ruleId}` as TextId)}
            <IconChevronRight size={15} stroke={2} aria-hidden="true" />
          </Link>
        </p>
      </div>
    </li>
  );
}

/** Silence is never green: says how many rules looked, and how many could not. */
function NoFindings({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useText();
  const clear = assessment.rules.filter(({ outcome }) => outcome === 'clear').length;
  const untold = assessment.rules.filter(({ outcome }) => outcome === 'cannot-tell').length;
  const accepted = assessment.findings.length;
  return (
    <section className={classes.findings} aria-labelledby="overview-findings">
      <h2 id="overview-findings" className={classes.heading}>
        {t('overview.findings.title')}
      </h2>
      <p className={classes.quiet}>
        {t(clear === 0 ? 'overview.findings.untold' : 'overview.findings.none', { clear, untold })}
      </p>
      {accepted > 0 && (
        <p className={classes.quiet}>{t('overview.findings.accepted', { count: accepted })}</p>
      )}
    </section>
  );
}
