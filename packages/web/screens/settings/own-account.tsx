// The reader's own account: who they are, their password, the language and the colours of this device.
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@evenkeel/contract';
import { locales } from '@evenkeel/messages';
import { Button, NativeSelect, PasswordInput, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useAnnounce } from '../../ui/undo.tsx';
import { Refusal } from '../record/refusal.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useAct } from './use-act.ts';

export function OwnAccount(): ReactNode {
  const t = useText();
  const { account, signOut } = useSession();
  const { language, setLanguage } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Section title={t('settings.section.account')}>
        <p>
          <strong className={classes.strong}>{account?.name}</strong>
          <br />
          <span className={classes.note}>{account?.email}</span>
        </p>
        <div>
          <Button variant="default" onClick={signOut}>
            {t('account.signOut')}
          </Button>
        </div>
      </Section>
      <Section title={t('settings.password.title')} lead={t('settings.password.lead')}>
        <PasswordForm />
      </Section>
      <Section title={t('settings.device.title')} lead={t('settings.device.lead')}>
        <div>
          <p className={classes.legend}>{t('theme.switch')}</p>
          <Segmented
            label={t('theme.switch')}
            value={colorScheme}
            options={(['light', 'dark', 'auto'] as const).map((value) => ({
              value,
              label: t(`theme.${value}`),
            }))}
            onChange={setColorScheme}
          />
        </div>
        <NativeSelect
          label={t('language.switch')}
          className={classes.narrow ?? ''}
          value={language}
          data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(event) => {
            const next = locales.find((one) => one === event.currentTarget.value);
            if (next) setLanguage(next);
          }}
        />
      </Section>
    </>
  );
}

function PasswordForm(): ReactNode {
  const t = useText();
  const act = useAct();
  const announce = useAnnounce();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const toggle = { 'aria-label': t('account.password.show') };
  const save = async (): Promise<void> => {
    const isDone = await act.run(async () => {
      await client.changePassword({ body: { currentPassword: current, newPassword: next } });
    });
    if (!isDone) return;
    setCurrent('');
    setNext('');
    announce({ message: t('settings.password.saved') });
  };
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PasswordInput
        required
        label={t('settings.password.current')}
        autoComplete="current-password"
        value={current}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        required
        label={t('settings.password.new')}
        description={t('account.password.rule', { minimum: PASSWORD_MINIMUM })}
        autoComplete="new-password"
        minLength={PASSWORD_MINIMUM}
        maxLength={PASSWORD_MAXIMUM}
        value={next}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      {act.fault && <Refusal error={act.fault} />}
      <div>
        <Button type="submit" loading={act.busy}>
          {t('settings.password.save')}
        </Button>
      </div>
    </form>
  );
}
