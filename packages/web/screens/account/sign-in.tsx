// Sign-in, and where to turn with a forgotten password.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { sessionQuery } from '../../data/queries.ts';
import classes from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Fault } from './fault.tsx';
import { useSubmit } from './use-submit.ts';

export function SignInScreen(): ReactNode {
  const t = useText();
  const router = useRouter();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const { busy, fault, onSubmit } = useSubmit(async ({ password = '' }) => {
    await client.signIn({ body: { email, password } });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    router.history.push(nextPlace());
  });
  return (
    <AccountPage title={t('signIn.title')} lead={t('signIn.lead')}>
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput
          name="email"
          type="email"
          label={t('account.email')}
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          label={t('account.password')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('account.password.show') }}
        />
        <Fault error={fault} />
        <Button type="submit" loading={busy}>
          {t('signIn.submit')}
        </Button>
      </form>
      <p className={classes.hint}>{t('signIn.forgotten', { example: email || 'you@example.org' })}</p>
    </AccountPage>
  );
}

/** Where the reader wanted to go; only addresses of our own are followed. */
function nextPlace(): string {
  const next = new URLSearchParams(location.search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
