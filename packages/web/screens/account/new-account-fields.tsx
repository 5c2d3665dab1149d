// The fields of a new account; shared by set-up and joining.
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@evenkeel/contract';
import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';

export function NewAccountFields(): ReactNode {
  const t = useText();
  return (
    <>
      <TextInput
        name="name"
        label={t('account.name')}
        autoComplete="name"
        required
        maxLength={100}
        autoFocus
      />
      <TextInput name="email" type="email" label={t('account.email')} autoComplete="email" required />
      <NewPasswordField />
    </>
  );
}

export function NewPasswordField(): ReactNode {
  const t = useText();
  return (
    <PasswordInput
      name="password"
      label={t('account.password')}
      description={t('account.password.rule', { minimum: PASSWORD_MINIMUM })}
      autoComplete="new-password"
      required
      minLength={PASSWORD_MINIMUM}
      maxLength={PASSWORD_MAXIMUM}
      visibilityToggleButtonProps={{ 'aria-label': t('account.password.show') }}
    />
  );
}
