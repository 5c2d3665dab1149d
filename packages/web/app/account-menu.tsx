// The reader's own menu: who is signed in, language, keyboard help, sign out.
import { locales } from '@evenkeel/messages';
import type { ReactNode } from 'react';
import { IconKeyboard, IconLogout, IconUserCircle } from '../ui/icons.ts';
import { Menu } from '../ui/menu.tsx';
import { useLocale } from './locale.tsx';
import { showOverlay } from './overlays.ts';
import { useSession } from './session.tsx';
import classes from './top-bar.module.css';
import { useText } from './use-text.ts';

/** Account, language and help in one menu. */
export function AccountMenu(): ReactNode {
  const t = useText();
  const { account, signOut } = useSession();
  const { language, setLanguage } = useLocale();
  const languages = locales.map((locale) => ({
    id: locale,
    label: t(`language.${locale}`),
    checked: locale === language,
    run: () => setLanguage(locale),
  }));
  const help = {
    id: 'shortcuts',
    label: t('shortcuts.title'),
    icon: <IconKeyboard size={16} stroke={1.6} aria-hidden="true" />,
    run: () => showOverlay('shortcuts'),
  };
  const leave = {
    id: 'sign-out',
    label: t('account.signOut'),
    icon: <IconLogout size={16} stroke={1.6} aria-hidden="true" />,
    run: signOut,
  };
  return (
    <Menu
      label={t('account.menu')}
      buttonClass={classes.tool}
      align="end"
      button={<IconUserCircle size={20} stroke={1.6} aria-hidden="true" />}
      groups={[
        ...(account ? [{ id: 'who', title: <Who {...account} />, entries: [] }] : []),
        { id: 'languages', title: t('language.switch'), entries: languages },
        { id: 'rest', entries: account ? [help, leave] : [help] },
      ]}
    />
  );
}

function Who(props: { readonly name: string; readonly email: string }): ReactNode {
  return (
    <>
      <strong>{props.name}</strong>
      <br />
      {props.email}
    </>
  );
}
