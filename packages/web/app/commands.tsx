// What the command palette can do: every screen adds its own verbs while it is open.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** One thing that can be done from the palette. `keywords` are further words to find it by. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly group: string;
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

type Add = (commands: readonly Command[]) => () => void;

// Two contexts: who only offers commands must not be drawn again when the list changes, or offering would never end.
const AddContext = createContext<Add>(() => () => undefined);
const CommandContext = createContext<readonly Command[]>([]);

/** Collects the commands of everything rendered inside. */
export function CommandProvider(props: { readonly children: ReactNode }): ReactNode {
  const [sets, setSets] = useState<readonly (readonly Command[])[]>([]);
  const add = useCallback<Add>((commands) => {
    setSets((before) => [...before, commands]);
    return () => setSets((before) => before.filter((set) => set !== commands));
  }, []);
  const commands = useMemo(() => sets.flat(), [sets]);
  return (
    <AddContext value={add}>
      <CommandContext value={commands}>{props.children}</CommandContext>
    </AddContext>
  );
}

/** Offers commands in the palette as long as the calling component is shown; memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  const add = useContext(AddContext);
  useEffect(() => add(commands), [add, commands]);
}

/** All commands offered right now. */
export function useOfferedCommands(): readonly Command[] {
  return useContext(CommandContext);
}
