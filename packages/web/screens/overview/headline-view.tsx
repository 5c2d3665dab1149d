// The one sentence, what stands behind it, and how many decisions are waiting.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { type Distance, type Headline, headlineOf } from './headline.ts';
import classes from './overview.module.css';

export function HeadlineView(props: {
  readonly assessment: Assessment;
  readonly business: string;
  readonly beginning: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { assessment } = props;
  const { business, window, today, counts } = assessment;
  const words = useFigureWords(business.currency);
  const headline = headlineOf(assessment);
  const say = useHeadlineWords(assessment);
  const { title, lead } = props.beginning
    ? { title: t('overview.begin.title'), lead: t('overview.begin.lead') }
    : say(headline);
  const figure = 'main' in headline && !props.beginning ? headline.main?.figure : undefined;
  const open = counts.serious + counts.warning + counts.advice;
  return (
    <header className={classes.headline}>
      <p className={classes.eyebrow}>
        {props.beginning
          ? business.name
          : t('overview.eyebrow', {
              business: business.name,
              from: format.month(window.from),
              to: format.month(window.to),
              day: format.day(today),
            })}
      </p>
      <h1 className={classes.answer} data-tone={toneOf(headline, props.beginning)}>
        {title}
        {figure && <HowComputed {...words.how(figure)} />}
      </h1>
      <p className={classes.lead}>{lead}</p>
      {open > 0 && (
        <ul className={classes.counts}>
          {(['serious', 'warning', 'advice'] as const)
            .filter((severity) => counts[severity] > 0)
            .map((severity) => (
              <li key={severity}>
                <SeverityMark severity={severity} quiet />
                <Link to="/b/$business/findings" params={{ business: props.business }} search={{ severity }}>
                  {t(`overview.count.${severity}`, { count: counts[severity] })}
                </Link>
              </li>
            ))}
        </ul>
      )}
    </header>
  );
}

function toneOf(headline: Headline, beginning: boolean): 'good' | 'attention' | 'plain' {
  if (beginning || headline.kind === 'unknown') return 'plain';
  return headline.kind === 'aligned' ? 'good' : 'attention';
}

/** Title and lead of a headline. */
function useHeadlineWords(
  assessment: Assessment,
): (headline: Headline) => { readonly title: string; readonly lead: string } {
  const t = useText();
  const { i18n } = useLingui();
  const { percent, hours, money } = useFormat();
  const { business, flows, settings } = assessment;
  const write = ({ resource }: Distance, value: number): string =>
    resource === 'money' ? money(Math.round(value), business.currency) : hours(value);
  const values = (one: Distance) => {
    const { total, overhead } = flows[one.resource].actual;
    return {
      share: percent(one.share),
      amount: write(one, one.amount),
      total: write(one, total - overhead),
    };
  };
  const also = (other: Distance | null): string => {
    if (other === null) return '';
    const far = other.share >= settings.farShare ? 'far' : 'near';
    return t(`overview.also.${far}.${other.resource}`, values(other));
  };
  return (headline) => {
    switch (headline.kind) {
      case 'move':
        return {
          title: t(`overview.move.${headline.main.resource}`, values(headline.main)),
          lead: [
            t(`overview.move.${headline.main.resource}.lead`, values(headline.main)),
            also(headline.other),
          ].join(' '),
        };
      case 'against':
        return {
          title: t('overview.against', { count: headline.count }),
          lead:
            headline.main === null
              ? t('overview.against.untold')
              : t(`overview.against.${headline.main.resource}`, values(headline.main)),
        };
      case 'aligned':
        return {
          title: t(headline.whole ? 'overview.aligned' : 'overview.alignedSoFar'),
          lead: [
            t(`overview.aligned.${headline.main.resource}`, values(headline.main)),
            also(headline.other),
            t(headline.whole ? 'overview.aligned.whole' : 'overview.aligned.rest'),
          ].join(' '),
        };
      case 'unknown':
        return {
          title: t('overview.unknown'),
          lead: t('overview.unknown.lead', {
            needs: headline.needs.map(({ what }) => sentence(i18n, what)).join('; '),
          }),
        };
    }
  };
}
