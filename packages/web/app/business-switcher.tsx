// Shows which business is open and switches to another one.
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { IconCheck, IconChevronDown } from '../ui/icons.ts';
import classes from './business-switcher.module.css';
import { useSession } from './session.tsx';
import { useText } from './use-text.ts';

/** The name of the open business; a menu where the reader has more than one or may add one. */
export function BusinessSwitcher(props: { readonly business: string }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const session = useSession();
  const open = session.businesses.find((one) => one.id === props.business);
  if (!open) return null;
  return (
    <Menu position="bottom-start" width={232}>
      <Menu.Target>
        <button type="button" className={classes.switcher} aria-label={t('shell.business', { name: open.name })}>
          <span className={classes.initial} aria-hidden="true">
            {Array.from(open.name)[0]}
          </span>
          <span className={classes.name}>{open.name}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {session.businesses.map((one) => (
          <Menu.Item
            key={one.id}
            rightSection={one.id === open.id ? <IconCheck size={16} aria-hidden="true" /> : undefined}
            aria-current={one.id === open.id ? 'true' : undefined}
            onClick={() => void navigate({ to: '/b/$business/overview', params: { business: one.id } })}
          >
            {one.name}
          </Menu.Item>
        ))}
        {session.addBusiness && <Menu.Divider />}
        {session.addBusiness && <Menu.Item onClick={session.addBusiness}>{t('shell.business.add')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
