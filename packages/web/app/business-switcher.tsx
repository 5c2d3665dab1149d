// Shows which business is open and switches to another one.
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { IconChevronDown } from '../ui/icons.ts';
import { Menu } from '../ui/menu.tsx';
import classes from './business-switcher.module.css';
import { useSession } from './session.tsx';
import { useText } from './use-text.ts';

/** The name of the open business, with a menu of the others. */
export function BusinessSwitcher(props: { readonly business: string }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const session = useSession();
  const open = session.businesses.find((one) => one.id === props.business);
  if (!open) return null;
  const all = session.businesses.map((one) => ({
    id: one.id,
    label: one.name,
    checked: one.id === open.id,
    run: () => void navigate({ to: '/b/$business/overview', params: { business: one.id } }),
  }));
  const add = session.addBusiness
    ? [{ id: 'add', label: t('shell.business.add'), run: session.addBusiness }]
    : [];
  return (
    <Menu
      label={t('shell.business', { name: open.name })}
      buttonClass={classes.switcher}
      button={
        <>
          <span className={classes.initial} aria-hidden="true">
            {Array.from(open.name)[0]}
          </span>
          <span className={classes.name}>{open.name}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </>
      }
      groups={[
        { id: 'all', entries: all },
        { id: 'add', entries: add },
      ]}
    />
  );
}
