// The links by which staff see the strategy page without an account: made, copied, withdrawn.
import { Button, NativeSelect } from '@mantine/core';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LinkToCopy } from '../parts/link-to-copy.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { useAct } from '../settings/use-act.ts';
import classes from './strategy.module.css';

const shareLinksQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'share-links'],
    queryFn: ({ signal }) => client.listShareLinks({ businessId }, { signal }),
  });

/** 0: until it is withdrawn. */
const lifetimes = [0, 30, 90, 365] as const;

/** For owners only. */
export function ShareLinks(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId } = useBusiness();
  const { shareLinks } = useSuspenseQuery(shareLinksQuery(businessId)).data;
  const queries = useQueryClient();
  const act = useAct();
  const [days, setDays] = useState<number>(0);
  const [link, setLink] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: shareLinksQuery(businessId).queryKey });
  const make = (): void =>
    void act.run(async () => {
      const made = await client.createShareLink({ businessId, body: { days: days === 0 ? null : days } });
      setLink(made.link);
      await refresh();
    });
  const withdraw = (shareLinkId: string): void =>
    void act.run(async () => {
      await client.withdrawShareLink({ businessId, shareLinkId });
      await refresh();
    });
  const until = (expiresAt: string | null): string =>
    expiresAt === null ? t('strategy.share.open') : format.moment(expiresAt);
  return (
    <section className={`${classes.shareLinks} ek-no-print`} aria-labelledby="share">
      <h2 id="share" className={classes.heading}>
        {t('strategy.share.title')}
      </h2>
      <p className={classes.lead}>{t('strategy.share.lead')}</p>
      {act.fault && <Refusal error={act.fault} />}
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <NativeSelect
          label={t('strategy.share.days')}
          value={String(days)}
          data={lifetimes.map((count) => ({
            value: String(count),
            label: count === 0 ? t('strategy.share.open') : t('strategy.share.days.count', { count }),
          }))}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
        />
        <Button type="submit" loading={act.busy}>
          {t('strategy.share.make')}
        </Button>
      </form>
      {link !== null && (
        <div className={classes.made} role="status">
          <p>{t('strategy.share.made')}</p>
          <LinkToCopy key={link} label={t('strategy.share.link')} link={link} />
        </div>
      )}
      {shareLinks.length > 0 && (
        <DataTable
          caption={t('strategy.share.list')}
          showCaption
          rows={shareLinks}
          rowKey={({ id }) => id}
          columns={[
            { id: 'made', header: t('strategy.share.made-at'), cell: (one) => format.moment(one.createdAt) },
            {
              id: 'by',
              header: t('settings.invite.by'),
              cell: ({ createdBy }) => createdBy ?? t('settings.invite.by.gone'),
            },
            {
              id: 'until',
              header: t('settings.invite.expires'),
              cell: ({ expiresAt }) => until(expiresAt),
            },
            {
              id: 'action',
              header: t('settings.members.action'),
              cell: (one) => (
                <TextButton
                  label={t('strategy.share.withdraw.of', { when: format.moment(one.createdAt) })}
                  onClick={() => withdraw(one.id)}
                >
                  {t('settings.invite.withdraw')}
                </TextButton>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
