// The history of the business: who changed what, when and why; filtered by what it was about, and undone one by one.
import type { LoggedChange } from '@evenkeel/contract';
import { type NounName, nounNames } from '@evenkeel/core';
import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey, useSnapshot } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { TextButton } from '../record/text-button.tsx';
import { HistoryEntry } from './history-entry.tsx';
import classes from './settings.module.css';

const pageSize = 30;

export function History(): ReactNode {
  const t = useText();
  const { id: businessId } = useBusiness();
  const { business } = useSnapshot(businessId);
  const [noun, setNoun] = useState<NounName | ''>('');
  const pages = useInfiniteQuery({
    queryKey: [...businessKey(businessId), 'history', noun],
    queryFn: ({ pageParam, signal }) =>
      client.listHistory(
        {
          businessId,
          limit: pageSize,
          ...(noun === '' ? {} : { noun }),
          ...(pageParam === null ? {} : { before: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ changes }) => (changes.length < pageSize ? undefined : changes.at(-1)?.revision),
  });
  const changes: readonly LoggedChange[] = pages.data?.pages.flatMap((page) => page.changes) ?? [];
  return (
    <>
      <div className={classes.filter}>
        <NativeSelect
          label={t('settings.history.filter')}
          value={noun}
          data={[
            { value: '', label: t('settings.history.all') },
            ...nounNames.map((one) => ({ value: one, label: t(`noun.${one}.many` as TextId) })),
          ]}
          onChange={(event) => setNoun(nounNames.find((one) => one === event.currentTarget.value) ?? '')}
        />
      </div>
      {pages.isPending ? (
        <ListSkeleton rows={6} />
      ) : changes.length === 0 ? (
        <p className={classes.note}>{t('settings.history.none')}</p>
      ) : (
        <ol className={classes.history}>
          {changes.map((change) => (
            <HistoryEntry key={change.revision} change={change} business={business} />
          ))}
        </ol>
      )}
      {pages.hasNextPage && (
        <TextButton onClick={() => void pages.fetchNextPage()}>{t('record.history.older')}</TextButton>
      )}
    </>
  );
}
