// Switches between the day theme, the night theme and what the system prefers.
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconDeviceDesktop, IconMoon, IconSun } from '../ui/icons.ts';
import { Menu } from '../ui/menu.tsx';
import classes from './top-bar.module.css';
import { useText } from './use-text.ts';

const choices = [
  { value: 'light', label: 'theme.light', icon: IconSun },
  { value: 'dark', label: 'theme.dark', icon: IconMoon },
  { value: 'auto', label: 'theme.auto', icon: IconDeviceDesktop },
] as const;

/** Menu with the three theme choices. */
export function ThemeSwitch(): ReactNode {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = useComputedColorScheme('light') === 'dark' ? IconMoon : IconSun;
  const entries = choices.map(({ value, label, icon: Icon }) => ({
    id: value,
    label: t(label),
    icon: <Icon size={16} stroke={1.6} aria-hidden="true" />,
    checked: value === colorScheme,
    run: () => setColorScheme(value),
  }));
  return (
    <Menu
      label={t('theme.switch')}
      buttonClass={classes.tool}
      align="end"
      button={<Current size={19} stroke={1.6} aria-hidden="true" />}
      groups={[{ id: 'themes', entries }]}
    />
  );
}
