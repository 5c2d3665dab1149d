// A new password with the one-time link from the command line.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import classes from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Fault } from './fault.tsx';
import { NewPasswordField } from './new-account-fields.tsx';
import { tokenOfAddress, useSubmit } from './use-submit.ts';

export function ResetPasswordScreen(): ReactNode {
  const t = useText();
  const [done, setDone] = useState(false);
  const token = tokenOfAddress();
  const { busy, fault, onSubmit } = useSubmit(async ({ password = '' }) => {
    await client.resetPassword({ body: { token: token ?? '', password } });
    setDone(true);
  });
  if (done) {
    return (
      <AccountPage title={t('resetPassword.done.title')} lead={t('resetPassword.done.text')}>
        <p className={classes.hint}>
          <Link to="/sign-in">{t('signIn.title')}</Link>
        </p>
      </AccountPage>
    );
  }
  if (token === null) return <AccountPage title={t('join.noToken.title')} lead={t('join.noToken.text')} />;
  return (
    <AccountPage title={t('resetPassword.title')} lead={t('resetPassword.lead')}>
      <form className={classes.form} onSubmit={onSubmit}>
        <NewPasswordField />
        <Fault error={fault} />
        <Button type="submit" loading={busy}>
          {t('resetPassword.submit')}
        </Button>
      </form>
    </AccountPage>
  );
}
