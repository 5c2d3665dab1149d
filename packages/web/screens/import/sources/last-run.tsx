// How the last run of a source ended: mark and word, what it brought or what went wrong, and when it last went well.
import type { SourceState } from '@evenkeel/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import classes from './sources.module.css';
import { useOutcomeText } from './use-outcome-text.ts';

export function LastRun(props: { readonly state: SourceState }): ReactNode {
  const t = useText();
  const format = useFormat();
  const say = useOutcomeText();
  const { lastRun, goodAt } = props.state;
  if (lastRun === null) return <StatusMark status="unknown" word={t('sources.never')} />;
  const { outcome, data, startedAt, added, corrected, rejected } = lastRun;
  if (outcome === null) {
    return (
      <span role="status">
        <StatusMark status="unknown" word={t('sources.running')} />
      </span>
    );
  }
  const when = format.moment(startedAt);
  if (outcome === 'ok') {
    return (
      <>
        <StatusMark status="good" word={t('sources.good')} />
        <p className={classes.detail}>{t('sources.last.ok', { when, added, corrected, rejected })}</p>
      </>
    );
  }
  const isStopped = outcome === 'cancelled' || outcome === 'interrupted';
  const good =
    goodAt === null ? t('sources.last.good.never') : t('sources.last.good', { when: format.moment(goodAt) });
  return (
    <>
      <StatusMark
        status={isStopped ? 'unknown' : 'attention'}
        word={t(isStopped ? 'sources.stopped' : 'sources.failed')}
      />
      <p className={classes.detail}>
        {when}: {say(outcome, data)}
      </p>
      <p className={classes.detail}>{good}</p>
    </>
  );
}
