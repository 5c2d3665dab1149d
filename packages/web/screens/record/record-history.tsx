// Who changed a record, when, why and what: the newest change first.
import type { LoggedChange } from '@evenkeel/contract';
import { type Business, type NounName, nouns } from '@evenkeel/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { stepsOf } from './history-steps.ts';
import classes from './record.module.css';
import { useValueWords } from './use-value-words.ts';

export interface RecordHistoryProps {
  readonly businessId: string;
  readonly business: Business;
  readonly noun: NounName;
  readonly id: string;
}

const pageSize = 20;

export function RecordHistory({ businessId, business, noun, id }: RecordHistoryProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const words = useValueWords(business);
  const pages = useInfiniteQuery({
    queryKey: [...businessKey(businessId), 'history', noun, id],
    queryFn: ({ pageParam, signal }) =>
      client.listHistory(
        { businessId, noun, id, limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) },
        { signal },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ changes }) => (changes.length < pageSize ? undefined : changes.at(-1)?.revision),
  });
  if (pages.isPending) return <ListSkeleton rows={3} />;
  const changes = pages.data?.pages.flatMap((page) => page.changes) ?? [];
  if (changes.length === 0) return <p className={classes.paragraph}>{t('record.history.empty')}</p>;
  return (
    <>
      <ol className={classes.history}>
        {changes.map((change) => (
          <li key={change.revision} className={classes.step}>
            <p className={classes.who}>
              {t('record.history.by', { who: change.by, when: format.moment(change.at) })}
            </p>
            {change.imported && <p>{t('record.history.imported', { file: change.imported.fileName })}</p>}
            <ul className={classes.changes}>{linesOf(change)}</ul>
            {change.why && <p className={classes.why}>{t('record.history.why', { why: change.why })}</p>}
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <button type="button" className={classes.more} onClick={() => void pages.fetchNextPage()}>
          {t('record.history.older')}
        </button>
      )}
    </>
  );

  function linesOf(change: LoggedChange): ReactNode {
    return stepsOf(change, noun, id).map((step) => {
      if (step.kind !== 'field') return <li key={step.kind}>{t(`record.history.${step.kind}`)}</li>;
      if (!(step.field in nouns[noun].fields)) return null;
      return (
        <li key={step.field}>
          {t('record.history.change', {
            label: t(`field.${noun}.${step.field}.label` as TextId),
            before: words(noun, step.field, step.before, step.around),
            after: words(noun, step.field, step.after, step.around),
          })}
        </li>
      );
    });
  }
}
