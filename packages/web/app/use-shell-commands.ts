// The verbs that the palette offers everywhere: colours, printing, help, signing out.
import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { type Command, useCommands } from './commands.tsx';
import { showOverlay } from './overlays.ts';
import { useSession } from './session.tsx';
import { useText } from './use-text.ts';

/** Call once inside the shell. */
export function useShellCommands(): void {
  const t = useText();
  const { setColorScheme } = useMantineColorScheme();
  const { account, signOut } = useSession();
  const commands = useMemo((): readonly Command[] => {
    const group = t('palette.verbs');
    const verb = (id: string, label: string, run: () => void): Command => ({ id, label, group, run });
    return [
      verb('print', t('command.print'), () => print()),
      verb('light', t('command.light'), () => setColorScheme('light')),
      verb('dark', t('command.dark'), () => setColorScheme('dark')),
      verb('shortcuts', t('shortcuts.title'), () => showOverlay('shortcuts')),
      ...(account ? [verb('sign-out', t('account.signOut'), signOut)] : []),
    ];
  }, [t, setColorScheme, account, signOut]);
  useCommands(commands);
}
