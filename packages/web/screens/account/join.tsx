// Joining a business by invitation: with the signed-in account, or with a new one.

import { ProblemError } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { sessionQuery } from '../../data/queries.ts';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import classes from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Fault } from './fault.tsx';
import { NewAccountFields } from './new-account-fields.tsx';
import { tokenOfAddress, useSubmit } from './use-submit.ts';

export function JoinScreen(): ReactNode {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const token = tokenOfAddress();
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => client.lookAtInvitation({ body: { token: token ?? '' } }),
    enabled: token !== null,
    retry: false,
  });
  const { busy, fault, onSubmit } = useSubmit(async ({ name = '', email = '', password = '' }) => {
    const account = offer.data?.joinsAs ? null : { name, email, password };
    const { businessId } = await client.acceptInvitation({ body: { token: token ?? '', account } });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/b/$business/overview', params: { business: businessId }, replace: true });
  });
  if (token === null) return <AccountPage title={t('join.noToken.title')} lead={t('join.noToken.text')} />;
  if (offer.error instanceof ProblemError) {
    return (
      <AccountPage title={t('join.noToken.title')}>
        <div className={classes.form}>
          <Fault error={offer.error} />
        </div>
      </AccountPage>
    );
  }
  if (!offer.data) return <ListSkeleton rows={3} />;
  const { businessName, role, expiresAt, joinsAs } = offer.data;
  return (
    <AccountPage
      title={t('join.title', { business: businessName })}
      lead={t('join.lead', { role, day: format.day(expiresAt.slice(0, 10)) })}
    >
      <form className={classes.form} onSubmit={onSubmit}>
        {joinsAs ? <p>{t('join.as', joinsAs)}</p> : <NewAccountFields />}
        <Fault error={fault} />
        <Button type="submit" loading={busy}>
          {t('join.submit')}
        </Button>
      </form>
    </AccountPage>
  );
}
