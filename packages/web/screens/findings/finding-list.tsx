// The findings in groups of severity; accepted ones stay visible, folded at the end.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { costsOf } from '../parts/cost-of-finding.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import type { FilteredFindings, SearchableFinding } from './filter-findings.ts';
import classes from './findings.module.css';
import type { FindingsSearch } from './findings-search.ts';

export interface FindingListProps {
  readonly filtered: FilteredFindings;
  readonly search: FindingsSearch;
  readonly assessment: Assessment;
  readonly business: string;
}

export function FindingList(props: FindingListProps): ReactNode {
  const t = useText();
  const { groups, accepted } = props.filtered;
  return (
    <>
      {groups.map(({ severity, findings }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`} className={classes.group}>
          <h2 id={`findings-${severity}`} className={classes.groupTitle}>
            <SeverityMark severity={severity} />
            <span className={classes.groupCount}>{findings.length}</span>
          </h2>
          <ul className={classes.list}>
            {findings.map((one) => (
              <Row key={one.finding.key} one={one} {...props} />
            ))}
          </ul>
        </section>
      ))}
      {accepted.length > 0 && (
        <details
          className={classes.group}
          open={
            props.search.state === 'accepted' || accepted.some((one) => one.finding.key === props.search.open)
          }
        >
          <summary className={classes.fold}>{t('findings.accepted', { count: accepted.length })}</summary>
          <ul className={classes.list}>
            {accepted.map((one) => (
              <Row key={one.finding.key} one={one} {...props} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Row(props: FindingListProps & { readonly one: SearchableFinding }): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { day } = useFormat();
  const { amount } = useFigureWords(props.assessment.business.currency);
  const { finding, concerned } = props.one;
  const costs = costsOf(finding, amount);
  const isOpen = props.search.open === finding.key;
  return (
    <li className={classes.row} data-current={isOpen}>
      <Link
        to="/b/$business/findings"
        params={{ business: props.business }}
        search={{ ...props.search, open: finding.key }}
        resetScroll={false}
        aria-current={isOpen ? 'true' : undefined}
        className={classes.open}
      >
        <span className={classes.rowMark}>
          <SeverityMark severity={finding.severity} accepted={finding.accepted} quiet />
        </span>
        <span className={classes.rowWords}>
          <span className={classes.what}>{sentence(i18n, finding.what)}</span>
          <span className={classes.meta}>
            {[t(`rule.${finding.ruleId}.title` as TextId), ...concerned.map(({ name }) => name)].join(
              '\u00a0· ',
            )}
          </span>
          {finding.accepted && (
            <span className={classes.meta}>
              {t('findings.acceptedUntil', {
                day: day(finding.accepted.until),
                reason: finding.accepted.reason,
              })}
            </span>
          )}
        </span>
        {costs.length > 0 && (
          <span className={classes.rowCost}>
            {costs.map((cost) => (
              <span key={cost}>{cost}</span>
            ))}
          </span>
        )}
      </Link>
      <div className={classes.printed}>
        <p>{sentence(i18n, finding.why)}</p>
        <p>{t('findings.printedTodo', { todo: sentence(i18n, finding.todo) })}</p>
      </div>
    </li>
  );
}
