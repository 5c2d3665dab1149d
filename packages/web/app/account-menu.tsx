// The reader's own menu: who is signed in, language, keyboard help, sign out.
import { locales } from '@evenkeel/messages';
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconCheck, IconKeyboard, IconLanguage, IconLogout, IconUserCircle } from '../ui/icons.ts';
import { useLocale } from './locale.tsx';
import { useSession } from './session.tsx';
import { showOverlay } from './overlays.ts';
import classes from './top-bar.module.css';
import { useText } from './use-text.ts';

/** Account, language and help in one menu. */
export function AccountMenu(): ReactNode {
  const t = useText();
  const { account, signOut } = useSession();
  const { language, setLanguage } = useLocale();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={classes.tool} aria-label={t('account.menu')}>
          <IconUserCircle size={20} stroke={1.6} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {account && (
          <Menu.Label>
            {account.name}
            <br />
            {account.email}
          </Menu.Label>
        )}
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconLanguage size={16} stroke={1.6} aria-hidden="true" />}>
              {t('language.switch')}
            </Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {locales.map((locale) => (
              <Menu.Item
                key={locale}
                aria-current={locale === language ? 'true' : undefined}
                rightSection={locale === language ? <IconCheck size={16} aria-hidden="true" /> : undefined}
                onClick={() => setLanguage(locale)}
              >
                {t(`language.${locale}`)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Item
          leftSection={<IconKeyboard size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => showOverlay('shortcuts')}
        >
          {t('shortcuts.title')}
        </Menu.Item>
        {account && (
          <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} aria-hidden="true" />} onClick={signOut}>
            {t('account.signOut')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
