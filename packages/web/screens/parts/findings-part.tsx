// What was found about a record, as the last part of its panel; each line leads to its finding.
import type { Finding } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PanelPart } from '../record/side-panel.tsx';
import classes from './findings-part.module.css';
import { SeverityMark } from './severity-mark.tsx';
import { useBusiness } from './use-business.ts';

/** Nothing where nothing was found. */
export function FindingsPart(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
}): ReactNode {
  const { i18n } = useLingui();
  const { id: business } = useBusiness();
  if (props.findings.length === 0) return null;
  return (
    <PanelPart title={props.title}>
      <ul className={classes.findings}>
        {props.findings.map((finding) => (
          <li key={finding.key}>
            <SeverityMark severity={finding.severity} quiet />
            <Link to="/b/$business/findings" params={{ business }} search={{ open: finding.key }}>
              {sentence(i18n, finding.what)}
            </Link>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
