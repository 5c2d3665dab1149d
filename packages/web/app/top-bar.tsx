// The bar above the screen: where one is, the palette, and the reader's own menus.
import type { ReactNode } from 'react';
import { IconSearch } from '../ui/icons.ts';
import { AccountMenu } from './account-menu.tsx';
import { BusinessSwitcher } from './business-switcher.tsx';
import { showOverlay } from './overlays.ts';
import { modifierName } from './shortcut-keys.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import classes from './top-bar.module.css';
import { useText } from './use-text.ts';

/** Search-and-do field, theme, language and account; on a phone also the business. */
export function TopBar(props: { readonly business: string }): ReactNode {
  const t = useText();
  return (
    <header className={classes.bar}>
      <div className={classes.business}>
        <BusinessSwitcher business={props.business} />
      </div>
      <button
        type="button"
        className={classes.search}
        onClick={() => showOverlay('palette')}
        aria-label={t('shell.palette')}
      >
        <IconSearch size={16} aria-hidden="true" />
        <span className={classes.searchText}>{t('shell.palette.prompt')}</span>
        <kbd className={classes.keys}>{t('shell.palette.keys', { modifier: modifierName() })}</kbd>
      </button>
      <div className={classes.tools}>
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
