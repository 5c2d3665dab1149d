// Set-up: whoever holds the one-time link creates the owner's account.
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { sessionQuery } from '../../data/queries.ts';
import classes from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Fault } from './fault.tsx';
import { NewAccountFields } from './new-account-fields.tsx';
import { tokenOfAddress, useSubmit } from './use-submit.ts';

export function SetupScreen(): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { setupNeeded } = useSuspenseQuery(sessionQuery).data;
  const token = tokenOfAddress();
  const { busy, fault, onSubmit } = useSubmit(async ({ name = '', email = '', password = '' }) => {
    await client.completeSetup({ body: { token: token ?? '', name, email, password } });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await navigate({ to: '/start', replace: true });
  });
  if (!setupNeeded) {
    return (
      <AccountPage title={t('setup.done.title')} lead={t('setup.done.text')}>
        <p className={classes.hint}>
          <Link to="/sign-in">{t('signIn.title')}</Link>
        </p>
      </AccountPage>
    );
  }
  if (token === null) {
    return <AccountPage title={t('setup.needed.title')} lead={t('setup.noToken.text')} />;
  }
  return (
    <AccountPage title={t('setup.title')} lead={t('setup.lead')}>
      <form className={classes.form} onSubmit={onSubmit}>
        <NewAccountFields />
        <Fault error={fault} />
        <Button type="submit" loading={busy}>
          {t('setup.submit')}
        </Button>
      </form>
    </AccountPage>
  );
}
