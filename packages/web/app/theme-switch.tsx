// Switches between the day theme, the night theme and what the system prefers.
import { Menu, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconCheck, IconMoon, IconSun, IconSunMoon } from '../ui/icons.ts';
import classes from './top-bar.module.css';
import { useText } from './use-text.ts';

const choices = [
  { value: 'light', label: 'theme.light', icon: IconSun },
  { value: 'dark', label: 'theme.dark', icon: IconMoon },
  { value: 'auto', label: 'theme.auto', icon: IconSunMoon },
] as const;

/** Menu with the three theme choices. */
export function ThemeSwitch(): ReactNode {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = choices.find((choice) => choice.value === colorScheme)?.icon ?? IconSunMoon;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button type="button" className={classes.tool} aria-label={t('theme.switch')}>
          <Current size={19} stroke={1.6} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} stroke={1.6} aria-hidden="true" />}
            rightSection={value === colorScheme ? <IconCheck size={16} aria-hidden="true" /> : undefined}
            aria-current={value === colorScheme ? 'true' : undefined}
            onClick={() => setColorScheme(value)}
          >
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
